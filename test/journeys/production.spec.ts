/**
 * Goal: what docker-compose.yml starts works as plain processes, and a cold copy of the data is a backup (I1, I3).
 * Method: the commands of the compose file, with NODE_ENV=production and an external identity provider, on an empty database. The queues
 * are in Redis where there is one; the copy gets another, empty one.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { until, type Caller } from '../../demo/product.js';
import { HAS_REDIS, startRedisSpace, type RedisSpace } from '../support/redis.js';
import { todaysApplications } from '../support/todays-applications.js';
import { deploymentOn, type Deployment } from './deployment.js';

const MS_MAX = 180_000;
const ASSIGNMENTS = 'deploy/keycloak/assignments.json';
const [first, second] = todaysApplications().births;
const caseSchema = z.object({ code: z.string() });
const statusSchema = z.object({ status: z.string() });

let folder: string;
let deployment: Deployment;
const redis: RedisSpace[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-production-'));
  await chmod(folder, 0o755);
  deployment = await deploymentOn(join(folder, 'first'), await settings());
}, MS_MAX);
afterAll(async () => {
  await deployment.stop();
  await Promise.all(redis.map((space) => space.stop()));
  await rm(folder, { recursive: true });
}, MS_MAX);

describe('production, from an empty database', () => {
  it(
    'lets a role wait for the schema, saying so in both languages, until the owner of the schema has migrated',
    async () => {
      const { said, ready } = await deployment.startRole('relay');
      await until('it says what it waits for', async () => (said().includes('schema.awaited') ? true : undefined));
      expect(said()).toMatch(/hãy chạy .*migrate\.js.* run .*migrate\.js/);

      expect(await deployment.run('src/migrate.js')).toMatchObject({ code: 0 });

      await ready();
    },
    MS_MAX,
  );

  it('migrates again without a change', async () => {
    expect(await deployment.run('src/migrate.js')).toEqual({
      code: 0,
      output: 'Cơ sở dữ liệu đã được cập nhật. / The database is up to date.\n',
    });
  });

  it('writes the assignments of the realm, any number of times', async () => {
    for (const _time of [1, 2]) {
      expect(await deployment.run('src/assignments.js', ASSIGNMENTS)).toMatchObject({ code: 0 });
    }
    expect(await deployment.run('src/assignments.js', 'package.json')).toMatchObject({
      code: 1,
      output: expect.stringContaining('must be a JSON list'),
    });
  });

  it(
    'serves probes and figures from every role',
    async () => {
      await deployment.startRoles();

      expect(deployment.urls.size).toBe(5);
      for (const url of deployment.urls.values()) {
        expect((await fetch(`${url}/healthz`)).status).toBe(200);
        expect(await (await fetch(`${url}/metrics`)).text()).toContain('lienthong_outbox_age_seconds');
      }
    },
    MS_MAX,
  );

  it('answers only the probes where there is no role api', async () => {
    expect((await fetch(`${deployment.urls.get('worker')}/api/v1/cases`)).status).toBe(404);
  });

  it('offers no samples: people who do not exist are not registered', async () => {
    const desk = await deployment.as('desk-officer');

    expect(await desk.get('/procedures/interlinked-birth/versions/1')).toMatchObject({ body: { samples: [] } });
  });

  it(
    'brings a birth to its end for the people of the realm',
    async () => {
      const code = await submit(await deployment.as('desk-officer'), first);

      expect(await ending(deployment, code)).toBe('completed');
    },
    MS_MAX,
  );
});

describe('a copy of the data, made while everything stands still', () => {
  it(
    'lets open cases go on, and every history verifies',
    async () => {
      const open = await submit(await deployment.as('desk-officer'), second);
      await deployment.stop();
      await promisify(execFile)('cp', ['-a', join(folder, 'first'), join(folder, 'copy')]);

      deployment = await deploymentOn(join(folder, 'copy'), await settings());
      await deployment.startRoles();

      expect(await ending(deployment, open)).toBe('completed');
      const auditor = await deployment.as('auditor');
      expect(await auditor.get(`/audit/cases/${open}/verify`)).toMatchObject({ status: 200, body: { ok: true } });
    },
    MS_MAX,
  );
});

/** With queues that are empty. */
async function settings(): Promise<Readonly<Record<string, string>>> {
  const slow = { AGENCIES_DELAY_MS: '400' };
  if (!HAS_REDIS) return slow;
  const space = await startRedisSpace();
  redis.push(space);
  return { ...slow, REDIS_URL: space.url, REDIS_PREFIX: space.prefix };
}

async function submit(desk: Caller, application: unknown): Promise<string> {
  const { status, body } = await desk.post('/cases', application);
  expect(status).toBe(201);
  return caseSchema.parse(body).code;
}

/** The status in which the case ends. */
async function ending({ as }: Deployment, code: string): Promise<string> {
  const desk = await as('desk-officer');
  return until(`${code} has ended`, async () => {
    const { status } = statusSchema.parse((await desk.get(`/cases/${code}`)).body);
    return status === 'open' ? undefined : status;
  });
}
