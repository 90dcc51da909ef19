/** What an erasure reaches beyond its key: papers of before somebody came into the case, which lie under the keys of the others alone. */
import { NAMES_PERSON } from './erasable-people.js';
import type { Query } from './pool.js';

interface Destroyed {
  readonly person: string;
  readonly retentionClass: string;
  /** The keys that were destroyed. */
  readonly keys: readonly string[];
}

/**
 * Closes for good what was handed in or issued in the cases of that person before a correction brought them in: it may speak of them,
 * and opens without their key. Of who left a case by a correction nothing is closed: what is about them lies under their key, and what
 * came afterwards is others'. What opens it goes, and the destroyed key stands among its keys, as where it was sealed under it.
 */
export async function closeEarlierPapers(query: Query, { person, retentionClass, keys }: Destroyed): Promise<void> {
  if (keys.length === 0) return;
  const parameters = [person, retentionClass, keys];
  await query(closing({ table: 'attachments', keys: 'envelope_keys', sealed: 'envelope' }), parameters);
  await query(closing({ table: 'papers', keys: 'key_ids', sealed: 'sealed' }), parameters);
}

function closing(of: { readonly table: string; readonly keys: string; readonly sealed: string }): string {
  return `update ${of.table} as kept set ${of.sealed} = '\\x', ${of.keys} = kept.${of.keys} || $3::uuid[]
    from cases where cases.id = kept.case_id and ${NAMES_PERSON}
      and not kept.${of.keys} && $3::uuid[]
      and exists (select from person_keys where id = any(kept.${of.keys}) and retention_class = $2)`;
}
