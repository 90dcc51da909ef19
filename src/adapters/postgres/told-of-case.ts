/** What a body may need of the row `cases` beside its state, as SQL expressions of it. */

/** What agencies are told of the files of a case. */
export const TOLD_ATTACHMENTS = `coalesce((
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'digest', digest, 'bytes', bytes, 'mediaType', media_type, 'kind', kind, 'seq', seq)) order by seq, file.id)
  from attachments as file where file.case_id = cases.id), '[]')`;

/** Of an agency that has offices in this province, steps at an office that is none of them. */
export const STEPS_ELSEWHERE = `select step from case_steps as at where at.case_id = cases.id
  and exists (select from offices where offices.agency = at.agency)
  and not exists (select from offices where offices.code = at.office)`;
