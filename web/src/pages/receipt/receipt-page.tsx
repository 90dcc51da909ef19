import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery, explanationQuery, type Case } from '../../features/case/case.js';
import { FeeLines } from '../../features/case/fee-lines.js';
import { recordIn } from '../../api/records.js';
import { useProcedureWords, versionQuery } from '../../features/procedures/procedures.js';
import { legalNow } from '../../api/server-clock.js';
import { dayOf, formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { OfficialPaper } from '../../ui/official-paper.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Appointment } from './appointment.js';
import { NextSteps } from './next-steps.js';
import { QrCode } from './qr-code.js';
import { ReceiptPdf } from './receipt-pdf.js';
import classes from './receipt.module.css';

const route = getRouteApi('/cases/$code/receipt');

/** What the applicant takes home: the code, the appointment and how it came about, and where to ask. */
export function ReceiptPage() {
  const { t } = useTranslation('desk');
  const { t: words } = useTranslation();
  const { code } = route.useParams();
  const found = useQuery(caseQuery(code));
  const isWhole = useIsWhole(code, found.data);
  return (
    <Page
      title={t('receipt.title', { code })}
      lead={<span className="no-print">{t('receipt.lead')}</span>}
      actions={
        <div className={`${classes['actions']} no-print`}>
          {isWhole && (
            <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
              {words('action.print')}
            </Button>
          )}
          <ReceiptPdf code={code} />
          <Button variant="default" renderRoot={(props) => <Link to="/start" {...props} />}>
            {t('receipt.next')}
          </Button>
          <Button variant="subtle" renderRoot={(props) => <Link to="/cases/$code" params={{ code }} {...props} />}>
            {t('receipt.case')}
          </Button>
        </div>
      }
    >
      <QueryView query={found}>{(received) => <Receipt received={received} />}</QueryView>
    </Page>
  );
}

/** Whether everything that the paper says is there: a paper with gaps is not to be printed. */
function useIsWhole(code: string, found: Case | undefined): boolean {
  const explanation = useQuery(explanationQuery(code));
  const version = useQuery({
    ...versionQuery(found?.procedure ?? '', found?.version ?? 0),
    enabled: found !== undefined,
  });
  return found !== undefined && explanation.data !== undefined && version.data !== undefined;
}

function Receipt({ received }: { readonly received: Case }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const desk = received.names.offices[received.intakeOffice];
  const version = useQuery(versionQuery(received.procedure, received.version));
  const explanation = useQuery(explanationQuery(received.code));
  const applicant = recordIn(received.application?.applicant)['fullName'];
  const tracked = `${window.location.origin}/track?${new URLSearchParams({ code: received.code }).toString()}`;
  return (
    <OfficialPaper
      office={desk === undefined ? t('receipt.office') : label(desk)}
      title={t('receipt.paper')}
      room="lines"
      under={
        <>
          <Text size="sm">{version.data && label(version.data.title)}</Text>
          <Reprint receivedAt={received.receivedAt} />
        </>
      }
    >
      <div className={classes['head']}>
        <dl className={classes['facts']}>
          <dt>{t('receipt.code')}</dt>
          <dd className={classes['code']}>{received.code}</dd>
          {typeof applicant === 'string' && (
            <>
              <dt>{t('receipt.applicant')}</dt>
              <dd>{applicant}</dd>
            </>
          )}
          <dt>{t('receipt.receivedAt')}</dt>
          <dd>{formatMoment(received.receivedAt)}</dd>
        </dl>
        <QrCode text={tracked} label={t('receipt.qr')} />
      </div>
      <QueryView query={explanation}>
        {({ limits, waitsFor }) => (
          <>
            <Appointment limit={limits.find(({ clock }) => clock === 'case')} />
            <NextSteps received={received} waitsFor={waitsFor} />
          </>
        )}
      </QueryView>
      <Cost received={received} />
      <section className={classes['track']}>
        <strong>{t('receipt.track')}</strong>
        <Text size="sm">{t('receipt.trackText', { address: `${window.location.host}/track` })}</Text>
        <Text size="sm">{t('receipt.proof')}</Text>
      </section>
      <footer className={classes['signatures']}>
        {(['applicant', 'officer'] as const).map((who) => (
          <div key={who}>
            {t(`receipt.${who}`)}
            <Text size="xs">{t('receipt.sign')}</Text>
          </div>
        ))}
      </footer>
    </OfficialPaper>
  );
}

/** What it costs and what was paid, where it costs something. */
function Cost({ received }: { readonly received: Case }) {
  const { t } = useTranslation('desk');
  const word = useProcedureWords(received.procedure, received.version);
  if (received.payment === undefined) return null;
  return (
    <section>
      <strong>{t('receipt.fees')}</strong>
      <FeeLines found={received} word={word} />
    </section>
  );
}

/** What is printed on another day than that of the receipt tells how things stand by then, and says so. */
function Reprint({ receivedAt }: { readonly receivedAt: string }) {
  const { t } = useTranslation('desk');
  const today = dayOf(new Date(legalNow()).toISOString());
  if (today === dayOf(receivedAt)) return null;
  return (
    <Text size="sm" fs="italic">
      {t('receipt.reprint', { day: formatDay(today) })}
    </Text>
  );
}
