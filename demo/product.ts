/** A whole instance of the product, started by its own command, and its API as its users call it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const ROOT = process.cwd();
const READY_MS_MAX = 120_000;
const LOOK_MS = 50;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Caller {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown, idempotencyKey?: string) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
  /** Posts bytes as they are. */
  readonly send: (path: string, content: Uint8Array, headers: Readonly<Record<string, string>>) => Promise<Answer>;
}

export interface Product {
  readonly url: string;
  readonly dataDir: string;
  /** The API as that demo user. */
  readonly as: (username: string) => Promise<Caller>;
  /** Changes how an agency system behaves. */
  readonly behave: (agency: string, change: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What an agency system has registered of a case. */
  readonly registered: (agency: string, code: string) => Promise<readonly unknown[]>;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

export interface ProductOptions {
  readonly dataDir: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly tell?: (line: string) => void;
  /** Gets what it writes to its standard error, which else appears on ours. */
  readonly tellError?: (text: string) => void;
}

/** Starts an instance of its own on a free port, as `npm start` does. */
export async function startProduct({
  dataDir,
  environment = {},
  tell = () => undefined,
  tellError,
}: ProductOptions): Promise<Product> {
  const port = await freePort();
  const env = { ...process.env, LOG_LEVEL: 'warn', PORT: String(port), DATA_DIR: dataDir, ...environment };
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/cli.js')], {
    env,
    cwd: ROOT,
    stdio: ['ignore', 'pipe', tellError === undefined ? 'inherit' : 'pipe'],
  });
  if (tellError !== undefined) child.stderr?.setEncoding('utf8').on('data', tellError);
  await ready(child, tell).catch(async (error: unknown) => {
    await ended(child);
    throw error;
  });
  const url = `http://localhost:${port}`;
  const agencies = async () => {
    const run = z
      .object({ agenciesPort: z.int() })
      .parse(JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')));
    return `http://127.0.0.1:${run.agenciesPort}`;
  };
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (username: string): Promise<string> => {
    const known = tokens.get(username) ?? demoToken(username, env);
    tokens.set(username, known);
    return known;
  };
  return {
    url,
    dataDir,
    as: async (username) => callerWith(`${url}/api/v1`, await tokenOf(username)),
    behave: async (agency, change) => {
      const target = `${await agencies()}/${agency}/behaviour`;
      const now: unknown = await (await fetch(target)).json();
      const answer = await fetch(target, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...z.record(z.string(), z.unknown()).parse(now), ...change }),
      });
      if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
    },
    registered: async (agency, code) => {
      const answer = await fetch(`${await agencies()}/${agency}/register?case=${encodeURIComponent(code)}`);
      return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items;
    },
    process: child,
    stop: () => ended(child),
  };
}

/** Looks again and again until the answer is there; the look itself says what is missing when time is over. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, msMax = 60_000): Promise<T> {
  const end = performance.now() + msMax;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > end) throw new Error(`after ${msMax} ms still not: ${what}`);
    await pause(LOOK_MS);
  }
}

/** The API at that address, as whoever the token names. */
export function callerWith(base: string, token: string): Caller {
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    key = randomBytes(16).toString('hex'),
  ): Promise<Answer> => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answerIn(answer);
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body, key) => call('POST', path, body, key),
    put: (path, body) => call('PUT', path, body),
    send: async (path, content, headers) => {
      const key = randomBytes(16).toString('hex');
      const proof = { authorization: `Bearer ${token}`, 'idempotency-key': key };
      const body = Buffer.from(content);
      return answerIn(await fetch(`${base}${path}`, { method: 'POST', headers: { ...proof, ...headers }, body }));
    },
  };
}

async function answerIn(answer: Response): Promise<Answer> {
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

function ready(child: ChildProcess, tell: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`the product was not ready after ${READY_MS_MAX} ms`)),
      READY_MS_MAX,
    );
    child.stdout?.setEncoding('utf8');
    child.stdout?.on('data', (text: string) => {
      for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) tell(line);
      if (!text.includes('lienthong is ready')) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', (code) => reject(new Error(`the product ended with code ${String(code)} before it was ready`)));
  });
}

function demoToken(username: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = join(ROOT, 'dist/agency-systems/vneid/token.js');
    const child = spawn(process.execPath, [script, username], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let token = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      token += text;
    });
    child.once('exit', (code) => (code === 0 ? resolve(token) : reject(new Error(`no token for ${username}`))));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
