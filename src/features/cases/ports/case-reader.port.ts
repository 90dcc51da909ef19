import type { ExternalCodeRecord } from '../../../engine/ports/external-codes.js';
import type { HolderChangeRecord } from '../../../engine/ports/holder-change.js';
import type {
  CaseRecord,
  DispatchRecord,
  IncidentRecord,
  PartRecord,
  PersonKeyRecord,
  WorkItemRecord,
} from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { CaseStatus, StepStatus } from '../../../kernel/procedure/effects.js';
import type { Standing } from '../../../engine/ports/standing.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** One event as it stands in the history. */
export interface StoredEvent {
  readonly seq: number;
  readonly header: Uint8Array;
  readonly hash: string;
}

export interface CaseFilter {
  /** Its own, or one of another system. */
  readonly code?: string | undefined;
  readonly status?: CaseStatus | undefined;
  readonly procedure?: string | undefined;
  readonly agency?: string | undefined;
  readonly office?: string | undefined;
  readonly step?: string | undefined;
  readonly stepStatus?: StepStatus | undefined;
  readonly late?: boolean | undefined;
  /** What waits at the viewer's own desk; of who looks at the whole province, at any. */
  readonly awaiting?: 'hand-over' | undefined;
  readonly receivedFrom?: string | undefined;
  readonly receivedTo?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A case with everything personal that it holds, still sealed. */
export interface SealedCase {
  readonly record: CaseRecord;
  readonly parts: readonly PartRecord[];
  readonly keys: readonly PersonKeyRecord[];
  readonly erased: readonly ErasedKey[];
  readonly standing: Standing;
  /** Steps of which the viewer holds a claimed work item now; what the applicant has to supply is not among them. */
  readonly held: readonly string[];
}

/** What of a case is opened, and what for. */
export interface Look {
  readonly purpose: string;
  /** Which parts of it the answer needs: no other leaves the reader, and the access entry names those alone. */
  readonly needs: (record: CaseRecord) => (part: PartRecord) => boolean;
  /** Whether masked values are shown in full to whoever holds a work item: the entry says so. */
  readonly isInFull?: (shown: Pick<SealedCase, 'record' | 'held'>) => boolean;
}

/** A look at what is masked otherwise. */
export interface RevealAsked extends Omit<Look, 'isInFull'> {
  /** Why, as it was written: it is kept sealed. */
  readonly reason: string;
}

/** Nobody needs more in an hour whose work items show their own numbers; who copies a register does. */
export const REVEALS_AN_HOUR_MAX = 60;

/** What of a person was erased, by two people's decision. */
export interface ErasedKey {
  readonly person: string;
  readonly retentionClass: string;
  /** Legal time. */
  readonly at: Instant;
}

/** A case with everything that is open about it: who holds it, and since when. */
export interface CaseWithOpenWork {
  readonly record: CaseRecord;
  readonly workItems: readonly WorkItemRecord[];
  readonly incidents: readonly IncidentRecord[];
  /** Dispatches without a final answer. */
  readonly dispatches: readonly DispatchRecord[];
  /** Names of the offices concerned, by their codes. */
  readonly officeNames: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
  readonly standing: Standing;
}

/** A page of cases, and how the viewer stands to them. */
export interface ListedCases extends Page<CaseRecord> {
  readonly standing: Standing;
}

/** One message about a case, to the family or to the portal. */
export interface SentMessage {
  readonly dispatch: DispatchRecord;
  /** When the event happened that it tells of, by the legal clock. */
  readonly at: Instant;
  /** What stopped it last, if something did. */
  readonly stop?: Pick<IncidentRecord, 'cause' | 'detail'> | undefined;
}

/** A case with what was told of it, newest first, and its applicant, still sealed. */
export interface CaseWithMessages {
  readonly record: CaseRecord;
  readonly messages: readonly SentMessage[];
  readonly applicant: Pick<SealedCase, 'parts' | 'keys'>;
}

/** One change of a work item's holder, with the item that it was about. */
export interface HolderChangeOfCase extends Pick<WorkItemRecord, 'item' | 'step' | 'kind' | 'office'> {
  readonly change: HolderChangeRecord;
  /** The number of the last event before it. */
  readonly seq: number;
}

/** A case with how its work items came to those who held them, oldest first; what was written to it is still sealed. */
export interface CaseWithHolders {
  readonly record: CaseRecord;
  readonly changes: readonly HolderChangeOfCase[];
  readonly keys: readonly PersonKeyRecord[];
  /** Under whose keys the texts are sealed. */
  readonly persons: readonly string[];
}

/**
 * Cases as the caller may see them: by the offices of the caller's roles, through `case_scope`. What one may not see is
 * not there. Whatever shows one case writes its access entry in the same transaction: no entry, no data.
 */
export abstract class CaseReader {
  abstract find(viewer: Viewer, code: string): Promise<CaseRecord | undefined>;
  abstract show(viewer: Viewer, code: string, look: Look): Promise<SealedCase | undefined>;
  /** The same for showing it in full; or, after `REVEALS_AN_HOUR_MAX` in an hour, for how many seconds nothing is shown any more. */
  abstract reveal(
    viewer: Viewer,
    code: string,
    asked: RevealAsked,
  ): Promise<SealedCase | { readonly waitS: number } | undefined>;
  abstract openWork(viewer: Viewer, code: string): Promise<CaseWithOpenWork | undefined>;
  /** The first 100 codes, in the order in which they were told. */
  abstract externalCodes(viewer: Viewer, code: string): Promise<readonly ExternalCodeRecord[] | undefined>;
  /** At most the newest 500 messages. */
  abstract messages(viewer: Viewer, code: string): Promise<CaseWithMessages | undefined>;
  /** At most the newest 500 changes; what was written to those at other steps than `isRead` says does not leave the reader. */
  abstract holders(
    viewer: Viewer,
    code: string,
    isRead: (record: CaseRecord, step: string) => boolean,
  ): Promise<CaseWithHolders | undefined>;
  abstract list(viewer: Viewer, filter: CaseFilter): Promise<ListedCases>;
  abstract history(
    viewer: Viewer,
    code: string,
    page: { readonly after: number; readonly limit: number },
  ): Promise<readonly StoredEvent[] | undefined>;
}
