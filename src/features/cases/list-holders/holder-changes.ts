/** How the work items of a case came to those who held them, and why. */
import { keysById } from '../../../engine/case-data.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../../../engine/ports/records.js';
import type { CaseWithHolders, HolderChangeOfCase } from '../ports/case-reader.port.js';

/** The changes as they go over the wire, oldest first. */
export function holderChangeViews({ changes, keys }: CaseWithHolders, cipher: PartCipher) {
  const known = keysById(keys);
  return changes.map((found) => {
    const { at, workItemId, change, actor, rule, holderBefore, holder, reason: code } = found.change;
    const { step, kind, office, seq } = found;
    const text = reasonText(found, known, cipher);
    return {
      at,
      seq,
      workItem: workItemId,
      step,
      kind,
      office,
      change,
      actor,
      rule,
      holderBefore,
      holder,
      reason: code === undefined ? undefined : { code, text },
    };
  });
}

/** What was written to the reason; nothing once the key of the person is destroyed under whom it was sealed. */
function reasonText(
  { change: { caseId, person, keyId, ciphertext }, item, seq }: HolderChangeOfCase,
  keys: ReadonlyMap<string, PersonKeyRecord>,
  cipher: PartCipher,
): string | undefined {
  const key = keys.get(keyId ?? '');
  if (key === undefined || person === undefined || keyId === undefined || ciphertext === undefined) return undefined;
  const { text } = cipher.open(key, { caseId, seq, part: `assign.${item}`, person, keyId, ciphertext });
  return typeof text === 'string' ? text : undefined;
}
