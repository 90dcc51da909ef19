import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { KEY_BYTES } from './sealed-bytes.js';

/**
 * The key in that file, 32 bytes as hex digits; made if there is none, with mode 600.
 *
 * @throws Error if the file does not hold 32 bytes
 */
export function loadOrCreateKey(path: string): Uint8Array {
  const stored = loadKey(path);
  if (stored !== undefined) return stored;
  createKey(path);
  return loadOrCreateKey(path);
}

/** The same of a file that may be missing. */
export function loadKey(path: string): Uint8Array | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const key = Buffer.from(text.trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Error(`${path} must hold ${KEY_BYTES} bytes as hex digits`);
  return key;
}

/** Several processes may do so at once: the link is atomic, the first one wins, and all use what it wrote. */
export function createKey(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`);
    fsyncSync(file);
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    closeSync(file);
    rmSync(draft);
  }
  syncFolder(dirname(path));
}

/** Else a crash of the machine could forget the name of a key under which something is stored already. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
