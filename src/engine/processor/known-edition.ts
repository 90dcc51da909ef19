import { canonicalJson } from '../../kernel/values/canonical.js';
import { isRecord } from '../../kernel/values/records.js';
import { instant } from '../../kernel/values/time.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { PartCipher } from '../ports/part-cipher.port.js';
import type { DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';

/**
 * Whether what an agency says beside the edition that a correction brought is known already: it is an edition that the case has had,
 * which the agency has not gone back to since, or it adds to one of those nothing that the standing edition does not say as well.
 *
 * @throws KeysNotReady
 */
export function isKnownEdition(
  draft: BatchDraft,
  cipher: PartCipher,
  { caseId, step }: Pick<DispatchRecord, 'caseId' | 'step'>,
  { result, at }: Pick<AgencyAnswer, 'result' | 'at'>,
): boolean {
  if (result === undefined) return false;
  const papers = draft.papersOf(caseId, step);
  if (papers.some(({ digest }) => digest === result.digest)) return !isReturn(draft, { caseId, step }, { result, at });
  const isAddition = papers.some(
    ({ type, number, issuer, issuedOn }) =>
      type === result.type && number === result.number && issuer === result.issuer && issuedOn === result.issuedOn,
  );
  const added = Object.entries(result.data ?? {});
  // Another digest and nothing to read: something is different, and nobody here can tell what.
  if (!isAddition || added.length === 0) return false;
  const standing = standingData(draft, cipher, { caseId, step });
  return added.every(([name, value]) => name in standing && canonicalJson(standing[name]) === canonicalJson(value));
}

/** Said after the last correction was made, an edition from before it is none that comes late: the register has taken the correction back. */
function isReturn(
  draft: BatchDraft,
  { caseId, step }: Pick<DispatchRecord, 'caseId' | 'step'>,
  { result, at }: Pick<AgencyAnswer, 'result' | 'at'>,
): boolean {
  const { corrections = {}, documents = {} } = draft.case(caseId)?.state ?? {};
  if (documents[step]?.digest === result?.digest) return false;
  return Object.values(corrections).some(
    (each) => each.step === step && each.status === 'made' && each.endedAt !== undefined && each.endedAt < instant(at),
  );
}

/** What the standing edition says; nothing once that was erased. */
function standingData(
  draft: BatchDraft,
  cipher: PartCipher,
  { caseId, step }: Pick<DispatchRecord, 'caseId' | 'step'>,
): Readonly<Record<string, unknown>> {
  const part = draft.lastResultOf(caseId, step);
  const key = part && draft.keyOf(part);
  if (part === undefined || key === undefined) return {};
  const { data } = cipher.open(key, part);
  return isRecord(data) ? data : {};
}
