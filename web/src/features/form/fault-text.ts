import { useTranslation } from 'react-i18next';
import type { Fault } from './faults.js';
import { isWithin, type Field } from './field.js';
import { formatOf } from './formats.js';
import { useLabel, type Label } from '../../i18n/use-label.js';

/** What is wrong with a field, in the words that stand at it. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation('desk');
  const label = useLabel();
  return ({ field, kind }) => {
    const blanks = { label: label(field.label).toLocaleLowerCase() };
    const format = kind === 'pattern' && field.kind === 'text' ? formatOf(field.pattern) : undefined;
    if (format !== undefined) return t(`fault.pattern.${format}`);
    switch (kind) {
      case 'pattern':
        return t('fault.pattern.other', blanks);
      case 'date':
        return t(`fault.date.${field.kind === 'date' ? field.precision : 'day'}`);
      case 'number':
        return t('fault.number', field.kind === 'number' ? { min: field.min, max: field.max } : {});
      case 'too-long':
        return t('fault.too-long', { max: field.kind === 'text' ? field.charactersMax : 0 });
      default:
        return t(`fault.${kind}`, blanks);
    }
  };
}

/** What a field belongs to, from outside to inside, itself last. */
export function labelsTo(fields: readonly Field[], pointer: string): readonly Label[] {
  const field = fields.find((candidate) => isWithin(pointer, candidate.pointer));
  if (field === undefined) return [];
  return [field.label, ...labelsTo(innerOf(field), pointer)];
}

/** The input that shows a pointer: the field itself, or the first one in the group. */
export function inputFor(fields: readonly Field[], pointer: string): string | undefined {
  const field = fields.find((candidate) => isWithin(pointer, candidate.pointer));
  if (field === undefined) return undefined;
  if (field.kind !== 'group' && field.kind !== 'variants') return field.pointer;
  const inner = innerOf(field);
  return inputFor(inner, pointer) ?? (field.kind === 'variants' ? field.tag.pointer : firstInputIn(inner));
}

function firstInputIn(fields: readonly Field[]): string | undefined {
  const [first] = fields;
  return first === undefined ? undefined : inputFor(fields, first.pointer);
}

function innerOf(field: Field): readonly Field[] {
  if (field.kind === 'group') return field.fields;
  return field.kind === 'variants' ? [field.tag, ...field.variants.flatMap(({ fields }) => fields)] : [];
}
