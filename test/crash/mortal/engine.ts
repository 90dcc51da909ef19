/** One process of the application, as `src/main.ts` runs it, that can be made to die at a crash point. */
import { readConfig } from '../../../src/platform/config.js';
import { runProcess } from '../../../src/process.js';
import { watchCommits } from './commits.js';
import { passPoint } from './crash-points.js';
import { mortalPorts } from './mortal-ports.js';

const { ROLE: role = '' } = process.env;

// It may start while PostgreSQL is away, and is started again.
process.once('uncaughtException', () => process.exit(1));
watchCommits({
  before: (statements) => {
    const startsCase = statements.some((statement) => statement.includes('insert into case_code_counters'));
    if (startsCase) passPoint('application-written');
  },
  after: () => undefined,
});
await runProcess(readConfig(process.env), mortalPorts(role));
