/** A browser without a screen: it keeps cookies by host and path, and follows redirects as far as it is told to. */

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
}

export interface Browser {
  /** Goes to an address, or posts a form there, and follows redirects. The answer's `url` is that of the last visit. */
  readonly visit: (url: string, form?: Readonly<Record<string, string>>) => Promise<Response>;
  /** One request with the cookies, as a script of a page would send it. */
  readonly send: (url: string, request?: RequestInit) => Promise<Response>;
  /** Every `Set-Cookie` that arrived, in order. */
  readonly received: readonly string[];
  /** The cookies that go to an address. */
  readonly cookiesFor: (url: string) => Readonly<Record<string, string>>;
  /** Keeps a cookie as if a server had set it. */
  readonly keep: (url: string, line: string) => void;
}

/** A new browser, without any cookie. */
export function newBrowser(follows: (url: URL) => boolean): Browser {
  const jar = new Map<string, Cookie>();
  const received: string[] = [];

  const keep = (url: string, line: string): void => {
    received.push(line);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const host = new URL(url).hostname;
    const key = `${host} ${name}`;
    if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(key);
    else jar.set(key, { name, value, host, path: /path=([^;]+)/i.exec(line)?.[1] ?? '/' });
  };
  const cookiesFor = (url: string) => {
    const { hostname, pathname } = new URL(url);
    const sent = [...jar.values()].filter(({ host, path }) => host === hostname && pathname.startsWith(path));
    return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
  };
  const send = async (url: string, request: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(request.headers);
    const cookies = Object.entries(cookiesFor(url)).map(([name, value]) => `${name}=${value}`);
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const response = await fetch(url, { ...request, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) keep(url, line);
    return response;
  };
  const visit: Browser['visit'] = async (url, form) => {
    const response = await send(url, form && { method: 'POST', body: new URLSearchParams(form) });
    const location = response.headers.get('location');
    const next = location === null ? undefined : new URL(location, url);
    return next !== undefined && follows(next) ? visit(next.href) : withUrl(response, url);
  };
  return { visit, send, received, cookiesFor, keep };
}

/** `fetch` leaves `url` as it was asked for, but here the last one of several visits counts. */
function withUrl(response: Response, url: string): Response {
  return Object.defineProperty(response, 'url', { value: url });
}
