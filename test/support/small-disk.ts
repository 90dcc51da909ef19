/** Small file systems in memory, for what happens when a disk is full. Mounting takes root, and not every container allows it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MOUNTING_NEEDS = 'no right to mount: run as root where mounting is allowed';

export interface SmallDisk {
  readonly path: string;
  readonly remove: () => void;
}

/** @param options - of the mount, as in `size=4m` or `ro` */
export function smallDisk(options: string): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'lienthong-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `mode=755,${options}`, 'tmpfs', path]);
  return {
    path,
    remove: () => {
      execFileSync('umount', [path]);
      rmdirSync(path);
    },
  };
}

/** Found out by trying. */
export function mayMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  const path = join(tmpdir(), `lienthong-mount-${process.pid}`);
  mkdirSync(path, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]);
  if (status === 0) execFileSync('umount', [path]);
  rmdirSync(path);
  return status === 0;
}
