import { Alert, Anchor, Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconPrinter, IconRefresh, IconShieldCheck } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { useMe } from '../../features/session/session.js';
import { CaseFrame } from '../case-frame/case-frame.js';
import { formatDay, formatSeconds } from '../../i18n/dates.js';
import { Loading } from '../../ui/loading.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import classes from './verify-page.module.css';
import { legalTimeAt } from '../../api/server-clock.js';

type Verdict = paths['/api/v1/audit/cases/{code}/verify']['get']['responses']['200']['content']['application/json'];
type Break = NonNullable<Verdict['firstBreak']>;

const route = getRouteApi('/cases/$code/verify');

/** Nothing is called whole that was not recomputed for this visit. */
function verdictQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'verdict'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/audit/cases/{code}/verify', { params: { path: { code } } })),
    staleTime: 0,
    gcTime: 0,
  });
}

export function VerifyPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{() => <Verification code={code} />}</CaseFrame>;
}

function Verification({ code }: { readonly code: string }) {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const me = useMe();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery(verdictQuery(code));
  const at = legalTimeAt(dataUpdatedAt);
  return (
    <Stack gap="md" maw={860}>
      <div role="status" aria-busy={isFetching}>
        {error !== null && <ProblemAlert error={error} takesFocus />}
        {error === null && data === undefined && <Loading lines={3} />}
        {error === null && data !== undefined && <Outcome verdict={data} />}
        {error === null && data !== undefined && (
          <Text size="sm" mt="xs">
            {isFetching ? t('verify.checking') : t('verify.checkedAt', { at: `${formatSeconds(at)} ${formatDay(at)}` })}
          </Text>
        )}
      </div>
      <Text size="sm" className={classes['printed']}>
        {t('verify.printed', { name: me?.name ?? '', product: common('product') })}
      </Text>
      <Group className="no-print">
        <Button leftSection={<IconRefresh size={16} aria-hidden />} loading={isFetching} onClick={() => void refetch()}>
          {t('verify.again')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {common('action.print')}
        </Button>
      </Group>
      <Title order={2} size="h5">
        {t('verify.how')}
      </Title>
      <ul className={classes['how']}>
        {(['chain', 'definition', 'replay', 'shown'] as const).map((part) => (
          <li key={part}>{t(`verify.checks.${part}`)}</li>
        ))}
      </ul>
    </Stack>
  );
}

function Outcome({ verdict: { ok, events, head, firstBreak } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('audit');
  if (!ok && firstBreak !== undefined) return <FirstBreak firstBreak={firstBreak} events={events} />;
  return (
    <Alert
      color="green"
      variant="outline"
      icon={<IconShieldCheck aria-hidden />}
      title={t('verify.whole', { count: events })}
    >
      <Text size="sm">{t('verify.wholeText')}</Text>
      {head !== undefined && (
        <dl className={classes['evidence']}>
          <dt>{t('verify.head')}</dt>
          <dd>
            <Code>{head}</Code>
          </dd>
        </dl>
      )}
      <Text size="sm">{t('verify.note')}</Text>
    </Alert>
  );
}

function FirstBreak({ firstBreak, events }: { readonly firstBreak: Break; readonly events: number }) {
  const { t } = useTranslation('audit');
  const { code } = route.useParams();
  const { seq, what, expected, found } = firstBreak;
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('verify.broken', { seq, count: events })}
    >
      <Text size="sm">{t(`verify.what.${what}`)}</Text>
      <dl className={classes['evidence']}>
        {expected !== undefined && (
          <>
            <dt>{t('verify.expected')}</dt>
            <dd>
              <Code>{expected}</Code>
            </dd>
          </>
        )}
        {found !== undefined && (
          <>
            <dt>{t('verify.found')}</dt>
            <dd>
              <Code>{found}</Code>
            </dd>
          </>
        )}
      </dl>
      <Text size="sm">{t('verify.next')}</Text>
      {seq <= events && (
        <Anchor
          fz="sm"
          className="no-print"
          renderRoot={(root) => (
            <Link
              to="/cases/$code/history"
              params={{ code }}
              search={{ density: 'technical' }}
              hash={`e${seq}`}
              {...root}
            />
          )}
        >
          {t('verify.open', { seq })}
        </Anchor>
      )}
    </Alert>
  );
}
