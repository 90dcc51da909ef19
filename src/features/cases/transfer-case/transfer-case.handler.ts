import { Injectable } from '@nestjs/common';
import { TRANSFER } from '../../../engine/case-data.js';
import { Offices } from '../../../engine/ports/offices.port.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { nextOffice } from '../next-office.js';
import { CaseReader } from '../ports/case-reader.port.js';
import type { TransferBody } from './transfer-body.js';

interface AskedTransfer {
  readonly code: string;
  readonly body: TransferBody;
  readonly request: RequestKeyParts;
}

/** Passes a case on to a desk that there is and that is open. */
@Injectable()
export class TransferCaseHandler {
  constructor(
    private readonly reader: CaseReader,
    private readonly offices: Offices,
    private readonly processor: CommandProcessor,
  ) {}

  async transfer(viewer: Viewer, { code, body, request }: AskedTransfer): Promise<unknown> {
    const record = await this.reader.find(viewer, code);
    if (record === undefined) throw new Problem('not-found');
    const { data, reason, expectedSeq } = body;
    await nextOffice(this.offices, data.office, {
      vi: `Không có bộ phận một cửa ${data.office}: kiểm tra mã xã, phường.`,
      en: `There is no one-stop office ${data.office}: check the code of the commune.`,
    });
    return perform(this.processor, {
      kind: 'command',
      caseId: record.id,
      name: 'transfer',
      facts: { to: data.office, reason: { code: reason.code } },
      parts: { [`reason.${TRANSFER}`]: reason },
      expectedSeq,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
  }
}
