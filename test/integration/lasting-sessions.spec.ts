/**
 * Goal: a sign-in ends when nobody works any more, and never for somebody who does.
 * Method: the whole product with a browser; time passes by moving the row of the session, for unshifted time is the database's.
 */
import { z } from 'zod';
import type { Browser } from '../support/browser.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { newWebBrowser, signIn } from '../support/web-sign-in.js';

let product: TestProduct;
let me: string;

beforeAll(async () => {
  product = await startTestProduct();
  me = `${product.url}/api/v1/me`;
}, 60_000);

afterEach(() => product.query('delete from web_sessions'));

afterAll(() => product.stop());

async function signedIn(username: string): Promise<Browser> {
  const browser = newWebBrowser();
  await signIn(browser, product.url, username);
  return browser;
}

/** As if the person had done nothing for so long. */
async function letPass(subject: string, time: string): Promise<void> {
  const columns = ['created_at', 'expires_at', 'idle_ends_at'].map((column) => `${column} = ${column} - $2::interval`);
  await product.query(`update web_sessions set ${columns.join(', ')} where subject = $1`, [subject, time]);
}

/** Seconds from the sign-in to its end for want of work. */
function idleTimes(subject: string): Promise<readonly { readonly idleS: number }[]> {
  return product.query<{ idleS: number }>(
    `select round(extract(epoch from idle_ends_at - created_at))::integer as idle_s from web_sessions where subject = $1`,
    [subject],
  );
}

const shownEnds = z.object({ idleUntil: z.string() });

describe('a session', () => {
  it('ends when its person has done nothing for a quarter of an hour', async () => {
    const browser = await signedIn('leader');
    const [begun] = await idleTimes('leader');
    await letPass('leader', '15 minutes');

    const ended = await browser.send(me);

    expect(begun).toEqual({ idleS: 900 });
    expect({ status: ended.status, body: await ended.json() }).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
  });

  it('goes on while its person does something, and says how long', async () => {
    const browser = await signedIn('leader');
    await letPass('leader', '14 minutes');
    const { idleUntil } = shownEnds.parse(await (await browser.send(me)).json());
    const [after] = await idleTimes('leader');
    const [kept] = await product.query<{ idleUntil: string }>('select idle_ends_at as idle_until from web_sessions');
    await letPass('leader', '14 minutes');

    expect((await browser.send(me)).status).toBe(200);
    expect(after).toEqual({ idleS: 840 + 900 });
    expect(kept).toEqual({ idleUntil });
  });

  it.each([
    ['a page asks by itself', { unattended: '?1' }],
    ['a page listens to changes', { accept: 'text/event-stream' }],
  ])('is not put off because %s', async (_what, headers) => {
    const browser = await signedIn('leader');
    await letPass('leader', '14 minutes');
    const [before] = await idleTimes('leader');

    const asked = await browser.send(me, { headers });

    expect(asked.status).toBe(200);
    expect(await idleTimes('leader')).toEqual([before]);
  });

  it('shows what can be read also while its end cannot be put off', async () => {
    const browser = await signedIn('leader');
    await letPass('leader', '14 minutes');
    await product.query('revoke update (idle_ends_at) on web_sessions from engine');
    const asked = await browser.send(me);
    await product.query('grant update (idle_ends_at) on web_sessions to engine');

    expect(asked.status).toBe(200);
  });

  it('of an earlier release, which knew no end for want of work, lasts as long as it was made for', async () => {
    const browser = await signedIn('leader');
    await product.query(`update web_sessions set idle_ends_at = null where subject = 'leader'`);

    const asked = await browser.send(me);

    expect(await asked.json()).toMatchObject({ subject: 'leader', idleUntil: null });
  });
});
