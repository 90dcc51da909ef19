import { definitionOfCase } from '../../../engine/lineage.js';
import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { seenBy } from '../../../engine/disclosure/seen-by.js';
import { partsSeen } from '../../../engine/disclosure/shown-case.js';
import { disclosed } from '../disclosure/disclosed-case.js';
import { CaseReader } from '../ports/case-reader.port.js';

/** Shows what is masked otherwise. */
@Injectable()
export class RevealCaseHandler {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  /**
   * The values of what is masked for the viewer, and to whom the case is shown whole, the application by the portal's keys: no more of
   * the case than they are shown masked.
   *
   * @throws Problem `not-found`; `too-many-reveals` after 60 in an hour
   */
  async reveal(
    viewer: Viewer,
    code: string,
    { purpose, reason }: { readonly purpose: string; readonly reason: string },
  ) {
    const sealed = await this.reader.reveal(viewer, code, {
      purpose,
      needs: (record) => {
        const { version } = definitionOfCase(this.definitions, record.state);
        return partsSeen(version, record, seenBy(viewer, version, record));
      },
      reason,
    });
    if (sealed === undefined) throw new Problem('not-found');
    if ('waitS' in sealed) throw new Problem('too-many-reveals', { retryAfterS: sealed.waitS });
    const { state } = sealed.record;
    const { version } = definitionOfCase(this.definitions, state);
    await this.cipher.prepare(sealed.keys);
    const { hidden, told } = disclosed(viewer, { version, cipher: this.cipher }, sealed);
    return { code, seq: state.seq, values: hidden, portalForm: told && version.portalForm?.(told) };
  }
}
