import { useTranslation } from 'react-i18next';
import { knownAs } from './known.js';

/** The words of the version by which the case runs. */
export type Words = (word: string) => string;

const ENGINE_ROLES = ['timers', 'worker', 'calendar'] as const;
const ROLES = ['desk-officer', 'agency-officer', 'signing-officer', 'operator', 'admin', 'citizen', 'portal'] as const;

/** Who acted, and what allowed it, as histories name both: `person:desk-officer`, `role:desk-officer@one-stop.07210`. */
export function useActorWords(words: Words) {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const actor = (name: string, rule: string): string => {
    const [kind = '', subject = ''] = split(name, ':');
    if (kind === 'agency') return t('actor.agency', { agency: words(`agency.${subject}`) });
    if (kind === 'engine') {
      const role = knownAs(ENGINE_ROLES, subject);
      return role === undefined ? t('actor.engine') : t(`actor.${role}`);
    }
    const role = knownAs(ROLES, roleIn(rule));
    return role === undefined ? subject : t('actor.person', { role: common(`role.${role}`), subject });
  };
  const because = (rule: string): string => {
    const [kind = '', subject = ''] = split(rule, ':');
    if (kind === 'signature') return t('rule.signature');
    if (kind === 'engine') return t('rule.engine');
    const [role = '', office = ''] = split(subject, '@');
    const known = knownAs(ROLES, role);
    const where = office === 'province' ? t('rule.province') : officeWords(office, words);
    return t('rule.role', { role: known === undefined ? role : common(`role.${known}`), where });
  };
  return { actor, because };
}

/** `one-stop.07210`: the agency by its name, and the code of the place. */
function officeWords(office: string, words: Words): string {
  const [agency = '', place = ''] = split(office, '.');
  return `${words(`agency.${agency}`)} (${place})`;
}

function roleIn(rule: string): string | undefined {
  return /^role:([^@]+)@/.exec(rule)?.[1];
}

function split(text: string, at: string): readonly string[] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
