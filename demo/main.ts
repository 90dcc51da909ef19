/**
 * The demonstration: an instance of its own in a temporary folder, and both procedures told as stories over its API, or bad days.
 * Ends with code 0 only if every case ended as it was told.
 *
 *   npm run demo [-- --lang vi|en] [-- --scenario <name>|all]
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked } from './asked.js';
import type { Asked } from './asked.js';
import { closing } from './closing.js';
import { paragraph } from './page.js';
import { startProduct } from './product.js';
import { Stage } from './stage.js';
import type { Story } from './stage.js';
import { automaticStories } from './stories/automatic.js';
import { lateStory } from './stories/late.js';
import { officerStories } from './stories/officers.js';
import { outsideResultStory } from './stories/outside-result.js';
import { refusalStories } from './stories/refusals.js';
import { supplementStory } from './stories/supplement.js';
import { todaysLawStories } from './stories/todays-law.js';
import { withdrawalStory } from './stories/withdrawal.js';
import { truth } from './truth.js';
import type { Label, Language } from './words.js';

const STORIES: readonly Story[] = [
  ...automaticStories,
  ...todaysLawStories,
  officerStories.birth,
  supplementStory,
  ...refusalStories,
  officerStories.death,
  lateStory,
  outsideResultStory,
  withdrawalStory,
];

/** Settings of the surroundings that would lead to another installation; empty counts as absent. */
const NOT_INHERITED = {
  DATABASE_URL: '',
  READER_DATABASE_URL: '',
  SEALER_DATABASE_URL: '',
  AGENCIES_DATABASE_URL: '',
  REDIS_URL: '',
  ROLE: '',
  OIDC_ISSUER: '',
  AGENCIES_URL: '',
};

/** Short intervals, so that an outage of seconds does for one of days. */
const ENVIRONMENT = {
  ...NOT_INHERITED,
  LOG_LEVEL: 'silent',
  NODE_ENV: 'development',
  LEASE_MS: '2000',
  SWEEP_INTERVAL_MS: '200',
  SILENCE_MS: '2000',
  AGENCY_DEADLINE_MS: '3000',
};

const STARTING: Label = {
  vi: 'Đang khởi động một bản riêng trong thư mục tạm ...',
  en: 'Starting an instance of its own in a temporary folder ...',
};

process.exitCode = await demonstrate(asked(process.argv.slice(2)));

async function demonstrate({ language, scenarios }: Asked): Promise<number> {
  const startedAt = performance.now();
  const dataDir = await mkdtemp(join(tmpdir(), 'lienthong-demo-'));
  // PostgreSQL runs under an account of its own where we are root, and has to get in.
  await chmod(dataDir, 0o755);
  let complaints = '';
  let interrupted = false;
  const print = (text: string) => void (interrupted || process.stdout.write(`${text}\n`));
  print(STARTING[language]);
  const starting = startProduct({
    dataDir,
    environment: ENVIRONMENT,
    tellError: (text) => {
      complaints += text;
    },
  });
  const cleanUp = async () => {
    const product = await starting.catch(() => undefined);
    await product?.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      void cleanUp().finally(() => process.exit(1));
    });
  }
  try {
    const stage = await Stage.open(await starting, language, print);
    const wentOtherwise = await toldOn(stage, scenarios ?? STORIES);
    const untrue = scenarios === undefined ? [] : await truth(stage);
    const failures = [...wentOtherwise, ...untrue, ...(await closing(stage))];
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    print(verdict(language, failures, seconds));
    return failures.length === 0 ? 0 : 1;
  } catch (error) {
    if (!interrupted) process.stderr.write(`${complaints}${String(error)}\n`);
    return 1;
  } finally {
    await cleanUp();
  }
}

/** Tells every story, also after one that went otherwise; returns what went otherwise. */
async function toldOn(stage: Stage, stories: readonly Story[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const [index, { title, tell }] of stories.entries()) {
    stage.print(`\n${paragraph(0, `${index + 1}. ${title[stage.language]}`)}`);
    await stage.soundAgencies();
    try {
      await tell(stage);
    } catch (error) {
      failures.push(
        `${index + 1}. ${title[stage.language]}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return failures;
}

function verdict(language: Language, failures: readonly string[], seconds: number): string {
  const well: Label = {
    vi: `\nMọi hồ sơ kết thúc đúng như đã kể (${seconds} giây).`,
    en: `\nEvery case ended as told (${seconds} s).`,
  };
  const ill: Label = { vi: '\nKhông như đã kể:', en: '\nNot as told:' };
  return failures.length === 0 ? well[language] : [ill[language], ...failures].join('\n  ');
}
