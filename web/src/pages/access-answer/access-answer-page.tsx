import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { PersonalIdForm } from '../../ui/personal-id-form.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { answerPerson } from './access-answer.js';
import { AnswerPaper } from './answer-paper.js';

/** The paper for a citizen who asks who looked at their data. */
export function AccessAnswerPage() {
  const { t } = useTranslation('access');
  const { t: words } = useTranslation();
  const answer = useMutation({ mutationFn: answerPerson });
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
      <PersonalIdForm
        hint={t('answer.hint')}
        submit={t('answer.make')}
        isPending={answer.isPending}
        onAsked={answer.mutate}
        onChanged={answer.reset}
      />
      {answer.error !== null && <ProblemAlert error={answer.error} takesFocus />}
      {answer.data !== undefined && <AnswerPaper answer={answer.data} personalId={answer.variables} />}
    </Page>
  );
}
