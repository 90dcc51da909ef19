import { useState, type Ref } from 'react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readDate, showDate } from '../i18n/typed-dates.js';

interface DayInputProps {
  readonly label: string;
  /** `2026-11-27`, or empty. */
  readonly value: string;
  /** Gets the day, or nothing while what is written is none. */
  readonly onChange: (day: string) => void;
  readonly error?: string | undefined;
  /** Who asks for it puts the focus here. */
  readonly ref?: Ref<HTMLInputElement>;
  /** By which a summary of errors leads to it. */
  readonly id?: string;
}

/** A day as people write it here, `27/11/2026`: a browser's own input has the order of the browser's language. */
export function DayInput({ label, value, onChange, error, ref, id }: DayInputProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const isUnread = (written ?? '').trim() !== '' && value === '';
  return (
    <TextInput
      {...(ref !== undefined && { ref })}
      {...(id !== undefined && { id })}
      label={label}
      value={written ?? showDate('day', value)}
      onChange={({ currentTarget: { value: text } }) => {
        setWritten(text);
        onChange(readDate('day', text) ?? '');
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!isUnread) setWritten(undefined);
      }}
      error={isLeft && isUnread ? t('day.unread') : error}
      placeholder={t('day.format')}
      autoComplete="off"
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
