import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alikeItemQuery, REASONS } from '../../features/duplicates/duplicates.js';
import { ReasonChoice } from '../../features/duplicates/reason-choice.js';
import { Found, SideBySide, useShownCandidate } from '../../features/duplicates/side-by-side.js';
import { useAreaName } from '../../features/procedures/procedures.js';
import { useNumberKeys } from '../../features/shortcuts/use-number-keys.js';
import { useDecisionDraft } from './decision/decision-drafts.js';
import { mayDo, type WorkItem } from './work-item.js';

/** Other cases of the birth or death that is to be registered, with what the desk said of them; the answer goes with the decision. */
export function Duplicates({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('duplicates');
  const isAsked = mayDo(item) && item.status !== 'done' && item.outcomes.length > 0;
  const { data } = useQuery({ ...alikeItemQuery(item.id), enabled: isAsked });
  const { draft, change } = useDecisionDraft(item.id);
  const { shown, onShow } = useShownCandidate();
  const candidates = data?.items ?? [];
  const keyOf = useNumberKeys(candidates.length, (place) => onShow(candidates[place]?.code));
  const areaName = useAreaName(item.procedure, item.version);
  if (!isAsked || candidates.length === 0) return null;
  const notTheSame = candidates.map(({ code }) => code);
  const said = data?.said;
  const known = REASONS.find((code) => code === said?.reason);
  return (
    <Found count={candidates.length}>
      <Stack gap="sm">
        <Text size="sm">
          {known === undefined
            ? t('nobodySaid')
            : t('deskSaid', { codes: said?.notTheSame.join(', '), reason: t(`reason.${known}`) })}
        </Text>
        <SideBySide {...{ candidates, shown, onShow, keyOf, areaName }} here="case" />
        <ReasonChoice
          value={draft.duplicates?.reason}
          onChange={(reason) => change({ duplicates: reason && { notTheSame, reason } })}
        />
        <Text size="sm">{t('beforeDecision')}</Text>
      </Stack>
    </Found>
  );
}
