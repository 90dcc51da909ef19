/**
 * Goal: the process of the agency systems can be started, used and ended by a parent. Method: fork what was built, as the
 * supervisor does, and send it the birth of a real sample family in officer mode.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Dispatch } from '../agency-contract/wire.js';
import { characters, performedAt } from '../test/support/agency-world.js';
import { describeWhere } from '../test/support/describe-where.js';
import { startTestPostgres, type TestPostgres } from '../test/support/postgres.js';
import { askAgency, dispatchTo } from './agencies-test-engine.js';

/** From where the tests are run: this file may itself be what was built. */
const MAIN = resolve('dist/agency-systems/main.js');
const STOP_MS_MAX = 3_000;

const readySchema = z.object({ ready: z.literal(true), port: z.int() });
const registerSchema = z.object({ items: z.array(z.object({ record: z.record(z.string(), z.unknown()) })) });

let postgres: TestPostgres;
let dataDir: string;
let child: ChildProcess;
let url: string;

describeWhere(existsSync(MAIN), 'nothing is built: npm run build')('the process of the agency systems', () => {
  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataDir = await mkdtemp(join(tmpdir(), 'agencies-'));
    await start();
  }, 60_000);

  afterAll(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await postgres.stop();
    await rm(dataDir, { recursive: true });
  });

  it('waits for the officer, then registers a birth at civil status and its child at the population register', async () => {
    const birth = aBirth();

    const [waiting] = await send(birth);
    const [decided] = await send({
      ...birth,
      key: `${birth.key}:decide`,
      operation: 'decide',
      payload: { target: birth.key, decision: 'approve' },
    });

    expect(waiting).toMatchObject({ kind: 'awaiting-decision' });
    expect(decided?.result?.number).toMatch(/^1\/20\d\d$/);
    expect(decided?.result?.issuer).toBe('Ủy ban nhân dân phường Bắc Giang');
    const personalId = String(decided?.result?.data?.['personalId']);
    expect(personalId).toMatch(/^024324\d{6}$/);
    expect(await registerOf('civil-status', birth)).toMatchObject([{ oddity: 'late-registration' }]);
    expect(await registerOf('population', birth)).toMatchObject([{ personalId, alive: true }]);
    expect(await extractOf(personalId)).toMatchObject({ fullName: 'DƯƠNG AN NHIÊN', relationToHead: 'grandchild' });
  });

  it('finds its registers again after it was killed', async () => {
    const birth = aBirth();
    const before = await registerOf('civil-status', birth);

    child.kill('SIGKILL');
    await once(child, 'exit');
    await start();

    expect(before).toHaveLength(1);
    expect(await registerOf('civil-status', birth)).toEqual(before);
  });

  it('lets nobody look at or change behaviour and clock in production', async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
    await start({ NODE_ENV: 'production' });

    const answers = await Promise.all([
      fetch(`${url}/residence/behaviour`),
      fetch(`${url}/residence/behaviour`, { method: 'PUT', body: JSON.stringify({ mode: 'auto', delayMs: 0 }) }),
      fetch(`${url}/clock`, { method: 'PUT', body: JSON.stringify({ offsetMs: 1 }) }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('ends in order when its parent is gone', async () => {
    const ended = once(child, 'exit', { signal: AbortSignal.timeout(STOP_MS_MAX) });

    child.disconnect();

    expect(await ended).toEqual([0, null]);
  });
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  child = fork(MAIN, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      AGENCIES_DATABASE_URL: postgres.url,
      AGENCIES_MODE: 'officer',
      ENGINE_URL: 'http://127.0.0.1:9',
      DATA_DIR: dataDir,
      ...environment,
    },
  });
  const [message] = await once(child, 'message');
  url = `http://127.0.0.1:${readySchema.parse(message).port}`;
}

function aBirth(): Dispatch {
  const { mother, father } = characters.youngCouple;
  return {
    key: 'H05.01-261124-0001:birth-registration:1',
    operation: 'perform',
    case: 'H05.01-261124-0001',
    step: 'birth-registration',
    occurrence: 1,
    payload: {
      ...performedAt('civil-status', father),
      child: {
        familyName: 'DƯƠNG',
        middleName: 'AN',
        givenName: 'NHIÊN',
        sex: 'female',
        bornOn: '2024-05-01',
        ethnicGroup: '01',
        placeOfBirth: { province: '24', commune: '07210' },
        birthNotice: '00101.GCS.24001.24',
      },
      mother: { personalId: mother.personalId, fullName: mother.fullName },
      father: { personalId: father.personalId, fullName: father.fullName },
    },
  };
}

function send(dispatch: Dispatch) {
  return dispatchTo({ url, dataDir }, 'civil-status', [dispatch]);
}

async function registerOf(agency: string, { case: code }: Dispatch) {
  const response = await fetch(`${url}/${agency}/register?case=${encodeURIComponent(code)}`);
  return registerSchema.parse(await response.json()).items.map(({ record }) => record);
}

async function extractOf(personalId: string): Promise<unknown> {
  const body = JSON.stringify({ personalId, purpose: 'test' });
  return (await askAgency({ url, dataDir }, { method: 'POST', target: '/population/queries', body })).body;
}
