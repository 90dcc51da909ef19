/** For specs: all agency systems on an empty database, with an engine that asks them and is called back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Dispatch, Operation } from '../agency-contract/wire.js';
import { act, type Agency } from './_shared/agency.js';
import { askAgency, dispatchTo, startTestEngine, type SignedAnswer, type TestEngine } from './agencies-test-engine.js';
import { claimOfFuneral } from './_shared/claims.js';
import { behaviourSchema, type Behaviour, type Faults } from './behaviour.js';
import { startAgencies } from './start-agencies.js';

/** Two agencies with one made-up act each, which does as the payload wishes: `firm` cannot be undone, `loose` can. */
const MADE_UP: readonly Agency[] = [
  {
    key: 'civil-status',
    name: 'Hộ tịch',
    acts: [noting('firm', { kind: 'irreversible', reason: { code: 'stands', text: 'Vẫn có giá trị.' } })],
  },
  { key: 'residence', name: 'Cư trú', acts: [noting('loose', { kind: 'revocable' })] },
];

export const WISHED_REASON = { code: 'as-wished', text: 'Theo mong muốn của phép thử.' };

const SOUND = behaviourSchema.parse({ mode: 'auto', delayMs: 0 });

export interface TestBed {
  readonly engine: TestEngine;
  /** Where the agency systems are reached; another port after a restart. */
  readonly url: () => string;
  readonly restart: () => Promise<void>;
  /** Lets both agencies behave soundly but for the change. */
  readonly behave: (change?: Partial<Omit<Behaviour, 'faults'>>, faults?: Partial<Faults>) => Promise<void>;
  readonly sendAll: (dispatches: readonly Dispatch[]) => Promise<readonly Answer[]>;
  readonly send: (dispatch: Dispatch) => Promise<Answer>;
  readonly ask: (question: Parameters<typeof askAgency>[1]) => Promise<SignedAnswer>;
  readonly registerOf: (dispatch: Dispatch) => Promise<readonly Record<string, unknown>[]>;
  /** The kinds of answer to that dispatch which have come by callback. */
  readonly calledBack: (dispatch: Dispatch) => readonly string[];
  readonly stop: () => Promise<void>;
}

/** @param agencies - without it two made-up ones */
export async function startTestBed(databaseUrl: string, agencies: readonly Agency[] = MADE_UP): Promise<TestBed> {
  const dataDir = await mkdtemp(join(tmpdir(), 'agencies-'));
  const engine = await startTestEngine(join(dataDir, 'keys'));
  const config = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl,
    engineUrl: engine.url,
    dataDir,
    seed: 7,
    logLevel: 'silent',
    isDevelopment: true,
  };
  const start = () => startAgencies({ ...config, behaviour: SOUND }, agencies);
  let running = await start();
  const url = () => `http://127.0.0.1:${running.port}`;
  const sendAll = async (dispatches: readonly Dispatch[]) =>
    dispatchTo({ url: url(), dataDir }, agencyOf(dispatches), dispatches);
  return {
    engine,
    url,
    sendAll,
    restart: async () => {
      await running.stop();
      running = await start();
    },
    behave: async (change = {}, faults = {}) => {
      const body = JSON.stringify({ ...SOUND, ...change, faults: { ...SOUND.faults, ...faults } });
      await Promise.all(agencies.map(({ key }) => fetch(`${url()}/${key}/behaviour`, { method: 'PUT', body })));
    },
    send: async (dispatch) => only(await sendAll([dispatch])),
    ask: (question) => askAgency({ url: url(), dataDir }, question),
    registerOf: async (dispatch) => {
      const response = await fetch(
        `${url()}/${agencyOf([dispatch])}/register?case=${encodeURIComponent(dispatch.case)}`,
      );
      return registerSchema.parse(await response.json()).items;
    },
    calledBack: ({ key }) =>
      engine.callbacks.flatMap(({ answers }) =>
        answers.filter(({ dispatchKey }) => dispatchKey === key).map(({ kind }) => kind),
      ),
    stop: async () => {
      await running.stop();
      await engine.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

let dispatchesMade = 0;

/** The `perform` of a case of its own, whose note nobody else has. */
export function aPerform(
  told: { readonly step?: 'firm' | 'loose'; readonly wish?: string; readonly note?: string } = {},
): Dispatch {
  dispatchesMade += 1;
  const code = `H05-${dispatchesMade}`;
  const { step = 'firm', wish = 'approve', note = `note-${dispatchesMade}` } = told;
  const payload = { office: 'civil-status.07210', note, wish };
  return { key: `${code}:${step}:1`, operation: 'perform', case: code, step, occurrence: 1, payload };
}

/** Another operation on what that dispatch asked for. */
export function about(target: Dispatch, operation: Operation, told: Dispatch['payload'] = {}): Dispatch {
  return { ...target, key: `${target.key}:${operation}`, operation, payload: { target: target.key, ...told } };
}

const registerSchema = z.object({ items: z.array(z.record(z.string(), z.unknown())) });

function agencyOf([first]: readonly Dispatch[]): string {
  return first?.step === 'loose' ? 'residence' : 'civil-status';
}

function only(answers: readonly Answer[]): Answer {
  const [answer] = answers;
  if (answer === undefined || answers.length > 1) throw new Error(`${answers.length} answers to one dispatch`);
  return answer;
}

function noting(step: string, undo: Parameters<typeof act>[0]['undo']) {
  return act({
    step,
    undo,
    payload: z.object({
      office: z.string(),
      note: z.string(),
      wish: z.enum(['approve', 'verify', 'refuse', 'supplement']),
    }),
    claims: ({ note }) => [claimOf(note)],
    examine: ({ wish, note }, world) => {
      if (world.claimedBy(claimOf(note)) !== undefined)
        return { kind: 'refuse', reason: { code: 'double', text: 'Đã có.' } };
      return wish === 'approve' ? { kind: 'approve' } : { kind: wish, reason: WISHED_REASON };
    },
    issue: ({ note }, { number, year, commune, today }) => {
      if (note === 'unissuable') throw new RangeError('the rules of this agency are broken');
      const paper = { type: 'note', number: `${number}/${year}`, issuer: commune, issuedOn: today };
      return note.startsWith('later') ? { ...paper, amendment: { data: { code: note }, because: 'later' } } : paper;
    },
  });
}

/** What everybody pays once stands under a claim that holds among agencies. */
function claimOf(note: string): string {
  return note.startsWith('paid-once') ? claimOfFuneral(note) : `note:${note}`;
}
