import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { ErasedKey, SealedCase } from '../../../features/cases/ports/case-reader.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { REAL_NOW } from '../../clock/database-time.js';
import { caseEventParts } from '../entities/history-tables.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import type { Query } from '../pool.js';
import { standingOf } from './standing-of.js';

/** What is wanted of a case, still sealed, with the steps at which the viewer is at work. */
export async function sealedCase(
  query: Query,
  viewer: Viewer,
  record: CaseRecord,
  isWanted: (part: PartRecord) => boolean,
): Promise<SealedCase> {
  const all = await query<PartRecord>(
    `select ${caseEventParts.columns()} from case_event_parts where case_id = $1 and seq <= $2 order by seq, part, person`,
    [record.id, record.state.seq],
  );
  const parts = all.filter(isWanted);
  const persons = [...new Set(parts.map(({ person }) => person))];
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and person = any($1::uuid[]) order by id`, [persons]);
  const erased = await query<ErasedKey>(
    `select person, retention_class, destroyed_at as at from person_keys
     where person = any($1::uuid[]) and destroyed_at is not null order by destroyed_at, id`,
    [persons],
  );
  const held = await query<{ step: string }>(
    `select distinct step from work_items where case_id = $1 and holder = $2 and status = 'claimed' and kind in ('examine', 'sign')
       and claimed_until > ${REAL_NOW}`,
    [record.id, viewer.subject],
  );
  const standing = await standingOf(query, viewer, [record]);
  return { record, parts, keys, erased, standing, held: held.map(({ step }) => step) };
}

/** Whom and what that shows, as access entries keep it. */
export function shownOf({ parts }: Pick<SealedCase, 'parts'>) {
  return {
    persons: [...new Set(parts.map(({ person }) => person))],
    fields: [...new Set(parts.map(({ part }) => part))],
  };
}
