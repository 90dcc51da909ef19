import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';

/** Complete applications of people who do not exist, for trying a procedure out: none where real ones are taken in. */
export class SampleOffer {
  constructor(private readonly isOpen: boolean) {}

  of({ samples }: ProcedureVersion): ProcedureVersion['samples'] {
    return this.isOpen ? samples : [];
  }
}
