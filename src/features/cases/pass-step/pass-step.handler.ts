import { Injectable } from '@nestjs/common';
import { passingOf } from '../../../engine/case-data.js';
import { definitionOfCase } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Offices } from '../../../engine/ports/offices.port.js';
import { perform } from '../../../engine/problem-of.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { invalidOffice, nextOffice } from '../next-office.js';
import { CaseReader } from '../ports/case-reader.port.js';
import type { PassStepBody } from './pass-step-body.js';

interface AskedPassing {
  readonly code: string;
  readonly body: PassStepBody;
  readonly request: RequestKeyParts;
}

/** Passes a step on to an office of its agency that there is and that is open. */
@Injectable()
export class PassStepHandler {
  constructor(
    private readonly reader: CaseReader,
    private readonly offices: Offices,
    private readonly definitions: Definitions,
    private readonly processor: CommandProcessor,
  ) {}

  async pass(viewer: Viewer, { code, body, request }: AskedPassing): Promise<unknown> {
    const record = await this.reader.find(viewer, code);
    if (record === undefined) throw new Problem('not-found');
    const { data, reason, expectedSeq } = body;
    await this.checkOffice(record, data);
    return perform(this.processor, {
      kind: 'command',
      caseId: record.id,
      name: 'pass-step',
      facts: { step: data.step, to: data.office, reason: { code: reason.code } },
      parts: { [`reason.${passingOf(data.step)}`]: reason },
      expectedSeq,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
  }

  private async checkOffice({ state }: CaseRecord, { step, office }: PassStepBody['data']): Promise<void> {
    const { version } = definitionOfCase(this.definitions, state);
    const agency = version.steps.find((one) => one.step === step)?.agency;
    if (agency === undefined)
      throw new Problem('invalid-body', { errors: [{ pointer: '/data/step', code: 'unknown-step', detail: NO_STEP }] });
    const found = await nextOffice(this.offices, office, {
      vi: `Không có đơn vị ${office}: kiểm tra mã xã, phường.`,
      en: `There is no office ${office}: check the code of the commune.`,
    });
    if (found.agency !== agency)
      throw invalidOffice('office-of-another-agency', {
        vi: `${found.name.vi} không thuộc cơ quan giải quyết bước này.`,
        en: `${found.name.en} is no office of the agency that decides this step.`,
      });
  }
}

const NO_STEP = {
  vi: 'Thủ tục không có bước này: chọn một bước của hồ sơ.',
  en: 'The procedure has no such step: choose one of the case.',
};
