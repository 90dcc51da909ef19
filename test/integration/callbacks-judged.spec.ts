/** What an agency truly says, but twice, too early, too late, under a used id, or so that nobody can use it: judged, and kept with its bytes (I10). */
import { z } from 'zod';
import { dispatchKeyOf, messageWith, posted, signedCallback, verdictsIn, verdictsOn } from '../support/callbacks.js';
import { caseOf, caseWith, eventsOf, startCase, stepWith } from '../support/cases.js';
import { keptAnswers, saidIn } from '../support/kept-answers.js';
import { openIncidents } from '../support/incidents.js';
import { fingerprints, quiet } from '../support/fingerprints.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const STEP = 'birth-registration';
const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ.' };
const CERTIFICATE = {
  type: 'birth-certificate',
  number: '901/2026',
  issuer: 'Ủy ban nhân dân phường Bắc Giang',
  issuedOn: '2026-11-25',
  digest: 'a'.repeat(64),
};
const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let desk: Caller;
let operator: Caller;

beforeAll(async () => {
  // Nobody asks a silent agency here: only callbacks say what it did.
  product = await startTestProduct({ SILENCE_MS: '600000' });
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
  // What follows the first step waits for its officers.
  await product.behave('residence', { mode: 'officer' });
}, 60_000);

beforeEach(() => product.behave('civil-status', { mode: 'officer' }));

afterAll(() => product.stop());

const answerTo = (dispatchKey: string, kind: string, more: object = {}) => ({
  dispatchKey,
  kind,
  at: '2026-11-25T03:00:00Z',
  ...more,
});
const completed = (dispatchKey: string, paper: object = {}) =>
  answerTo(dispatchKey, 'completed', { result: { ...CERTIFICATE, ...paper } });

/** A case whose first step waits for its agency. */
async function caseAt(status: string): Promise<{ readonly code: string; readonly key: string }> {
  const { code } = await startCase(desk, births.next().value);
  await stepWith(desk, code, { step: STEP, status });
  return { code, key: await dispatchKeyOf(product, code, STEP) };
}

/** What the inbox keeps of the messages under that id: their bytes and the verdict on each answer. */
async function kept(messageId: string) {
  const answers = await keptAnswers(product, `message_id like $1 || '/%'`, [messageId]);
  return Promise.all(answers.map(async (answer) => ({ body: await saidIn(product, answer), verdict: answer.verdict })));
}

function idIn(body: string): string {
  return z.object({ messageId: z.string() }).parse(JSON.parse(body)).messageId;
}

async function papersOf(code: string): Promise<readonly string[]> {
  return (await caseOf(desk, code)).documents.map(({ number }) => number);
}

describe('a callback that comes again', () => {
  it('in the time of its signature is taken again, and changes nothing', async () => {
    const { key } = await caseAt('awaiting-decision');
    const body = messageWith([completed(key)]);
    const same = await signedCallback(product, { body });
    expect(verdictsIn(await posted(same))).toEqual(['applied']);
    await quiet(product);
    const before = await fingerprints(product);

    expect(verdictsIn(await posted(same))).toEqual(['duplicate']);

    expect(await fingerprints(product)).toEqual(before);
    expect(await kept(idIn(body))).toEqual([{ body, verdict: 'applied' }]);
  });

  it('fifty times at once is one event and one paper', async () => {
    const { code, key } = await caseAt('awaiting-decision');
    const body = messageWith([completed(key)]);
    const same = await signedCallback(product, { body });

    const answers = await Promise.all(Array.from({ length: 50 }, () => posted(same)));

    const verdicts = answers.flatMap((answer) => verdictsIn(answer));
    expect(verdicts.filter((verdict) => verdict === 'applied')).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === 'duplicate')).toHaveLength(49);
    expect((await eventsOf(desk, code)).filter((type) => type === 'step-completed')).toHaveLength(1);
    expect(await papersOf(code)).toEqual([CERTIFICATE.number]);
    expect(await kept(idIn(body))).toEqual([{ body, verdict: 'applied' }]);
  });

  it('under its id with another text is another message, and both are kept', async () => {
    const { code, key } = await caseAt('awaiting-decision');
    const first = messageWith([completed(key)]);
    const second = messageWith([completed(key, { number: '902/2026' })], idIn(first));

    expect(await verdictsOn(product, { body: first })).toEqual(['applied']);
    expect(await verdictsOn(product, { body: second })).toEqual(['duplicate']);

    expect(await papersOf(code)).toEqual([CERTIFICATE.number]);
    expect(await kept(idIn(first))).toEqual([
      { body: first, verdict: 'applied' },
      { body: second, verdict: 'duplicate' },
    ]);
  });
});

describe('a callback out of its turn', () => {
  it('before our own dispatch was answered is applied at once, and makes one result', async () => {
    await product.behave('civil-status', {}, { latencyMs: 1_000 });
    const { code } = await startCase(desk, births.next().value);
    const key = await dispatchKeyOf(product, code, STEP);

    expect(await verdictsOn(product, { body: messageWith([completed(key)]) })).toEqual(['applied']);
    await quiet(product);

    expect(await papersOf(code)).toEqual([CERTIFICATE.number]);
    expect((await eventsOf(desk, code)).filter((type) => type === 'step-completed')).toHaveLength(1);
  });

  it.each(['accepted', 'verification-started', 'awaiting-decision', 'rejected'])(
    'that says %s after the step was completed is late',
    async (kind) => {
      const { key, code } = await caseAt('awaiting-decision');
      expect(await verdictsOn(product, { body: messageWith([completed(key)]) })).toEqual(['applied']);
      // The step that follows waits for its officer: nothing else happens meanwhile.
      await quiet(product);
      const events = await eventsOf(desk, code);
      const body = messageWith([answerTo(key, kind, { reason: REASON })]);

      expect(await verdictsOn(product, { body })).toEqual(['late']);

      expect(await eventsOf(desk, code)).toEqual(events);
      expect(await kept(idIn(body))).toEqual([{ body, verdict: 'late' }]);
    },
  );

  it('that completes a step of a withdrawn case is kept, and undoes no withdrawal', async () => {
    const { key, code } = await caseAt('awaiting-decision');
    await desk.post(`/cases/${code}/commands/withdraw`, { reason: REASON });
    await caseWith(desk, code, 'withdrawn');
    const events = await eventsOf(desk, code);
    const body = messageWith([completed(key)]);

    expect(await verdictsOn(product, { body })).toEqual(['late']);

    expect(await eventsOf(desk, code)).toEqual(events);
    expect(await papersOf(code)).toEqual([]);
    expect(await kept(idIn(body))).toEqual([{ body, verdict: 'late' }]);
  });
});

describe('a callback with several answers', () => {
  it('has each judged on its own', async () => {
    const [{ key, code }, other] = [await caseAt('awaiting-decision'), await caseAt('awaiting-decision')];
    const answers = [
      completed(key),
      completed('no-such-case:birth-registration:1'),
      answerTo(other.key, 'perhaps'),
      'completed',
      answerTo(other.key, 'completed'),
      completed(key, { number: '903/2026' }),
    ];
    const body = messageWith(answers);
    const verdicts = ['applied', 'unknown', 'invalid', 'invalid', 'invalid', 'duplicate'];

    expect(await verdictsOn(product, { body })).toEqual(verdicts);

    expect(await papersOf(code)).toEqual([CERTIFICATE.number]);
    expect((await caseOf(desk, other.code)).steps[0]?.status).toBe('awaiting-decision');
    // Each by itself: they speak of different cases, and what is erased of one has to stay of the others.
    expect(await kept(idIn(body))).toEqual(
      verdicts.map((verdict, place) => ({ body: JSON.stringify(answers[place]), verdict })),
    );
  });
});

describe('an authentic answer that nobody can use', () => {
  const nested = (levels: number) => `"data":{"deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it.each([
    ['a NUL in the number of its paper', String.raw`"number":"901\u0000"`],
    ['half a character in its issuer', String.raw`"issuer":"\ud83d"`],
    ['a fraction in its data', '"data":{"amount":0.1}'],
    ['data fifty levels deep', nested(50)],
    ['data a hundred thousand levels deep', nested(100_000)],
    ['an empty number', '"number":""'],
    ['a number as long as a letter', `"number":"${'9'.repeat(10_000)}"`],
    ['a field of its own', '"approvedBy":"me"'],
  ])('for %s is an incident, and the step waits on', async (_what, member) => {
    const { key, code } = await caseAt('awaiting-decision');
    const events = await eventsOf(desk, code);
    const paper = JSON.stringify(CERTIFICATE);
    const body = messageWith([completed(key)]).replace(paper, `${paper.slice(0, -1)},${member}}`);

    expect(await verdictsOn(product, { body })).toEqual(['invalid']);

    expect(await eventsOf(desk, code)).toEqual(events);
    expect(await kept(idIn(body))).toEqual([{ body, verdict: 'invalid' }]);
    const groups = await openIncidents(operator, '?cause=answer-breaks-the-contract&limit=500');
    expect(groups.flatMap(({ incidents }) => incidents).map((incident) => incident.case)).toContain(code);
  });
});

describe('an answer whose text is in another normal form', () => {
  it('is taken, and kept in ours', async () => {
    const { key, code } = await caseAt('awaiting-decision');
    const issuer = CERTIFICATE.issuer.normalize('NFD');

    expect(await verdictsOn(product, { body: messageWith([completed(key, { issuer })]) })).toEqual(['applied']);

    const { documents } = await caseOf(desk, code);
    expect(documents).toMatchObject([{ issuer: CERTIFICATE.issuer }]);
  });
});
