import { useState } from 'react';
import { Button, Group, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { answerPerson } from './access-answer.js';
import { AnswerPaper } from './answer-paper.js';

/** The paper for a citizen who asks who looked at their data. The number stays in this page: it is part of no address. */
export function AccessAnswerPage() {
  const { t } = useTranslation('access');
  const { t: words } = useTranslation();
  const [personalId, setPersonalId] = useState('');
  const [fault, setFault] = useState<string>();
  const answer = useMutation({ mutationFn: answerPerson });
  const ask = () => {
    const isWhole = /^\d{12}$/.test(personalId);
    setFault(isWhole ? undefined : t('person.format'));
    if (isWhole) answer.mutate(personalId);
  };
  return (
    <Page
      title={t('answer.title')}
      lead={<span className="no-print">{t('answer.lead')}</span>}
      actions={
        answer.data !== undefined && (
          <Button
            className="no-print"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {words('action.print')}
          </Button>
        )
      }
    >
      <Group
        component="form"
        className="no-print"
        align="flex-start"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <TextInput
          label={t('person.label')}
          description={t('answer.hint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={personalId}
          error={fault}
          onChange={({ currentTarget: { value } }) => {
            setPersonalId(value.trim());
            // What is told to one citizen never stands under the number of another.
            answer.reset();
          }}
        />
        <Button type="submit" mt={44} loading={answer.isPending}>
          {t('answer.make')}
        </Button>
      </Group>
      {answer.error !== null && <ProblemAlert error={answer.error} takesFocus />}
      {answer.data !== undefined && <AnswerPaper answer={answer.data} personalId={personalId} />}
    </Page>
  );
}
