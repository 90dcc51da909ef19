import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { versionQuery } from '../../../features/procedures/procedures.js';
import type { WorkItem } from '../work-item.js';

/** How long the step may take where something is verified, and by which article. */
export function VerifiedLimit({ item: { procedure, version, step } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const deadlines = useQuery(versionQuery(procedure, version)).data?.deadlines ?? [];
  const limit = deadlines.find(({ deadline }) => deadline === `${step}.verified-due`);
  if (limit?.workingDaysVerified === undefined) return null;
  return <Text size="sm">{t('verified.limit', { count: limit.workingDaysVerified, article: limit.article })}</Text>;
}
