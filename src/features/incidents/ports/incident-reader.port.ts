import type { IncidentRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';

export interface IncidentFilter {
  readonly status: IncidentRecord['status'];
  readonly cause?: string | undefined;
  readonly agency?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** An incident with the code of its case, if it belongs to one. */
export interface IncidentOfCase {
  readonly incident: IncidentRecord;
  readonly code?: string | undefined;
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
