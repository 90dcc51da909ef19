import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../ui/day-input.js';
import { useLabel } from '../../i18n/use-label.js';
import { officesOfQuery } from './administration.js';
import type { ProposalField } from './proposals.js';
import { AGENCIES, ROLES, useChangeWords } from './use-change-words.js';

interface ProposalInputProps {
  readonly field: ProposalField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The input of one field, by its kind. */
export function ProposalInput({ field, value, error, onChange }: ProposalInputProps) {
  const { t } = useTranslation('administration');
  const shared = { id: field.name, label: t(`form.${field.label ?? field.name}`), value, error };
  if (field.kind === 'day') return <DayInput {...shared} onChange={onChange} />;
  if (field.kind === 'text')
    return <TextInput {...shared} autoComplete="off" onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  return <Choice field={field} shared={shared} onChange={onChange} />;
}

interface ChoiceProps extends Pick<ProposalInputProps, 'field' | 'onChange'> {
  readonly shared: {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly error: string | undefined;
  };
}

function Choice({ field: { kind, agency = '', except }, shared, onChange }: ChoiceProps) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const words = useChangeWords();
  const offices = useQuery(officesOfQuery(kind === 'office' ? agency : '')).data ?? [];
  const options = {
    agency: AGENCIES.map((code) => ({ value: String(code), label: words.agency(code) })),
    role: ROLES.map((code) => ({ value: String(code), label: words.role(code) })),
    office: offices
      .filter(({ code }) => code !== except)
      .map(({ code, name }) => ({ value: code, label: `${label(name)} (${code})` })),
  };
  const choices = kind === 'agency' || kind === 'role' ? options[kind] : options.office;
  return (
    <NativeSelect
      {...shared}
      data={[{ value: '', label: t('form.choose') }, ...choices]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
