import type {
  AssignmentRecord,
  CaseRecord,
  PartRecord,
  PersonKeyRecord,
  WorkItemRecord,
} from '../../../engine/ports/records.js';
import type { Standing } from '../../../engine/ports/standing.js';
import type { WorkItemKind } from '../../../kernel/procedure/effects.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** What an inbox shows: everything of the viewer's offices, what nobody holds, or what the viewer holds. */
export type InboxQueue = 'office' | 'unclaimed' | 'mine';

export interface WorkItemFilter {
  readonly queue: InboxQueue;
  /** `not-done`: open or claimed. */
  readonly status?: WorkItemRecord['status'] | 'not-done' | undefined;
  readonly kind?: WorkItemKind | undefined;
  readonly agency?: string | undefined;
  readonly office?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A work item with the case that it is about. */
export interface WorkItemOfCase {
  readonly item: WorkItemRecord;
  readonly case: CaseRecord;
  /** Whether its deadline has passed by the legal clock. */
  readonly overdue: boolean;
  /** Whether the claim on it has run out. */
  readonly claimLapsed: boolean;
  /** What colleagues call who holds it; absent where nobody does, or no name is known. */
  readonly holderName?: string | undefined;
  /** When the present holder took it or was given it, by the legal clock. */
  readonly heldSince?: Instant | undefined;
  /** What colleagues call who prepared the decision. */
  readonly preparedByName?: string | undefined;
  /** The viewer and those in whose place they act, as cases know them. */
  readonly people: Standing['people'];
}

/** A result from outside that waits to be confirmed, sealed. */
export interface SealedResult {
  readonly part: PartRecord;
  readonly key: PersonKeyRecord;
}

/** Somebody at the office of an item, and how many items of the office they hold. */
export interface Colleague {
  readonly subject: string;
  /** What colleagues call them; the subject where no name is known. */
  readonly name: string;
  readonly held: number;
}

/** Who is at the office of an item, what they hold there today, and who of them is one of the people of its case. */
export interface Colleagues {
  /** By name. */
  readonly people: readonly Colleague[];
  readonly assignments: readonly AssignmentRecord[];
  readonly involved: readonly string[];
}

/** Work items of the offices where the caller holds a role, and for operators what another of them prepared; others are not there. */
export abstract class WorkItemReader {
  /** Oldest deadline first. */
  abstract list(
    viewer: Viewer,
    filter: WorkItemFilter,
  ): Promise<{ readonly items: readonly WorkItemOfCase[]; readonly nextCursor: string | null }>;
  abstract find(viewer: Viewer, id: string): Promise<WorkItemOfCase | undefined>;
  /** Those of the ids that there are for the viewer, in any order. */
  abstract findAll(viewer: Viewer, ids: readonly string[]): Promise<readonly WorkItemOfCase[]>;
  /** The result that the item asks to confirm, also when that is done; the reading is written down. Absent where there is none, or its key was destroyed. */
  abstract outsideResult(viewer: Viewer, id: string): Promise<SealedResult | undefined>;
  /** Whoever holds one of the roles at the office and agency of the item, or in the whole province. */
  abstract colleagues(viewer: Viewer, item: WorkItemRecord, roles: readonly string[]): Promise<Colleagues>;
}
