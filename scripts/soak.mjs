/**
 * `npm run soak`: the simulation of `npm test` with many more seeds. Two Jest workers share them; the first seed that
 * breaks a promise prints its story.
 *
 *   npm run soak                               100,000 seeds
 *   SEEDS=5000 FIRST_SEED=200001 npm run soak  others
 */
import { spawnSync } from 'node:child_process';

const env = { SEEDS: '100000', ...process.env };
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = ['node_modules/jest/bin/jest.js', '--bail', 'test/simulation/simulation'];
const { status, error } = spawnSync(process.execPath, [...flags, ...jest], { stdio: 'inherit', env });
if (error) console.error(error.message);
process.exitCode = status ?? 1;
