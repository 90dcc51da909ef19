import { Suspense, useEffect, useRef, useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { IconDownload, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { handOver } from './attachments.js';
import type { Case } from './case.js';
import { RevealDialog } from './reveal-dialog.js';
import { askInFull, useCaseInFull, useMaskingAgain, useRevealed } from './revealed.js';

interface RevealBarProps {
  /** As it was fetched. */
  readonly found: Case;
}

/** Says that numbers are masked, and shows them in full to whoever says what for and why. */
export function RevealBar(props: RevealBarProps) {
  return (
    // What it says is loaded later than the page.
    <Suspense fallback={null}>
      <Bar {...props} />
    </Suspense>
  );
}

function Bar({ found }: RevealBarProps) {
  const { t } = useTranslation('reveal');
  const { revealed, show, mask } = useRevealed(found.code);
  const portalForm = revealed?.answer.portalForm;
  const isShown = useCaseInFull(found).masked.length < found.masked.length;
  const [isAsked, setAsked] = useState(false);
  const button = useFocusAfter(isAsked);
  useMaskingAgain(found.code);
  if (found.masked.length === 0) return null;
  const Icon = isShown ? IconEyeOff : IconEye;
  return (
    <Group gap="sm" mb="xs" className="no-print">
      <Text size="sm" role="status">
        {t(isShown ? 'shown' : 'masked')}
      </Text>
      <Button
        ref={button}
        variant="default"
        size="compact-sm"
        leftSection={<Icon size={16} aria-hidden />}
        onClick={() => (isShown ? mask() : setAsked(true))}
      >
        {t(isShown ? 'mask' : 'button')}
      </Button>
      {isShown && portalForm !== undefined && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => handOver(`${found.code}.json`, new Blob([JSON.stringify(portalForm, undefined, 2)]))}
        >
          {t('portalForm')}
        </Button>
      )}
      {isAsked && (
        <RevealDialog
          ask={(asked) => askInFull(found.code, asked)}
          onClose={() => setAsked(false)}
          onShown={(shown) => {
            show(shown);
            setAsked(false);
          }}
        />
      )}
    </Group>
  );
}

/** The dialog goes with what was asked: the focus is where it was opened. */
function useFocusAfter(isOpen: boolean) {
  const target = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) target.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return target;
}
