import { useEffect, useRef, useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Candidate, Judged } from '../../features/duplicates/duplicates.js';
import { ReasonChoice } from '../../features/duplicates/reason-choice.js';
import { Found, SideBySide, useShownCandidate } from '../../features/duplicates/side-by-side.js';
import { useAreaName, type ProcedureVersion } from '../../features/procedures/procedures.js';
import { ShortcutKey } from '../../features/shortcuts/shortcut-key.js';
import { useShortcut } from '../../features/shortcuts/shortcut-provider.js';
import { useNumberKeys } from '../../features/shortcuts/use-number-keys.js';

interface DuplicateCheckProps {
  readonly candidates: readonly Candidate[];
  /** What the application is for. */
  readonly version: Pick<ProcedureVersion, 'key' | 'version'>;
  readonly judged: Judged | undefined;
  readonly onJudged: (judged: Judged | undefined) => void;
  /** How often somebody tried to go on without an answer: the focus comes here. */
  readonly attempts: number;
}

/** Cases that may be about the same child or death: the desk says no and why, or goes on with the other one. */
export function DuplicateCheck({ candidates, version, judged, onJudged, attempts }: DuplicateCheckProps) {
  const { t } = useTranslation('duplicates');
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) block.current?.focus();
  }, [attempts]);
  return (
    <div ref={block} tabIndex={-1}>
      <Found count={candidates.length}>
        {judged === undefined ? (
          <Question candidates={candidates} version={version} onJudged={onJudged} isRefused={attempts > 0} />
        ) : (
          <Group gap="sm">
            <Text size="sm">{t('answered', { reason: t(`reason.${judged.reason}`) })}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => onJudged(undefined)}>
              {t('again')}
            </Button>
          </Group>
        )}
      </Found>
    </div>
  );
}

type QuestionProps = Pick<DuplicateCheckProps, 'candidates' | 'version' | 'onJudged'> & { readonly isRefused: boolean };

function Question({ candidates, version, onJudged, isRefused }: QuestionProps) {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const { shown, onShow } = useShownCandidate();
  const keyOf = useNumberKeys(candidates.length, (place) => onShow(candidates[place]?.code));
  const areaName = useAreaName(version.key, version.version);
  const candidate = candidates.find(({ code }) => code === shown) ?? candidates[0];
  const [reason, setReason] = useState(likelyReason(candidates));
  const [isMissing, setMissing] = useState(false);
  const no = () => {
    if (reason === undefined) setMissing(true);
    else onJudged({ notTheSame: candidates.map(({ code }) => code), reason });
  };
  const yes = () => {
    if (candidate?.isVisible === true) void navigate({ to: '/cases/$code', params: { code: candidate.code } });
    else void navigate({ to: '/start' });
  };
  useShortcut('notTheSame', no);
  useShortcut('isTheSame', yes);
  return (
    <Stack gap="sm">
      {isRefused && (
        <Text size="sm" fw={600} role="alert">
          {t('needsAnswer')}
        </Text>
      )}
      <SideBySide {...{ candidates, shown, onShow, keyOf, areaName }} here="application" />
      <ReasonChoice
        value={reason}
        onChange={setReason}
        error={isMissing && reason === undefined ? t('reasonNeeded') : undefined}
      />
      <Group gap="xs">
        <Button variant="default" rightSection={<ShortcutKey of="notTheSame" />} onClick={no}>
          {t('notTheSame')}
        </Button>
        <Button variant="light" rightSection={<ShortcutKey of="isTheSame" />} onClick={yes}>
          {t(candidate?.isVisible === true ? 'isTheSame' : 'isTheSameElsewhere')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Twins are the usual reason where nothing else is the same. */
function likelyReason(candidates: readonly Candidate[]): Judged['reason'] | undefined {
  return candidates.every(({ likeness }) => likeness === 'another-child') ? 'another-child' : undefined;
}
