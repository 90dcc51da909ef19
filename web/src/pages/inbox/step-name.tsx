import { useProcedureWords } from '../../features/procedures/procedures.js';
import type { WorkItem } from './work-item.js';

/** What the procedure calls the step; nothing until its words are there. */
export function StepName({ item: { procedure, version, step } }: { readonly item: WorkItem }) {
  const key = `step.${step}`;
  const name = useProcedureWords(procedure, version)(key);
  return name === key ? null : name;
}
