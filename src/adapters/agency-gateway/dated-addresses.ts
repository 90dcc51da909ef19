import { localDateOf } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';

/** Where the system of an agency is reached since a day, without a slash at the end. */
export interface DatedAddress {
  readonly agency: string;
  /** `YYYY-MM-DD`, in Vietnam. */
  readonly from: string;
  readonly url: string;
}

/**
 * The address of an agency by the day on which something is sent: a system that is merged into another one is reached there from that
 * day on, and no process has to be started anew at midnight. Who has no dated address is not asked for the time.
 *
 * @param usual - until the first day, and of all others
 */
export function addressBy(
  usual: (agency: string) => string,
  dated: readonly DatedAddress[],
  legalNow: () => Promise<Instant>,
): (agency: string) => Promise<string> {
  return async (agency) => {
    const own = dated.filter((address) => address.agency === agency);
    if (own.length === 0) return usual(agency);
    const today = localDateOf(await legalNow());
    const inForce = own.filter(({ from }) => from <= today).toSorted((one, other) => (one.from < other.from ? -1 : 1));
    return inForce.at(-1)?.url ?? usual(agency);
  };
}
