import type { IdempotencyRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** Cases that are about something else, by code. */
interface DuplicatesCompared {
  notTheSame: string[];
  reason: 'another-child' | 'another-person' | 'earlier-one-ended' | 'told-wrongly';
}

/** What the desk hands in, as `POST /cases` takes it. */
export interface ApplicationAtDesk {
  readonly procedure: string;
  readonly version?: number | undefined;
  readonly receivedAt?: string | undefined;
  readonly reason?:
    { readonly code: string; readonly text: string; readonly legalBasis?: string | undefined } | undefined;
  readonly channel: 'counter';
  readonly applicant: Record<string, unknown>;
  readonly data: Record<string, unknown>;
  /** Files that were uploaded before. */
  readonly attachments?: { id: string; kind?: string | undefined }[];
  /** Which other cases of the event were compared with it, and why they are none. */
  readonly duplicates?: DuplicatesCompared | undefined;
}

/** Starts cases; it is given, because starting one is the business of cases. */
export abstract class CaseStarter {
  /**
   * @returns the case, once it is durable; a repeat of the request gets the same one
   * @throws Problem if the application is not taken
   */
  abstract start(
    viewer: Viewer,
    application: ApplicationAtDesk,
    request: Pick<IdempotencyRecord, 'scope' | 'key' | 'digest'>,
  ): Promise<unknown>;
}
