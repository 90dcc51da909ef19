import type { Case } from '../../../features/case/case.js';
import { useServerMessages } from '../../../features/form/messages.js';
import { problemOf, type FieldError } from '../../../api/problem.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { CommandProblem } from './command-problem.js';
import type { Correction } from './use-correction.js';
import type { usePart } from './use-part.js';

interface CorrectionProblemProps {
  readonly action: { readonly error: Error | null; readonly submittedAt: number };
  readonly found: Case;
  readonly correction: Correction;
  readonly part: ReturnType<typeof usePart>;
}

/** What keeps a correction from being done: field by field with the way to each, or the server's reason. */
export function CorrectionProblem({ action: { error, submittedAt }, found, correction, part }: CorrectionProblemProps) {
  const messagesOf = useServerMessages();
  const { checked, follow } = part;
  if (checked.messages.length > 0) return <ErrorSummary {...checked} onFollow={follow} />;
  const told = messagesOf((problemOf(error)?.errors ?? []).map(inForm), correction.form);
  if (told.length > 0) return <ErrorSummary attempt={submittedAt} messages={told} onFollow={follow} />;
  return error === null ? null : <CommandProblem error={error} found={found} />;
}

/** The body of a command has the parts of the form below its `data`, of a supplement below another one. */
function inForm(error: FieldError): FieldError {
  return { ...error, pointer: error.pointer.replace(/^\/data\/(?=applicant\/|data\/)/, '/') };
}
