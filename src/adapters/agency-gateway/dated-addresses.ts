import { assert } from '../../kernel/values/assert.js';
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
 * The addresses, if each is of an agency that there is: one that is misspelt would go on being reached where it was, unseen.
 *
 * @throws InvariantBroken if one is not
 */
export function addressesOf(agencies: Iterable<string>, dated: readonly DatedAddress[]): readonly DatedAddress[] {
  const known = new Set(agencies);
  const unknown = dated.filter(({ agency }) => !known.has(agency)).map(({ agency }) => agency);
  assert(unknown.length === 0, `AGENCY_ADDRESSES names no agency with ${unknown.join(', ')}`);
  return dated;
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
