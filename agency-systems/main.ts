/** The process of all agency systems. Says `{ port }` to its parent, or prints it, when it can be called; ends with its parent. */
import { fstatSync } from 'node:fs';
import { readAgenciesConfig } from './config.js';
import { startAgencies } from './start-agencies.js';

const running = await startAgencies(readAgenciesConfig(process.env));

let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= running.stop().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
// A parent that dies closes the pipe; a terminal, a file or /dev/null as standard input tells nothing.
const input = fstatSync(0);
if (process.send === undefined && (input.isFIFO() || input.isSocket())) process.stdin.once('end', stop).resume();

if (process.send === undefined) process.stdout.write(`${JSON.stringify({ listening: running.port })}\n`);
else process.send({ port: running.port });
