/**
 * Whether a case of the query is known by that folded code, its own or that of another system: both are found through their indexes.
 *
 * @param code - the parameter
 */
export function caseKnownAs(code: string): string {
  return `cases.id in (
    select id from cases as known where upper(regexp_replace(known.code, '[^0-9A-Za-z]', '', 'g')) = ${code}
    union all select case_id from external_codes where folded = ${code}
  )`;
}
