import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, rename, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account that PostgreSQL runs as; undefined: the one that runs us. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, which is made if the machine has no such user. */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await accountNamed('postgres')) ?? (await makeAccount('postgres'));
}

/** The folder, made for that account if it is not there. */
export async function ownedFolder(path: string, account: Account | undefined): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (account !== undefined) await chown(path, account.uid, account.gid);
  return path;
}

/** Whether the account may walk down to the folder; a missing folder is judged by the nearest one that exists. */
export async function canEnter(path: string, account: Account | undefined): Promise<boolean> {
  if (account === undefined) return true;
  const found = await stat(path).catch(() => undefined);
  const entered = found === undefined || mayWalk(found, account);
  const parent = dirname(path);
  return entered && (parent === path || (await canEnter(parent, account)));
}

/** A place that every account may walk down to, the same at each start: `/var/tmp/lienthong-<hash of the path>`. */
export function placeOutside(path: string): string {
  const hash = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16);
  return `/var/tmp/lienthong-${hash}`;
}

/** PostgreSQL's programs where the account can run them: their own folder, or a copy made once for each version of it. */
export async function programsFor(
  native: string,
  account: Account | undefined,
): Promise<{ readonly folder: string; readonly isCopy: boolean }> {
  if (await canEnter(native, account)) return { folder: native, isCopy: false };
  const { mtimeMs } = await stat(join(native, 'bin', 'postgres'));
  const place = placeOutside(join(native, String(mtimeMs)));
  const folder = join(place, 'native');
  if (!(await isOurs(folder))) {
    const draft = await mkdtemp(join(await ownPlace(place), 'copy-'));
    await chmod(draft, 0o755);
    await cp(native, draft, { recursive: true });
    await rename(draft, folder);
  }
  return { folder, isCopy: true };
}

/** A place below `/var/tmp`, where anybody may write: it must be ours. */
export async function ownPlace(place: string): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 });
  if (!(await isOurs(place))) throw new Error(`${place} belongs to somebody else: remove it`);
  return place;
}

async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

function mayWalk({ mode, uid, gid }: { mode: number; uid: number; gid: number }, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function makeAccount(name: string): Promise<Account> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  const made = await accountNamed(name);
  if (made === undefined) throw new Error(`the user "${name}" cannot be made`);
  return made;
}
