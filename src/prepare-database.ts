import { migrateQueueSchema } from './adapters/bullmq/queue-connection.js';
import { migrate } from './adapters/postgres/data-source.js';
import { createHistoryPartitions } from './adapters/postgres/history-upkeep.js';
import { createPool, queryOn } from './adapters/postgres/pool.js';
import { seedDemoAssignments, seedProvince } from './adapters/postgres/seed-province.js';
import type { Config } from './platform/config.js';
import { registry } from '../workflows/registry.js';

const PARTITION_MONTHS = 2;

/**
 * Brings the database up to date as the owner of its schema: tables, those of the queues unless they are in Redis, partitions, the
 * province's offices and publications. What is there stays; several processes may do so at once.
 */
export async function prepareDatabase(migratorUrl: string, config: Config): Promise<void> {
  await migrate(migratorUrl);
  if (config.REDIS_URL === undefined) await migrateQueueSchema(migratorUrl);
  const pool = createPool({ url: migratorUrl, connections: 1 });
  try {
    // The first case of a new database finds its month; later months are made ready by the running application.
    await createHistoryPartitions(pool, PARTITION_MONTHS);
    await seedProvince(queryOn(pool), registry);
    if (config.OIDC_ISSUER === undefined) await seedDemoAssignments(queryOn(pool));
  } finally {
    await pool.end();
  }
}
