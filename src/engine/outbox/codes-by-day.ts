import { theirCodesOn } from '../../kernel/procedure/code-lists.js';
import type { CodeList, TheirCodes } from '../../kernel/procedure/code-lists.js';
import { localDateOf } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';

/** What a destination calls our codes when something is sent there. */
export type CodesOf = (agency: string) => Promise<TheirCodes>;

/** Before every row that has a day. */
const ALWAYS = '0000-01-01';

/**
 * The codes of the day on which something is sent: a row that begins on a day holds from midnight in Vietnam on, without a restart. Where
 * no row has a day nobody asks for the time.
 */
export function codesBy(lists: readonly CodeList[], legalNow: () => Promise<Instant>): CodesOf {
  return async (agency) => {
    const isDated = lists.some(({ destination, rows }) => destination === agency && rows.some(({ from }) => from));
    return theirCodesOn(lists, agency, isDated ? localDateOf(await legalNow()) : ALWAYS);
  };
}
