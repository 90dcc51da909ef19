import { Injectable } from '@nestjs/common';
import { isSeen, seenBy } from '../../../engine/disclosure/seen-by.js';
import type { Seen } from '../../../engine/disclosure/seen-by.js';
import { definitionOfCase, lineageOf, submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { toldIn } from '../../../kernel/case-state.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Papers } from '../ports/papers.port.js';
import type { CaseWithPapers, PaperRecord } from '../ports/papers.port.js';
import { occasionsOf } from './occasions.js';
import type { Occasion } from './occasions.js';
import { nameOfPaper } from './paper-keys.js';
import { PaperMaker } from './paper-maker.js';

/** A paper and its bytes; without them once somebody of whom it could speak was erased. */
export interface OpenedPaper {
  readonly paper: PaperRecord;
  readonly pdf: Uint8Array | undefined;
}

/** The papers of cases, as far as somebody sees the case. */
@Injectable()
export class IssuedPapers {
  constructor(
    private readonly papers: Papers,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
    private readonly maker: PaperMaker,
  ) {}

  /**
   * Everything that was issued in the case and that the viewer sees; what nobody asked for before is made now, from the history.
   *
   * @throws Problem `not-found`; KeysUnavailable
   */
  async ofCase(viewer: Viewer, code: string): Promise<readonly OpenedPaper[]> {
    const found = await this.papers.ofCase(viewer, code);
    if (found === undefined) throw new Problem('not-found');
    const version = this.versionOf(found.record);
    const seen = seenBy(viewer, version, found.record);
    await this.cipher.prepare(found.sources.keys);
    const kept = await this.completed(found, seen);
    return kept
      .filter((paper) => isSeen(seen, paper))
      .map((paper) => ({ paper, pdf: this.opened(paper, found.sources.keys) }));
  }

  /**
   * One paper, given out: counted, and written down.
   *
   * @throws Problem `not-found`, `paper-erased`; KeysUnavailable
   */
  async giveOut(viewer: Viewer, id: string): Promise<OpenedPaper & { readonly pdf: Uint8Array }> {
    const found = await this.papers.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const { record, paper, keys } = found;
    const seen = seenBy(viewer, this.versionOf(record), record);
    if (!isSeen(seen, paper)) throw new Problem('not-found');
    await this.cipher.prepare(keys);
    const pdf = this.opened(paper, keys);
    if (pdf === undefined) throw new Problem('paper-erased');
    await this.papers.giveOut(viewer, found);
    return { paper, pdf };
  }

  private async completed(found: CaseWithPapers, seen: Seen): Promise<readonly PaperRecord[]> {
    const { record, papers, sources } = found;
    const { state } = record;
    const known = new Set(papers.map(({ number }) => number));
    const occasions = occasionsOf(
      submittedIn(this.definitions, state),
      record.code,
      sources.headers,
      lineageOf(this.definitions, state.procedure),
    );
    const isMissing = ({ step, number, header: { seq } }: Occasion) =>
      isSeen(seen, { step, seq }) && !known.has(number);
    const missing = occasions.filter(isMissing);
    // Each by the version that the case had then: what was issued is not told anew by a later law.
    const made: PaperRecord[] = [];
    for (const number of new Set(missing.map((occasion) => occasion.state.version))) {
      const { version } = definitionOfCase(this.definitions, { ...state, toldIn: toldIn(state), version: number });
      const its = missing.filter((occasion) => occasion.state.version === number);
      made.push(...(await this.maker.make(version, found, its)));
    }
    return made.length === 0 ? papers : this.papers.keep(record.id, made);
  }

  private opened(paper: PaperRecord, living: CaseWithPapers['sources']['keys']): Uint8Array | undefined {
    const keys = living.filter(({ id }) => paper.keyIds.includes(id));
    if (keys.length < paper.keyIds.length) return undefined;
    return this.cipher.openAnswer(keys, nameOfPaper(paper.id), paper.sealed);
  }

  private versionOf({ state }: CaseRecord): ProcedureVersion {
    return definitionOfCase(this.definitions, state).version;
  }
}
