/** Signing in to the web pages as a person does it: over the page of demo users and back. */
import { newBrowser } from './browser.js';
import type { Browser } from './browser.js';

export const SESSION_COOKIE = '__Host-lienthong';

/** A browser that follows what belongs to a sign-in, and stops where the pages begin. */
export function newWebBrowser(): Browser {
  return newBrowser(({ pathname }) => /^\/(vneid|sign-in)(\/|$)/.test(pathname));
}

/** The provider's page on which somebody says who they are. */
export function signInPage(browser: Browser, url: string, wishes: Readonly<Record<string, string>> = {}) {
  return browser.visit(`${url}/sign-in?${new URLSearchParams(wishes).toString()}`);
}

/** Signs in, and gives the answer that leads back to the pages. */
export async function signIn(
  browser: Browser,
  url: string,
  username: string,
  wishes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const page = await signInPage(browser, url, wishes);
  return browser.visit(page.url, { username });
}

/** A change that a page of ours asks for. */
export function postFromOurPage(browser: Browser, url: string): Promise<Response> {
  return browser.send(url, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
}
