import { useCallback, useMemo } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import { inputIdOf, isVagueDate, nameOf, type Field, type GroupField, type Leaf, type VariantsField } from './field.js';
import { variantOf } from './faults.js';
import classes from './form.module.css';
import { presetIn } from './initial-values.js';
import { useOpenForm } from './open-form.js';
import { PutBack } from './put-back.js';
import { recordIn } from '../../api/records.js';
import { valueAt, withValueAt } from './values.js';
import { LabelLine, WatchedInput } from './watched-input.js';

/** Text that may be so long gets two columns. */
const LONG_CHARACTERS = 150;

/** A part of the form with a frame of its own, also around a field that belongs to no person or matter. */
export function SectionView({ field }: { readonly field: Field }) {
  if (field.kind === 'group' || (field.kind === 'variants' && !isVagueDate(field))) return <FieldView field={field} />;
  return (
    <div className={classes['group']}>
      <FieldView field={field} />
    </div>
  );
}

/** One field of the form, whatever it consists of. */
function FieldView({ field }: { readonly field: Field }) {
  switch (field.kind) {
    case 'group':
      return <GroupView field={field} />;
    case 'variants':
      return <VariantsView field={field} />;
    default:
      return <LeafView field={field} />;
  }
}

function LeafView({ field }: { readonly field: Leaf }) {
  const { values, change, parts } = useOpenForm();
  const { pointer } = field;
  const Asking = parts?.inputFor(field);
  const onChange = useCallback((value: unknown) => change({ kind: 'typed', pointer, value }), [change, pointer]);
  const input = { field, value: valueAt(values, pointer), onChange };
  return (
    <div className={classes[Asking !== undefined ? 'wide' : isLong(field) ? 'long' : 'field']}>
      <div className={Asking !== undefined ? classes['above'] : undefined}>
        <LabelLine field={field} unit={pointer} />
      </div>
      {Asking !== undefined ? <Asking {...input} /> : <WatchedInput {...input} />}
      {parts !== undefined && <parts.Remark field={field} />}
    </div>
  );
}

function isLong(field: Leaf): boolean {
  return field.kind === 'choices' || (field.kind === 'text' && (field.charactersMax ?? 0) >= LONG_CHARACTERS);
}

/** Fields that belong together; what the law does not always ask for is added and taken out. */
function GroupView({ field }: { readonly field: GroupField }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { values, change } = useOpenForm();
  const { pointer, isRequired } = field;
  const isThere = isRequired || valueAt(values, pointer) !== undefined;
  const buttonId = `${inputIdOf(pointer)}-there`;
  const add = () => change({ kind: 'typed', pointer, value: presetOf(field) });
  const takeOut = () => change({ kind: 'taken-out', pointer, value: undefined });
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{label(field.label)}</legend>
      {field.help !== undefined && (
        <Text size="xs" c="dimmed" className={classes['wide']}>
          {label(field.help)}
        </Text>
      )}
      {isThere && field.fields.map((inner) => <FieldView key={inner.pointer} field={inner} />)}
      {!isRequired && (
        <Group className={classes['wide']}>
          <Button id={buttonId} size="xs" variant="default" onClick={isThere ? takeOut : add}>
            {t(isThere ? 'group.remove' : 'group.add', { label: label(field.label).toLocaleLowerCase() })}
          </Button>
          <PutBack field={field} focusId={buttonId} />
        </Group>
      )}
    </fieldset>
  );
}

function presetOf({ pointer, fields }: GroupField): unknown {
  const presets = fields
    .flatMap(presetIn)
    .reduce((values, preset) => withValueAt(values, preset.pointer, preset.initial), {});
  return valueAt(presets, pointer) ?? {};
}

/** The choice, and the fields that follow from it. */
function VariantsView({ field }: { readonly field: VariantsField }) {
  const label = useLabel();
  const { chosen, choose, tagInput } = useVariants(field);
  const { parts } = useOpenForm();
  const [only] = chosen?.fields ?? [];
  if (only?.kind === 'date' && isVagueDate(field)) return <VagueDate field={field} date={only} />;
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{label(field.label)}</legend>
      {field.help !== undefined && (
        <Text size="xs" c="dimmed" className={classes['wide']}>
          {label(field.help)}
        </Text>
      )}
      <div className={classes['field']}>
        <LabelLine field={field.tag} unit={field.pointer} />
        <WatchedInput {...tagInput} onChange={choose} />
      </div>
      <PutBack field={field} focusId={inputIdOf(field.tag.pointer)} />
      {chosen?.fields.map((inner) => (
        <FieldView key={inner.pointer} field={inner} />
      ))}
      {parts !== undefined && <parts.Remark field={field} />}
    </fieldset>
  );
}

/** A date, and beside it how exactly it is known. */
function VagueDate({ field, date }: { readonly field: VariantsField; readonly date: Leaf }) {
  const label = useLabel();
  const { choose, tagInput, inputOf } = useVariants(field);
  const { parts } = useOpenForm();
  // Whether it may stay empty is said of the whole.
  const asked = useMemo(() => ({ ...date, isRequired: field.isRequired }), [date, field.isRequired]);
  const tag = useMemo(() => ({ ...field.tag, isRequired: true }), [field.tag]);
  return (
    <div className={classes['long']}>
      <div className={classes['vague']}>
        <div>
          <LabelLine field={asked} unit={field.pointer} />
          <WatchedInput {...inputOf(date)} field={asked} />
        </div>
        <div>
          <LabelLine field={tag} unit={field.tag.pointer} />
          <WatchedInput {...tagInput} onChange={choose} />
        </div>
      </div>
      {field.help !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {label(field.help)}
        </Text>
      )}
      <PutBack field={field} focusId={inputIdOf(field.tag.pointer)} />
      {parts !== undefined && <parts.Remark field={field} />}
    </div>
  );
}

/** What is chosen, and the inputs that change the whole of it: the choice stands in the same record as what follows. */
function useVariants(field: VariantsField) {
  const { values, change } = useOpenForm();
  const chosen = variantOf(field, values);
  const record = recordIn(valueAt(values, field.pointer));
  const tag = nameOf(field.tag);
  const { pointer } = field;
  // With another choice goes what followed from the one before.
  const hasMore = Object.entries(record).some(([name, value]) => name !== tag && value !== undefined);
  return {
    chosen,
    choose: (value: unknown) =>
      change({ kind: hasMore ? 'taken-out' : 'typed', pointer, value: value === '' ? undefined : { [tag]: value } }),
    tagInput: { field: field.tag, value: chosen?.value },
    inputOf: (inner: Leaf) => ({
      field: inner,
      value: record[nameOf(inner)],
      onChange: (typed: unknown) => {
        const value = { ...record, [tag]: chosen?.value, [nameOf(inner)]: typed === '' ? undefined : typed };
        // Of what may be left empty nothing stays, once it is.
        change({ kind: 'typed', pointer, value: typed === '' && !field.isRequired ? undefined : value });
      },
    }),
  };
}
