/** Two administrators stand for an erasure: their right is what it is when they act, and PostgreSQL does not let go of it either (I8). */
import { z } from 'zod';
import { ADMINISTRATION_ALONE } from '../../src/adapters/postgres/administration-lock.js';
import { createPool, queryOn, type ConnectionPool } from '../../src/adapters/postgres/pool.js';
import { inTransaction } from '../../src/adapters/postgres/transaction.js';
import { aWithdrawnCase } from '../support/erasures.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const FORBIDDEN = { status: 403, body: { code: 'forbidden' } };
const OWN_CASE = { status: 409, body: { code: 'own-case' } };

let product: TestProduct;
let engine: ConnectionPool;
let admin: Caller;
let second: Caller;
let code: string;

beforeAll(async () => {
  product = await startTestProduct();
  engine = createPool({ url: product.database.engine, connections: 2 });
  admin = await product.as('admin');
  second = await product.as('admin.2');
  const [application] = validApplications().births;
  code = await aWithdrawnCase(product, await product.as('desk-officer'), application);
}, 60_000);

afterAll(async () => {
  await engine.end();
  await product.stop();
}, 60_000);

function propose(by: Caller, role: string): Promise<Answer> {
  return by.post('/administration/erasures', {
    case: code,
    role,
    retentionClass: 'application-papers',
    ground: 'request-of-the-person',
  });
}

async function proposed(role: string): Promise<string> {
  const { status, body } = await propose(admin, role);
  expect(status).toBe(201);
  return z.looseObject({ id: z.string() }).parse(body).id;
}

const approve = (by: Caller, id: string) => by.post(`/administration/erasures/${id}/approve`);

const LOOKS_MAX = 10_000;

/** No commit tells of it. */
async function somebodyWaits(): Promise<void> {
  for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
    const waiting = await product.query(`select pid from pg_locks where locktype = 'advisory' and not granted`);
    if (waiting.length > 0) return;
  }
  throw new Error('nobody waits for a turn');
}

/** Runs the statement after the request has passed the door and before it is decided. */
async function decidedAfter(statement: string, request: () => Promise<Answer>): Promise<Answer> {
  const { answer } = await inTransaction(engine, async (query) => {
    await query(ADMINISTRATION_ALONE);
    const asked = request();
    await somebodyWaits();
    await query(statement);
    return { answer: asked };
  });
  return answer;
}

describe('an erasure', () => {
  it.each([
    ['whose right ended a moment ago', `valid_to = valid_from + interval '1 day'`],
    [
      'who is there in the place of who proposed it',
      `on_behalf_of = 'admin', office = 'one-stop.07210', valid_to = valid_from + interval '99 years'`,
    ],
  ])('is approved by nobody %s', async (_who, change) => {
    const id = await proposed('mother');
    try {
      const answer = await decidedAfter(`update assignments set ${change} where subject = 'admin.2'`, () =>
        approve(second, id),
      );
      expect(answer).toMatchObject(FORBIDDEN);
    } finally {
      await product.query(
        `update assignments set valid_to = null, on_behalf_of = null, office = null where subject = 'admin.2'`,
      );
    }
    expect((await admin.get('/administration/erasures?status=approved')).body).toMatchObject({ items: [] });
    await admin.post(`/administration/erasures/${id}/refuse`, { reason: 'proposed-by-mistake' });
  });

  it('is proposed by nobody whose right ended a moment ago', async () => {
    try {
      const change = `valid_to = valid_from + interval '1 day'`;
      const answer = await decidedAfter(`update assignments set ${change} where subject = 'admin'`, () =>
        propose(admin, 'mother'),
      );
      expect(answer).toMatchObject(FORBIDDEN);
    } finally {
      await product.query(`update assignments set valid_to = null where subject = 'admin'`);
    }
  });

  it('begins with a list of people, which says how many may approve but not who, and is written down', async () => {
    const { body } = await admin.get(`/administration/erasures/people?case=${code}`);

    expect(body).toMatchObject({ people: expect.arrayContaining([expect.objectContaining({ approvers: 2 })]) });
    expect(JSON.stringify(body)).not.toContain('admin');
    const inspector = await product.as('inspector');
    expect((await inspector.get(`/audit/access-log?case=${code}&purpose=erasure`)).body).toMatchObject({
      items: [{ actor: 'person:admin', fields: ['erasable-people'], rule: 'role:admin@province' }],
    });
  });

  it('of somebody in their own family is neither proposed nor approved by an administrator', async () => {
    const id = await proposed('mother');
    await product.query(
      `insert into officers (subject, name, person_token)
       select 'admin.2', 'admin.2', token from cases join persons on ref = (cases.persons ->> 'applicant')::uuid where code = $1
       on conflict (subject) do update set person_token = excluded.person_token`,
      [code],
    );
    try {
      expect(await approve(second, id)).toMatchObject(OWN_CASE);
      expect(await propose(second, 'applicant')).toMatchObject(OWN_CASE);
    } finally {
      await product.query(`update officers set person_token = null where subject = 'admin.2'`);
    }
    await admin.post(`/administration/erasures/${id}/refuse`, { reason: 'proposed-by-mistake' });
  });

  it('is approved by another person and never changed afterwards, also by who has the password of the database', async () => {
    const id = await proposed('mother');
    const query = queryOn(engine);
    const decided = `decided_at = proposed_at, decided_rule = 'r', decision_id = gen_random_uuid()`;

    for (const nobody of ['null', 'proposed_by']) {
      const approval = query(
        `update erasures set status = 'approved', approved_by = ${nobody}, ${decided} where id = $1`,
        [id],
      );
      await expect(approval).rejects.toMatchObject({ constraint: 'erasures_two_people_check' });
    }
    await expect(query(`update erasures set proposed_by = 'somebody' where id = $1`, [id])).rejects.toThrow(
      'permission denied',
    );

    expect(await approve(second, id)).toMatchObject({ status: 200 });
    await expect(query(`update erasures set status = 'proposed' where id = $1`, [id])).rejects.toThrow('erasures');
    await expect(product.query('delete from erasures')).rejects.toThrow('erasures');
    const [kept] = await product.query(`select proposed_rule, decided_rule from erasures where id = $1`, [id]);
    expect(kept).toEqual({ proposedRule: 'role:admin@province', decidedRule: 'role:admin@province' });
  });
});
