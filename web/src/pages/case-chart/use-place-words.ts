import { useTranslation } from 'react-i18next';
import { deadlineWords } from '../../features/history/deadline-words.js';
import { knownAs } from '../../features/history/known.js';
import { useFactWords } from '../../features/history/use-fact-words.js';
import type { Words } from '../../features/history/use-actor-words.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';

const PLACES = [
  'status',
  'steps',
  'facts',
  'workItems',
  'incidents',
  'timers',
  'clocks',
  'documents',
  'handedOver',
  'corrected',
] as const;

const FIELDS = [
  'dueAt',
  'dueOn',
  'pausedSince',
  'startedAt',
  'edition',
  'generation',
  'rule',
  'number',
  'issuer',
  'issuedOn',
  'type',
  'digest',
  'workKind',
  'agency',
  'step',
  'cause',
  'chartEvent',
  'relation',
  'by',
  'at',
] as const;

/** By which labels of the procedure a field's value is told. */
const LABELS: Readonly<Record<string, string>> = {
  workKind: 'work-item',
  agency: 'agency',
  step: 'step',
  cause: 'cause',
  type: 'document',
};

type Leaf = string | number | boolean | null;

/** Where in a case something changed (a JSON Pointer), and what its value means. */
export function usePlaceWords(words: Words) {
  const { t } = useTranslation('audit');
  const factLines = useFactWords(words);
  const labelled = (label: string, otherwise: string): string => {
    const said = words(label);
    return said === label ? otherwise : said;
  };
  /** A step, a deadline, or a key that begins with a step: `birth-registration/2`. */
  const about = (name: string): string =>
    labelled(`step.${name}`, itemWords(name, words) ?? (name.includes('.') ? deadlineWords(name, words) : name));
  const place = (pointer: string): string => {
    const [first = '', ...rest] = membersOf(pointer).filter((member) => member !== 'openWork');
    const known = knownAs(PLACES, first);
    if (first === 'facts') return factLines({ [rest[0] ?? '']: '' })[0]?.name ?? rest.join(' · ');
    const inner = rest.map((member, index) => {
      const field = index === 0 ? undefined : knownAs(FIELDS, member);
      return field === undefined ? about(member) : t(`field.${field}`);
    });
    return [known === undefined ? first : t(`place.${known}`), ...inner].join(' · ');
  };
  const value = (pointer: string, leaf: Leaf): string => {
    const members = membersOf(pointer);
    const [first = '', last = ''] = [members[0], members.at(-1)];
    if (typeof leaf === 'boolean') return t(leaf ? 'yes' : 'no');
    if (leaf === null) return t('nothing');
    if (first === 'status') return words(`case-status.${leaf}`);
    if (first === 'steps') return words(`step-status.${leaf}`);
    if (first === 'facts') return factLines({ [last]: leaf })[0]?.value ?? String(leaf);
    const text = String(leaf);
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatMoment(text);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text);
    return labelled(`${LABELS[last]}.${text}`, text);
  };
  return { place, value };
}

function itemWords(name: string, words: Words): string | undefined {
  const [step = '', number] = name.split('/');
  return number === undefined ? undefined : `${words(`step.${step}`)} (${number})`;
}

/** RFC 6901, section 4. */
function membersOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'));
}
