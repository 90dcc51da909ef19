import type { Query } from '../pool.js';

/** Names of the offices that a case concerns, by their codes. */
export async function officeNamesOf(
  query: Query,
  caseId: string,
): Promise<Readonly<Record<string, { readonly vi: string; readonly en: string }>>> {
  const names = await query<{ code: string; nameVi: string; nameEn: string }>(
    `select code, name_vi, name_en from offices
     where code in (select office from case_steps where case_id = $1 union select intake_office from cases where id = $1)`,
    [caseId],
  );
  return Object.fromEntries(names.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
}
