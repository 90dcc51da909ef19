import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RevealDialog } from '../../../features/case/reveal-dialog.js';
import { askInFull, useRevealed } from '../../../features/case/revealed.js';
import { openedInFull, type OpenedInFull } from './opened-in-full.js';
import type { CommandProps } from './use-command.js';

interface OpenedFirstProps extends Pick<CommandProps, 'found' | 'onClose'> {
  readonly children: (opened: OpenedInFull) => ReactNode;
}

/** Who corrects what was told has to see it: a mask is no answer that could be sent back. */
export function OpenedFirst({ found, onClose, children }: OpenedFirstProps) {
  const { t } = useTranslation('reveal');
  const { revealed, show } = useRevealed(found.code);
  // What was opened in full stays so while it is corrected, also when the page masks it again.
  const [opened, open] = useState<OpenedInFull | undefined>(openedInFull(found, revealed));
  if (opened !== undefined) return children(opened);
  return (
    <RevealDialog
      ask={(asked) => askInFull(found.code, asked)}
      why={t('beforeCorrecting')}
      purpose="supplement-intake"
      onClose={onClose}
      onShown={(asked) => {
        show(asked);
        open(openedInFull(found, asked));
      }}
    />
  );
}
