/** A case at the moment in which a paper was issued, in the clear. */
import { keysById, openCase } from '../../../engine/case-data.js';
import type { OpenedCase } from '../../../engine/case-data.js';
import { stepView } from '../../../engine/case-view.js';
import { openEnvelope } from '../../../engine/attachment-envelope.js';
import type { AttachmentRecord } from '../../../engine/ports/attachments.js';
import type { CodeLabels } from '../../../engine/ports/code-names.port.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { EventHeader } from '../../../kernel/header.js';
import { OWN_LABELS } from '../../../kernel/procedure/own-labels.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { required } from '../../../kernel/values/assert.js';
import { isRecord } from '../../../kernel/values/records.js';
import type { Names } from '../../../platform/http/names.port.js';
import type { Appointment, GivenReason } from '../ports/paper-content.js';
import type { PaperSources } from '../ports/papers.port.js';
import type { Occasion } from './occasions.js';

export interface CaseMoment {
  readonly version: ProcedureVersion;
  readonly record: Pick<CaseRecord, 'code' | 'intakeOffice'>;
  readonly occasion: Occasion;
  /** Events up to then, oldest first. */
  readonly headers: readonly EventHeader[];
  /** Everything personal, as it was told by then. */
  readonly opened: OpenedCase;
  /** What was asked for last at the step of the occasion, by names of papers and fields. */
  readonly asked: readonly string[];
  /** The names of the files that were handed in with that event. */
  readonly files: readonly string[];
  /** Of people and offices, and of official codes by the keys that labels have (`option.commune.07210`). */
  readonly names: Names & { readonly codes: CodeLabels };
}

/** What of the case was told by then, and what was asked for last. */
export function openedUntil(
  version: ProcedureVersion,
  cipher: PartCipher,
  { sources, occasion: { header, step = '' } }: { readonly sources: PaperSources; readonly occasion: Occasion },
): Pick<CaseMoment, 'opened' | 'asked' | 'files'> {
  const keys = keysById(sources.keys);
  const until = sources.parts.filter(({ seq }) => seq <= header.seq);
  return {
    opened: openCase(cipher, until, keys),
    files: sources.attachments.filter(({ seq }) => seq === header.seq).map((file) => nameOf(cipher, file, keys)),
    asked: itemsOf(version, openCase(cipher, lastDecision(until, step), keys).decisions[step]?.['items']),
  };
}

function nameOf(
  cipher: PartCipher,
  { id, envelope, envelopeKeys = [] }: AttachmentRecord,
  living: ReadonlyMap<string, PersonKeyRecord>,
): string {
  const keys = envelopeKeys.map((key) => required(living.get(key), 'a key of a file'));
  return openEnvelope(cipher, { id, keys }, envelope).name;
}

/** A reason without a list follows no earlier list. */
function lastDecision(parts: readonly PartRecord[], step: string): readonly PartRecord[] {
  const last = parts.findLast(({ part }) => part === `reason.${step}`)?.seq;
  return parts.filter(({ part, seq }) => part === `decision.${step}` && seq === last);
}

function itemsOf(version: ProcedureVersion, items: unknown): readonly string[] {
  if (!Array.isArray(items)) return [];
  return items.filter(isRecord).flatMap(({ paper, field }) => {
    if (typeof paper === 'string') return [wordsOf(version, `reason.${paper}`)];
    return typeof field === 'string' ? [fieldWords(version, field)] : [];
  });
}

/** The name of a field of the form, with that of its group. */
function fieldWords(version: ProcedureVersion, path: string): string {
  const [group = path] = path.split('.');
  const words = wordsOf(version, `field.${path}`);
  return group === path ? words : `${wordsOf(version, `field.${group}`)} – ${words}`;
}

/** The label of that key; the key itself where the version has none. */
export function wordsOf({ labels }: ProcedureVersion, key: string): string {
  return labels.vi[key] ?? OWN_LABELS.vi[key] ?? key;
}

/** The name of the office that is responsible for the step. */
export function officeOfStep({ version, occasion: { state }, names }: CaseMoment, step: string): string {
  const agency = version.steps.find((candidate) => candidate.step === step)?.agency ?? '';
  const { office } = stepView(version, state, { step, agency });
  return names.offices[office]?.vi ?? wordsOf(version, `agency.${agency}`);
}

/** When a clock ends, and by which rule. */
export function appointmentOf(
  { deadlines }: ProcedureVersion,
  { clocks }: CaseState,
  name: string,
): Appointment | undefined {
  const clock = clocks[name];
  if (clock === undefined) return undefined;
  const named = Object.values(deadlines).find(({ rule }) => rule.name === clock.rule);
  const { dueAt: at, dueOn: on, lengthWorkingDays: workingDays } = clock;
  return { at, on, workingDays, article: named?.rule.article ?? '' };
}

/** The last reason that was given at the step. */
export function reasonOf({ version, occasion: { state }, opened }: CaseMoment, step: string): GivenReason {
  const code = state.chart.context.steps[step]?.reason ?? 'not-given';
  const given = opened.reasons[step] ?? {};
  const { text, legalBasis } = given['code'] === code ? given : {};
  return {
    meaning: wordsOf(version, `reason.${code}`),
    ...(typeof text === 'string' && text !== '' && { text }),
    ...(typeof legalBasis === 'string' && legalBasis !== '' && { legalBasis }),
  };
}
