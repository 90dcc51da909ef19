import type { UnappliedAnswer, UnappliedAnswers } from '../../../features/audit/ports/history-reader.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import type { Query } from '../pool.js';

const ANSWERS_MAX = 500;

/**
 * The answers of agencies that changed nothing of the case, oldest first. Messages carry unshifted time and events the legal one: the
 * last message to the outside before tells how far they were apart, for its event and its dispatch were written together.
 */
export async function unappliedAnswersOf(query: Query, { id }: CaseRecord): Promise<UnappliedAnswers> {
  const rows = await query<UnappliedAnswer & { readonly total: number }>(
    `with taken as (
       select answers.agency, answers.message_id, answers.position, answers.kind, answers.verdict, dispatches.step,
         messages.received_at, coalesce(legal.at, messages.received_at) as at
       from inbox_answers as answers
         join inbox_messages as messages using (agency, message_id)
         left join dispatches on dispatches.key = answers.dispatch_key
         left join lateral (
           select case_events.at + (messages.received_at - told.created_at) as at
           from dispatches as told
             join case_events on case_events.case_id = told.case_id and case_events.seq = told.occurrence
           where told.case_id = $1 and told.operation in ('notify', 'report-status') and told.created_at <= messages.received_at
           order by told.created_at desc, told.occurrence desc limit 1
         ) as legal on true
       where answers.verdict <> 'applied'
         and (answers.case_id = $1 or (answers.case_id is null and split_part(answers.dispatch_key, ':', 1) = $1::text))
     )
     select agency, step, kind, verdict, at, count(*) over ()::integer as total,
       (select max(seq) from case_events where case_id = $1 and case_events.at <= taken.at) as seq
     from taken order by received_at desc, agency, message_id, position desc limit ${ANSWERS_MAX}`,
    [id],
  );
  const items = rows.map(({ agency, step, kind, verdict, at, seq }) => ({ agency, step, kind, verdict, at, seq }));
  return { items: items.toReversed(), omitted: (rows[0]?.total ?? 0) - rows.length };
}
