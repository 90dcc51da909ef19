import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '../../api/codes.js';
import { isUnderWay } from '../../features/case/case.js';
import { casesQuery, type CasesFilter, type ListedCase } from '../../features/case/cases.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { holds, useMe } from '../../features/session/session.js';
import { Due } from '../../ui/due.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { CardList } from './card-list.js';

const SHOWN = 5;

/** Which cases, as the API is asked, and as the address of the whole list says it. */
const ABOUT = {
  handOver: { filter: { awaiting: 'hand-over' }, search: { awaiting: 'hand-over' } },
  supplement: { filter: { status: 'awaiting-supplement' }, search: { status: 'awaiting-supplement' } },
  late: { filter: { status: 'open', late: 'true' }, search: { status: 'open', late: true } },
  incident: { filter: { stepStatus: 'incident' }, search: { stepStatus: 'incident' } },
} as const satisfies Readonly<Record<string, { readonly filter: CasesFilter; readonly search: object }>>;

export function CasesCard({ about }: { readonly about: keyof typeof ABOUT }) {
  const { t } = useTranslation('home');
  const { filter, search } = ABOUT[about];
  const query = useQuery(casesQuery({ ...filter, limit: SHOWN }));
  return (
    <Section title={t(`cases.${about}.title`)}>
      <QueryView query={query} lines={3}>
        {({ items, nextCursor }) => (
          <>
            <CardList items={items} keyOf={({ code }) => code} empty={t(`cases.${about}.empty`)}>
              {(item) => (about === 'handOver' ? <PapersLine item={item} /> : <CaseLine item={item} />)}
            </CardList>
            {nextCursor !== null && (
              <Anchor size="sm" renderRoot={(root) => <Link to="/cases" search={search} {...root} />}>
                {t('all')}
              </Anchor>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

/** What lies at the desk. */
function PapersLine({ item: { code, procedure, version, receivedAt, documents } }: { readonly item: ListedCase }) {
  const word = useProcedureWords(procedure, version, receivedAt);
  const waiting = documents.filter(({ handedOver }) => handedOver === undefined);
  return (
    <span>
      <CaseCode code={code} /> · {waiting.map(({ type }) => word(`document.${type}`)).join(', ')}
    </span>
  );
}

function CaseLine({
  item: { code, procedure, version, status, steps, due, duePausedSince },
}: {
  readonly item: ListedCase;
}) {
  const word = useProcedureWords(procedure, version);
  const open = steps.filter((step) => isAtWork(step.status));
  const now = open.find(({ late }) => late) ?? open[0];
  return (
    <>
      <span>
        <CaseCode code={code} />
        {now !== undefined && ` · ${word(`step.${now.step}`)}`}
      </span>
      {now?.late && now.due !== undefined ? (
        <Due at={now.due} isLate />
      ) : (
        isUnderWay(status) && due !== undefined && <Due at={due} isPaused={duePausedSince !== undefined} />
      )}
    </>
  );
}

/** A leader reads figures, not people's data: the page of the case is not open to them. */
function CaseCode({ code }: { readonly code: string }) {
  const mayOpen = holds(useMe(), 'desk-officer', 'agency-officer', 'signing-officer', 'auditor');
  if (!mayOpen) return <strong>{code}</strong>;
  return (
    <Anchor size="sm" fw={600} renderRoot={(root) => <Link to="/cases/$code" params={{ code }} {...root} />}>
      {code}
    </Anchor>
  );
}
