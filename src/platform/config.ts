import { z } from 'zod';
import { datedAddresses, listCodes, networks, portalCodes, rates } from './config-lists.js';
import { RATE_CLASSES } from './http/request-rates.js';
import type { RateClass } from './http/request-rates.js';
import { SECRET_FILE_EXPECTED, SECRET_FILE_VARIABLES, withSecretFiles } from './secret-files.js';

/** What one process can do; `all` does everything. */
export const PROCESS_ROLES = ['api', 'worker', 'relay', 'timers', 'sealer'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

const processRoles = z
  .string()
  .transform((list) => list.split(',').map((role) => role.trim()))
  .pipe(z.array(z.enum(['all', ...PROCESS_ROLES])).min(1))
  .transform((named): readonly ProcessRole[] =>
    PROCESS_ROLES.filter((role) => named.includes('all') || named.includes(role)),
  );

/** Of a person, but for machines and, by network, sign-ins. A page makes some ten readings; a minute's worth may come at once. */
const REQUESTS_PER_MINUTE: Readonly<Record<RateClass, number>> = {
  read: 1_200,
  write: 600,
  search: 300,
  'sign-in': 300,
  refused: 600,
  machine: 12_000,
};

/** `read=600,search=60`; the others stay. */
const requestRates = rates
  .refine((entries) => Object.keys(entries).every((name) => name in REQUESTS_PER_MINUTE))
  .transform((entries) => ({ ...REQUESTS_PER_MINUTE, ...entries }));

/** What a variable must be, for the message to the operator. */
const expected = z.registry<{ readonly vi: string; readonly en: string }>();

function integer(unset: number, min: number, max: number) {
  const range = z.int().min(min).max(max);
  const digits = z.string().regex(/^\d{1,9}$/);
  return digits
    .transform(Number)
    .pipe(range)
    .default(unset)
    .register(expected, { vi: `số nguyên từ ${min} đến ${max}`, en: `an integer from ${min} to ${max}` });
}

function oneOf<const T extends readonly string[]>(values: T, unset: NoInfer<T[number]>) {
  const list = values.join(', ');
  return z
    .enum(values)
    .default(unset)
    .register(expected, { vi: `một trong: ${list}`, en: `one of ${list}` });
}

function address(protocol: RegExp, shown: string) {
  return z
    .url({ protocol })
    .optional()
    .register(expected, { vi: `địa chỉ ${shown}://…`, en: `an address ${shown}://…` });
}

function vaultName(unset: string) {
  return z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*$/)
    .default(unset)
    .register(expected, { vi: 'tên gồm chữ cái, chữ số, _ - /', en: 'a name of letters, digits, _ - /' });
}

/** An origin to which a browser sends cookies that are marked as secure. */
const publicOrigin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine(({ protocol, hostname }) => protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  .refine(({ pathname, search, hash, username }) => pathname === '/' && `${search}${hash}${username}` === '')
  .transform(({ origin }) => origin)
  .optional();

const redisAddresses = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.url({ protocol: /^rediss?$/ })).min(1))
  .optional();

/** Every variable that we read, with its default; units are in the names. */
const configSchema = z.object({
  PORT: integer(3000, 1, 65_535),
  /** Where a process without the role `api` answers probes, to every machine; absent: any free port, to this machine only. */
  HEALTH_PORT: integer(0, 0, 65_535).unwrap().optional(),
  /** Whose word on a client's address is taken; absent: nobody's, the address is that of the connection. */
  TRUSTED_PROXIES: networks.register(expected, {
    vi: 'danh sách địa chỉ hoặc mạng của proxy, cách nhau bởi dấu phẩy (loopback, 10.0.0.0/8)',
    en: 'a comma-separated list of addresses or networks of proxies (loopback, 10.0.0.0/8)',
  }),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres'),
  /** Of the role that owns the schema and migrates it; absent: the one of DATABASE_URL. */
  MIGRATOR_DATABASE_URL: address(/^postgres(ql)?$/, 'postgres'),
  READER_DATABASE_URL: address(/^postgres(ql)?$/, 'postgres'),
  /** Of the role that numbers the journal; needed by the role `sealer` alone. Absent: the one of DATABASE_URL. */
  SEALER_DATABASE_URL: address(/^postgres(ql)?$/, 'postgres'),
  AGENCIES_DATABASE_URL: address(/^postgres(ql)?$/, 'postgres'),
  /** The queues are there; absent: on PostgreSQL. */
  REDIS_URL: redisAddresses.register(expected, {
    vi: 'địa chỉ redis(s)://…, hoặc danh sách địa chỉ các nút của một cụm, cách nhau bởi dấu phẩy',
    en: 'an address redis(s)://…, or a comma-separated list of those of a cluster’s nodes',
  }),
  /** Begins the keys in Redis: deployments that share one need one each. */
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .default('lienthong')
    .register(expected, { vi: '1 đến 40 chữ cái, chữ số, . _ -', en: '1 to 40 letters, digits, . _ -' }),
  ROLE: processRoles.default(PROCESS_ROLES).register(expected, {
    vi: `all, hoặc danh sách cách nhau bởi dấu phẩy của ${PROCESS_ROLES.join(', ')}`,
    en: `all, or a comma-separated list of ${PROCESS_ROLES.join(', ')}`,
  }),
  /** The largest file that is taken as an attachment; scans of 6 MB are seen. */
  ATTACHMENT_BYTES_MAX: integer(10_485_760, 1_024, 104_857_600),
  /** Where the key-encryption keys are: files of DATA_DIR, or a Transit engine. In production it has to be said. */
  KEY_STORE: z
    .enum(['file', 'vault'])
    .optional()
    .register(expected, { vi: 'một trong: file, vault', en: 'one of file, vault' }),
  VAULT_ADDR: address(/^https?$/, 'http(s)'),
  VAULT_NAMESPACE: z.string().max(200).optional(),
  VAULT_TOKEN: z.string().max(4_000).optional(),
  /** Read at each call; wins over VAULT_TOKEN. */
  VAULT_TOKEN_FILE: z.string().optional(),
  VAULT_TRANSIT_MOUNT: vaultName('transit'),
  /** The key that wraps data keys, and the one of which the tokens of people are made. */
  VAULT_KEY_ENCRYPTION_KEY: vaultName('lienthong-data-keys'),
  VAULT_INDEX_KEY: vaultName('lienthong-person-tokens'),
  VAULT_DEADLINE_MS: integer(2_000, 50, 60_000),
  OIDC_ISSUER: address(/^https?$/, 'http(s)'),
  /** Where the keys of OIDC_ISSUER are read, as this process reaches it; absent: `{OIDC_ISSUER}/jwks`. */
  OIDC_JWKS_URL: address(/^https?$/, 'http(s)'),
  /** Where the discovery document of OIDC_ISSUER is read, as this process reaches it; absent: `{OIDC_ISSUER}/.well-known/openid-configuration`. */
  OIDC_DISCOVERY_URL: address(/^https?$/, 'http(s)'),
  /** As the web pages are known to the identity provider. */
  OIDC_CLIENT_ID: z.string().max(200).default('lienthong-web'),
  /** Absent: a public client, with PKCE alone. */
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** Where browsers reach us; absent: http://localhost:PORT. */
  PUBLIC_URL: publicOrigin.register(expected, {
    vi: 'địa chỉ https://… không có đường dẫn (http:// chỉ dùng cho localhost)',
    en: 'an address https://… without a path (http:// for localhost only)',
  }),
  AGENCIES_URL: address(/^https?$/, 'http(s)'),
  /** Instead of AGENCIES_URL, since a day. */
  AGENCY_ADDRESSES: datedAddresses.default([]).register(expected, {
    vi: 'danh sách cách nhau bởi dấu phẩy của <cơ quan>@<YYYY-MM-DD>=https://…',
    en: 'a comma-separated list of <agency>@<YYYY-MM-DD>=https://…',
  }),
  AGENCIES_MODE: oneOf(['auto', 'officer'], 'auto'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  NODE_ENV: oneOf(['development', 'test', 'production'], 'development'),
  /** Connections of the engine's role and of the reader's, each. */
  DATABASE_CONNECTIONS_MAX: integer(10, 2, 200),
  /** Connections of the queues of this process; one more listens. */
  QUEUE_CONNECTIONS_MAX: integer(4, 1, 50),
  /** For how long a carried dispatch or a due timer belongs to who claimed it. */
  LEASE_MS: integer(30_000, 100, 3_600_000),
  /** How often what was lost is looked for. */
  SWEEP_INTERVAL_MS: integer(1_000, 10, 600_000),
  /** A queue worker that has not renewed its lock for so long has lost its job. */
  QUEUE_LOCK_MS: integer(30_000, 100, 3_600_000),
  QUEUE_STALLED_INTERVAL_MS: integer(15_000, 50, 3_600_000),
  QUEUE_STALLED_COUNT_MAX: integer(5, 0, 1_000),
  /** Jobs of one agency that one worker process handles at the same time. */
  WORKER_CONCURRENCY: integer(8, 1, 256),
  /** The whole exchange with an agency system, body included. */
  AGENCY_DEADLINE_MS: integer(10_000, 50, 600_000),
  AGENCY_RESPONSE_BYTES_MAX: integer(4_194_304, 1_024, 268_435_456),
  /** Dispatches of one agency that one worker process has under way at the same time. */
  AGENCY_DISPATCHES_MAX: integer(512, 1, 16_384),
  /** The most dispatches a second of an agency, over all processes. */
  AGENCY_RATES: rates.default({}).register(expected, {
    vi: 'danh sách cách nhau bởi dấu phẩy của <cơ quan>=<số lượt mỗi giây>',
    en: 'a comma-separated list of <agency>=<dispatches a second>',
  }),
  /** Failed deliveries in a row with which the breaker of an agency opens. */
  BREAKER_FAILURES_MAX: integer(5, 2, 1_000),
  /** How long nothing goes to an agency whose breaker opened; doubled with each attempt that fails, up to the longest. */
  BREAKER_PAUSE_MS_FIRST: integer(1_000, 10, 3_600_000),
  BREAKER_PAUSE_MS_MAX: integer(60_000, 10, 3_600_000),
  /** An agency that accepted a dispatch and then was silent for so long is asked about it. */
  SILENCE_MS: integer(60_000, 100, 86_400_000),
  /** How often the portal is compared, and how far back. */
  PORTAL_COMPARISON_MS: integer(86_400_000, 1_000, 604_800_000),
  PORTAL_COMPARISON_DAYS: integer(30, 1, 366),
  PORTAL_STATUS_CODES: portalCodes.default({}).register(expected, {
    vi: 'danh sách cách nhau bởi dấu phẩy của <trạng thái hồ sơ>=<mã 1 đến 10>',
    en: 'a comma-separated list of <status of a case>=<code 1 to 10>',
  }),
  LIST_CODES: listCodes.default([]).register(expected, {
    vi: 'danh sách cách nhau bởi dấu phẩy của <cơ quan>/<danh mục>/<mã>=<mã bên đó>[@<YYYY-MM-DD>]',
    en: 'a comma-separated list of <agency>/<list>/<code>=<their code>[@<YYYY-MM-DD>]',
  }),
  /** For how long a claimed work item is its holder's alone; claiming again renews it. */
  WORK_ITEM_CLAIM_MS: integer(1_800_000, 100, 86_400_000),
  /** How many requests one caller may make in each process. */
  REQUESTS_PER_MINUTE: requestRates.default(REQUESTS_PER_MINUTE).register(expected, {
    vi: `danh sách cách nhau bởi dấu phẩy của <loại>=<số lượt mỗi phút>, loại là ${RATE_CLASSES.join(', ')}`,
    en: `a comma-separated list of <class>=<requests a minute>, of the classes ${RATE_CLASSES.join(', ')}`,
  }),
  /** A browser in which nobody does anything for so long is signed out. */
  SESSION_IDLE_MS: integer(900_000, 300_000, 28_800_000),
  /** What could do great harm asks for a sign-in that is not older. */
  FRESH_SIGN_IN_MS: integer(900_000, 60_000, 28_800_000),
});
export type Config = Readonly<z.infer<typeof configSchema>>;

/** The names of all those variables. */
export const CONFIG_VARIABLES: readonly string[] = [...Object.keys(configSchema.shape), ...SECRET_FILE_VARIABLES];

/** The environment cannot be used; the message names every wrong variable, in both languages and without its value. */
export class ConfigurationInvalid extends Error {
  override readonly name = 'ConfigurationInvalid';
  constructor(readonly variables: readonly string[]) {
    super(['Cấu hình chưa đúng / The configuration is not right:', ...variables.map(requirementOf)].join('\n'));
  }
}

/**
 * Reads the configuration; a variable that is empty counts as absent, and what opens something may lie in a file (`<variable>_FILE`).
 *
 * @throws ConfigurationInvalid
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const { environment, wrong } = withSecretFiles(variables);
  const given = Object.entries(environment).flatMap(([name, value = '']) =>
    value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  const parsed = configSchema.safeParse(Object.fromEntries(given));
  if (parsed.success && wrong.length === 0) return parsed.data;
  const issues = parsed.error?.issues ?? [];
  throw new ConfigurationInvalid([...new Set([...wrong, ...issues.map(({ path: [name] }) => String(name))])]);
}

function requirementOf(name: string): string {
  const schema = Object.entries(configSchema.shape).find(([known]) => known === name)?.[1];
  const requirement = schema === undefined ? SECRET_FILE_EXPECTED : expected.get(schema);
  return `- ${name}: cần ${requirement?.vi} / must be ${requirement?.en}`;
}
