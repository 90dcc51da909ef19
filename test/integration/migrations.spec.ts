/**
 * Goal: open cases of the first version go on by the third, nothing of them lost, and those that cannot stay as they are. Method: a new
 * installation with every version published; cases whose agencies wait for officers, moved alone and together, then decided to their end.
 */
import { z } from 'zod';
import { PgMigrations } from '../../src/adapters/postgres/pg-migrations.js';
import { required } from '../../src/kernel/values/assert.js';
import { registry } from '../../workflows/registry.js';
import { decideChange, proposeChange, REASON } from '../support/administration.js';
import { caseOf, caseWith, decideOn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { carryOut, itemsOf, migrationOf, takeAsWell, WITHOUT_ROUNDS } from '../support/migrating.js';
import { openIncidentsOf, tearChart } from '../support/torn-case.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { inFull } from '../support/in-full.js';
import { withdrawCase } from '../support/erasures.js';
import { groupOf, returnedCase } from '../support/returned-case.js';
import { validApplications } from '../support/valid-applications.js';

const BIRTH = 'interlinked-birth';
const LEFT_OUT = { 'child-identity-card': 'left-out-later' };
const QUERY = 'leftOut=child-identity-card:left-out-later';
const LATE = { code: 'late-entry', text: 'Nhập bổ sung hồ sơ giấy' };
const births = validApplications().births[Symbol.iterator]();
const plan = z.looseObject({
  verdict: z.string(),
  seq: z.int(),
  obstacles: z.array(z.looseObject({ code: z.string() })),
});
const dryRun = z.object({
  open: z.int(),
  planned: z.int(),
  groups: z.array(z.looseObject({ verdict: z.string(), cases: z.array(z.string()) })),
});
const DRY_RUN = `/administration/migrations/dry-run?procedure=${BIRTH}&fromVersion=1&toVersion=3&${QUERY}`;
const MIGRATION = { kind: 'migrate-cases', procedure: BIRTH, fromVersion: 1, toVersion: 3, leftOut: LEFT_OUT };

let product: TestProduct;
let people: ReadonlyMap<string, Caller>;

beforeAll(async () => {
  product = await startTestProduct(WITHOUT_ROUNDS, undefined, undefined, registry);
  const names = [
    'admin',
    'admin.2',
    'auditor',
    'desk-officer',
    'agency-officer.civil-status',
    'signing-officer.civil-status',
    'agency-officer.residence',
    'agency-officer.social-insurance',
  ];
  people = new Map(await Promise.all(names.map(async (name) => [name, await product.as(name)] as const)));
  await letOfficersDecide(product);
}, 60_000);

afterAll(() => product.stop());

const as = (name: string) => required(people.get(name), name);

async function startOfFirst(): Promise<string> {
  const body = required(births.next().value, 'an application');
  const { code } = await startCase(as('desk-officer'), { ...body, version: 1, reason: LATE });
  await stepWith(as('desk-officer'), code, { step: 'birth-registration', status: 'awaiting-decision' });
  return code;
}

async function registerBirth(code: string): Promise<void> {
  await decideOn(as('agency-officer.civil-status'), code, 'examine', { outcome: 'propose', data: {} });
  await decideOn(as('signing-officer.civil-status'), code, 'sign', { outcome: 'sign', data: {} });
}

async function planOf(code: string, query = QUERY) {
  return plan.parse((await as('admin').get(`/cases/${code}/migration-plan?to=3&${query}`)).body);
}

async function endByOfficers(code: string): Promise<void> {
  const desk = as('desk-officer');
  await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-decision' });
  await decideOn(as('agency-officer.residence'), code, 'examine', { outcome: 'approve', data: {} });
  await stepWith(desk, code, { step: 'child-health-insurance', status: 'awaiting-decision' });
  await decideOn(as('agency-officer.social-insurance'), code, 'examine', { outcome: 'approve', data: {} });
  await caseWith(desk, code, 'completed');
}

async function approved(): Promise<string> {
  const id = await proposeChange(as('admin'), MIGRATION);
  await decideChange(as('admin.2'), id, 'approve');
  return id;
}

async function carriedOut(id: string) {
  await carryOut(product);
  return migrationOf(as('auditor'), id);
}

const act = (id: string, name: string, by = 'admin') => as(by).post(`/administration/migrations/${id}/${name}`, {});

const migrate = (code: string, expectedSeq: number, by = 'admin', data: object = { to: 3, leftOut: LEFT_OUT }) =>
  as(by).post(`/cases/${code}/commands/migrate`, { data, reason: REASON, expectedSeq });

describe('one case', () => {
  it('goes on by another version, and ends by it; its history verifies across both', async () => {
    const code = await startOfFirst();
    await registerBirth(code);
    await stepWith(as('desk-officer'), code, { step: 'permanent-residence', status: 'awaiting-decision' });
    const { verdict, seq } = await planOf(code);

    const { status, body } = await migrate(code, seq);

    expect(verdict).toBe('can');
    expect({ status, body }).toMatchObject({ status: 200, body: { version: 3, status: 'open' } });
    await endByOfficers(code);
    expect(await as('auditor').get(`/audit/cases/${code}/verify`)).toMatchObject({ body: { ok: true } });
    expect(await as('auditor').get(`/audit/cases/${code}/replay?at=2`)).toMatchObject({
      body: { matchesHeader: true },
    });
    expect(await as('auditor').get(`/audit/cases/${code}/replay`)).toMatchObject({
      body: { status: 'completed', matchesHeader: true },
    });
    expect(await as('desk-officer').get(`/cases/${code}/documents`)).toMatchObject({ status: 200 });
  }, 60_000);

  it('that cannot stays as it is, with each reason in both languages', async () => {
    const code = await startOfFirst();
    const { verdict, seq } = await planOf(code, '');

    const refused = await migrate(code, seq, 'admin', { to: 3 });

    expect(verdict).toBe('cannot');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'migration-not-possible',
        errors: [
          { code: 'choice-missing', details: { vi: expect.any(String), en: expect.stringContaining('left out') } },
        ],
      },
    });
    expect(await caseOf(as('desk-officer'), code)).toMatchObject({ version: 1, seq });
    expect(await migrate(code, seq + 1)).toMatchObject({ status: 409, body: { code: 'stale-sequence' } });
    expect(await migrate(code, seq, 'auditor')).toMatchObject({ status: 403 });
  });

  it('can be corrected in the form that it was told in', async () => {
    const body = { ...required(births.next().value, 'an application'), version: 1, reason: LATE };
    const { code } = await returnedCase({ desk: as('desk-officer'), officer: as('agency-officer.civil-status') }, body);
    const { seq } = await planOf(code);
    expect(await migrate(code, seq)).toMatchObject({ status: 200, body: { version: 3 } });

    const data = groupOf(body, 'child', { givenName: 'Ánh' });
    const reason = { code: 'typing-error', text: 'Gõ nhầm' };
    const answer = await as('desk-officer').post(`/cases/${code}/commands/correct`, { data, reason });

    expect(answer).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await inFull(as('desk-officer'), code)).toMatchObject({
      application: { data: { child: { givenName: 'ÁNH' } } },
    });
  });
});

describe('many cases', () => {
  it('are counted without a change, then moved by the decision of two, each once and with its own outcome', async () => {
    const [one, other] = [await startOfFirst(), await startOfFirst()];
    await registerBirth(other);
    const before = dryRun.parse((await as('admin').get(DRY_RUN)).body);
    const able = before.groups.filter(({ verdict }) => verdict === 'can').flatMap(({ cases }) => cases);
    expect(able).toEqual(expect.arrayContaining([one, other]));
    expect(before.planned).toBe(before.open);

    const id = await proposeChange(as('admin'), MIGRATION);
    expect(await decideChange(as('admin'), id, 'approve')).toMatchObject({
      status: 403,
      body: { code: 'same-person-may-not-approve' },
    });
    expect(await decideChange(as('admin.2'), id, 'approve')).toMatchObject({ status: 200 });

    expect(await carriedOut(id)).toMatchObject({
      state: 'done',
      cases: before.open,
      outcomes: { migrated: able.length },
    });
    const told = await itemsOf(as('auditor'), id, '?outcome=migrated');
    expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining([one, other]));
    expect(await caseOf(as('desk-officer'), one)).toMatchObject({ version: 3 });
    await endByOfficers(other);
  }, 90_000);

  it('go on after a crash where they were: what was migrated and not kept is not done twice', async () => {
    const code = await startOfFirst();
    const id = await approved();
    await carriedOut(id);
    const { seq } = await caseOf(as('desk-officer'), code);

    await takeAsWell(product, id, [code]);

    await carriedOut(id);
    expect(await itemsOf(as('auditor'), id)).toMatchObject([{ code, outcome: 'migrated' }]);
    expect(await caseOf(as('desk-officer'), code)).toMatchObject({ seq });
  }, 60_000);

  it('that ended, or went on by another version, before their turn came are told as such', async () => {
    const id = await approved();
    await carriedOut(id);
    const [ended, moved] = [await startOfFirst(), await startOfFirst()];
    await withdrawCase(product, as('desk-officer'), ended);
    await migrate(moved, (await planOf(moved)).seq);

    await takeAsWell(product, id, [ended, moved]);

    expect(await carriedOut(id)).toMatchObject({
      state: 'done',
      outcomes: { 'no-longer-open': 1, 'other-version': 1 },
    });
    expect(await itemsOf(as('auditor'), id, '?outcome=no-longer-open')).toMatchObject([
      { code: ended, obstacles: [{ code: 'case-closed', detail: { en: expect.stringContaining('has ended') } }] },
    ]);
  }, 60_000);

  it('are stopped where they are by any administrator: those whose turn has not come stay', async () => {
    const code = await startOfFirst();
    const id = await approved();

    const stopped = await act(id, 'stop');

    expect(stopped).toMatchObject({ status: 200, body: { state: 'stopped', stoppedBy: 'admin' } });
    expect(await carriedOut(id)).toMatchObject({ state: 'stopped', outcomes: {} });
    expect(await act(id, 'retry')).toMatchObject({ body: { state: 'stopped' } });
    expect(await caseOf(as('desk-officer'), code)).toMatchObject({ version: 1 });
    expect(await act(id, 'stop', 'auditor')).toMatchObject({ status: 403 });
  });

  it('whose move breaks stay as they are with an incident, and have their turn again once it is mended', async () => {
    const code = await startOfFirst();
    const id = await approved();
    const mend = await tearChart(product, code);

    expect(await carriedOut(id)).toMatchObject({ state: 'done', outcomes: { failed: 1 } });
    await mend();
    expect(await openIncidentsOf(product, code)).toEqual(['command-broke-an-invariant']);
    expect(await caseOf(as('desk-officer'), code)).toMatchObject({ version: 1 });
    expect(await act(id, 'retry')).toMatchObject({ body: { state: 'running' } });
    // A round that had found nothing more to do just before does not end it.
    await new PgMigrations(product.runtime.enginePool).finish(id);
    expect((await carriedOut(id)).outcomes).not.toHaveProperty('failed');
    expect(await caseOf(as('desk-officer'), code)).toMatchObject({ version: 3 });
  });
});
