import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import { Problem } from '../../../platform/problems/problem.js';
import { AdministrationStore } from '../ports/administration-store.port.js';
import type { ActWrites, AskedAct, LoadedAct } from '../ports/administration-store.port.js';
import type { Acting } from './administrative-act.js';
import type { RunnableVersion } from './judge-publication.js';

/** Does what administrators ask for, in their turn. */
@Injectable()
export class AdministrativeActs {
  constructor(
    private readonly store: AdministrationStore,
    private readonly ids: IdSource,
    private readonly definitions: Definitions,
  ) {}

  /** @throws Problem `idempotency-key-reused`, and what the rule throws */
  async act(
    asked: AskedAct,
    subject: string,
    rule: (loaded: LoadedAct, acting: Acting) => ActWrites,
  ): Promise<unknown> {
    const acting = {
      subject,
      versions: runnableVersions(this.definitions),
      idAt: ({ legalNow }: LoadedAct['standing']) => this.ids.uuid(legalNow),
    };
    const answered = await this.store.act(asked, (loaded) => rule(loaded, acting));
    if (answered.kind === 'refused') throw new Problem(answered.code);
    return answered.answer;
  }
}

/** The versions of this deployment, as a publication needs to know them. */
export function runnableVersions(definitions: Definitions): readonly RunnableVersion[] {
  return definitions
    .all()
    .map(({ version, finishedIn }) => ({ procedure: version.key, version: version.version, finishedIn }));
}
