import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/dates.js';
import type { HolderChange } from './history.js';
import { knownAs } from './known.js';
import { useNames } from './names.js';
import type { Words } from './use-actor-words.js';

const REASONS = ['on-leave', 'workload', 'expertise', 'urgent', 'other'] as const;

interface HolderWordsProps {
  readonly words: Words;
  readonly change: HolderChange;
}

/** `Trần Thị Mai giao việc cho Lê Văn Nam`: who took, gave back or gave whom what, when, and why. */
export function HolderWords({
  words,
  change: { at, change, actor, holder, holderBefore, step, kind, reason },
}: HolderWordsProps) {
  const { t } = useTranslation('audit');
  const { t: inbox } = useTranslation('inbox');
  const { people } = useNames();
  const nameOf = (login = '') => people[login] ?? login;
  const login = actor.replace(/^person:/, '');
  const isFromElse = holderBefore !== undefined && holderBefore !== login;
  // What overtook a recorded result is an event of the case; other reasons are the procedure's.
  const wordsOf = (what: string, why: string) => {
    const key = `${what === 'take-away' ? 'event' : 'reason'}.${why}`;
    const told = words(key);
    return told === key ? why : told;
  };
  const code = knownAs(REASONS, reason?.code);
  return (
    <>
      <Text size="sm">{t(`holder.${change}`, { who: nameOf(login), whom: nameOf(holder) })}</Text>
      <Text size="xs" c="dimmed">
        {[`${words(`work-item.${kind}`)} · ${words(`step.${step}`)}`, formatMoment(at)].join(' · ')}
        {isFromElse && ` · ${t('holder.before', { who: nameOf(holderBefore) })}`}
      </Text>
      {reason !== undefined && (
        <Text size="sm">
          {[code === undefined ? wordsOf(change, reason.code) : inbox(`assign.reasons.${code}`), reason.text]
            .filter(Boolean)
            .join(': ')}
        </Text>
      )}
    </>
  );
}
