/** What officers asked the family for, by names of papers and fields: what they wrote beside it may name people. */
import { keysById, openCase } from '../../../engine/case-data.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../../kernel/values/records.js';
import type { SealedParts } from '../ports/tracked-cases.port.js';
import { fieldText, reasonText } from './plain-words.js';

/** The things asked for in each step by its last reason; a step whose last reason came without a list has none. */
export function askedItems(
  version: ProcedureVersion,
  cipher: PartCipher,
  { parts, keys }: SealedParts,
): ReadonlyMap<string, readonly Label[]> {
  const lastOf = new Map(parts.map(({ part, seq }) => [part, seq]));
  const current = parts.filter(({ part, seq }) => {
    const step = stepOfDecision(part);
    return step !== undefined && seq === lastOf.get(`reason.${step}`);
  });
  const { decisions } = openCase(cipher, current, keysById(keys));
  return new Map(Object.entries(decisions).map(([step, { items }]) => [step, labelsOf(version, items)]));
}

function stepOfDecision(part: string): string | undefined {
  return /^decision\.(.+)$/.exec(part)?.[1];
}

function labelsOf(version: ProcedureVersion, items: unknown): readonly Label[] {
  if (!Array.isArray(items)) return [];
  return items.filter(isRecord).flatMap(({ paper, field }) => {
    if (typeof paper === 'string') return [reasonText(version, paper)];
    return typeof field === 'string' ? [fieldText(version, field)] : [];
  });
}
