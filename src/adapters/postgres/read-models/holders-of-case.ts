import type { HolderChangeRecord } from '../../../engine/ports/holder-change.js';
import type { CaseRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { CaseWithHolders, HolderChangeOfCase } from '../../../features/cases/ports/case-reader.port.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import { holderChanges } from '../entities/work-tables.js';
import type { Query } from '../pool.js';

const CHANGES_MAX = 500;
const UNREAD = { person: undefined, keyId: undefined, ciphertext: undefined };

type Row = HolderChangeRecord & Omit<HolderChangeOfCase, 'change'>;

/** Who took, gave back or gave whom which work item of the case: the newest, oldest first, with what was written to those that are read. */
export async function holdersOf(
  query: Query,
  { id }: CaseRecord,
  isRead: (step: string) => boolean,
): Promise<Omit<CaseWithHolders, 'record'>> {
  const rows = await query<Row>(
    `select ${holderChanges.columns('holder_changes')}, work_items.item, work_items.step, work_items.kind, work_items.office,
       (select max(seq) from case_events where case_id = $1 and case_events.at <= holder_changes.at) as seq
     from holder_changes join work_items on work_items.id = holder_changes.work_item_id
     where holder_changes.case_id = $1
     order by holder_changes.at desc, holder_changes.id desc limit ${CHANGES_MAX}`,
    [id],
  );
  const changes = rows.map(({ item, step, kind, office, seq, ...change }) => ({
    change: isRead(step) ? change : { ...change, ...UNREAD },
    item,
    step,
    kind,
    office,
    seq,
  }));
  const persons = [...new Set(changes.flatMap(({ change: { person } }) => person ?? []))];
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and person = any($1::uuid[])`, [persons]);
  return { changes: changes.toReversed(), keys, persons };
}
