import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../features/history/names.js';
import { formatMoment } from '../../../i18n/dates.js';
import { useLabel } from '../../../i18n/use-label.js';
import { OUTCOMES, type Closing } from './closings.js';

/** What the office is called; its code while nobody knows. */
export function useOfficeName(): (code: string) => string {
  const { offices } = useNames();
  const label = useLabel();
  return (code) => label(offices[code] ?? { vi: code, en: code });
}

/** Until when an office is open, who follows it, and what became of the cases that stood there. */
export function ClosingFacts({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation('administration');
  const nameOf = useOfficeName();
  const { validTo, isClosed, successor, left, waiting, outcomes } = closing;
  const at = formatMoment(validTo);
  const counted = OUTCOMES.flatMap((name) => {
    const number = outcomes[name];
    return number === undefined ? [] : [t('closings.counted', { outcome: t(`closings.outcome.${name}`), number })];
  });
  return (
    <>
      <Text size="sm">{t(isClosed ? 'closings.closed' : 'closings.closes', { at })}</Text>
      <Text size="sm">
        {successor === undefined
          ? t('closings.nobody')
          : t(isClosed ? 'closings.follows' : 'closings.willFollow', { office: nameOf(successor) })}
      </Text>
      <Text size="sm" role="status">
        {[
          t('closings.left', { number: left }),
          ...(waiting > 0 ? [t('closings.waiting', { number: waiting })] : []),
          ...counted,
        ].join(' · ')}
      </Text>
    </>
  );
}
