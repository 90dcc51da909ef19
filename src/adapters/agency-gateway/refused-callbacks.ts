import type { Logger } from 'pino';
import type { SignatureFault } from '../../../agency-contract/signature.js';
import { agencyKeySchema } from '../../../agency-contract/wire.js';
import type { Metrics } from '../../platform/metrics.js';

/** A callback that was not proved to be its agency's. */
export interface RefusedCallback {
  /** As the path names it, which anybody can write. */
  readonly agency: string;
  readonly reason: SignatureFault | 'unknown-agency';
  readonly requestId: string;
}

/** Leaves a line in the log and a figure for the alarm: nothing of the content, and nothing that fills the store. */
export function refusalNotes({ log, metrics }: { readonly log: Logger; readonly metrics: Metrics }) {
  return ({ agency: named, reason, requestId }: RefusedCallback): void => {
    const agency = agencyKeySchema.safeParse(named).data ?? 'none';
    metrics.callbacksRefused.inc({ agency, reason });
    log.warn({ event: 'callback.refused', agency, reason, requestId }, 'callback refused');
  };
}
