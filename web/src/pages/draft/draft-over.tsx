import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { isGone } from '../../features/drafts/drafts.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useForm } from './use-draft-form.js';
import type { KeepingAsNew } from './use-keep-as-new.js';

/** Whether the draft takes nothing more: it became a case, or is gone. */
export function isOver(error: unknown): boolean {
  return isGone(error) || problemOf(error)?.code === 'draft-submitted';
}

interface DraftOverProps {
  readonly error: Error;
  readonly keeping: KeepingAsNew;
  readonly takesFocus?: boolean;
}

/** Why nothing more is saved, and the way on: to the case that it became, or to a new draft of what stands on the page. */
export function DraftOver({ error, keeping, takesFocus = false }: DraftOverProps) {
  const { t } = useTranslation('desk');
  const { content } = useForm();
  const code = problemOf(error)?.case;
  if (!isGone(error)) {
    return (
      <Stack gap={6}>
        <ProblemAlert error={error} takesFocus={takesFocus} />
        {code !== undefined && <ToItsCase code={code} />}
      </Stack>
    );
  }
  return (
    <Stack gap={6} role="alert">
      <Text size="sm" fw={600}>
        {t('gone.title')}
      </Text>
      <Text size="sm">{t('gone.text')}</Text>
      {keeping.error !== null && <ProblemAlert error={keeping.error} takesFocus />}
      <Group>
        <Button size="xs" loading={keeping.isPending} onClick={() => keeping.mutate(content)}>
          {t('gone.keep')}
        </Button>
      </Group>
    </Stack>
  );
}

function ToItsCase({ code }: { readonly code: string }) {
  const { t } = useTranslation('desk');
  return (
    <Text size="sm">
      <Link to="/cases/$code" params={{ code }}>
        {t('check.existing', { code })}
      </Link>
    </Text>
  );
}
