import type { CaseData } from '../kernel/procedure/procedure-version.js';
import { canonicalJson } from '../kernel/values/canonical.js';
import { required } from '../kernel/values/assert.js';
import { isRecord } from '../kernel/values/records.js';
import type { PartCipher } from './ports/part-cipher.port.js';
import type { PartRecord, PersonKeyRecord } from './ports/records.js';

/** Everything personal of a case, in the clear: what its sealed parts say, the later ones over the earlier. */
export interface OpenedCase extends CaseData {
  /** The last reason given for each step, with its text. */
  readonly reasons: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What officers entered with their decisions, by step. */
  readonly decisions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What corrections of issued results ask for, by the number of their event; what was made of them is told like the rest. */
  readonly asked: Readonly<Record<string, AskedData>>;
  /** By the same number, the groups as they were until it held. */
  readonly replaced: Readonly<Record<string, AskedData>>;
  /** For which step something was supplied, by the number of the event that brought it. */
  readonly suppliedFor: Readonly<Record<number, unknown>>;
  /** Who collected results, other than the applicant, oldest first. */
  readonly collectors: readonly Readonly<Record<string, unknown>>[];
}

/** Of groups of the form what somebody asks to be otherwise. */
export type AskedData = Readonly<Record<string, unknown>>;

/** The part of an event that asks for a correction of what was issued: a person's groups, as they should be. */
export const ASKED = 'application.asked';

/** The part of an event by which what was asked for holds: the number of the event that asked. */
export const MADE = 'application.made';

/** For what a reason is that concerns no step of its own. */
export const CORRECTION = 'correction';
export const TRANSFER = 'transfer';
/** Beside it, on which ground and by which paper. */
export const EXEMPTION = 'exemption';
export const MIGRATION = 'migration';
/** The whole case: it was withdrawn. */
const CASE = 'case';
/** The event by which a case begins gives a reason where it was taken in otherwise than usual: received earlier, or by another version. */
const ENTRY = 'entry';
const FIRST = 1;

const PASSED_ON = 'passed-on.';

/** The reason for which a step went on at another office, of which its own reason says nothing. */
export function passingOf(step: string): string {
  return `${PASSED_ON}${step}`;
}

/** Of which step a reason is by its name: of one that was passed on, each time has its own, by the number of its event. */
export function stepOfReason(name: string): string {
  return name.startsWith(PASSED_ON) ? name.slice(PASSED_ON.length).replace(/\/\d+$/, '') : name;
}

/** Under what the reason stands that the event of that number gave for a correction. */
export function reasonOfCorrection(correction: unknown): string {
  return `${CORRECTION}/${String(correction)}`;
}

/** How the applicant is reached lies beside the rest of what the applicant said: each new telling replaces its own. */
type Opening = OpenedCase & { readonly contact: Readonly<Record<string, unknown>> };

const EMPTY: Opening = {
  applicant: {},
  data: {},
  results: {},
  supplements: [],
  reasons: {},
  decisions: {},
  asked: {},
  replaced: {},
  suppliedFor: {},
  collectors: [],
  contact: {},
};

/** Opens the parts of one case, oldest first. A part whose key was destroyed is left out: its data is erased. */
export function openCase(
  cipher: PartCipher,
  parts: readonly PartRecord[],
  keys: ReadonlyMap<string, PersonKeyRecord>,
): OpenedCase {
  const { contact, ...opened } = parts.reduce((so, part) => {
    const key = keys.get(part.keyId);
    return key === undefined ? so : addPart(so, part, cipher.open(key, part));
  }, EMPTY);
  return { ...opened, applicant: { ...opened.applicant, ...contact } };
}

/** Keys by id, as `openCase` takes them. */
export function keysById(keys: readonly PersonKeyRecord[]): ReadonlyMap<string, PersonKeyRecord> {
  return new Map(keys.map((key) => [key.id, key]));
}

/** The case as it would be with the correction that the event of that number asked for. */
export function withAsked<Opened extends Pick<OpenedCase, 'applicant' | 'data' | 'asked'>>(
  opened: Opened,
  correction: unknown,
): Opened {
  const asked = Object.entries(opened.asked[String(correction)] ?? {});
  const was: Readonly<Record<string, unknown>> = { ...opened.data, applicant: opened.applicant };
  return told(opened, Object.fromEntries(asked.map(([group, fields]) => [group, overlaid(was[group], fields)])));
}

/** Of a group those fields alone that are asked to be otherwise, with null for one that goes: the rest may be told anew meanwhile. */
export function askedFields(is: unknown, shouldBe: unknown): unknown {
  if (!isRecord(is) || !isRecord(shouldBe)) return shouldBe;
  const names = [...new Set([...Object.keys(is), ...Object.keys(shouldBe)])];
  return Object.fromEntries(
    names
      .filter((name) => canonicalJson(is[name] ?? null) !== canonicalJson(shouldBe[name] ?? null))
      .map((name) => [name, shouldBe[name] ?? null]),
  );
}

function overlaid(is: unknown, asked: unknown): unknown {
  if (!isRecord(is) || !isRecord(asked)) return asked;
  return Object.fromEntries(Object.entries({ ...is, ...asked }).filter(([, value]) => value !== null));
}

function told<Opened extends Pick<OpenedCase, 'applicant' | 'data'>>(
  opened: Opened,
  { applicant, ...data }: AskedData,
): Opened {
  return {
    ...opened,
    applicant: isRecord(applicant) ? applicant : opened.applicant,
    data: { ...opened.data, ...data },
  };
}

function addPart(
  opened: Opening,
  { part: name, seq }: Pick<PartRecord, 'part' | 'seq'>,
  data: Readonly<Record<string, unknown>>,
): Opening {
  if (name === ASKED) return { ...opened, asked: { ...opened.asked, [seq]: { ...opened.asked[seq], ...data } } };
  if (name === MADE) {
    const number = String(data['correction']);
    // It lies under the key of each of the case's people.
    if (opened.replaced[number] !== undefined) return opened;
    const was = Object.keys(opened.asked[number] ?? {}).map((group) => [group, opened.data[group]] as const);
    return { ...withAsked(opened, number), replaced: { ...opened.replaced, [number]: Object.fromEntries(was) } };
  }
  const [kind, step] = splitName(name);
  switch (kind) {
    case 'application':
      return told(opened, data);
    case 'contact':
      return { ...opened, contact: isRecord(data['applicant']) ? data['applicant'] : opened.contact };
    case 'supplement': {
      const corrected = isRecord(data['data']) ? data['data'] : {};
      return {
        ...opened,
        data: { ...opened.data, ...corrected },
        supplements: [...opened.supplements, data],
        suppliedFor: { ...opened.suppliedFor, [seq]: data['step'] },
      };
    }
    case 'result':
      return { ...opened, results: { ...opened.results, [step]: data } };
    case 'collector':
      return { ...opened, collectors: [...opened.collectors, data] };
    case 'reason': {
      const own = step === CORRECTION ? { [reasonOfCorrection(seq)]: data } : {};
      const again = step.startsWith(PASSED_ON) ? `${step}/${seq}` : step;
      const what = step === CASE && seq === FIRST ? ENTRY : again;
      return { ...opened, reasons: { ...opened.reasons, [what]: data, ...own } };
    }
    default:
      return { ...opened, decisions: { ...opened.decisions, [step]: data } };
  }
}

function splitName(name: string): readonly [kind: string, step: string] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, ''] : [required(name.slice(0, dot), 'part kind'), name.slice(dot + 1)];
}
