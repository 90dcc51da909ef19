import { useTranslation } from 'react-i18next';
import { knownAs } from '../../features/history/known.js';
import { useActorWords } from '../../features/history/use-actor-words.js';

/** Views, and the first words of parts: `reason.birth-registration` is a reason. */
const FIELDS = [
  'in-full',
  'application',
  'contact',
  'supplement',
  'decision',
  'reason',
  'result',
  'papers',
  'paper',
  'reprint',
  'explanation',
  'messages',
  'attachment',
  'attachments',
  'holders',
  'history',
  'verification',
  'replay',
  'difference',
  'refusals',
  'answers',
  'tracking',
  'draft',
  'access-log',
  'masked-people',
  'candidates',
  'erasable-people',
  'population',
  'civil-status',
  'residence',
  'social-insurance',
  'social-protection',
  'health-facility',
] as const;

const PURPOSES = [
  'case-handling',
  'correction',
  'audit',
  'inspection',
  'answer-to-person',
  'search',
  'duplicate-check',
  'tracking',
  'application-intake',
  'declaration-check',
  'supplement-intake',
  'paper-check',
  'contact-applicant',
  'case-work',
  'complaint-or-audit',
  'erasure',
] as const;

/** What entries of the access log say, in words. */
export function useAccessWords() {
  const { t } = useTranslation('access');
  const { actor } = useActorWords((word) => word);
  return {
    who: (subject: string, rule: string): string =>
      subject === 'proof-holder' ? t('proofHolder') : actor(subject, rule),
    fields: (names: readonly string[]): string => {
      const words = names.map((name) => {
        const known = knownAs(FIELDS, name.split('.', 1)[0]);
        return known === undefined ? name : t(`field.${known}`);
      });
      return [...new Set(words)].join(', ');
    },
    purpose: (code: string): string => {
      const known = knownAs(PURPOSES, code);
      return known === undefined ? code : t(`purpose.${known}`);
    },
  };
}
