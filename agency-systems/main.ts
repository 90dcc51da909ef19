/**
 * The process of all agency systems. When it can be called it tells its parent `{ ready: true, port }`, or prints
 * `{"listening":<port>}` if it was started by hand. It ends with its parent.
 */
import { fstatSync } from 'node:fs';
import { readAgenciesConfig } from './config.js';
import { startAgencies } from './start-agencies.js';

/** The longest orderly end; what is not committed by then is asked for again. */
const STOP_MS_MAX = 15_000;

const { port, stop } = await startAgencies(readAgenciesConfig(process.env));

let stopping = false;
const end = (): void => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_MS_MAX).unref();
  void stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on('SIGTERM', end);
process.on('SIGINT', end);

if (process.send === undefined) {
  // A parent that dies closes the pipe; a terminal, a file or /dev/null as standard input tells nothing.
  const input = fstatSync(0);
  if (input.isFIFO() || input.isSocket()) process.stdin.once('end', end).resume();
  process.stdout.write(`${JSON.stringify({ listening: port })}\n`);
} else {
  process.once('disconnect', end);
  process.send({ ready: true, port });
}
