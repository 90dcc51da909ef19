import { AgencyRejected, AgencyUnavailable } from '../ports/agency-gateway.port.js';
import type { CarriedDispatch } from '../ports/outbox-store.port.js';
import { agencyAnswered, takeReply } from './carry-job.js';
import type { CarryingPorts } from './carry-job.js';

const ASK_MAX = 64;

/**
 * Asks agencies about dispatches that they accepted and then were silent about: a lost callback is fetched, a dispatch
 * that the agency has never seen is carried again.
 *
 * @returns how many were asked about
 */
export async function reconcileOnce(ports: CarryingPorts, { againMs }: { readonly againMs: number }): Promise<number> {
  const silent = await ports.outbox.claimSilent(ASK_MAX, againMs);
  const agencies = [...new Set(silent.map(({ agency }) => agency))];
  await Promise.all(
    agencies.map((agency) =>
      askAgency(
        ports,
        agency,
        silent.filter((dispatch) => dispatch.agency === agency),
      ),
    ),
  );
  return silent.length;
}

/** One after the other; an agency that cannot be asked now is left alone until the next time, and holds up no other. */
async function askAgency(ports: CarryingPorts, agency: string, silent: readonly CarriedDispatch[]): Promise<void> {
  for (const { key, fence } of silent) {
    try {
      const reply = await ports.gateway.ask(agency, key);
      const at = await agencyAnswered(ports, agency);
      if (reply === undefined) {
        const failure = 'unknown to the agency';
        await ports.outbox.retryLater([{ key, fence, afterMs: 0, failure, isRejection: false }]);
      } else {
        await takeReply(ports, { agency, reply, at });
      }
    } catch (error) {
      if (error instanceof AgencyUnavailable) {
        ports.onAttempt({ agency, dispatches: 1, outcome: 'unavailable', detail: error.message });
        return ports.outbox.agencyFailed(agency, ports.breaker);
      }
      if (!(error instanceof AgencyRejected)) throw error;
      ports.onAttempt({ agency, dispatches: 1, outcome: 'rejected', detail: error.message });
      await agencyAnswered(ports, agency);
    }
  }
}
