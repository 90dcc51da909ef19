import { useCallback } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf, type Field, type GroupField, type Leaf, type VariantsField } from '../../features/form/field.js';
import { variantOf } from '../../features/form/faults.js';
import { presetIn } from '../../features/form/initial-values.js';
import { recordIn, valueAt, withValueAt } from '../../features/form/values.js';
import { useLabel } from '../../i18n/use-label.js';
import { Contradiction } from './contradiction.js';
import classes from './draft.module.css';
import { Lookup } from './lookup.js';
import { NoticeLookup } from './notice-lookup.js';
import { useForm } from './use-draft-form.js';
import { LabelLine, WatchedInput } from './watched-input.js';

/** Text that may be so long gets two columns. */
const LONG_CHARACTERS = 150;

/** One field of the form, whatever it consists of. */
export function FieldView({ field }: { readonly field: Field }) {
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
  const { state, change, fields } = useForm();
  const { pointer } = field;
  const Asking = askingInput(field, fields);
  const onChange = useCallback((value: unknown) => change({ kind: 'typed', pointer, value }), [change, pointer]);
  const input = { field, value: valueAt(state.values, pointer), onChange };
  return (
    <div className={classes[Asking !== undefined ? 'wide' : isLong(field) ? 'long' : 'field']}>
      <div className={Asking !== undefined ? classes['above'] : undefined}>
        <LabelLine field={field} unit={pointer} />
      </div>
      {Asking !== undefined ? <Asking {...input} /> : <WatchedInput {...input} />}
      <Contradiction field={field} />
    </div>
  );
}

function isLong(field: Leaf): boolean {
  return field.kind === 'text' && (field.charactersMax ?? 0) >= LONG_CHARACTERS;
}

/** The input that also looks up what was typed, for a number behind which more is known. */
function askingInput(field: Leaf, fields: readonly Field[]) {
  if (field.notice !== undefined) return NoticeLookup;
  return namesPerson(fields, field.pointer) ? Lookup : undefined;
}

/** Whether a lookup of that number fills in other fields. */
function namesPerson(fields: readonly Field[], pointer: string): boolean {
  return fields.some(
    (field) => field.prefill?.personId === pointer || (field.kind === 'group' && namesPerson(field.fields, pointer)),
  );
}

/** Fields that belong together; what the law does not always ask for is added and taken out. */
function GroupView({ field }: { readonly field: GroupField }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { state, change } = useForm();
  const { pointer, isRequired } = field;
  const isThere = isRequired || valueAt(state.values, pointer) !== undefined;
  const put = (value: unknown) => change({ kind: 'typed', pointer, value });
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
          <Button size="xs" variant="default" onClick={() => put(isThere ? undefined : presetOf(field))}>
            {t(isThere ? 'group.remove' : 'group.add', { label: label(field.label).toLocaleLowerCase() })}
          </Button>
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
  const { chosen, choose, tagInput, inputOf } = useVariants(field);
  const [only] = chosen?.fields ?? [];
  if (only?.kind === 'date' && chosen?.fields.length === 1) return <VagueDate field={field} date={only} />;
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{label(field.label)}</legend>
      <div>
        <LabelLine field={field.tag} unit={field.tag.pointer} />
        <WatchedInput {...tagInput} onChange={choose} />
      </div>
      {chosen?.fields.map((inner) =>
        inner.kind === 'group' || inner.kind === 'variants' ? (
          <FieldView key={inner.pointer} field={inner} />
        ) : (
          <div key={inner.pointer}>
            <LabelLine field={inner} unit={inner.pointer} />
            <WatchedInput {...inputOf(inner)} />
          </div>
        ),
      )}
    </fieldset>
  );
}

/** A date, and beside it how exactly it is known. */
function VagueDate({ field, date }: { readonly field: VariantsField; readonly date: Leaf }) {
  const label = useLabel();
  const { choose, tagInput, inputOf } = useVariants(field);
  return (
    <div className={classes['long']}>
      <div className={classes['vague']}>
        <div>
          <LabelLine field={date} unit={field.pointer} />
          <WatchedInput {...inputOf(date)} />
        </div>
        <div>
          <LabelLine field={field.tag} unit={field.tag.pointer} />
          <WatchedInput {...tagInput} onChange={choose} />
        </div>
      </div>
      {field.help !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {label(field.help)}
        </Text>
      )}
      <Contradiction field={field} />
    </div>
  );
}

/** What is chosen, and the inputs that change the whole of it: the choice stands in the same record as what follows. */
function useVariants(field: VariantsField) {
  const { state, change } = useForm();
  const chosen = variantOf(field, state.values);
  const record = recordIn(valueAt(state.values, field.pointer));
  const tag = nameOf(field.tag);
  const put = (value: unknown) => change({ kind: 'typed', pointer: field.pointer, value });
  return {
    chosen,
    choose: (value: unknown) => put(value === '' ? undefined : { [tag]: value }),
    tagInput: { field: field.tag, value: chosen?.value },
    inputOf: (inner: Leaf) => ({
      field: inner,
      value: record[nameOf(inner)],
      onChange: (value: unknown) =>
        put({ ...record, [tag]: chosen?.value, [nameOf(inner)]: value === '' ? undefined : value }),
    }),
  };
}
