/** What holds for every route: described, closed by default, deaf to garbage, and clear about why. */
import { routeAccess } from '../../src/features/identity/route-access.js';
import { openApiOf } from '../../src/openapi.js';
import { problemSchema } from '../../src/platform/problems/problem-schema.js';
import { caseWith, sampleBody, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import type { Route } from '../support/routes.js';
import { USERS, WHO } from '../support/who-may-call.js';

const GARBAGE = [{ surprise: true }, [], 'text', 7, null, '{"half'];

let product: TestProduct;
let routes: readonly Route[];

beforeAll(async () => {
  product = await startTestProduct();
  routes = routesOf(product.app);
}, 60_000);

afterAll(() => product.stop());

const named = ({ method, path }: Route) => `${method} ${path}`;
const isOurs = ({ path }: Route) => path.startsWith('/api/v1');
const pathOf = ({ path }: Route) =>
  path
    .replace('/api/v1', '')
    .replace('{key}', 'interlinked-birth')
    .replace('{version}', '1')
    .replace(/\{\w+\}/g, 'none');

async function call(route: Route, username: string | undefined, body: unknown = {}): Promise<Answer> {
  const caller = username === undefined ? product.anonymous : await product.as(username);
  if (route.method === 'get') return caller.get(pathOf(route));
  if (route.method === 'delete') return caller.delete(pathOf(route));
  return route.method === 'put' ? caller.put(pathOf(route), body) : caller.post(pathOf(route), body);
}

/** Somebody who may call it. */
function callerOf(route: Route): Promise<Caller> {
  const who = WHO[named(route)] ?? [];
  return product.as(typeof who === 'string' ? 'auditor' : String(USERS[String(who[0])]));
}

describe('the API', () => {
  it('is described by OpenAPI, route by route', () => {
    const document = openApiOf(product.app);
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );

    expect(described.toSorted()).toEqual(routes.map(named).toSorted());
    expect(document.openapi).toBe('3.1.0');
  });

  it('asks for an Idempotency-Key where it reads one, and nowhere else', async () => {
    const { paths } = openApiOf(product.app);
    for (const route of routes.filter(({ method, path }) => method === 'post' && !path.includes('callbacks'))) {
      const caller = await callerOf(route);
      const { body } = await caller.post(pathOf(route), {}, { 'idempotency-key': '' });

      const asked = paths[route.path]?.post?.parameters?.map((parameter) => 'name' in parameter && parameter.name);
      expect({ path: route.path, isAsked: asked?.includes('Idempotency-Key') ?? false }).toEqual({
        path: route.path,
        isAsked: problemSchema.safeParse(body).data?.code === 'missing-idempotency-key',
      });
    }
  });

  it('has no route beside those that somebody wrote down here', () => {
    expect(routes.map(named).toSorted()).toEqual(Object.keys(WHO).toSorted());
    expect(routeAccess(product.app)).toHaveLength(routes.length);
  });

  it('lets in exactly the roles that are written down, on every route', async () => {
    const seen: Record<string, readonly string[]> = {};
    for (const route of routes.filter(isOurs)) {
      const allowed: string[] = [];
      for (const [role, username] of Object.entries(USERS)) {
        const { status } = await call(route, username);
        if (status !== 403 && status !== 401) allowed.push(role);
      }
      seen[named(route)] = allowed;
    }

    for (const [route, allowed] of Object.entries(seen)) {
      const who = WHO[route] ?? [];
      const expected = who === 'signature' ? [] : who === 'signed-in' || who === 'everybody' ? Object.keys(USERS) : who;
      expect({ route, allowed: allowed.toSorted() }).toEqual({
        route,
        allowed: [...expected].filter((role) => role in USERS).toSorted(),
      });
    }
  });

  it('asks everybody who they are, where not everybody may call', async () => {
    for (const route of routes.filter((candidate) => isOurs(candidate) && WHO[named(candidate)] !== 'everybody')) {
      const { status, headers } = await call(route, undefined);

      expect({ route: named(route), status }).toEqual({ route: named(route), status: 401 });
      expect(headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('lets nobody on the way, and no browser, keep what it answers', async () => {
    for (const route of routes.filter(isOurs)) {
      for (const username of [undefined, 'desk-officer', 'auditor']) {
        const { headers } = await call(route, username);

        expect({ route: named(route), kept: headers.get('cache-control') }).toEqual({
          route: named(route),
          kept: 'no-store',
        });
        expect(headers.get('etag')).toBeNull();
      }
    }
  });

  it('does not take a token that another provider signed, or that was altered', async () => {
    const desk = await product.as('desk-officer');
    expect(await desk.get('/cases')).toMatchObject({ status: 200 });
    const [header, payload] = ['{"alg":"none"}', '{"sub":"desk-officer"}'].map((part) =>
      Buffer.from(part).toString('base64url'),
    );

    for (const token of [`${header}.${payload}.`, 'nonsense', '']) {
      const answer = await product.anonymous.get('/cases', { authorization: `Bearer ${token}` });
      expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    }
  });

  it('refuses garbage on every route that changes something, field by field', async () => {
    const changing = routes.filter(
      ({ method, path }) => method !== 'get' && method !== 'delete' && !path.includes('callbacks'),
    );
    // The body of an upload is a file: what of it is refused stands in its own specification.
    for (const route of changing.filter(({ path }) => !/claim|release|retry|attachments$/.test(path))) {
      const caller = await callerOf(route);
      for (const garbage of GARBAGE) {
        const { status, body } = await caller[route.method === 'put' ? 'put' : 'post'](pathOf(route), garbage);

        expect({ route: named(route), garbage, status }).toEqual({ route: named(route), garbage, status: 400 });
        expect(problemSchema.parse(body).code).toBe('invalid-body');
      }
    }
  });
});

describe('probes and figures', () => {
  it('say whether the process lives and can do its work', async () => {
    expect(await (await fetch(`${product.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${product.url}/readyz`)).json()).toEqual({ status: 'ready', missing: [] });
  });

  it('count dispatches by agency and never name a case', async () => {
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    await caseWith(desk, code, 'completed');

    const text = await (await fetch(`${product.url}/metrics`)).text();

    expect(text).toMatch(/lienthong_dispatches_total\{agency="civil-status",outcome="answered"\} \d+/);
    expect(text).not.toMatch(/H05\.01/);
  });

  it('tell where a weakness is reported', async () => {
    expect(await (await fetch(`${product.url}/.well-known/security.txt`)).text()).toMatch(
      /^Contact: .+\nExpires: .+\n/,
    );
  });
});
