import { useState } from 'react';
import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { knownAs } from '../../features/history/known.js';
import { useLabel } from '../../i18n/use-label.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ADMINISTRATION } from './administration.js';
import { GROUNDS, proposeErasure, type ErasableClass, type ErasablePerson } from './erasures.js';
import { useErasureWords } from './use-erasure-words.js';

interface ErasureDialogProps {
  readonly code: string;
  readonly person: ErasablePerson;
  readonly one: ErasableClass;
  readonly onClose: () => void;
}

/** Proposes to erase what is kept of a person in one class, and says what goes with it. */
export function ErasureDialog({ code, person, one, onClose }: ErasureDialogProps) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const words = useErasureWords();
  const queries = useQueryClient();
  const [ground, setGround] = useState<(typeof GROUNDS)[number]>(GROUNDS[0]);
  const [document, setDocument] = useState('');
  const action = useAction(proposeErasure, async () => {
    await queries.invalidateQueries({ queryKey: ADMINISTRATION });
    onClose();
  });
  const { retentionClass } = one;
  const { roles, former } = person;
  return (
    <FormDialog
      title={t('erasures.propose')}
      submitLabel={t('form.send')}
      isPending={action.isPending}
      problem={
        action.error !== null && (
          <ProblemAlert error={action.error} takesFocus fieldName={() => t('erasures.document')} />
        )
      }
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        const [role = ''] = roles;
        const letter = document.trim() === '' ? {} : { document: document.trim() };
        const whom = { role, ...(former !== undefined && { former }) };
        if (retentionClass !== 'draft') action.mutate({ case: code, ...whom, retentionClass, ground, ...letter });
      }}
    >
      <Text fw={600}>{t('erasures.item', { what: label(one.title), who: words.who(roles, former), case: code })}</Text>
      <Text size="sm">{t(`erasures.reaches.${retentionClass === 'contact-data' ? 'contact' : 'papers'}`)}</Text>
      <Text size="sm">{t('form.nothingYet')}</Text>
      <NativeSelect
        label={t('erasures.why')}
        value={ground}
        data={GROUNDS.map((value) => ({ value, label: t(`erasures.ground.${value}`) }))}
        onChange={({ currentTarget: { value } }) => setGround(knownAs(GROUNDS, value) ?? GROUNDS[0])}
      />
      <TextInput
        label={t('erasures.document')}
        description={t('erasures.documentHint')}
        value={document}
        onChange={({ currentTarget: { value } }) => setDocument(value)}
      />
    </FormDialog>
  );
}
