import type { FieldError } from '../../api/problem.js';
import { useLabel } from '../../i18n/use-label.js';
import type { FieldMessage } from '../../ui/error-summary.js';
import { inputFor, labelsTo, useFaultText } from './fault-text.js';
import type { Fault } from './faults.js';
import type { Field } from './field.js';

interface Read {
  readonly fields: readonly Field[];
  readonly faults: readonly Fault[];
}

/** What is wrong with a form, each with the way to it from outside to inside, and the pointer of its input. */
export function useFaultMessages(): (form: Read) => readonly FieldMessage[] {
  const label = useLabel();
  const faultText = useFaultText();
  return ({ fields, faults }) =>
    faults.map((fault) => {
      const { pointer } = fault.field;
      const where = labelsTo(fields, pointer).slice(0, -1).map(label).join(' › ');
      return { fieldId: pointer, message: [where, faultText(fault)].filter((part) => part !== '').join(': ') };
    });
}

/** What the server has against an application, field by field: each with the pointer of the input that can mend it. */
export function useServerMessages(): (errors: readonly FieldError[], form: Read) => readonly FieldMessage[] {
  const label = useLabel();
  const faultText = useFaultText();
  return (errors, { fields, faults }) =>
    errors.map(({ pointer, details }) => {
      const fieldId = inputFor(fields, pointer);
      const fault = faults.find(({ field }) => field.pointer === fieldId);
      const where = labelsTo(fields, pointer).map(label);
      const words = fault === undefined ? label(details) : faultText(fault);
      return { fieldId, message: [where.join(' › '), words].filter((part) => part !== '').join(': ') };
    });
}
