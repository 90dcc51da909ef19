import type { AttachmentRecord } from '../../../engine/ports/attachments.js';
import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { PaperKind } from './paper-content.js';

/** A paper as it was issued, under the keys of everybody in its case. */
export interface PaperRecord {
  readonly id: string;
  readonly caseId: string;
  /** The number of the event that it tells of. */
  readonly seq: number;
  readonly kind: PaperKind;
  /** Absent: it is about the whole case. */
  readonly step?: string | undefined;
  readonly number: string;
  /** Legal time of that event. */
  readonly issuedAt: Instant;
  /** Ids of the keys under which it lies; without one of them nobody reads it. */
  readonly keyIds: readonly string[];
  readonly sealed: Uint8Array;
}

/** What papers of a case are made of, still sealed. */
export interface PaperSources {
  /** Headers of its events, oldest first. */
  readonly headers: readonly Uint8Array[];
  readonly parts: readonly PartRecord[];
  /** What was handed in as files, oldest first. */
  readonly attachments: readonly AttachmentRecord[];
  /** Keys of its parts that are not destroyed. */
  readonly keys: readonly PersonKeyRecord[];
  /** Whose keys of which class were destroyed. */
  readonly erased: readonly Pick<PersonKeyRecord, 'person' | 'retentionClass'>[];
}

/** A case with its papers. */
export interface CaseWithPapers {
  readonly record: CaseRecord;
  readonly papers: readonly PaperRecord[];
  readonly sources: PaperSources;
}

/** A paper with the case that it belongs to. */
export interface PaperOfCase {
  readonly record: CaseRecord;
  readonly paper: PaperRecord;
  /** Of its keys those that are not destroyed. */
  readonly keys: readonly PersonKeyRecord[];
}

/** Papers that were issued: kept once, never changed. What the viewer may not see is not there. */
export abstract class Papers {
  /** The case with its papers, oldest first; the look is written down. */
  abstract ofCase(viewer: Viewer, code: string): Promise<CaseWithPapers | undefined>;
  /** Keeps them; of a number that is kept already the first one stays. @returns all papers of the case, oldest first */
  abstract keep(caseId: string, papers: readonly PaperRecord[]): Promise<readonly PaperRecord[]>;
  /** The paper, of which nothing is shown yet. */
  abstract find(viewer: Viewer, id: string): Promise<PaperOfCase | undefined>;
  /** Counts that the paper is given out, and writes down to whom; the entry of the second time and later says that it is a reprint. */
  abstract giveOut(viewer: Viewer, paper: PaperOfCase): Promise<void>;
}
