import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { lossySettings } from './adapters/postgres/lossy-settings.js';
import { mayNumberJournal } from './adapters/postgres/history-upkeep.js';
import { missingMigrations } from './adapters/postgres/missing-migrations.js';
import { createPool, type ConnectionPool } from './adapters/postgres/pool.js';
import { sealerMayNotNumber, StartFailed } from './start-failure.js';

const LOOK_MS = 1_000;
/** Five minutes; then whoever keeps the process may start it anew. */
const LOOKS_MAX = 300;

/**
 * Waits until the database has the schema that this release needs, and tells what it waits for whenever that changes.
 *
 * @param url - of a run-time role: no right to migrate is needed
 * @throws StartFailed after five minutes, or at once if the database may lose what it says is committed
 */
export async function awaitSchema(url: string, log: Logger): Promise<void> {
  const pool = createPool({ url, connections: 1 });
  let told: string | undefined;
  try {
    for (let look = 0; look < LOOKS_MAX; look += 1) {
      const obstacle = await obstacleOf(pool);
      if (obstacle === undefined) return await refuseToLose(pool);
      if (obstacle !== told) log.warn({ event: 'schema.awaited' }, obstacle);
      told = obstacle;
      await pause(LOOK_MS);
    }
  } finally {
    await pool.end();
  }
  throw new StartFailed(told);
}

/** The same for the role that numbers the journal. @throws StartFailed also if it may not */
export async function awaitSealer(url: string, log: Logger): Promise<void> {
  await awaitSchema(url, log);
  const pool = createPool({ url, connections: 1 });
  try {
    if (!(await mayNumberJournal(pool))) throw sealerMayNotNumber();
  } finally {
    await pool.end();
  }
}

/** People are told "success" when PostgreSQL says that it is committed: it has to mean it. */
async function refuseToLose(pool: ConnectionPool): Promise<void> {
  const lossy = await lossySettings(pool);
  if (lossy.length === 0) return;
  const settings = lossy.map((name) => `${name} = off`).join(', ');
  throw new StartFailed(
    `PostgreSQL đang đặt ${settings} nên có thể mất dữ liệu đã xác nhận khi mất điện: hãy đặt lại thành on (ALTER SYSTEM, ALTER ROLE hoặc tham số kết nối), rồi khởi động lại. / ` +
      `PostgreSQL has ${settings} and may lose what was acknowledged in a power failure: set it to on (ALTER SYSTEM, ALTER ROLE or the parameters of the connection), then start again.`,
  );
}

async function obstacleOf(pool: ConnectionPool): Promise<string | undefined> {
  try {
    const [first, ...others] = await missingMigrations(pool);
    if (first === undefined) return undefined;
    return (
      `Cơ sở dữ liệu chưa được cập nhật (thiếu ${first}, và ${others.length} bước khác): hãy chạy "node dist/src/migrate.js" bằng tài khoản sở hữu lược đồ; tiến trình này đang chờ. / ` +
      `The database is not migrated (missing: ${first} and ${others.length} more): run "node dist/src/migrate.js" as the owner of the schema; this process waits.`
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return (
      `Không kết nối được cơ sở dữ liệu (${why}): hãy kiểm tra DATABASE_URL, READER_DATABASE_URL, SEALER_DATABASE_URL và máy chủ PostgreSQL; tiến trình này đang chờ. / ` +
      `The database cannot be reached (${why}): check DATABASE_URL, READER_DATABASE_URL, SEALER_DATABASE_URL and the PostgreSQL server; this process waits.`
    );
  }
}
