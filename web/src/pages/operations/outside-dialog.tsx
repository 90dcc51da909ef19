import { OutsideResultDialog } from '../../features/outside-result/outside-result-dialog.js';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert.js';
import type { DealProps } from './operations.js';
import { useVersions, useWords } from './use-words.js';

/** The agency decided in another system: its result ends the incident. */
export function OutsideDialog({ incident: { case: code = '', step: wanted, agency }, ...dialog }: DealProps) {
  const { t } = useTranslation('operations');
  const word = useWords();
  const found = useVersions()
    .flatMap(({ steps }) => steps)
    .find(({ step }) => step === wanted);
  return (
    <OutsideResultDialog
      {...dialog}
      title={t('outside')}
      code={code}
      steps={found === undefined ? [] : [{ ...found, label: word(`step.${found.step}`) }]}
      issuer={agency === undefined ? '' : word(`agency.${agency}`)}
      problem={(error) => <ProblemAlert error={error} takesFocus />}
    />
  );
}
