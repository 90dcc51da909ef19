import { useState, type FormEvent } from 'react';
import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { useAskedClose } from '../../ui/use-asked-close.js';
import { assignItem } from './hold-item.js';
import type { WorkItem } from './work-item.js';
import { colleaguesQuery } from './work-items.js';

const REASONS = ['on-leave', 'workload', 'expertise', 'urgent', 'other'] as const;

interface AssignDialogProps {
  readonly item: WorkItem;
  readonly onClose: () => void;
}

/** Gives the item to a colleague, or takes it over, and says why. */
export function AssignDialog({ item: current, onClose }: AssignDialogProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  // As it was when the giver decided to give it: who takes it meanwhile does not lose it unseen.
  const [item] = useState(current);
  const asked = useAskedClose(onClose);
  const colleagues = useQuery(colleaguesQuery(item.id));
  return (
    <Modal
      opened
      onClose={asked.onClose}
      title={t('assign.title', { code: item.case })}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <QueryView query={colleagues} lines={4}>
        {(able) => {
          const others = able.filter(({ subject }) => subject !== item.holder);
          if (others.length === 0) return <Text size="sm">{t('assign.nobody')}</Text>;
          return (
            <div onChange={asked.onChange}>
              <AssignForm item={item} able={others} onClose={onClose} />
            </div>
          );
        }}
      </QueryView>
    </Modal>
  );
}

interface Colleague {
  readonly subject: string;
  readonly name: string;
  readonly held: number;
}

function AssignForm({ item, able, onClose }: AssignDialogProps & { readonly able: readonly Colleague[] }) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const [holder, setHolder] = useState(able[0]?.subject ?? '');
  const [code, setCode] = useState<string>(REASONS[0]);
  const [text, setText] = useState('');
  const assign = useAction(assignItem, async () => {
    await queryClient.invalidateQueries({ queryKey: ['work-items'] });
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const expectedHolder = item.holder ?? null;
    assign.mutate({ id: item.id, holder, expectedHolder, reason: { code, text: text.trim() } });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {assign.error !== null && <ProblemAlert error={assign.error} takesFocus />}
        <NativeSelect
          label={t('assign.to')}
          value={holder}
          data={able.map(({ subject, name, held }) => ({
            value: subject,
            label: t('assign.colleague', { name, count: held }),
          }))}
          onChange={({ currentTarget: { value } }) => setHolder(value)}
          data-autofocus
        />
        <NativeSelect
          label={t('assign.reason')}
          value={code}
          data={REASONS.map((value) => ({ value, label: t(`assign.reasons.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setCode(value)}
        />
        <Textarea
          label={t('assign.text')}
          value={text}
          required
          autosize
          minRows={2}
          maxLength={4000}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button type="submit" loading={assign.isPending}>
            {t('assign.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
