import { useState } from 'react';
import { Button, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ResultToConfirm } from '../../features/outside-result/result-to-confirm.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { useMe } from '../../features/session/session.js';
import { mayDo, roleOf, type WorkItem } from './work-item.js';

interface ConfirmPanelProps {
  readonly item: WorkItem;
  readonly onNext: () => void;
}

/** A colleague recorded a result from another system: somebody else who may sign confirms it. */
export function ConfirmPanel({ item, onNext }: ConfirmPanelProps) {
  const { t } = useTranslation('outside');
  const { t: common } = useTranslation();
  const { t: inbox } = useTranslation('inbox');
  const word = useProcedureWords(item.procedure, item.version, item.receivedAt);
  const me = useMe();
  const [said, setSaid] = useState<'confirmed' | 'sentBack'>();
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby="confirm-heading">
      <Title order={3} size="h6" id="confirm-heading" mb="xs">
        {t('title')}
      </Title>
      <div role="status">
        {said !== undefined && (
          <Text size="sm" fw={600} mb="xs">
            {t(said, { code: item.case })}
          </Text>
        )}
      </div>
      <ResultToConfirm
        item={item}
        paper={word(`document.${item.outsideResult?.type ?? ''}`)}
        reader={me?.subject}
        forOthers={
          mayDo(item) || item.status === 'done'
            ? undefined
            : inbox('decision.forOthers', { role: common(`role.${roleOf(item)}`) })
        }
        onDone={setSaid}
      />
      {item.status === 'done' && (
        <Button size="xs" variant="light" mt="sm" onClick={onNext}>
          {inbox('next')}
        </Button>
      )}
    </Paper>
  );
}
