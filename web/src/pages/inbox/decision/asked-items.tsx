import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { versionQuery } from '../../../features/procedures/procedures.js';
import type { WorkItem } from '../work-item.js';
import type { AskedItem } from './decision-drafts.js';
import { useAskedNames } from './use-asked-names.js';
import classes from '../inbox.module.css';

interface AskedItemsProps {
  readonly item: WorkItem;
  readonly asked: readonly AskedItem[];
  readonly onChange: (asked: readonly AskedItem[]) => void;
}

/** What the applicant is to bring or correct, one thing after the other, and until when. */
export function AskedItems({ item, asked, onChange }: AskedItemsProps) {
  const { t } = useTranslation('inbox');
  const { groups } = useAskedNames(item);
  const change = (place: number, part: Partial<AskedItem>) =>
    onChange(asked.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <Stack gap="xs" id="decision-asked" tabIndex={-1}>
      {asked.map((one, place) => (
        <fieldset key={place} className={classes['asked']}>
          <legend>{t('asked.item', { number: place + 1 })}</legend>
          <NativeSelect
            size="xs"
            label={t('asked.what')}
            value={one.what}
            data={[{ value: '', label: t('reason.choose') }, ...groups]}
            onChange={({ currentTarget: { value } }) => change(place, { what: value })}
          />
          <Textarea
            size="xs"
            label={t('asked.problem')}
            value={one.problem}
            autosize
            minRows={2}
            maxLength={400}
            onChange={({ currentTarget: { value } }) => change(place, { problem: value })}
          />
          <Button
            size="compact-xs"
            variant="subtle"
            mt={4}
            onClick={() => onChange(asked.filter((_, index) => index !== place))}
          >
            {t('asked.remove', { number: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...asked, { what: '', problem: '' }])}
        >
          {t('asked.add')}
        </Button>
      </Group>
      <Limit item={item} />
    </Stack>
  );
}

/** The law gives the time; nobody shortens it. */
function Limit({ item: { procedure, version, step } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const deadlines = useQuery(versionQuery(procedure, version)).data?.deadlines ?? [];
  const limit = deadlines.find(({ deadline }) => deadline === `${step}.supplement-limit`);
  if (limit === undefined) return null;
  return <Text size="sm">{t('asked.limit', { count: limit.workingDays, article: limit.article })}</Text>;
}
