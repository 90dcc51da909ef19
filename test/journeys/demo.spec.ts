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
});
