import { useId } from 'react';
import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { FormField } from '../../../features/procedures/form-fields.js';
import { useLabel } from '../../../i18n/use-label.js';
import { CodeList } from '../../../ui/code-list.js';
import type { AnsweredGroup } from './use-groups.js';

interface GroupEditorProps {
  readonly group: AnsweredGroup;
  readonly onAnswer: (path: string, value: unknown) => void;
}

/** The answers of one part of an application, to be mended. */
export function GroupEditor({ group: { fields, answers }, onAnswer }: GroupEditorProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
      {fields.map((field) => (
        <FieldEditor
          key={field.path}
          field={field}
          value={answers[field.path]}
          onChange={(value) => onAnswer(field.path, value)}
        />
      ))}
    </SimpleGrid>
  );
}

interface FieldEditorProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function FieldEditor({ field: { label: own, within, widget, options }, value, onChange }: FieldEditorProps) {
  const label = useLabel();
  const listId = useId();
  const name = within === undefined ? label(own) : `${label(within.label)} – ${label(own)}`;
  if (widget === 'checkbox') {
    return (
      <Checkbox label={name} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
    );
  }
  const text = value === undefined ? '' : String(value);
  const choices = options.map((option) => ({ value: option.value, label: label(option.label) }));
  const isKnown = text === '' || choices.some((choice) => choice.value === text);
  if (widget === 'choice' && choices.length > 0 && isKnown) {
    return (
      <NativeSelect
        label={name}
        data={[...(text === '' ? [{ value: '', label: '–' }] : []), ...choices]}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <>
      <TextInput
        label={name}
        description={choices.find((choice) => choice.value === text)?.label}
        inputWrapperOrder={['label', 'input', 'description']}
        type={widget === 'date' ? 'date' : 'text'}
        {...(widget === 'number' && { inputMode: 'numeric' as const })}
        {...(options.length > 0 && { list: listId })}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {options.length > 0 && <CodeList id={listId} codes={options} />}
    </>
  );
}
