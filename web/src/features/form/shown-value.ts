import { useTranslation } from 'react-i18next';
import { showDate } from '../../i18n/typed-dates.js';
import { chosenIn } from './choices.js';
import { isVagueDate, nameOf, type ChoiceField, type Field, type VariantsField } from './field.js';
import { recordIn } from '../../api/records.js';
import { useLabel } from '../../i18n/use-label.js';

/** A value as people read it: dates their way, choices and official codes by their label; undefined where nothing stands. */
export function useShownValue(): (field: Field, value: unknown) => string | undefined {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const namedIn = (options: ChoiceField['options'], value: unknown) => {
    const option = options.find((candidate) => candidate.value === value);
    return option === undefined ? String(value) : label(option.label);
  };
  return function shown(field, value): string | undefined {
    if (field.kind === 'checkbox') return t(value === true ? 'yes' : 'no');
    if (value === undefined || value === '') return undefined;
    switch (field.kind) {
      case 'choice':
        return namedIn(field.options, value);
      case 'choices':
        return chosenIn(value)
          .map((one) => namedIn(field.options, one))
          .join('; ');
      case 'text':
        return namedIn(field.codes ?? [], value);
      case 'date':
        return showDate(field.precision, String(value));
      case 'variants':
        return shownVariant(field, recordIn(value), shown);
      case 'group':
        return undefined;
      default:
        return String(value);
    }
  };
}

/** A date by itself; of other choices what was chosen and what follows from it. */
function shownVariant(
  field: VariantsField,
  record: Readonly<Record<string, unknown>>,
  shown: (field: Field, value: unknown) => string | undefined,
): string | undefined {
  const { tag, variants } = field;
  const chosen = variants.find(({ value }) => value === record[nameOf(tag)]);
  if (chosen === undefined) return undefined;
  const parts = chosen.fields.map((inner) => shown(inner, record[nameOf(inner)]));
  const all = isVagueDate(field) ? parts : [shown(tag, chosen.value), ...parts];
  // An address is written from the house to the province.
  const isPlace = chosen.fields.some((inner) => nameOf(inner) === 'commune');
  return (isPlace ? all.toReversed() : all).filter((part) => part !== undefined).join(', ') || undefined;
}
