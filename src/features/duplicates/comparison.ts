/** Two applications side by side: what each tells of the event, numbers masked, and whether it is the same. */
import { z } from 'zod';
import { foldedValue } from '../../engine/alike.js';
import { EVENT_FIELDS } from '../../kernel/procedure/told-event.js';
import type { EventField, ToldEvent } from '../../kernel/procedure/told-event.js';
import { masked } from '../../platform/masked.js';

export const comparisonRow = z.object({
  field: z.enum(EVENT_FIELDS),
  /** Absent: not told. */
  here: z.string().optional(),
  /** Absent: not told, or not shown to whoever asks. */
  there: z.string().optional(),
  isSame: z.boolean(),
});

const MASKED: readonly EventField[] = ['personalId', 'motherPersonalId', 'fatherPersonalId', 'applicantPersonalId'];

/** A row for each field that one of the two tells; compared before it is masked, whatever marks and case it was typed with. */
export function compared(here: ToldEvent, there: ToldEvent): readonly z.infer<typeof comparisonRow>[] {
  return EVENT_FIELDS.flatMap((field) => {
    const [one, other] = [here.fields[field], there.fields[field]];
    if (one === undefined && other === undefined) return [];
    return [
      {
        field,
        ...(one !== undefined && { here: shown(field, one) }),
        ...(other !== undefined && { there: shown(field, other) }),
        isSame: foldedValue(one) === foldedValue(other),
      },
    ];
  });
}

function shown(field: EventField, value: string): string {
  return MASKED.includes(field) ? masked('number', value) : value;
}
