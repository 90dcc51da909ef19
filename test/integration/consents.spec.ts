/**
 * Goal: a consent is asked of the person who gives it, holds up its own branch alone, and ends in every way. Method: births and deaths of
 * today's law, with a national identity application that waits until somebody answers on its page.
 */
import { z } from 'zod';
import { caseOf, caseWith, decideOn, eventsOf, sampleBody, startCase, stepWith } from '../support/cases.js';
import type { CaseView } from '../support/cases.js';
import { closeToday, passOnWhatIsLeft } from '../support/closing.js';
import { OTHER_COMMUNE } from '../support/communes.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { registry } from '../../workflows/registry.js';

const RESIDENCE = 'permanent-residence';
const SURVIVORS = 'survivor-benefit';
const told = z.looseObject({
  applicant: z.looseObject({ phone: z.string() }),
  data: z.looseObject({
    mother: z.looseObject({ personalId: z.string() }),
    residence: z.looseObject({ headPersonalId: z.string() }),
  }),
});
const items = z.object({ items: z.array(z.object({ id: z.string(), case: z.string(), step: z.string() })) });
const tracked = z.object({
  steps: z.array(
    z.object({ step: z.string(), consents: z.array(z.object({ text: z.object({ en: z.string() }) })).optional() }),
  ),
});

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct({}, undefined, undefined, registry);
  await product.behave('vneid', { mode: 'officer' });
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

/** A registered birth whose residence waits for those who were asked. */
async function asked(sample: string, portal?: Caller) {
  const body = told.parse(sampleBody('interlinked-birth', sample, 3));
  const { code } = await startCase(portal ?? desk, { ...body, ...(portal && { channel: 'portal' }) });
  await stepWith(desk, code, { step: RESIDENCE, status: 'awaiting-consent' });
  const { mother, residence } = body.data;
  return { code, head: residence.headPersonalId, mother: mother.personalId, phone: body.applicant.phone };
}

/** Somebody answers on the page of the application; it has the question from the moment that the engine's message arrives. */
async function say(personalId: string, code: string, answer: string): Promise<string> {
  const request = await until(`${code} is asked in VNeID`, async () => {
    const [, after] = (await pageOf(personalId)).split(`Case ${code}`);
    return /name="request" value="([^"]+)"/.exec(after ?? '')?.[1];
  });
  const said = await fetch(addressOf(personalId), { method: 'POST', body: new URLSearchParams({ request, answer }) });
  return `${said.status} ${/role="alert"/.test(await said.text()) ? 'refused' : 'taken'}`;
}

function addressOf(personalId: string): string {
  return `${product.runtime.agencyOrigin}/vneid/consents?lang=en&person=${personalId}`;
}

async function pageOf(personalId: string): Promise<string> {
  return (await fetch(addressOf(personalId))).text();
}

async function deskItem(code: string) {
  const { body } = await desk.get('/work-items?kind=consent&status=not-done&limit=200');
  return items.parse(body).items.find((item) => item.case === code);
}

const residenceOf = ({ steps }: CaseView) => steps.find(({ step }) => step === RESIDENCE);

describe('a consent that VNeID is asked for', () => {
  it('holds up its own branch alone, is tracked without a name, and opens the branch by itself once it is given', async () => {
    const { code, head, phone } = await asked('straightforward');
    const others = await until('the other branches are done', async () => {
      const seen = await caseOf(desk, code);
      return seen.documents.length === 3 ? seen : undefined;
    });
    const { body } = await desk.post(`/track/${code}`, { proof: phone.slice(-4) });

    expect(residenceOf(others)).toMatchObject({
      status: 'awaiting-consent',
      consents: [{ person: 'household-head', answer: 'asked' }],
    });
    expect(tracked.parse(body).steps.flatMap(({ consents = [] }) => consents.map(({ text }) => text.en))).toEqual([
      expect.stringMatching(/^No consent yet: .*head of the household/),
    ]);
    expect(body).toMatchObject({
      appointment: { text: { en: expect.stringContaining('until the consent is there') } },
    });
    expect(JSON.stringify(body)).not.toContain(head);

    expect(await say(head, code, 'given')).toBe('200 taken');

    const ended = await caseWith(desk, code, 'completed');
    expect(residenceOf(ended)?.consents).toMatchObject([{ answer: 'given' }]);
    expect(await eventsOf(desk, code)).not.toContain('supplement-submitted');
  });

  it('and that is refused is work of the desk, with the reason; a signed form that the desk takes in opens the branch all the same', async () => {
    const portal = await product.as('portal');
    const { code, head, phone } = await asked('late-registration', portal);

    await say(head, code, 'refused');

    const waiting = await caseWith(desk, code, 'awaiting-supplement');
    expect(residenceOf(waiting)).toMatchObject({
      reason: { code: 'consent-refused' },
      consents: [{ answer: 'refused' }],
    });
    expect(await deskItem(code)).toMatchObject({ step: RESIDENCE });

    const { body } = await desk.post(`/track/${code}`, { proof: phone.slice(-4) });
    expect(JSON.stringify(body)).not.toMatch(/refused|did not agree|không đồng ý/i);

    const data = { papers: [{ code: 'ct01-consent', number: '1/2026' }] };
    const byFamily = await portal.post(`/cases/${code}/commands/submit-supplement`, { data });

    expect(byFamily).toMatchObject({ status: 403 });

    await desk.post(`/cases/${code}/commands/submit-supplement`, { data });

    await caseWith(desk, code, 'completed');
    expect(await deskItem(code)).toBeUndefined();
  });

  it('and that the head takes back before the other parent has answered goes on when both agree', async () => {
    const { code, head, mother } = await asked('parents-apart-asked');

    await say(head, code, 'given');
    await say(head, code, 'withdrawn');
    const waiting = await caseWith(desk, code, 'awaiting-supplement');
    await say(mother, code, 'given');
    await say(head, code, 'given');

    expect(residenceOf(waiting)).toMatchObject({ reason: { code: 'consent-withdrawn' } });
    await caseWith(desk, code, 'completed');
  });

  it('is called off with the application, so that nobody is asked in vain', async () => {
    const { code, head } = await asked('registered-elsewhere');

    const isShown = async () => (await pageOf(head)).includes(code);
    await until('the question is there', async () => ((await isShown()) ? true : undefined));

    const reason = { code: 'applicant-request', text: 'Gia đình nộp ở nơi khác.' };
    expect(await desk.post(`/cases/${code}/commands/withdraw`, { reason })).toMatchObject({ status: 200 });

    await until('the question is gone', async () => ((await isShown()) ? undefined : true));
    expect(residenceOf(await caseOf(desk, code))?.status).toBe('cancelled');
  });

  it('shows the case to the police from the moment that all agree, and to nobody there before', async () => {
    const police = await product.as('agency-officer.residence');
    const { code, head } = await asked('single-mother');
    await product.behave('residence', { mode: 'officer' });

    expect(await police.get(`/cases/${code}`)).toMatchObject({ status: 404 });

    await say(head, code, 'given');
    await decideOn(police, code, 'examine', { outcome: 'approve' });
    await product.behave('residence', { mode: 'auto' });

    await caseWith(desk, code, 'completed');
    expect(await police.get(`/cases/${code}`)).toMatchObject({ status: 200 });
  });

  it('goes with its step to the office that follows when the one of the step closes meanwhile', async () => {
    const { code, head } = await asked('straightforward-elsewhere');
    await closeToday(product, { [`residence.${OTHER_COMMUNE}`]: 'residence.07210' });

    await passOnWhatIsLeft(product);
    await say(head, code, 'given');

    const ended = await caseWith(desk, code, 'completed');
    expect(residenceOf(ended)?.office).toBe('residence.07210');
  });

  it('is that of the relatives who do not apply, of a survivor benefit: refused, social insurance looks at the signature on their form before it grants it', async () => {
    const wife = '024149060931';
    const { code } = await startCase(desk, sampleBody('interlinked-death', 'relatives-asked', 3));
    await stepWith(desk, code, { step: SURVIVORS, status: 'awaiting-consent' });

    expect(await say(wife, code, 'refused')).toBe('200 taken');
    const waiting = await caseWith(desk, code, 'awaiting-supplement');
    const item = await deskItem(code);
    await desk.post(`/cases/${code}/commands/submit-supplement`, {
      data: { papers: [{ code: 'relatives-disagree', number: '1/2026' }] },
    });

    expect(waiting.steps.find(({ step }) => step === SURVIVORS)).toMatchObject({
      reason: { code: 'consent-refused' },
      consents: [{ person: 'second-relative', answer: 'refused' }],
    });
    expect(item).toMatchObject({ step: SURVIVORS });
    const { steps } = await caseWith(desk, code, 'completed');
    expect(steps.find(({ step }) => step === SURVIVORS)).toMatchObject({ status: 'completed' });
    expect(await eventsOf(desk, code)).toContain('verification-started');
  });

  it('and that nobody answers in time is work of the desk', async () => {
    const { code } = await asked('name-format');
    const { deadlines } = await caseOf(desk, code);
    const limit = deadlines.find(({ deadline }) => deadline === `${RESIDENCE}.consent-limit`);

    await product.moveClockPast(String(limit?.dueAt));

    const waiting = await caseWith(desk, code, 'awaiting-supplement');
    expect(residenceOf(waiting)).toMatchObject({ reason: { code: 'consent-unanswered' } });
    expect(await deskItem(code)).toMatchObject({ step: RESIDENCE });
  });
});
