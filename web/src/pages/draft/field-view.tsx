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
import { SourceChip } from './source-chip.js';
import { useForm } from './use-draft-form.js';
import { LabelLine, WatchedInput } from './watched-input.js';

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
  const isLookedUp = namesPerson(fields, pointer);
  const input = {
    field,
    value: valueAt(state.values, pointer),
    onChange: (value: unknown) => change({ kind: 'typed', pointer, value }),
  };
  return (
    <div className={isLookedUp ? classes['wide'] : undefined}>
      <LabelLine field={field} unit={pointer} />
      {isLookedUp ? <Lookup {...input} /> : <WatchedInput {...input} />}
      <Contradiction field={field} />
    </div>
  );
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
    <fieldset className={classes['group']} data-depth={pointer.split('/').length}>
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

/** The choice, and the fields that follow from it; a date and how exactly it is known stand side by side. */
function VariantsView({ field }: { readonly field: VariantsField }) {
  const { state, change } = useForm();
  const label = useLabel();
  const chosen = variantOf(field, state.values);
  const record = recordIn(valueAt(state.values, field.pointer));
  const typed = (value: unknown) => change({ kind: 'typed', pointer: field.pointer, value });
  const tag = nameOf(field.tag);
  return (
    <fieldset className={classes['variants']}>
      <legend className={classes['legend']}>
        {label(field.label)} <SourceChip pointer={field.pointer} />
      </legend>
      <div>
        <LabelLine field={field.tag} unit={field.tag.pointer} />
        <WatchedInput
          field={field.tag}
          value={chosen?.value}
          onChange={(value) => typed(value === '' ? undefined : { [tag]: value })}
        />
      </div>
      {chosen?.fields.map((inner) =>
        inner.kind === 'group' || inner.kind === 'variants' ? (
          <FieldView key={inner.pointer} field={inner} />
        ) : (
          <div key={inner.pointer}>
            <LabelLine field={inner} unit={inner.pointer} />
            <WatchedInput
              field={inner}
              value={record[nameOf(inner)]}
              onChange={(value) =>
                typed({ ...record, [tag]: chosen.value, [nameOf(inner)]: value === '' ? undefined : value })
              }
            />
          </div>
        ),
      )}
      {field.help !== undefined && (
        <Text size="xs" c="dimmed" className={classes['wide']}>
          {label(field.help)}
        </Text>
      )}
      <Contradiction field={field} />
    </fieldset>
  );
}
