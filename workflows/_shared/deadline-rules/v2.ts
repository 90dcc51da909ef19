/** Deadlines of procedures that stand alone: version 1, without what Decree 63/2024 says of interlinked ones only. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';

/** The law that version 1 takes the new appointment and the time for papers from. */
const INTERLINKED = 'Nghị định 63/2024/NĐ-CP';
const INTERNAL = 'Thời hạn nội bộ, không phải thời hạn luật định';

/**
 * The limits of a procedure that is not interlinked: what the decree says is an internal limit here.
 *
 * @param cutOff - `HH:MM`: what is received at that hour or later counts from the next working day
 * @param limits - as version 1 makes them
 */
export function outsideInterlinking(
  cutOff: string,
  limits: Readonly<Record<string, NamedDeadline>>,
): Readonly<Record<string, NamedDeadline>> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, { rule, ...deadline }]) => {
      const isBorrowed = rule.article.startsWith(INTERLINKED);
      return [
        name,
        { ...deadline, rule: { ...rule, cutOff, ...(isBorrowed && { article: INTERNAL, confirmed: false }) } },
      ];
    }),
  );
}
