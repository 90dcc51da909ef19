import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';

/** A version that can run, with the digest that its histories name. */
export interface Definition {
  readonly version: ProcedureVersion;
  readonly digest: string;
  /** The release that closed it, after all its checks; absent: it is still being written. */
  readonly finishedIn?: string | undefined;
}

/** The versions that this deployment can run; given by the composition root, so that a new procedure changes no feature. */
export abstract class Definitions {
  abstract all(): readonly Definition[];
  /** @throws InvariantBroken if there is no such version */
  abstract of(procedure: string, version: number): Definition;
}
