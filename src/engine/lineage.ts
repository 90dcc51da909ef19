import { toldIn } from '../kernel/case-state.js';
import type { CaseState } from '../kernel/case-state.js';
import { asToldIn } from '../kernel/migration/told-version.js';
import { asReceivedAt } from '../kernel/procedure/paper-names.js';
import type { Lineage } from '../kernel/migration/lineage.js';
import type { ProcedureVersion } from '../kernel/procedure/procedure-version.js';
import type { Definition, Definitions } from './ports/definitions.port.js';

/** The version of that number of the procedure, if this deployment has it. */
export function definitionOf(definitions: Definitions, procedure: string, number: number): Definition | undefined {
  return definitions.all().find(({ version }) => version.key === procedure && version.version === number);
}

/** The versions that a case of the procedure may go on by. */
export function lineageOf(definitions: Definitions, procedure: string): Lineage {
  return (number) => definitionOf(definitions, procedure, number)?.version;
}

/** The version that the application was told in: by its form it is read, and by it the history begins. */
export function submittedIn(definitions: Definitions, state: OfCase): ProcedureVersion {
  return definitions.of(state.procedure, toldIn(state)).version;
}

type OfCase = Pick<CaseState, 'procedure' | 'version'> & { readonly toldIn?: number | undefined };

/** By what the case goes, with everything of its form as it was told, and its papers by their names of the day of receipt. */
export function definitionOfCase(definitions: Definitions, state: OfCase & Pick<CaseState, 'receivedAt'>): Definition {
  const definition = definitions.of(state.procedure, state.version);
  const version = asToldIn(submittedIn(definitions, state), definition.version);
  return { ...definition, version: asReceivedAt(version, state.receivedAt) };
}
