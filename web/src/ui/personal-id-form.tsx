import { useState } from 'react';
import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PersonalIdFormProps {
  /** What comes of it. */
  readonly hint: string;
  readonly submit: string;
  readonly isPending: boolean;
  /** A number of twelve digits was sent. */
  readonly onAsked: (personalId: string) => void;
  /** What was answered of one citizen never stands under the number of another. */
  readonly onChanged: () => void;
}

/** Asks for the personal id of a citizen. It stays in this field and in the body of the request: it is part of no address. */
export function PersonalIdForm({ hint, submit, isPending, onAsked, onChanged }: PersonalIdFormProps) {
  const { t } = useTranslation('access');
  const [personalId, setPersonalId] = useState('');
  const [fault, setFault] = useState<string>();
  return (
    <Group
      component="form"
      className="no-print"
      align="flex-start"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = /^\d{12}$/.test(personalId);
        setFault(isWhole ? undefined : t('person.format'));
        if (isWhole) onAsked(personalId);
      }}
    >
      <TextInput
        label={t('person.label')}
        description={hint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={personalId}
        error={fault}
        onChange={({ currentTarget: { value } }) => {
          setPersonalId(value.trim());
          onChanged();
        }}
      />
      <Button type="submit" mt={{ base: 0, xs: 44 }} loading={isPending}>
        {submit}
      </Button>
    </Group>
  );
}
