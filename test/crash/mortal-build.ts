/** Processes run JavaScript: puts that of `test/crash/mortal` where its imports find the built product. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformFile } from '@swc/core';

const SOURCE = 'test/crash/mortal';
const TARGET = join('dist', SOURCE);

/** @returns the folder with `engine.js` and `agencies.js` */
export async function buildMortalProcesses(): Promise<string> {
  await mkdir(TARGET, { recursive: true });
  const sources = (await readdir(SOURCE)).filter((file) => file.endsWith('.ts'));
  await Promise.all(
    sources.map(async (file) => {
      const { code } = await transformFile(join(SOURCE, file), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      await writeFile(join(TARGET, file.replace(/\.ts$/, '.js')), code);
    }),
  );
  return join(process.cwd(), TARGET);
}
