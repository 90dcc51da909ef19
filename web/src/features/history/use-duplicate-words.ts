import { useTranslation } from 'react-i18next';
import { knownAs } from './known.js';

const REASONS = ['another-child', 'another-person', 'earlier-one-ended', 'told-wrongly'] as const;

/** Which cases looked the same at an event, and what was said of them, in words. */
export function useDuplicateWords(): (value: object) => string {
  const { t } = useTranslation('audit');
  return (value) => {
    const { found, notTheSame, reason } = Object(value);
    const [all, others] = [codesIn(found), codesIn(notTheSame)];
    if (all.length === 0) return t('duplicates.none');
    const unjudged = all.filter((code) => !others.includes(code));
    const known = knownAs(REASONS, reason);
    return [
      ...(known === undefined
        ? []
        : [t('duplicates.judged', { codes: others.join(', '), reason: t(`duplicates.reason.${known}`) })]),
      ...(unjudged.length === 0 ? [] : [t('duplicates.unjudged', { codes: unjudged.join(', ') })]),
    ].join('; ');
  };
}

function codesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
