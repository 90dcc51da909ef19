/** What a body may need of the row `cases` beside its state, as SQL expressions of it. */
import { LEGAL_NOW } from '../clock/database-time.js';
import { FOLLOWER } from './who-follows.js';

/** By step that is done and whose office closed since: who follows it now. */
export const FOLLOWERS = `(
  select jsonb_object_agg(done.step, done.follower) from (
    select at.step, ${FOLLOWER} as follower from case_steps as at join offices as closing on closing.code = at.office
    where at.case_id = cases.id and at.status = 'completed' and closing.valid_to <= ${LEGAL_NOW}
  ) as done where done.follower is not null)`;

/** What agencies are told of the files of a case. */
export const TOLD_ATTACHMENTS = `coalesce((
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'digest', digest, 'bytes', bytes, 'mediaType', media_type, 'kind', kind, 'seq', seq)) order by seq, file.id)
  from attachments as file where file.case_id = cases.id), '[]')`;

/** Of an agency that has offices in this province, steps at an office that is none of them. */
export const STEPS_ELSEWHERE = `select step from case_steps as at where at.case_id = cases.id
  and exists (select from offices where offices.agency = at.agency)
  and not exists (select from offices where offices.code = at.office)`;
