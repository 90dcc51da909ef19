import { useState } from 'react';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { useAction } from '../../api/use-action.js';
import { formatDay } from '../../i18n/dates.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { WrittenText } from '../../ui/written-text.js';
import classes from './outside-result.module.css';

type WorkItem = paths['/api/v1/work-items/{id}']['get']['responses']['200']['content']['application/json'];
type Result = paths['/api/v1/work-items/{id}/outside-result']['get']['responses']['200']['content']['application/json'];
type Decision = paths['/api/v1/work-items/{id}/confirm']['post']['requestBody']['content']['application/json'];

interface ResultToConfirmProps {
  readonly item: WorkItem;
  /** What the paper is called. */
  readonly paper: string;
  /** Who looks at it. */
  readonly reader: string | undefined;
  /** What is said to a reader who may look, but not confirm. */
  readonly forOthers?: string | undefined;
  readonly onDone: (outcome: 'confirmed' | 'sentBack') => void;
}

/** A result that somebody else recorded: its evidence, and whether it is so. */
export function ResultToConfirm({ item, paper, reader = '', forOthers, onDone }: ResultToConfirmProps) {
  const { t } = useTranslation('outside');
  const result = useQuery({
    queryKey: ['work-items', 'outside-result', item.id],
    queryFn: async () =>
      bodyOf(await api.GET('/api/v1/work-items/{id}/outside-result', { params: { path: { id: item.id } } })),
  });
  const isOwn = [item.preparedBy, item.preparedFor].includes(reader);
  const by = t(isOwn ? 'preparedByYou' : 'preparedBy', { name: item.preparedByName ?? item.preparedBy });
  return (
    <Stack gap="sm">
      <Text size="sm" fw={isOwn ? 600 : 400}>
        {by}
      </Text>
      <QueryView query={result}>{(found) => <Told result={found} paper={paper} />}</QueryView>
      {forOthers !== undefined && !isOwn && <Text size="sm">{forOthers}</Text>}
      {item.status !== 'done' && !isOwn && forOthers === undefined && <Confirmation item={item} onDone={onDone} />}
    </Stack>
  );
}

function Told({ result, paper }: { readonly result: Result; readonly paper: string }) {
  const { t } = useTranslation('outside');
  const { t: words } = useTranslation('case');
  const { number, issuer, issuedOn, evidence, reason, digest } = result;
  const lines = [
    [t('paper'), paper],
    [words('results.number'), number],
    [words('results.issuer'), issuer],
    [words('results.issuedOn'), formatDay(issuedOn)],
    [t('evidence'), evidence],
    [words('field.reasonText'), reason.text],
    [t('digest'), digest],
  ] as const;
  return (
    <dl className={classes['lines']}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <WrittenText>{value}</WrittenText>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Confirmation({ item: { id, case: code }, onDone }: Pick<ResultToConfirmProps, 'item' | 'onDone'>) {
  const { t } = useTranslation('outside');
  const queryClient = useQueryClient();
  const [why, setWhy] = useState<string>();
  const seen = () =>
    Promise.all(
      [['work-items'], ['incidents'], ['case', code]].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
  const action = useAction(
    async (body: Decision, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return bodyOf(await api.POST('/api/v1/work-items/{id}/confirm', { params, body }));
    },
    (_answer, { outcome }) => {
      onDone(outcome === 'confirm' ? 'confirmed' : 'sentBack');
      void seen();
    },
  );
  const decide = (decision: Decision) => action.mutate(decision, { onError: () => void seen() });
  const sendBack = (text: string) => decide({ outcome: 'send-back', reason: { code: 'not-confirmed', text } });
  return (
    <Stack gap="sm">
      <Text size="sm">{t('look')}</Text>
      {action.error !== null && <ProblemAlert error={action.error} takesFocus />}
      {why !== undefined && (
        <Textarea
          label={t('why')}
          autosize
          autoFocus
          minRows={2}
          required
          value={why}
          onChange={({ currentTarget: { value } }) => setWhy(value)}
        />
      )}
      <Group gap="sm">
        {why === undefined && (
          <Button loading={action.isPending} onClick={() => decide({ outcome: 'confirm' })}>
            {t('confirm')}
          </Button>
        )}
        <Button
          variant="default"
          loading={why !== undefined && action.isPending}
          onClick={() => (why === undefined ? setWhy('') : sendBack(why))}
        >
          {t('sendBack')}
        </Button>
      </Group>
    </Stack>
  );
}
