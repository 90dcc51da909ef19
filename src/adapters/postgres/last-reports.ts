/**
 * The last report of each case that was reported on since, behind one: the reports of that time in order, through the index
 * `dispatches_reports_by_time`, of each case the one after which there is none. Parameters: since when, the time and the case of the
 * one before, how many.
 */
export const LAST_REPORTS = `
  select cases.id as case_id, code as case_code, (cases.state ->> 'seq')::integer as seq, key as dispatch_key,
    params ->> 'status' as status, params ->> 'at' as at, mine.state in ('pending', 'carried') as is_under_way,
    (mine.state = 'incident' or mine.answer is not distinct from 'rejected') as is_refused
  from dispatches as mine join cases on cases.id = mine.case_id
  where operation = 'report-status' and (params ->> 'at') collate "C" >= $1
    and ($2::text is null or ((params ->> 'at') collate "C", mine.case_id) > ($2, $3::uuid))
    and key = (
      select key from dispatches as last
      where last.case_id = mine.case_id and last.operation = 'report-status'
      order by occurrence desc, created_at desc limit 1
    )
  order by (params ->> 'at') collate "C", mine.case_id limit $4`;
