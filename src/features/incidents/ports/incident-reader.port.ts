import type { DispatchRecord, IncidentRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';

export interface IncidentFilter {
  readonly status: IncidentRecord['status'];
  readonly cause?: string | undefined;
  readonly agency?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What became of the dispatch that an incident stopped. */
export type StoppedDispatch = Pick<DispatchRecord, 'state' | 'attempts' | 'failure' | 'acceptedAt' | 'answeredAt'>;

/** An incident with the code of its case, if it belongs to one, and its dispatch as it is now, if it stopped one. */
export interface IncidentOfCase {
  readonly incident: IncidentRecord;
  readonly code?: string | undefined;
  readonly dispatch?: StoppedDispatch | undefined;
}

/** How many incidents have that cause, and since when. */
export interface CauseCount {
  readonly cause: string;
  readonly count: number;
  readonly oldest: string;
}

/** Incidents of the province, for those who settle them. */
export abstract class IncidentReader {
  /** By cause, oldest first; the counts are of everything that the filter lets through, on all pages. */
  abstract list(
    viewer: Viewer,
    filter: IncidentFilter,
  ): Promise<{
    readonly counts: readonly CauseCount[];
    readonly items: readonly IncidentOfCase[];
    readonly nextCursor: string | null;
  }>;
  abstract find(viewer: Viewer, id: string): Promise<IncidentOfCase | undefined>;
}
