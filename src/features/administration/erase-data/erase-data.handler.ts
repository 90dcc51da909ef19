import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { RetentionClass, RetentionRule } from '../../../kernel/procedure/procedure-version.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Erasures } from '../ports/erasures.port.js';
import type { Erasure, ErasureAnswer, FoundPerson } from '../ports/erasures.port.js';
import type { ErasureBody } from './erasure.body.js';
import { erasureView } from './erasure.response.js';
import { whyNotErasable } from './why-not.js';

/** A decision over one erasure, as it is asked for. */
interface AskedErasure {
  readonly id: string;
  readonly request: RequestKeyParts;
}

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
    const { person, legalNow } = found;
    const erasure: Erasure = {
      id: this.ids.uuid(legalNow),
      code,
      person,
      ...asked,
      status: 'proposed',
      proposedBy: by,
      proposedAt: legalNow,
    };
    return responseIn(await this.erasures.propose(erasure, request, erasureView(erasure)));
  }

  /**
   * @throws Problem `not-found`, `erasure-needs-a-second-person`, `erasure-decided`, `idempotency-key-reused`, and all that
   *   `whyNotErasable` says
   */
  approve(by: string, asked: AskedErasure): Promise<unknown> {
    return this.decide(asked, (erasure, found) => {
      if (erasure.proposedBy === by) throw new Problem('erasure-needs-a-second-person');
      const { identifies } = this.assertErasable(found, erasure.retentionClass);
      const approved = { ...erasure, status: 'approved', approvedBy: by, decidedAt: found.legalNow } as const;
      return { erasure: approved, forgetsPerson: identifies, response: erasureView(approved) };
    });
  }

  /** Who proposed it may take it back so. @throws Problem `not-found`, `erasure-decided`, `idempotency-key-reused` */
  refuse(by: string, asked: AskedErasure): Promise<unknown> {
    return this.decide(asked, (erasure, { legalNow }) => {
      const refused = { ...erasure, status: 'refused', refusedBy: by, decidedAt: legalNow } as const;
      return { erasure: refused, forgetsPerson: false, response: erasureView(refused) };
    });
  }

  private async decide(asked: AskedErasure, decide: Parameters<Erasures['decide']>[1]): Promise<unknown> {
    const answer = await this.erasures.decide(asked, (erasure, found) => {
      if (erasure.status !== 'proposed') throw new Problem('erasure-decided');
      return decide(erasure, found);
    });
    if (answer === undefined) throw new Problem('not-found');
    return responseIn(answer);
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

function responseIn(answer: ErasureAnswer): unknown {
  if (answer.kind === 'refused') throw new Problem(answer.code);
  return answer.response;
}
