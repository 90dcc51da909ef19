import { Injectable } from '@nestjs/common';
import { keysById, openCase } from '../../../engine/case-data.js';
import { submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { invalidBody } from '../../../platform/http/invalid-body.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { assignmentsOf } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { authorize } from '../../../platform/policy/authorize.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { CommandBody } from '../command-case/read-command.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { readCorrection } from './correction.js';

/** Lets the desk correct what it typed wrongly: what was typed has to be opened to be checked, so the look is logged. */
@Injectable()
export class CorrectDataHandler {
  constructor(
    private readonly reader: CaseReader,
    private readonly processor: CommandProcessor,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  async correct(
    viewer: Viewer,
    { code, body, request }: { readonly code: string; readonly body: CommandBody; readonly request: RequestKeyParts },
  ): Promise<unknown> {
    const known = await this.reader.find(viewer, code);
    if (known === undefined) throw new Problem('not-found');
    // Nothing is opened for whoever may not correct it, nor told them of what they sent.
    if (isOthers(viewer, known)) throw new Problem('forbidden');
    const sealed = await this.reader.show(viewer, code, { purpose: 'correction', needs: () => () => true });
    if (sealed === undefined) throw new Problem('not-found');
    const { record } = sealed;
    const version = submittedIn(this.definitions, record.state);
    await this.cipher.prepare(sealed.keys);
    const before = openCase(this.cipher, sealed.parts, keysById(sealed.keys));
    const read = readCorrection(version, before, body);
    if (!read.success) throw invalidBody(read.error, body);
    return perform(this.processor, {
      kind: 'correct',
      caseId: record.id,
      // What was checked is what is corrected: a case that moved on meanwhile is looked at again.
      expectedSeq: body.expectedSeq ?? record.state.seq,
      procedure: version.key,
      version: version.version,
      ...read.data,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
  }
}

/** Whether the case is another desk's. Who is kept from their own desk's case is told so where it is decided, and that is kept. */
function isOthers(viewer: Viewer, { channel, intakeOffice: desk }: CaseRecord): boolean {
  const verdict = authorize(viewer, 'case.correct', { channel, desk }, assignmentsOf(viewer));
  return verdict.kind === 'denied' && verdict.code === 'forbidden';
}
