/** Measurements run in processes of their own: none inherits the heap or the compiled code of another. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Runs `./<script>.js` with that request and returns what it tells. */
export async function runInChild<Told>(script: string, request: object): Promise<Told> {
  const child = fork(fileURLToPath(new URL(`./${script}.js`, import.meta.url)), [JSON.stringify(request)]);
  const told: Told[] = [];
  child.on('message', (message: Told) => told.push(message));
  const [code] = await once(child, 'exit');
  const [first] = told;
  if (first === undefined || code !== 0)
    throw new Error(`${script} ended with ${String(code)}: ${JSON.stringify(request)}`);
  return first;
}

/** What this process was started for. */
export function requestOfThisProcess<Request>(): Request {
  return JSON.parse(process.argv[2] ?? '');
}

/** Tells it to the process that asked, and lets it go. */
export function tell(told: object): void {
  process.send?.(told);
  process.disconnect?.();
}
