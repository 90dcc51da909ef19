import type { Definition } from '../../../engine/ports/definitions.port.js';

/**
 * The key of the procedure that is asked for by its key, or by any official code that it ever had: old cases and letters bear old ones.
 *
 * @returns what was asked, where no procedure has that code
 */
export function procedureAsked(asked: string | undefined, definitions: readonly Definition[]): string | undefined {
  if (asked === undefined) return undefined;
  const known = definitions.find(({ version }) => version.officialCodes.includes(asked));
  return known?.version.key ?? asked;
}
