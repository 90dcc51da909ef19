import { useState, type ReactNode } from 'react';
import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { CaseStatusBadge } from '../../ui/status-badge.js';
import type { Candidate, Row } from './duplicates.js';
import classes from './side-by-side.module.css';

interface SideBySideProps {
  readonly candidates: readonly Candidate[];
  /** The one that is shown. */
  readonly shown: string | undefined;
  readonly onShow: (code: string) => void;
  /** What shows that key of the keyboard which shows the candidate of that place. */
  readonly keyOf?: (place: number) => ReactNode;
  /** What stands on the left. */
  readonly here: 'application' | 'case';
  /** What a commune or a country is called. */
  readonly areaName: (code: string) => string;
}

/** Each case that may be about the same, one at a time, beside what is told here. */
export function SideBySide({ candidates, shown, onShow, keyOf, ...how }: SideBySideProps) {
  const { t } = useTranslation('duplicates');
  const candidate = candidates.find(({ code }) => code === shown) ?? candidates[0];
  if (candidate === undefined) return null;
  return (
    <Stack gap="sm">
      {candidates.length > 1 && (
        <Group gap="xs" role="group" aria-label={t('choose')}>
          {candidates.map(({ code, score }, place) => (
            <Button
              key={code}
              size="xs"
              rightSection={keyOf?.(place)}
              variant={code === candidate.code ? 'filled' : 'default'}
              aria-pressed={code === candidate.code}
              onClick={() => onShow(code)}
            >
              {t('tab', { code, score })}
            </Button>
          ))}
        </Group>
      )}
      <Outline candidate={candidate} />
      {candidate.isVisible ? <Comparison candidate={candidate} {...how} /> : <Text size="sm">{t('elsewhere')}</Text>}
    </Stack>
  );
}

function Outline({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('duplicates');
  const label = useLabel();
  const { code, status, receivedAt, channel, office, likeness, matched, isVisible, score, heldBy } = candidate;
  return (
    <div>
      <Group gap="xs">
        {isVisible ? (
          <Anchor
            fw={600}
            renderRoot={(root) => <Link to="/cases/$code" params={{ code }} target="_blank" {...root} />}
          >
            {code}
          </Anchor>
        ) : (
          <Text fw={600}>{code}</Text>
        )}
        <CaseStatusBadge status={status} />
        <Text size="sm" fw={likeness === 'same' ? 600 : 400}>
          {t(`likeness.${likeness}`, { score })}
        </Text>
      </Group>
      <Text size="sm" mt={4}>
        {t('where', { office: label(office), channel: t(`channel.${channel}`), at: formatMoment(receivedAt) })}
      </Text>
      {heldBy.map(({ step, person, name, since }) => (
        <Text key={`${step} ${person}`} size="sm">
          {t('heldBy', { name, at: formatMoment(since) })}
        </Text>
      ))}
      <Text size="sm">{t('matched', { features: matched.map((feature) => t(`feature.${feature}`)).join('; ') })}</Text>
    </div>
  );
}

function Comparison({
  candidate: { code, rows },
  here,
  areaName,
}: Pick<SideBySideProps, 'here' | 'areaName'> & { readonly candidate: Candidate }) {
  const { t } = useTranslation('duplicates');
  const shown = useShown(areaName);
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{t('caption', { code })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.field')}</th>
          <th scope="col">{t(`column.${here}`)}</th>
          <th scope="col">{code}</th>
          <th scope="col">{t('column.compared')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field} data-same={row.isSame}>
            <th scope="row">{t(`field.${row.field}`)}</th>
            <td data-label={t(`column.${here}`)}>{shown(row, row.here)}</td>
            <td data-label={code}>{shown(row, row.there)}</td>
            <td data-label={t('column.compared')}>{t(comparedAs(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function comparedAs({ isSame }: Row): 'same' | 'different' | 'uncompared' {
  if (isSame === undefined) return 'uncompared';
  return isSame ? 'same' : 'different';
}

const SEXES = ['male', 'female', 'undetermined'] as const;

function useShown(areaName: SideBySideProps['areaName']): (row: Row, value: string | undefined) => string {
  const { t } = useTranslation('duplicates');
  return ({ field, isSame }, value) => {
    if (value === undefined) return t(isSame === undefined ? 'hidden' : 'untold');
    if (field === 'area') return areaName(value);
    const sex = SEXES.find((candidate) => field === 'sex' && candidate === value);
    if (sex !== undefined) return t(`sex.${sex}`);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;
  };
}

interface FoundProps {
  readonly count: number;
  readonly children: ReactNode;
}

/** Says that something was found, and shows it. */
export function Found({ count, children }: FoundProps) {
  const { t } = useTranslation('duplicates');
  return (
    <Paper component="section" withBorder p="md" className={classes['found'] ?? ''} aria-label={t('title')}>
      <Group gap="xs" mb="xs" wrap="nowrap">
        <IconCopy size={18} aria-hidden />
        <Title order={2} size="h5">
          {t('found', { count })}
        </Title>
      </Group>
      {children}
    </Paper>
  );
}

/** Which of several is looked at. */
export function useShownCandidate() {
  const [shown, setShown] = useState<string>();
  return { shown, onShow: setShown };
}
