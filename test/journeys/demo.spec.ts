/** The demonstration, run as a person runs it: its exit code says whether every case ended as it was told. */
import { spawn } from 'node:child_process';

const MS_MAX = 180_000;

function demonstration(
  ...options: readonly string[]
): Promise<{ readonly code: number | null; readonly told: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/demo/main.js', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      told += text;
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, told }));
  });
}

describe('npm run demo', () => {
  it(
    'tells both procedures, as a chain and by the law in force, and every case ends as it was told',
    async () => {
      const { code, told } = await demonstration('--lang', 'en');

      expect({ code, told: code === 0 ? '' : told }).toEqual({ code: 0, told: '' });
      expect(told).toMatch(/30\/11 10:40 +Signing officer +Signed · Birth registration/);
      expect(told).toMatch(/The legal clock +Deadline reached · Apology and new appointment:/);
      expect(told).toMatch(/cannot\s+be\s+undone,\s+because:\s+A\s+registered\s+birth\s+stands/);
      expect(told).toMatch(/Health-insurance card +07210-\d+\/2026\/TE\n/);
      expect(told).toMatch(/Identity card for a child under six +Result issued · Identity card 09187-1\/2026\/CC\n/);
      expect(told).toMatch(/Funeral benefit of social insurance +Result issued/);
      expect(told).toMatch(/\nEvery case ended as told/);
    },
    MS_MAX,
  );

  it('lists the bad days that it can tell, where none is named', async () => {
    const { code, told } = await demonstration('--lang', 'en', '--scenario');

    expect(code).toBe(0);
    expect(told).toMatch(/raw-errors +An agency answers with raw technical errors/);
  });

  it(
    'tells every bad day: nothing is lost, nothing is done twice, and no family reads the error of a machine',
    async () => {
      const { code, told } = await demonstration('--lang', 'en', '--scenario', 'all');

      expect({ code, told: code === 0 ? '' : told }).toEqual({ code: 0, told: '' });
      expect(told).toMatch(/Result added to or corrected · Birth certificate/);
      expect(told).toMatch(/A file of 0 bytes is refused at once: attachment-empty/);
      expect(told).toMatch(/Until +17:00 Monday 07\/12\/2026[^]+Until +17:00 Tuesday 08\/12\/2026/);
      expect(told).toMatch(/7 cases, each result once in the register of its agency/);
      expect(told).not.toMatch(/NullPointerException|ORA-00001/);
    },
    MS_MAX,
  );
});
