import type { CaseStatus } from '../../kernel/procedure/effects.js';
import type { Instant } from '../../kernel/values/time.js';
import type { Channel } from './records.js';

/** Cases that ended are looked at for so long after they were received. */
export const ALIKE_DAYS_MAX = 365;

/** No event has more candidates that anybody compares. */
export const ALIKE_MAX = 20;

/** What is looked for. */
export interface AlikeSought {
  /** HMACs of what is told, any of which a case may have. */
  readonly tokens: readonly string[];
  /** Of the personal id of who applies. */
  readonly applicantToken?: string | undefined;
  /** Whom the event is about, in which role, by the HMAC of the personal id. */
  readonly identified?: { readonly role: string; readonly token: string } | undefined;
  /** The case that asks. */
  readonly except?: string | undefined;
}

/** A case of the province that has some of the tokens: what an applicant would be told at any desk, and nobody in it. */
export interface AlikeCase {
  readonly caseId: string;
  readonly code: string;
  readonly procedure: string;
  readonly status: CaseStatus;
  readonly receivedAt: Instant;
  readonly channel: Channel;
  readonly intakeOffice: string;
  /** Whether who applies applied there too. */
  readonly isOwn: boolean;
  /** Whether whoever is in the role of `identified` has another personal id there. */
  readonly isOfAnother: boolean;
  /** Those of the tokens that it has. */
  readonly matched: readonly string[];
}

/** Finds cases that may be about the same event: open ones, and those received in the last `ALIKE_DAYS_MAX` days. */
export abstract class AlikeCases {
  /** At most `ALIKE_MAX`, those with the most tokens first. */
  abstract find(sought: AlikeSought): Promise<readonly AlikeCase[]>;
  /** By what the case itself is found: its tokens as they were kept last. */
  abstract tokensOf(caseId: string): Promise<readonly string[]>;
}
