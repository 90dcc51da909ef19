import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { RetentionClass, RetentionRule } from '../../../kernel/procedure/retention.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Erasures, type Erasure, type ErasureDecision } from '../ports/erasures.port.js';
import type { FoundPerson } from '../ports/erasures.port.js';
import type { ErasureBody } from './erasure.body.js';
import { erasureView } from './erasure.response.js';
import { whyNotErasable } from './why-not.js';

/** Erases a person's data of one class by destroying its key: one administrator proposes, another decides. */
@Injectable()
export class EraseDataHandler {
  constructor(
    private readonly erasures: Erasures,
    private readonly definitions: Definitions,
    private readonly ids: IdSource,
  ) {}

  /** @throws Problem `not-found`, `erasure-proposed-already`, `idempotency-key-reused`, and all that `whyNotErasable` says */
  async propose(by: string, { case: code, ...asked }: ErasureBody, request: RequestKeyParts): Promise<unknown> {
    const found = await this.erasures.find(code, asked.role, asked.retentionClass);
    if (found === undefined) throw new Problem('not-found');
    this.assertErasable(found, asked.retentionClass);
    const { caseId, person, legalNow } = found;
    const erasure: Erasure = {
      id: this.ids.uuid(legalNow),
      caseId,
      code,
      person,
      ...asked,
      status: 'proposed',
      proposedBy: by,
      proposedAt: legalNow,
    };
    const proposed = await this.erasures.propose(erasure, request, erasureView(erasure));
    if (proposed.kind === 'refused') throw new Problem(proposed.code);
    return proposed.response;
  }

  /**
   * What was approved by the same person before is shown again: its answer may have been lost.
   *
   * @throws Problem `not-found`, `erasure-needs-a-second-person`, `erasure-decided`, and all that `whyNotErasable` says
   */
  approve(by: string, id: string) {
    return this.decide(id, (erasure, found) => {
      if (erasure.approvedBy === by) return unchanged(erasure);
      assertOpen(erasure);
      if (erasure.proposedBy === by) throw new Problem('erasure-needs-a-second-person');
      const rule = this.assertErasable(found, erasure.retentionClass);
      return {
        erasure: { ...erasure, status: 'approved', approvedBy: by, decidedAt: found.legalNow },
        forgetsPerson: rule.identifies,
      };
    });
  }

  /** Who proposed it may take it back so. @throws Problem `not-found`, `erasure-decided` */
  refuse(by: string, id: string) {
    return this.decide(id, (erasure, { legalNow }) => {
      if (erasure.refusedBy === by) return unchanged(erasure);
      assertOpen(erasure);
      return {
        erasure: { ...erasure, status: 'refused', refusedBy: by, decidedAt: legalNow },
        forgetsPerson: false,
      };
    });
  }

  private async decide(id: string, decide: (erasure: Erasure, found: FoundPerson) => ErasureDecision) {
    const decided = await this.erasures.decide(id, decide);
    if (decided === undefined) throw new Problem('not-found');
    return erasureView(decided);
  }

  private assertErasable(found: FoundPerson, retentionClass: RetentionClass): RetentionRule {
    const ruleOf = ({ procedure, version }: CaseState) =>
      this.definitions.of(procedure, version).version.retention.rules[retentionClass];
    const whyNot = whyNotErasable(found, ruleOf);
    if (whyNot !== undefined) {
      const { code, ...details } = whyNot;
      throw new Problem(code, details);
    }
    const [first] = found.cases;
    if (first === undefined) throw new Problem('nothing-to-erase');
    return ruleOf(first.state);
  }
}

function assertOpen({ status }: Erasure): void {
  if (status !== 'proposed') throw new Problem('erasure-decided');
}

function unchanged(erasure: Erasure): ErasureDecision {
  return { erasure, forgetsPerson: false };
}
