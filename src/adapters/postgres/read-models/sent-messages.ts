import type { CaseRecord, DispatchRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { CaseWithMessages, SentMessage } from '../../../features/cases/ports/case-reader.port.js';
import { caseEventParts } from '../entities/history-tables.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import { dispatches } from '../entities/work-tables.js';
import type { Query } from '../pool.js';

/** No case comes near it: an event tells at most two. */
const MESSAGES_MAX = 500;

type Row = DispatchRecord & Pick<SentMessage, 'at'> & { readonly stopCause?: string; readonly stopDetail?: string };

/** What was told of the case, newest first; a message bears the number of its event as its occurrence. */
export async function sentMessagesOf(
  query: Query,
  { id, persons }: CaseRecord,
): Promise<Omit<CaseWithMessages, 'record'>> {
  const rows = await query<Row>(
    `select ${dispatches.columns('dispatches')}, case_events.at, stop.cause as stop_cause, stop.detail as stop_detail
     from dispatches
       join case_events on case_events.case_id = dispatches.case_id and case_events.seq = dispatches.occurrence
       left join lateral (
         select cause, detail from incidents
         where incidents.case_id = dispatches.case_id and incidents.dispatch_key = dispatches.key
         order by opened_at desc, id desc limit 1
       ) as stop on true
     where dispatches.case_id = $1 and dispatches.operation in ('notify', 'report-status')
     order by dispatches.occurrence desc, dispatches.operation limit ${MESSAGES_MAX}`,
    [id],
  );
  const messages = rows.map(({ at, stopCause: cause, stopDetail: detail, ...dispatch }) => ({
    dispatch,
    at,
    ...(cause !== undefined && detail !== undefined && { stop: { cause, detail } }),
  }));
  const applicant = persons['applicant'];
  const parts = await query<PartRecord>(
    `select ${caseEventParts.columns()} from case_event_parts
     where case_id = $1 and person = $2 and part in ('application', 'contact') order by seq, part`,
    [id, applicant],
  );
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and person = $1`, [applicant]);
  return { messages, applicant: { parts, keys } };
}
