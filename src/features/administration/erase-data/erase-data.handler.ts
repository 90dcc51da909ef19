import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import type { RetentionClass, RetentionRule } from '../../../kernel/procedure/procedure-version.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Erasures } from '../ports/erasures.port.js';
import type { Erasure, ErasureAnswer, FoundPerson } from '../ports/erasures.port.js';
import { administratorsRule } from '../changes/administrators.js';
import type { ErasureBody } from './erasure.body.js';
import { erasureView } from './erasure.response.js';
import { ruleOfClass, whyNotErasable } from './why-not.js';

/** A decision over one erasure, as it is asked for. */
interface AskedErasure {
  readonly id: string;
  readonly by: string;
  readonly request: RequestKeyParts;
}

/** What a decision says, and whether what finds the person again goes with the data. */
interface Decided {
  readonly decided: Pick<Erasure, 'status' | 'approvedBy' | 'refusedBy' | 'refusal'>;
  readonly forgetsPerson: boolean;
}

/** Erases a person's data of one class by destroying its key: one administrator proposes, another decides. */
@Injectable()
export class EraseDataHandler {
  constructor(
    private readonly erasures: Erasures,
    private readonly definitions: Definitions,
    private readonly ids: IdSource,
  ) {}

  /**
   * @throws Problem `forbidden`, `own-case`, `not-found`, `erasure-proposed-already`, `idempotency-key-reused`, and all that
   *   `whyNotErasable` says
   */
  async propose(by: string, { case: code, ...asked }: ErasureBody, request: RequestKeyParts): Promise<unknown> {
    const answer = await this.erasures.propose({ code, ...asked, request }, (found) => {
      const proposedRule = rightOf(by, found);
      this.assertErasable(found, asked.retentionClass);
      const { person, legalNow } = found;
      const erasure: Erasure = {
        id: this.ids.uuid(legalNow),
        code,
        person,
        ...asked,
        status: 'proposed',
        proposedBy: by,
        proposedAt: legalNow,
        proposedRule,
      };
      return { erasure, response: erasureView(erasure) };
    });
    return responseIn(answer);
  }

  /**
   * @throws Problem `forbidden`, `own-case`, `not-found`, `erasure-needs-a-second-person`, `erasure-decided`,
   *   `idempotency-key-reused`, and all that `whyNotErasable` says
   */
  approve(asked: AskedErasure): Promise<unknown> {
    return this.decide(asked, (proposed, found) => {
      if (proposed.proposedBy === asked.by) throw new Problem('erasure-needs-a-second-person');
      const rules = this.assertErasable(found, proposed.retentionClass);
      const forgetsPerson = rules.some(({ identifies }) => identifies);
      return { decided: { status: 'approved', approvedBy: asked.by }, forgetsPerson };
    });
  }

  /** Who proposed it may take it back so. @throws Problem `forbidden`, `own-case`, `not-found`, `erasure-decided`, `idempotency-key-reused` */
  refuse(refusal: NonNullable<Erasure['refusal']>, asked: AskedErasure): Promise<unknown> {
    return this.decide(asked, () => ({
      decided: { status: 'refused', refusedBy: asked.by, refusal },
      forgetsPerson: false,
    }));
  }

  private async decide(
    { id, by, request }: AskedErasure,
    decide: (proposed: Erasure, found: FoundPerson) => Decided,
  ): Promise<unknown> {
    const answer = await this.erasures.decide({ id, request }, (proposed, found) => {
      const decidedRule = rightOf(by, found);
      if (proposed.status !== 'proposed') throw new Problem('erasure-decided');
      const { decided, forgetsPerson } = decide(proposed, found);
      const decidedAt = found.legalNow;
      const erasure = { ...proposed, ...decided, decidedAt, decidedRule, decisionId: this.ids.uuid(decidedAt) };
      return { erasure, forgetsPerson, response: erasureView(erasure) };
    });
    return responseIn(answer);
  }

  /** @returns the rules by which it was kept */
  private assertErasable(found: FoundPerson, retentionClass: RetentionClass): readonly RetentionRule[] {
    const ruleOf = ruleOfClass(this.definitions, retentionClass);
    const whyNot = whyNotErasable(found, retentionClass, ruleOf);
    if (whyNot !== undefined) {
      const { code, ...details } = whyNot;
      throw new Problem(code, details);
    }
    return found.cases.flatMap(({ state }) => ruleOf(state) ?? []);
  }
}

/** Two administrators stand for it, neither of whom it concerns. */
function rightOf(by: string, found: FoundPerson): string {
  const rule = administratorsRule(by, found);
  if (found.involved.includes(by)) throw new Problem('own-case');
  return rule;
}

function responseIn(answer: ErasureAnswer | undefined): unknown {
  if (answer === undefined) throw new Problem('not-found');
  if (answer.kind === 'refused') throw new Problem(answer.code);
  return answer.response;
}
