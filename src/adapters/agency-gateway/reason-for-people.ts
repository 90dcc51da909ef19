/** Whether the reason of an answer is one for people: what a family reads has to be a sentence, never the error of a machine. */
import type { AgencyAnswer } from '../../engine/ports/agency-gateway.port.js';

/** What only software says. In a Vietnamese sentence none of these words occurs. */
const SOFTWARE_SAYS =
  /\b\w*(Exception|Traceback|Error)\b|\bat [\w$.]+\([\w.]+:\d+\)|\b(ORA-\d{4,5}|SQLSTATE|ECONN\w+|ETIMEDOUT|NullPointer|undefined|stack trace|timed? ?out|HTTP\/?\s?[45]\d\d)\b|<\/?(html|body)\b/iu;

/** A sentence of five words without one letter that only Vietnamese has is in another language. */
const WORDS_MIN = 5;
const VIETNAMESE = /[à-ỹ]/u;

/** Codes by which the software of an agency says that it failed: nobody has looked at the application. */
const FAILURES: ReadonlySet<string> = new Set(['processing-failed', 'payload-unreadable', 'step-unknown']);

/**
 * A refusal without a reason that people can read is none: Decree 118/2025/NĐ-CP and forms 02 and 03 of Circular 03/2025/TT-VPCP ask
 * for what is wrong, by which article and what to do. Whoever got a raw error has not decided anything.
 */
export function isForPeople({ kind, reason }: Pick<AgencyAnswer, 'kind' | 'reason'>): boolean {
  if (reason === undefined || kind === 'completed') return true;
  if (kind === 'rejected' && FAILURES.has(reason.code)) return false;
  return !SOFTWARE_SAYS.test(reason.text) && !isForeign(reason.text);
}

function isForeign(text: string): boolean {
  return text.trim().split(/\s+/u).length >= WORDS_MIN && !VIETNAMESE.test(text.normalize('NFC').toLowerCase());
}
