import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { knownAs } from '../../features/history/known.js';
import { useNames } from '../../features/history/names.js';
import { proceduresQuery } from '../../features/procedures/procedures.js';
import { formatDay, formatMoment, formatTime } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import type { ChangeItem, Span } from './administration.js';
import { namesSuccessorAlone } from './proposals.js';

export const ROLES = [
  'desk-officer',
  'agency-officer',
  'signing-officer',
  'registrar',
  'auditor',
  'inspector',
  'leader',
  'operator',
  'admin',
  'citizen',
  'portal',
] as const;
export const AGENCIES = [
  'one-stop',
  'civil-status',
  'residence',
  'social-insurance',
  'social-protection',
  'data-protection',
  'identity-card',
  'merit',
] as const;
const ON_APPROVAL = 'on-approval';

/** Changes and what they are about, in words. */
export function useChangeWords() {
  const { t } = useTranslation('administration');
  const { t: common } = useTranslation();
  const label = useLabel();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const names = useNames();

  const person = (login: string) => {
    if (login === 'operator:command-line') return t('byCommandLine');
    const [, databaseRole] = /^database:(.+)$/.exec(login) ?? [];
    return databaseRole === undefined ? (names.people[login] ?? login) : t('byDatabaseRole', { role: databaseRole });
  };
  const role = (code: string) => {
    const known = knownAs(ROLES, code);
    return known === undefined ? code : common(`role.${known}`);
  };
  const agency = (code: string) => {
    const known = knownAs(AGENCIES, code);
    return known === undefined ? code : t(`agency.${known}`);
  };
  const office = (code: string) => {
    const name = names.offices[code];
    return name === undefined ? code : label(name);
  };
  const procedure = (key: string) => {
    const known = procedures.find((each) => each.key === key);
    return known === undefined ? key : label(known.title);
  };
  const title = (item: Pick<ChangeItem, 'change' | 'effect'>) =>
    titleOf(item, { t, person, role, office, procedure, label });
  const value = (field: string, text: string) => {
    if (text === ON_APPROVAL) return t('onApproval');
    if (field === 'last-moment') return endInWords(text);
    if (field === 'valid-from') return formatDay(text);
    if (field === 'role') return role(text);
    if (field === 'agency') return agency(text);
    if (field === 'on-behalf-of') return person(text);
    if (field === 'procedure') return procedure(text);
    return field === 'successor' ? office(text) : text;
  };
  const migration = ({ procedure: key, fromVersion: from, toVersion: to }: Moved) =>
    t('kind.migrate-cases', { from, to, procedure: procedure(key) });
  return { title, migration, value, person, role, agency, procedure, time: (span: SpanOfTime) => timeOf(span, t) };
}

interface Moved {
  readonly procedure: string;
  readonly fromVersion: number;
  readonly toVersion: number;
}
type SpanOfTime = Pick<Span, 'from' | 'to'>;
type Translate = ReturnType<typeof useTranslation<'administration'>>['t'];

interface Words {
  readonly t: Translate;
  readonly person: (login: string) => string;
  readonly role: (code: string) => string;
  readonly office: (code: string) => string;
  readonly procedure: (key: string) => string;
  readonly label: ReturnType<typeof useLabel>;
}

function titleOf({ change, effect }: Pick<ChangeItem, 'change' | 'effect'>, words: Words): string {
  const { t, person, role, office, procedure, label } = words;
  const valueOf = (field: string) => effect.values.find((each) => each.field === field)?.after ?? '';
  switch (change.kind) {
    case 'open-office':
      return t('kind.open-office', { name: label(change.name) });
    case 'close-office':
      return t(namesSuccessorAlone(effect) ? 'kind.name-successor' : 'kind.close-office', {
        office: office(change.office),
      });
    case 'rename-office':
      return t('kind.rename-office', { office: office(change.office) });
    case 'grant-role':
      return t('kind.grant-role', { role: role(change.role), person: change.name ?? person(change.subject) });
    case 'substitute':
      return t('kind.substitute', { person: person(change.subject), holder: person(valueOf('on-behalf-of')) });
    case 'end-role':
      return t('kind.end-role', { role: role(valueOf('role')), person: person(valueOf('subject')) });
    case 'migrate-cases':
      return t('kind.migrate-cases', {
        from: change.fromVersion,
        to: change.toVersion,
        procedure: procedure(change.procedure),
      });
    case 'publish-version':
    case 'end-publication':
      return t(`kind.${change.kind}`, { version: change.version, procedure: procedure(change.procedure) });
  }
}

/** The end of a time is the first moment after it: at midnight the day before is the last one. */
function endInWords(end: string): string {
  return formatTime(end) === '00:00' ? formatDay(new Date(Date.parse(end) - 1).toISOString()) : formatMoment(end);
}

function timeOf({ from, to }: SpanOfTime, t: Translate): string {
  const first = formatDay(from);
  return to === undefined ? t('span.from', { from: first }) : t('span.fromTo', { from: first, to: endInWords(to) });
}
