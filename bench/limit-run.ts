/**
 * What PostgreSQL alone takes of the same rows: everything that an engine committed is committed again to an empty database, with
 * nothing read, decided or carried between.
 */
import { createPool, queryOn } from '../src/adapters/postgres/pool.js';
import { writeBatch } from '../src/adapters/postgres/write-batch.js';
import type { BatchWrites } from '../src/engine/ports/case-store.port.js';
import { requestOfThisProcess, tell } from './child.js';
import { rounded, runLoad } from './closed-load.js';
import { startEngine } from './engine.js';
import type { Limit, LimitRequest } from './figures.js';

const { inFlight, cases, dataDir, source, target, connections } = requestOfThisProcess<LimitRequest>();
const batches: BatchWrites[] = [];
const engine = await startEngine({ dataDir, database: source }, (writes) => batches.push(writes));
await runLoad(engine.subject, { first: 0, cases, inFlight });
await engine.stop();

const pool = createPool({ url: target, connections });
const startedAt = performance.now();
await Promise.all(lanes(batches, connections).map(commitAll));
const seconds = (performance.now() - startedAt) / 1000;
await pool.end();
const limit: Limit = { casesPerSecond: rounded(cases / seconds), commitsPerCase: rounded(batches.length / cases) };
tell(limit);

async function commitAll(lane: readonly BatchWrites[]): Promise<void> {
  const client = await pool.connect();
  for (const writes of lane) {
    await client.query('begin');
    await writeBatch(queryOn(client), writes);
    await client.query('commit');
  }
  client.release();
}

/** Batches side by side; those of one case stay on one lane, in their order. With one connection there is one lane. */
function lanes(all: readonly BatchWrites[], count: number): readonly (readonly BatchWrites[])[] {
  const made: BatchWrites[][] = Array.from({ length: count }, () => []);
  const laneOf = new Map<string, number>();
  for (const writes of all) {
    const caseId = writes.cases[0]?.id ?? writes.dispatches[0]?.caseId ?? '';
    const lane = laneOf.get(caseId) ?? laneOf.size % count;
    laneOf.set(caseId, lane);
    made[lane]?.push(writes);
  }
  return made;
}
