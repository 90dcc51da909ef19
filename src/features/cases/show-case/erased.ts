import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { SealedCase } from '../ports/case-reader.port.js';

/** What is gone of a case, in words; nothing where nothing was erased. */
export function erasedViews({ retention }: ProcedureVersion, { record, erased }: SealedCase) {
  if (erased.length === 0) return undefined;
  const titles = new Map(Object.entries(retention.rules).map(([name, { title }]) => [name, title]));
  return erased.map(({ person, retentionClass, at }) => ({
    roles: Object.entries(record.persons).flatMap(([role, ref]) => (ref === person ? [role] : [])),
    title: titles.get(retentionClass) ?? { vi: retentionClass, en: retentionClass },
    at,
  }));
}
