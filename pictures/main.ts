/**
 * `npm run docs:screenshots`: takes the pictures of README and docs anew, of a product of its own with invented people.
 *
 *   npm run docs:screenshots                                   docs/pictures
 *   npm run docs:screenshots -- --all /tmp/pages               every page, at two widths, in both languages and colours
 *   npm run docs:screenshots -- --all /tmp/pages --only 1440-vi-light/inbox
 *                                                              those whose path matches that regular expression
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, PHONE, type Visit } from '../test/support/chromium.js';
import { startTestProduct } from '../test/support/product.js';
import { newCamera, type Scene } from './camera.js';
import { documented } from './documented.js';
import { fillProvince } from './province.js';
import { scenes } from './scenes.js';

const BYTES_MAX = 250_000;
const DOCUMENTED = 'docs/pictures';
const WIDE = { width: 1440, height: 900 };

/** One picture to be taken. */
interface Shot {
  readonly scene: Scene;
  readonly how: Visit;
  readonly file: string;
  /** The whole page and not only what a screen shows of it. */
  readonly isWhole: boolean;
}

const { values: options } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string', default: '' } } });

const product = await startTestProduct({}, undefined, 'dist/web');
const browser = await openBrowser();
try {
  const province = await fillProvince(product);
  const shots =
    options.all === undefined
      ? documented(province).map((shot) => ({ ...shot, file: join(DOCUMENTED, shot.file), isWhole: false }))
      : reviewed(scenes(province), options.all);
  const wanted = new RegExp(options.only);
  await takeAll(shots.filter(({ file }) => wanted.test(file)));
} finally {
  await browser.close();
  await product.stop();
}

/** Every scene as everybody may see it. */
function reviewed(all: readonly Scene[], folder: string): readonly Shot[] {
  const looks = [WIDE, PHONE].flatMap((viewport) =>
    (['vi', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ viewport, language, colorScheme })),
    ),
  );
  return looks.flatMap((how) =>
    all.map((scene) => {
      const look = `${how.viewport.width}-${how.language}-${how.colorScheme}`;
      return { scene, how, file: join(folder, look, `${scene.name}.png`), isWhole: true };
    }),
  );
}

/** Whoever looks at several pages signs in once. Each picture that fails is told, and then all have failed. */
async function takeAll(shots: readonly Shot[]): Promise<void> {
  const failures: string[] = [];
  const sittings = new Map<string, Shot[]>();
  for (const shot of shots) {
    const sitting = JSON.stringify([shot.how, shot.scene.who]);
    sittings.set(sitting, [...(sittings.get(sitting) ?? []), shot]);
  }
  for (const sitting of sittings.values()) failures.push(...(await takeSitting(sitting)));
  console.log(`${shots.length - failures.length} pictures taken, ${failures.length} failed`);
  if (failures.length > 0 || shots.length === 0) process.exitCode = 1;
}

async function takeSitting(shots: readonly Shot[]): Promise<readonly string[]> {
  const failures: string[] = [];
  const [first] = shots;
  if (first === undefined) return failures;
  const camera = await newCamera(browser, product.url, { ...first.how, who: first.scene.who });
  for (const { scene, file, isWhole } of shots) {
    const failure = await camera.take(scene, file, isWhole).then(
      () => (isWhole ? undefined : tooLarge(file)),
      (error: unknown) => `${file}: ${String(error)}`,
    );
    if (failure === undefined) continue;
    console.error(failure);
    failures.push(failure);
  }
  await camera.leave();
  return failures;
}

async function tooLarge(file: string): Promise<string | undefined> {
  const { size } = await stat(file);
  return size > BYTES_MAX ? `${file}: ${size} bytes, at most ${BYTES_MAX}` : undefined;
}
