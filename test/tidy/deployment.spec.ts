/**
 * Goal: docker-compose.yml, its Dockerfile and Keycloak's realm say what our programs understand, although no container runs here.
 * Method: the Compose schema and the rules of a linter for it, then what only we know: our variables, roles, files and tokens.
 */
import { existsSync, readFileSync } from 'node:fs';
import { DCLinter } from 'dclint';
import { z } from 'zod';
import { AGENCIES_VARIABLES } from '../../agency-systems/config.js';
import { DEMO_AGENCIES } from '../../agency-contract/demo-posts.js';
import { COMMUNES } from '../../agency-contract/places.js';
import { readAssignments } from '../../src/assignments-file.js';
import { CONFIG_VARIABLES, PROCESS_ROLES, readConfig } from '../../src/platform/config.js';
import { composeServices, dockerfileInstructions, type ComposeService } from './compose-file.js';

/** Order is for the reader: what others need comes first. */
const ORDER_RULES = ['service-keys-order', 'services-alphabetical-order', 'top-level-properties-order'];
const ISSUER = 'http://localhost:8080/realms/lienthong';

const lintResults = z.array(z.object({ messages: z.array(z.unknown()) }));
const services = composeServices();
const all = [...services];
const ours = all.filter(([, { build }]) => build !== undefined);
const instructions = dockerfileInstructions();

describe('docker-compose.yml', () => {
  it('follows the Compose specification and good practice', () => {
    const rules = Object.fromEntries(ORDER_RULES.map((rule) => [rule, 0 as const]));
    const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });

    const results = lintResults.parse(linter.lintFiles(['docker-compose.yml'], false));

    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(results).toHaveLength(1);
  });

  it('has a service for every role', () => {
    expect(ours.flatMap(([, { environment }]) => environment['ROLE'] ?? []).toSorted()).toEqual(
      PROCESS_ROLES.toSorted(),
    );
  });

  it.each(ours)('sets only variables that %s reads', (name, { environment }) => {
    const read = name === 'agencies' ? AGENCIES_VARIABLES : CONFIG_VARIABLES;

    expect(Object.keys(environment).filter((variable) => !read.includes(variable))).toEqual([]);
  });

  it.each(ours.filter(([name]) => name !== 'agencies'))('gives %s values that it takes', (_name, service) => {
    expect(() => readConfig(environmentOf(service))).not.toThrow();
  });

  it.each(all)('runs %s with few rights', (name, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.user).toMatch(/^(node|postgres|redis|1000)$/);
    // Keycloak builds itself at its start.
    expect(service.read_only).toBe(name !== 'keycloak');
  });

  it.each(all)('takes %s from an image whose version is said', (_name, { image }) => {
    expect(image).toMatch(/:\d/);
  });

  it.each(all)('lets only this machine reach %s', (_name, { ports }) => {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('starts what needs the schema after it was migrated, and nothing that serves before', () => {
    const roles = ours.filter(([, { environment }]) => environment['ROLE'] !== undefined);

    for (const [, service] of roles) {
      expect(service.depends_on['migrate']).toEqual({ condition: 'service_completed_successfully' });
    }
    expect(services.get('migrate')?.environment).not.toHaveProperty('DATABASE_URL');
    expect(roles.flatMap(([, { environment }]) => Object.keys(environment))).not.toContain('MIGRATOR_DATABASE_URL');
  });

  it('brings no secret but those that are named for development', () => {
    const defaults = [...readFileSync('docker-compose.yml', 'utf8').matchAll(/\$\{(\w*PASSWORD):-([^}]*)\}/g)];

    expect(defaults.length).toBeGreaterThan(0);
    expect(new Set(defaults.map(([, , value]) => value))).toEqual(new Set(['development-only']));
  });

  it('runs commands and mounts files that exist', () => {
    const scripts = ours.flatMap(([, { command = [] }]) => command.filter((word) => word.startsWith('dist/')));
    const mounts = all.flatMap(([, { volumes }]) => volumes.map((volume) => filled(volume).split(':')[0] ?? ''));

    expect([...scripts, ...scriptsOf(instructions)].filter((script) => !existsSync(sourceOf(script)))).toEqual([]);
    expect(mounts.filter((source) => source.startsWith('./') && !existsSync(source))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  it('takes a Node that we support, for every stage', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const majors = instructions.flatMap((line) => /^FROM node:(\d+)-/.exec(line)?.[1] ?? []).map(Number);

    expect(majors).toHaveLength(3);
    expect(Math.min(...majors)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
  });

  it('runs as no administrator, in exec form, and writes to its data folder only', () => {
    expect(instructions).toEqual(
      expect.arrayContaining(['USER node', 'VOLUME /data', 'CMD ["node", "dist/src/main.js"]']),
    );
    expect(instructions.find((line) => line.startsWith('ENV '))).toContain('DATA_DIR=/data');
  });
});

describe('the realm of deploy/keycloak', () => {
  const realm = realmSchema().parse(JSON.parse(readFileSync('deploy/keycloak/realm.json', 'utf8')));
  const agencies = ['one-stop', ...DEMO_AGENCIES];
  const offices = COMMUNES.flatMap(({ code }) => agencies.map((agency) => [`${agency}.${code}`, agency] as const));
  const assignments = readAssignments(readFileSync('deploy/keycloak/assignments.json', 'utf8'), {
    agencyOf: new Map(offices),
    tokenOf: (personalId) => personalId,
  });

  it('is the issuer that the roles expect', () => {
    expect(environmentOf(services.get('api'))).toMatchObject({ OIDC_ISSUER: ISSUER });
    expect(ISSUER.endsWith(`/${realm.realm}`)).toBe(true);
  });

  it('leads browsers back to where the roles say that they reach us, for a working day', () => {
    const api = environmentOf(services.get('api'));
    const web = realm.clients.find(({ clientId }) => clientId === api['OIDC_CLIENT_ID']);

    expect(web?.redirectUris).toEqual([`${api['PUBLIC_URL']}/sign-in/callback`]);
    expect(web?.attributes).toMatchObject({
      'post.logout.redirect.uris': `${api['PUBLIC_URL']}/`,
      'pkce.code.challenge.method': 'S256',
      'access.token.lifespan': String(8 * 60 * 60),
    });
    expect(api['OIDC_DISCOVERY_URL']).toBe('http://keycloak:8080/realms/lienthong/.well-known/openid-configuration');
  });

  it('has an assignment for every user and for the portal, and no other', () => {
    const subjects = [...realm.users.map(({ id }) => id), 'portal'];

    expect(assignments.map(({ subject }) => subject).toSorted()).toEqual(subjects.toSorted());
  });

  it.each(realm.clients.map((client) => [client.clientId, client] as const))(
    'lets %s get tokens as RFC 9068 has them, for our audience',
    (clientId, { attributes, protocolMappers }) => {
      const claims = protocolMappers.map(({ config }) => config);

      expect(attributes['access.token.header.type.rfc9068']).toBe('true');
      expect(claims).toContainEqual(expect.objectContaining({ 'included.custom.audience': 'lienthong-api' }));
      expect(claims).toContainEqual(expect.objectContaining({ 'claim.name': 'client_id', 'claim.value': clientId }));
    },
  );
});

function realmSchema() {
  const mapper = z.object({ config: z.record(z.string(), z.string()) });
  return z.object({
    realm: z.string(),
    users: z.array(z.object({ id: z.uuid(), username: z.string() })),
    clients: z.array(
      z.object({
        clientId: z.string(),
        redirectUris: z.array(z.string()).optional(),
        attributes: z.record(z.string(), z.string()),
        protocolMappers: z.array(mapper),
      }),
    ),
  });
}

function environmentOf(service: ComposeService | undefined): Readonly<Record<string, string>> {
  const given = Object.entries(service?.environment ?? {});
  return Object.fromEntries(given.map(([name, value]) => [name, filled(String(value))]));
}

/** With the defaults of the file, as compose fills them in. */
function filled(text: string): string {
  return text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
}

function scriptsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (line.startsWith('CMD ') ? (/dist\/[\w/.-]+/.exec(line)?.[0] ?? []) : []));
}

/** The compiler makes `dist/src/main.js` of `src/main.ts`. */
function sourceOf(script: string): string {
  return script.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}
