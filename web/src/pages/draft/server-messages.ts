import { problemOf } from '../../api/problem.js';
import { useLabel } from '../../i18n/use-label.js';
import type { FieldMessage } from '../../ui/error-summary.js';
import { inputFor, labelsTo, useFaultText } from './fault-text.js';
import { useForm } from './use-draft-form.js';

/** What the server has against an application, field by field: each with the pointer of the input that can mend it. */
export function useServerMessages(error: unknown): readonly FieldMessage[] {
  const label = useLabel();
  const { fields, faults } = useForm();
  const faultText = useFaultText();
  return (problemOf(error)?.errors ?? []).map(({ pointer, details }) => {
    const fieldId = inputFor(fields, pointer);
    const fault = faults.find(({ field }) => field.pointer === fieldId);
    const where = labelsTo(fields, pointer).map(label);
    const words = fault === undefined ? label(details) : faultText(fault);
    return { fieldId, message: [where.join(' › '), words].filter((part) => part !== '').join(': ') };
  });
}
