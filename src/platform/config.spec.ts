import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationInvalid, readConfig } from './config.js';

describe('reading the configuration', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('needs nothing at all', () => {
    const config = readConfig({});

    expect(config).toMatchObject({
      PORT: 3000,
      DATA_DIR: '.data',
      ROLE: ['api', 'worker', 'relay', 'timers', 'sealer'],
      AGENCIES_MODE: 'auto',
      LOG_LEVEL: 'info',
      NODE_ENV: 'development',
      AGENCY_DEADLINE_MS: 10_000,
    });
    expect(config.DATABASE_URL).toBeUndefined();
    expect(config.REDIS_URL).toBeUndefined();
  });

  it('takes what is given', () => {
    const config = readConfig({
      PORT: '8080',
      DATABASE_URL: 'postgresql://engine:secret@db:5432/lienthong',
      REDIS_URL: 'rediss://:secret@cache:6380/0',
      AGENCIES_URL: 'http://127.0.0.1:4000',
      NODE_ENV: 'production',
      LEASE_MS: '1000',
    });

    expect(config).toMatchObject({
      PORT: 8080,
      DATABASE_URL: 'postgresql://engine:secret@db:5432/lienthong',
      REDIS_URL: ['rediss://:secret@cache:6380/0'],
      REDIS_PREFIX: 'lienthong',
      AGENCIES_URL: 'http://127.0.0.1:4000',
      NODE_ENV: 'production',
      LEASE_MS: 1_000,
    });
  });

  it('counts an empty variable as absent, and passes over those of others', () => {
    expect(readConfig({ PORT: ' ', OIDC_ISSUER: '', PATH: '/bin' })).toEqual(readConfig({}));
  });

  it('takes codes of other systems, each since a day or since always', () => {
    const LIST_CODES = 'civil-status/ethnic-group/24=1599@2026-12-01, civil-status/ethnic-group/10=DT-10';

    expect(readConfig({ LIST_CODES }).LIST_CODES).toEqual([
      { destination: 'civil-status', list: 'ethnic-group', ours: '24', theirs: 1599, from: '2026-12-01' },
      { destination: 'civil-status', list: 'ethnic-group', ours: '10', theirs: 'DT-10' },
    ]);
    expect(() => readConfig({ LIST_CODES: 'civil-status/24=1599' })).toThrow('LIST_CODES');
    expect(() => readConfig({ LIST_CODES: 'civil-status/ethnic-group/24=1599@1.12.2026' })).toThrow('LIST_CODES');
  });

  it('takes several nodes of a Redis cluster', () => {
    expect(readConfig({ REDIS_URL: 'redis://a:6379, redis://b:6379' }).REDIS_URL).toEqual([
      'redis://a:6379',
      'redis://b:6379',
    ]);
  });

  it.each([
    ['https://lienthong.example/', 'https://lienthong.example'],
    ['https://lienthong.example:443', 'https://lienthong.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('takes PUBLIC_URL=%s, to which browsers send secure cookies', (PUBLIC_URL, origin) => {
    expect(readConfig({ PUBLIC_URL }).PUBLIC_URL).toBe(origin);
  });

  it.each([
    ['all', ['api', 'worker', 'relay', 'timers', 'sealer']],
    ['worker', ['worker']],
    ['timers, relay', ['relay', 'timers']],
    ['api,all', ['api', 'worker', 'relay', 'timers', 'sealer']],
  ])('understands ROLE=%s', (ROLE, expected) => {
    expect(readConfig({ ROLE }).ROLE).toEqual(expected);
  });

  it('reads what opens something from a file, if that is what is given', () => {
    const file = join(folder, 'url');
    writeFileSync(file, 'postgresql://engine:secret@db/lienthong\n');

    const config = readConfig({ DATABASE_URL_FILE: file, OIDC_CLIENT_SECRET_FILE: ' ' });

    expect(config.DATABASE_URL).toBe('postgresql://engine:secret@db/lienthong');
    expect(config.OIDC_CLIENT_SECRET).toBeUndefined();
  });

  it('says at once of every such file what is wrong, beside all other variables, and nothing that stands there', () => {
    const [empty, good] = [join(folder, 'empty'), join(folder, 'good')];
    writeFileSync(empty, ' \n');
    writeFileSync(good, 'CANARY');

    const read = () =>
      readConfig({
        DATABASE_URL_FILE: join(folder, 'none'),
        READER_DATABASE_URL_FILE: empty,
        OIDC_CLIENT_SECRET: 'CANARY',
        OIDC_CLIENT_SECRET_FILE: good,
        REDIS_URL_FILE: good,
        PORT: 'three',
      });

    expect(read).toThrow(
      expect.objectContaining({
        variables: ['DATABASE_URL_FILE', 'READER_DATABASE_URL_FILE', 'OIDC_CLIENT_SECRET_FILE', 'PORT', 'REDIS_URL'],
        message: expect.not.stringContaining('CANARY'),
      }),
    );
  });

  it.each([
    { PORT: '0' },
    { PORT: '65536' },
    { PORT: '80.5' },
    { PORT: '-1' },
    { PORT: 'three' },
    { ROLE: 'api,boss' },
    { ROLE: ',' },
    { DATABASE_URL: 'mysql://x/y' },
    { MIGRATOR_DATABASE_URL: 'mysql://x/y' },
    { REDIS_URL: 'localhost:6379' },
    { REDIS_URL: 'redis://a:6379,' },
    { REDIS_PREFIX: '{one}' },
    { OIDC_ISSUER: 'ftp://id' },
    { OIDC_DISCOVERY_URL: 'id' },
    { PUBLIC_URL: 'http://lienthong.example' },
    { PUBLIC_URL: 'https://lienthong.example/pages' },
    { PUBLIC_URL: 'https://lienthong.example/?a' },
    { PUBLIC_URL: 'https://somebody@lienthong.example' },
    { AGENCIES_MODE: 'manual' },
    { LOG_LEVEL: 'loud' },
    { NODE_ENV: 'prod' },
    { LEASE_MS: '1' },
    { AGENCY_RATES: 'residence' },
    { AGENCY_RATES: 'residence=0' },
    { REQUESTS_PER_MINUTE: 'everything=5' },
    { REQUESTS_PER_MINUTE: 'read=0' },
    { SESSION_IDLE_MS: '1000' },
    { FRESH_SIGN_IN_MS: '0' },
  ])('refuses %p', (environment) => {
    expect(() => readConfig(environment)).toThrow(ConfigurationInvalid);
  });

  it('reads how many dispatches a second each agency takes', () => {
    expect(readConfig({ AGENCY_RATES: 'residence=50, civil-status=0.5' }).AGENCY_RATES).toEqual({
      residence: 50,
      'civil-status': 0.5,
    });
    expect(readConfig({}).AGENCY_RATES).toEqual({});
  });

  it('takes a limit of requests alone, and leaves the others as they are', () => {
    const { REQUESTS_PER_MINUTE: unset } = readConfig({});

    expect(readConfig({ REQUESTS_PER_MINUTE: 'search=60' }).REQUESTS_PER_MINUTE).toEqual({ ...unset, search: 60 });
    expect(unset).toMatchObject({ read: 1_200, search: 300 });
  });

  it('says of every wrong variable what it must be, in both languages', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', NODE_ENV: 'test' })).toThrow(
      [
        'Cấu hình chưa đúng / The configuration is not right:',
        '- PORT: cần số nguyên từ 1 đến 65535 / must be an integer from 1 to 65535',
        '- LOG_LEVEL: cần một trong: fatal, error, warn, info, debug, trace, silent / must be one of fatal, error, warn, info, debug, trace, silent',
      ].join('\n'),
    );
  });

  it('does not repeat a value, which may be a secret', () => {
    expect(() => readConfig({ DATABASE_URL: 'oops:hunter2' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
