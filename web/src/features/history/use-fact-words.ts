import { useTranslation } from 'react-i18next';
import { RELATIONS } from '../../api/codes.js';
import { formatDay } from '../../i18n/dates.js';
import { knownAs } from './known.js';
import { deadlineWords } from './deadline-words.js';
import { useDuplicateWords } from './use-duplicate-words.js';
import { useActorWords, type Words } from './use-actor-words.js';

export interface FactLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

const NAMED = [
  'residenceCommune',
  'bornInFacility',
  'fatherRecorded',
  'foundling',
  'residenceConsent',
  'channel',
  'intakeCommune',
  'enteredLate',
  'noticeType',
  'soleMember',
  'paymentMethod',
  'result',
  'reason',
  'deadline',
  'cause',
  'papers',
  'fields',
  'results',
  'collector',
  'prepared',
  'from',
  'to',
  'attachments',
  'duplicates',
  'consents',
  'how',
] as const;
type Named = (typeof NAMED)[number];

/** What the headline says already, and what only the engine needs. */
const UNSAID: ReadonlySet<string> = new Set(['step', 'generation', 'by', 'occurrence', 'item']);

/** By which labels of the procedure a value is told. */
const LABELS: Partial<Readonly<Record<Named, string>>> = {
  residenceConsent: 'option.consent',
  cause: 'cause',
  papers: 'reason',
  fields: 'field',
  results: 'step',
  noticeType: 'option.type',
};

/** The facts of an event or of a moment, as lines to read. */
export function useFactWords(words: Words): (facts: Readonly<Record<string, unknown>>) => readonly FactLine[] {
  const { t } = useTranslation('audit');
  const { actor, placeOf } = useActorWords(words);
  const duplicates = useDuplicateWords();
  const labelled = (prefix: string | undefined, value: unknown): string => {
    const label = `${prefix}.${String(value)}`;
    const said = words(label);
    return said === label ? String(value) : said;
  };
  const record = (name: Named, value: object): string => {
    const { type, number, issuer, issuedOn, code, legalBasis, relation, by, rule } = Object(value);
    if (name === 'result') {
      return t('fact.paper', {
        type: words(`document.${type}`),
        number,
        issuer,
        issuedOn: formatDay(String(issuedOn)),
      });
    }
    if (name === 'duplicates') return duplicates(value);
    if (name === 'prepared') return actor(String(by), String(rule));
    if (name === 'reason') return [labelled('reason', code), legalBasis].filter(Boolean).join(' · ');
    if (name === 'collector') return t(`relation.${knownAs(RELATIONS, relation) ?? 'applicant'}`);
    return JSON.stringify(value);
  };
  const plain = (key: string, value: unknown): string => {
    const name = knownAs(NAMED, key);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    const channel = name === 'channel' ? knownAs(CHANNELS, value) : undefined;
    if (channel !== undefined) return t(`channel.${channel}`);
    if (isOffice(value)) return placeOf(value);
    if (name === 'deadline') return deadlineWords(String(value), words);
    // What only one procedure knows it tells by its own words.
    return labelled(name === undefined ? `option.${key}` : LABELS[name], value);
  };
  const consent = (value: unknown): string => {
    const { person, answer } = Object(value);
    const said = t(`consent.${knownAs(CONSENTS, answer) ?? 'asked'}`);
    return `${labelled('fact.consent', person)}: ${said}`;
  };
  const valueOf = (key: string, value: unknown): string => {
    if (key === 'consents' && Array.isArray(value)) return value.map(consent).join(', ');
    if (key === 'how') return 'VNeID';
    if (key === 'attachments' && Array.isArray(value)) return t('fact.files', { count: value.length });
    if (Array.isArray(value)) return value.map((one) => plain(key, one)).join(', ');
    if (typeof value !== 'object' || value === null) return plain(key, value);
    const name = knownAs(NAMED, key);
    return name === undefined ? JSON.stringify(value) : record(name, value);
  };
  return (facts) =>
    Object.entries(facts)
      .filter(([key]) => !UNSAID.has(key))
      .map(([key, value]) => {
        const known = knownAs(NAMED, key);
        const name = known === undefined ? labelled('fact', key) : t(`fact.${known}`);
        return { key, name, value: valueOf(key, value) };
      });
}

/** `one-stop.07210`: an agency at a place. */
function isOffice(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+(-[a-z]+)*\.\d{5}$/.test(value);
}

const CONSENTS = ['asked', 'given', 'refused', 'withdrawn', 'unreachable'] as const;
const CHANNELS = ['counter', 'portal'] as const;
