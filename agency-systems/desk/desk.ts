import type { Agency, AnyAct, ReadPayload, World } from '../_shared/agency.js';
import type { Person } from '../_shared/synthetic-person.js';
import { communeOfOffice } from '../_shared/payload-parts.js';
import type { Answer, AnswerKind, Dispatch } from '../../agency-contract/wire.js';
import type { Behaviour } from '../behaviour.js';
import type { Ledger, Registration } from './ledger.js';

/** When a batch is handled, and as which agency behaves then. */
export interface Terms {
  readonly behaviour: Behaviour;
  /** Real milliseconds since 1970. */
  readonly nowMs: number;
  /** The legal time, ISO 8601. */
  readonly at: string;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A person as a registration leaves it, and the entry of the population register that says so. */
export interface PersonChange {
  readonly person: Person;
  readonly entry: Registration;
}

/** The population register, as far as a batch may look and write. */
export interface People {
  readonly find: (personalId: string) => Person | undefined;
  readonly put: (change: PersonChange) => void;
}

/** What an agency has before it while it handles one batch. */
export interface Desk {
  readonly agency: Agency;
  readonly terms: Terms;
  readonly ledger: Ledger;
  readonly people: People;
}

/** An act and the payload that was sent for it. */
export interface Application {
  readonly act: AnyAct;
  readonly dispatch: Dispatch;
  readonly read: Extract<ReadPayload, { ok: true }>;
}

export type Unreadable = { readonly code: 'step-unknown' | 'payload-unreadable'; readonly text: string };

/** The act that a dispatch asks for, or why it cannot be read. */
export function applicationIn(agency: Agency, dispatch: Dispatch): Application | Unreadable {
  const act = agency.acts.find(({ step }) => step === dispatch.step);
  if (act === undefined) return { code: 'step-unknown', text: `${agency.name} không thực hiện bước này.` };
  const read = act.read(dispatch.payload);
  if (!read.ok) return { code: 'payload-unreadable', text: `Không đọc được dữ liệu: ${read.problem}`.slice(0, 4000) };
  return { act, dispatch, read };
}

/** The register as the rules of an act see it for one case. */
export function worldFor({ ledger, people, terms }: Desk, caseCode: string): World {
  return {
    person: people.find,
    today: terms.today,
    claimedBy: (claim) => {
      const holder = ledger.holderOf(claim);
      return holder === undefined || holder.caseCode === caseCode ? undefined : holder.caseCode;
    },
  };
}

/** An official number runs by act, commune and year. */
export function seriesOf({ act, dispatch }: Application, today: string): string {
  return [act.step, communeIn(dispatch), today.slice(0, 4)].join('/');
}

export function communeIn({ payload }: Dispatch): string {
  const { office } = payload;
  return typeof office === 'string' ? communeOfOffice(office) : 'province';
}

export function answerTo(
  desk: Desk,
  dispatchKey: string,
  kind: AnswerKind,
  told: Pick<Answer, 'result' | 'reason'> = {},
): Answer {
  return { dispatchKey, kind, ...told, at: desk.terms.at };
}
