/** The agency systems, as `agency-systems/main.ts` runs them, in a process that can be made to die at a crash point. */
import { watchCommits } from './commits.js';
import { passPoint } from './crash-points.js';

// It may start while PostgreSQL is away, and is started again.
process.once('uncaughtException', () => process.exit(1));
watchCommits({
  before: (statements) => {
    if (writes(statements, 'register')) passPoint('result-registered');
  },
  after: (statements) => {
    if (writes(statements, 'messages')) passPoint('decision-committed');
    else if (writes(statements, 'dispatches')) passPoint('delivery-committed');
  },
});
// Only now: its pool must not be connected before we watch.
await import('../../../agency-systems/main.js');

function writes(statements: readonly string[], table: string): boolean {
  return statements.some((statement) => statement.includes(`insert into agencies.${table}`));
}
