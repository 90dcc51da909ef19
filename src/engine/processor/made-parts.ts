import { retentionClassOf } from '../../kernel/procedure/retention.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { Fact } from '../../kernel/values/facts.js';
import { MADE } from '../case-data.js';
import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { PartToSeal } from './seal-parts.js';

/**
 * That what was asked for holds: under the key of each of the case's people who have one, because it says no more than a number, and
 * the erasure of one of them must not bring back what was wrong of another.
 */
export function madeParts(
  draft: Pick<BatchDraft, 'personKey'>,
  { retention }: Pick<ProcedureVersion, 'retention'>,
  { persons }: Pick<CaseRecord, 'persons'>,
  correction: Fact | undefined,
): readonly PartToSeal[] {
  const retentionClass = retentionClassOf(retention, MADE);
  return [...new Set(Object.values(persons))]
    .filter((person) => draft.personKey(person, retentionClass) !== undefined)
    .map((person) => ({ part: MADE, person, data: { correction } }));
}
