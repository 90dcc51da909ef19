import { useEffect, useState } from 'react';
import { inputIdOf, isWithin } from '../../../features/form/field.js';
import { goToField, type FieldMessage } from '../../../ui/error-summary.js';
import type { Correction } from './use-correction.js';

/** The part of the form that is shown, and what was wrong when it was sent the last time. */
export function usePart({ form, check }: Correction, first: string) {
  const [chosen, choose] = useState(first);
  const [wanted, want] = useState<{ readonly pointer: string }>();
  const [checked, setChecked] = useState<{ readonly attempt: number; readonly messages: readonly FieldMessage[] }>({
    attempt: 0,
    messages: [],
  });
  useEffect(() => {
    if (wanted !== undefined) goToField(inputIdOf(wanted.pointer));
  }, [wanted]);
  return {
    /** Its pointer. */
    chosen,
    choose,
    checked,
    /** Whether it can be sent; what keeps it from that is told. */
    passes: () => {
      const messages = check();
      setChecked(({ attempt }) => ({ attempt: attempt + 1, messages }));
      return messages.length === 0;
    },
    /** Goes to that field, in whatever part it stands. */
    follow: (pointer: string) => {
      choose(form.fields.find((part) => isWithin(pointer, part.pointer))?.pointer ?? chosen);
      want({ pointer });
    },
  };
}
