import { useQuery } from '@tanstack/react-query';
import { explanationQuery } from '../../../features/case/case.js';
import { OutsideResultDialog } from '../../../features/outside-result/outside-result-dialog.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useMe } from '../../../features/session/session.js';
import { useLabel } from '../../../i18n/use-label.js';
import { openStepsOf } from './command-names.js';
import { CommandProblem } from './command-problem.js';
import { useCommandDone, type CommandProps } from './use-command.js';

/** An officer records what the own agency dealt with in another system. */
export function RecordResultDialog(props: CommandProps) {
  const { found, version, onClose } = props;
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const offices = useQuery(explanationQuery(found.code)).data?.offices ?? {};
  const steps = openStepsOf(found, useMe());
  const office = offices[steps[0]?.office ?? ''];
  const known = steps.flatMap(({ step: wanted }) => version.steps.filter(({ step }) => step === wanted));
  return (
    <OutsideResultDialog
      title={word('command.record-outside-result')}
      code={found.code}
      steps={known.map((step) => ({ ...step, label: word(`step.${step.step}`) }))}
      issuer={office === undefined ? '' : label(office)}
      problem={(error) => <CommandProblem error={error} found={found} />}
      onClose={onClose}
      onDone={useCommandDone(props)}
    />
  );
}
