import { Injectable } from '@nestjs/common';
import { actorName } from '../../../engine/actor.js';
import { EXEMPTION } from '../../../engine/case-data.js';
import { submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { perform } from '../../../engine/problem-of.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { feesOn } from '../../../kernel/procedure/fees.js';
import type { FeeLine } from '../../../kernel/procedure/fees.js';
import { localDateOf } from '../../../kernel/values/time.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseReader } from '../ports/case-reader.port.js';
import type { SettleExemptionBody } from './settle-exemption-body.js';

interface AskedExemption {
  readonly code: string;
  readonly body: SettleExemptionBody;
  readonly request: RequestKeyParts;
}

/** Charges a case anew, by the law of the day on which it was received, for who has to pay nothing or has to pay after all. */
@Injectable()
export class SettleExemptionHandler {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly processor: CommandProcessor,
  ) {}

  async settle(viewer: Viewer, { code, body, request }: AskedExemption): Promise<unknown> {
    const record = await this.reader.find(viewer, code);
    if (record === undefined) throw new Problem('not-found');
    const { data, reason, expectedSeq } = body;
    const { exempt, ...sealed } = data;
    const fees = this.charged(record, data);
    return perform(this.processor, {
      kind: 'command',
      caseId: record.id,
      name: 'settle-exemption',
      facts: { exempt, fees: [...fees], reason: { code: reason.code }, by: actorName(viewer) },
      parts: { [`reason.${EXEMPTION}`]: { ...reason, ...sealed } },
      expectedSeq,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
  }

  private charged({ state }: CaseRecord, data: SettleExemptionBody['data']): readonly FeeLine[] {
    const { fees } = submittedIn(this.definitions, state);
    const { lines = [] } = state.payment ?? {};
    if (fees === undefined) return [];
    const ground = data.exempt === 'taken-back' ? {} : { ground: data.ground };
    const asked = lines.map(({ fee, step, quantity }) => ({ fee, step, quantity, ...ground }));
    const charged = feesOn(fees.law, asked, localDateOf(state.receivedAt));
    if (data.exempt !== 'taken-back' && !charged.some(({ exemption }) => exemption !== undefined))
      throw new Problem('invalid-body', {
        errors: [{ pointer: '/data/ground', code: 'unknown-ground', detail: NO_GROUND }],
      });
    return charged;
  }
}

const NO_GROUND = {
  vi: 'Pháp luật vào ngày tiếp nhận không miễn phí của hồ sơ này theo diện đó: chọn diện khác.',
  en: 'On the day of receipt the law exempts nobody on that ground from what this case charges: choose another.',
};
