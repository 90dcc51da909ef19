import { useState, type KeyboardEvent } from 'react';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readDate, showDate } from '../../i18n/typed-dates.js';
import { inputIdOf, type CheckboxField, type ChoiceField, type DateField, type TextField } from './field.js';
import { useLabel } from '../../i18n/use-label.js';
import { ChoicesInput } from './choices-input.js';
import type { LeafProps } from './leaf-props.js';
import { CodeList } from '../../ui/code-list.js';

/** The input of one value; its label stands beside it and names it by id. */
export function LeafInput(props: LeafProps) {
  const { field } = props;
  switch (field.kind) {
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'choices':
      return <ChoicesInput {...props} field={field} />;
    case 'checkbox':
      return <CheckboxInput {...props} field={field} />;
    case 'date':
      return <DateInput {...props} field={field} />;
    case 'text':
      return field.codes === undefined ? (
        <PlainInput {...props} />
      ) : (
        <CodeInput {...props} field={field} codes={field.codes} />
      );
    default:
      return <PlainInput {...props} />;
  }
}

const ORDER: ('input' | 'error' | 'description')[] = ['input', 'error', 'description'];

interface CodeProps extends LeafProps<TextField> {
  readonly codes: ChoiceField['options'];
}

/** A code is typed, or found by its name; below it stands what it means. */
function CodeInput({ codes, ...props }: CodeProps) {
  const { field, value, description } = props;
  const label = useLabel();
  const named = codes.find((code) => code.value === value);
  const listId = `${inputIdOf(field.pointer)}-codes`;
  // A form asks for some twenty codes out of hundreds: only who types one needs its list.
  const [isTyped, setTyped] = useState(false);
  return (
    <div onFocus={() => setTyped(true)} onBlur={() => setTyped(false)}>
      <PlainInput {...props} list={listId} description={named === undefined ? description : label(named.label)} />
      {isTyped && <CodeList id={listId} codes={codes} />}
    </div>
  );
}

interface PlainProps extends LeafProps {
  /** The id of the list that the browser offers. */
  readonly list?: string;
}

function PlainInput({ field, value, onChange, onLeave, onEnter, error, description, list }: PlainProps) {
  const isNumber = field.kind === 'number';
  const read = (text: string) => (isNumber && /^\d{1,9}$/.test(text) ? Number(text) : text);
  const isCode = field.kind === 'text' && field.pattern !== undefined;
  return (
    <TextInput
      id={inputIdOf(field.pointer)}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(read(event.currentTarget.value))}
      onBlur={onLeave}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || onEnter === undefined || event.ctrlKey) return;
        event.preventDefault();
        onEnter();
      }}
      error={error}
      description={description}
      inputWrapperOrder={ORDER}
      inputMode={isNumber ? 'numeric' : 'text'}
      {...(list !== undefined && { list })}
      autoComplete="off"
      spellCheck={false}
      required={field.isRequired}
      styles={isCode ? { input: { fontVariantNumeric: 'tabular-nums' } } : {}}
    />
  );
}

/** Typed as people write dates; while it is written it stays as written, afterwards it is shown as it was read. */
function DateInput({ field, value, onChange, onLeave, error, description }: LeafProps<DateField>) {
  const { t } = useTranslation('desk');
  const { precision } = field;
  const [written, setWritten] = useState<string>();
  const leave = () => {
    setWritten(undefined);
    onLeave?.();
  };
  return (
    <TextInput
      id={inputIdOf(field.pointer)}
      value={written ?? (value === undefined ? '' : showDate(precision, String(value)))}
      onChange={(event) => {
        setWritten(event.currentTarget.value);
        onChange(readDate(precision, event.currentTarget.value) ?? event.currentTarget.value);
      }}
      onBlur={leave}
      error={error}
      description={description}
      inputWrapperOrder={ORDER}
      placeholder={t(`dateFormat.${precision}`)}
      autoComplete="off"
      required={field.isRequired}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}

function ChoiceInput({ field, value, onChange, onLeave, error, description }: LeafProps<ChoiceField>) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const options = field.options.map((option) => ({ value: option.value, label: label(option.label) }));
  return (
    <NativeSelect
      id={inputIdOf(field.pointer)}
      value={typeof value === 'string' ? value : ''}
      data={[{ value: '', label: t('choose') }, ...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
      error={error}
      description={description}
      inputWrapperOrder={ORDER}
      required={field.isRequired}
    />
  );
}

function CheckboxInput({ field, value, onChange, onLeave, error, description }: LeafProps<CheckboxField>) {
  const label = useLabel();
  return (
    <Checkbox
      id={inputIdOf(field.pointer)}
      label={label(field.label)}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
      onBlur={onLeave}
      error={error}
      description={description}
      mt="xl"
    />
  );
}
