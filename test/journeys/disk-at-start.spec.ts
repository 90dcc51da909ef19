/** What `npm start` says when the disk of its data takes nothing. Method: the built program on small file systems in memory. */
import { execFile } from 'node:child_process';
import { describeWhere } from '../support/describe-where.js';
import { mayMount, MOUNTING_NEEDS, smallDisk } from '../support/small-disk.js';

const MS_MAX = 60_000;
interface Ended {
  readonly code: number | undefined;
  readonly said: string;
}

function start(dataDir: string): Promise<Ended> {
  return new Promise((resolve) => {
    const environment = { ...process.env, DATA_DIR: dataDir, PORT: '3952', NODE_OPTIONS: '' };
    execFile(process.execPath, ['dist/src/cli.js'], { env: environment, timeout: MS_MAX }, (error, _told, said) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : undefined, said });
    });
  });
}

describeWhere(mayMount(), MOUNTING_NEEDS)('npm start', () => {
  it.each([
    ['full from the beginning', 'size=4k,nr_inodes=2', 'is full', 'đã đầy'],
    ['too small for the database', 'size=8m', 'is full', 'đã đầy'],
    ['read-only', 'ro', 'is read-only', 'chỉ cho đọc'],
  ])(
    'on a disk that is %s says so in both languages, and what to do',
    async (_how, options, en, vi) => {
      const disk = smallDisk(options);

      const { code, said } = await start(disk.path).finally(disk.remove);

      expect(said).toContain(`data folder ${disk.path} ${en}`);
      expect(said).toContain(vi);
      expect(said).toContain('DATA_DIR=/path npm start');
      expect(said).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
    MS_MAX,
  );
});
