import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import { knownAs } from './known.js';
import { useNames } from './names.js';

/** The words of the version by which the case runs. */
export type Words = (word: string) => string;

const ENGINE_ROLES = ['timers', 'worker', 'calendar', 'closings', 'migrations'] as const;
/** Agencies without a step, which no procedure has words for. */
const TOLD = ['notifications', 'national-portal', 'vneid'] as const;
const CLIENTS = ['portal'] as const;
const ROLES = [
  'desk-officer',
  'agency-officer',
  'signing-officer',
  'auditor',
  'inspector',
  'leader',
  'operator',
  'admin',
  'citizen',
  'portal',
] as const;

/** Who acted, and what allowed it, as histories name both: `person:desk-officer`, `role:desk-officer@one-stop.07210`. */
export function useActorWords(words: Words) {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const label = useLabel();
  const { people, offices } = useNames();
  const placeOf = (office: string): string => {
    const name = offices[office];
    return name === undefined ? officeWords(office, words) : label(name);
  };
  const actor = (who: string, rule: string): string => {
    const [kind = '', subject = ''] = split(who, ':');
    if (kind === 'agency') {
      const told = knownAs(TOLD, subject);
      return told === undefined ? t('actor.agency', { agency: words(`agency.${subject}`) }) : t(`actor.${told}`);
    }
    if (kind === 'engine') {
      const role = knownAs(ENGINE_ROLES, subject);
      return role === undefined ? t('actor.engine') : t(`actor.${role}`);
    }
    const name = kind === 'client' ? t(`actor.${knownAs(CLIENTS, subject) ?? 'client'}`) : (people[subject] ?? subject);
    const [role, office] = roleIn(rule);
    const known = knownAs(ROLES, role);
    if (kind !== 'person' || known === undefined) return name;
    const held = common(`role.${known}`);
    return office === undefined || office === 'province'
      ? t('actor.person', { name, role: held })
      : t('actor.officer', { name, role: held, where: placeOf(office) });
  };
  const because = (rule: string): string => {
    const [kind = '', subject = ''] = split(rule, ':');
    if (kind === 'signature') return t('rule.signature');
    if (kind === 'engine') return t('rule.engine');
    const [role = '', office = ''] = split(subject, '@');
    const known = knownAs(ROLES, role);
    const where = office === 'province' ? t('rule.province') : placeOf(office);
    return t('rule.role', { role: known === undefined ? role : common(`role.${known}`), where });
  };
  return { actor, because, placeOf };
}

/** `one-stop.07210`: the agency by its name, and the code of the place. */
function officeWords(office: string, words: Words): string {
  const [agency = '', place = ''] = split(office, '.');
  return `${words(`agency.${agency}`)} (${place})`;
}

/** The role and the office that a rule names. */
function roleIn(rule: string): readonly (string | undefined)[] {
  return /^role:([^@]+)@(.+)$/.exec(rule)?.slice(1) ?? [];
}

function split(text: string, at: string): readonly string[] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
