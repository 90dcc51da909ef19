/** Two applications side by side: what each tells of the event, numbers masked, and whether it is the same, where both are shown in full. */
import { z } from 'zod';
import { foldedValue } from '../../engine/alike.js';
import { EVENT_FIELDS } from '../../kernel/procedure/told-event.js';
import type { EventField, ToldEvent } from '../../kernel/procedure/told-event.js';
import { masked } from '../../platform/masked.js';

export const comparisonRow = z.object({
  field: z.enum(EVENT_FIELDS),
  /** Absent: not told, or, without `isSame`, not shown to whoever asks. */
  here: z.string().optional(),
  there: z.string().optional(),
  /** Absent: not compared, because one of them is masked, cut or erased. */
  isSame: z.boolean().optional(),
});
type ComparisonRow = z.infer<typeof comparisonRow>;

/** An event as far as somebody sees it. */
export interface SeenEvent {
  readonly event: ToldEvent;
  /** Whether nothing of it was cut or erased: only then is what is absent not told. */
  readonly isWhole: boolean;
}

const MASKED: readonly EventField[] = ['personalId', 'motherPersonalId', 'fatherPersonalId', 'applicantPersonalId'];

/**
 * A row for each field that one of the two tells. Compared is what whoever asks reads of both, whatever marks and case it was typed
 * with: that a number which is typed here is the masked one there would tell that number.
 */
export function compared(here: SeenEvent, there: SeenEvent): readonly ComparisonRow[] {
  return EVENT_FIELDS.flatMap((field) => {
    const [one, other] = [here.event.fields[field], there.event.fields[field]];
    if (one === undefined && other === undefined) return [];
    const isKnown = isSeen(here, one) && isSeen(there, other);
    const isMasked = one !== undefined && other !== undefined && MASKED.includes(field);
    return [
      {
        field,
        ...(one !== undefined && { here: shown(field, one) }),
        ...(other !== undefined && { there: shown(field, other) }),
        ...(isKnown && !isMasked && { isSame: foldedValue(one) === foldedValue(other) }),
      },
    ];
  });
}

function isSeen({ isWhole }: SeenEvent, value: string | undefined): boolean {
  return isWhole || value !== undefined;
}

function shown(field: EventField, value: string): string {
  return MASKED.includes(field) ? masked('number', value) : value;
}
