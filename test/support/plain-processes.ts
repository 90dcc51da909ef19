import { once } from 'node:events';
import { addEventHandler } from 'jest-circus';

/** As in jest.config.mjs. */
const LIMIT_MS = 30_000;

/**
 * The runner of `npm test` calls tests and hooks in turn and would wait for one of them for ever; and it lets its processes go without an
 * end, so that one whose spec left something open would stay.
 */
addEventHandler((event, { currentDescribeBlock: block }) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;
  const added = event.name === 'add_test' ? block.children.at(-1) : block.hooks.at(-1);
  if (added === undefined || added.type === 'describeBlock') return;
  added.fn = withinLimit(added.fn, event.timeout ?? LIMIT_MS);
});
process.once('disconnect', () => process.exit());

function withinLimit(run: Parameters<typeof Reflect.apply>[0], limitMs: number): () => Promise<void> {
  const late = new Error(`not done within ${limitMs} ms`);
  return async () => {
    const limit = once(AbortSignal.timeout(limitMs), 'abort').then(() => Promise.reject(late));
    // Inside a promise: one that throws at once would leave the limit to nobody, and its end would end the process.
    const done = new Promise((resolve) => resolve(Reflect.apply(run, undefined, [])));
    await Promise.race([done, limit]);
  };
}
