/** What of a case is shown to whom: whole to whoever answers for all of it, else what the steps of their office need; numbers masked. */
import { keysById, openCase } from '../../../engine/case-data.js';
import { conceal } from '../../../engine/disclosure/conceal.js';
import type { Concealed } from '../../../engine/disclosure/conceal.js';
import { ownSteps, seenBy } from '../../../engine/disclosure/seen-by.js';
import { shownCase } from '../../../engine/disclosure/shown-case.js';
import { sightOfSteps } from '../../../engine/disclosure/sight.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { Application, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { editionsOf } from './editions.js';
import type { SealedCase } from '../ports/case-reader.port.js';

interface Disclosed extends Concealed {
  /** In the clear; for whom the case is shown whole, as long as nobody in it was erased. */
  readonly told?: Application;
}

/** The case in the clear, cut to what the viewer needs, and masked but for the steps whose work items they hold. */
export function disclosed(
  viewer: Viewer,
  { version, cipher }: { readonly version: ProcedureVersion; readonly cipher: PartCipher },
  { record, parts, keys, held }: SealedCase,
): Disclosed {
  const living = keysById(keys);
  const seen = seenBy(viewer, version, record);
  const shown = shownCase(version, seen, (isInTime) => openCase(cipher, parts.filter(isInTime), living));
  const { answer, hidden } = conceal(
    version,
    shown,
    sightOfSteps(version, workedAt(viewer, version, { record, held })),
  );
  if (seen !== 'whole') return { hidden, answer };
  const opened = openCase(cipher, parts, living);
  const isCorrected = record.state.corrections !== undefined;
  return {
    hidden,
    answer: isCorrected ? { ...answer, editions: editionsOf(version, opened, record.state) } : answer,
    ...(isLeft(parts, living) ? { told: { applicant: opened.applicant, data: opened.data } } : {}),
  };
}

function isLeft(parts: SealedCase['parts'], keys: ReadonlyMap<string, unknown>): boolean {
  return parts.every(({ part, keyId }) => !part.startsWith('application') || keys.has(keyId));
}

/** The steps whose fields the viewer sees as they are: a right that ended meanwhile ends it, also for an item that is still theirs. */
export function workedAt(
  viewer: Viewer,
  version: ProcedureVersion,
  { record, held }: Pick<SealedCase, 'record' | 'held'>,
): readonly string[] {
  return ownSteps(viewer, version, record).filter((step) => held.includes(step));
}
