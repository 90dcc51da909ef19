import { Injectable } from '@nestjs/common';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../../../engine/ports/records.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { loginsIn, NamesReader } from '../../../platform/http/names.port.js';
import { PaperPrinter } from '../ports/paper-printer.port.js';
import type { CaseWithPapers, PaperRecord } from '../ports/papers.port.js';
import type { Occasion } from './occasions.js';
import { paperContentOf } from './paper-content-of.js';
import { keysOfPapers, nameOfPaper } from './paper-keys.js';

/** Makes papers of what was committed. */
@Injectable()
export class PaperMaker {
  constructor(
    private readonly printer: PaperPrinter,
    private readonly cipher: PartCipher,
    private readonly ids: IdSource,
    private readonly names: NamesReader,
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
    const people = occasions.flatMap(({ header }) => loginsIn(header.actor));
    const names = await this.names.find([...new Set(people)], [found.record.intakeOffice]);
    const made: PaperRecord[] = [];
    // One after the other: each takes the processor for a while, and others wait for answers meanwhile.
    for (const occasion of occasions) {
      const content = paperContentOf({ version, cipher: this.cipher, names }, found, occasion);
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
