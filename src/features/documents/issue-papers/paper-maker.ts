import { Injectable } from '@nestjs/common';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { CaseRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import { parseHeader } from '../../../kernel/header.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { deskThen } from '../../../kernel/transfer.js';
import { PaperPrinter } from '../ports/paper-printer.port.js';
import type { CaseWithPapers, PaperRecord } from '../ports/papers.port.js';
import type { Occasion } from './occasions.js';
import type { CaseMoment } from './moment.js';
import { openedUntil } from './moment.js';
import { paperContentOf } from './paper-content-of.js';
import { keysOfPapers, nameOfPaper } from './paper-keys.js';
import { PaperNames } from './paper-names.js';

/** Makes papers of what was committed. */
@Injectable()
export class PaperMaker {
  constructor(
    private readonly printer: PaperPrinter,
    private readonly cipher: PartCipher,
    private readonly ids: IdSource,
    private readonly names: PaperNames,
  ) {}

  /**
   * The papers of those occasions, sealed; none once somebody's data was erased, because a paper could speak of them.
   *
   * @throws KeysNotReady
   */
  async make(
    version: ProcedureVersion,
    found: CaseWithPapers,
    occasions: readonly Occasion[],
  ): Promise<readonly PaperRecord[]> {
    const keys = keysOfPapers(version, found);
    if (keys === undefined || occasions.length === 0) return [];
    const headers = found.sources.headers.map(parseHeader);
    const names = await this.names.of(version, found.record, headers);
    const made: PaperRecord[] = [];
    // One after the other: each takes the processor for a while, and others wait for answers meanwhile.
    for (const occasion of occasions) {
      const until = headers.filter(({ seq }) => seq <= occasion.header.seq);
      const opened = openedUntil(version, this.cipher, { sources: found.sources, occasion });
      const content = paperContentOf({
        version,
        record: recordThen(found.record, occasion),
        occasion,
        headers: until,
        names,
        ...opened,
      });
      made.push(this.sealed(found, occasion, { keys, pdf: await this.printer.print(content) }));
    }
    return made;
  }

  private sealed(
    { record: { id: caseId } }: CaseWithPapers,
    { kind, step, number, header: { seq, at } }: Occasion,
    { keys, pdf }: { readonly keys: readonly PersonKeyRecord[]; readonly pdf: Uint8Array },
  ): PaperRecord {
    const id = this.ids.uuid(at);
    const sealed = this.cipher.sealAnswer(keys, nameOfPaper(id), pdf);
    return { id, caseId, seq, kind, step, number, issuedAt: at, keyIds: keys.map((key) => key.id), sealed };
  }
}

/** A paper is of the desk that had the case when it was issued. */
function recordThen({ code, state, intakeOffice: desk }: CaseRecord, occasion: Occasion): CaseMoment['record'] {
  return { code, intakeOffice: deskThen(occasion.state, { state, desk }) };
}
