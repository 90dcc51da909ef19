import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { startBackgroundWork } from './background-work.js';
import { createHttpApplication } from './http-server.js';
import { createLog } from './platform/log.js';
import { createMetrics } from './platform/metrics.js';
import type { Config } from './platform/config.js';
import { createRuntime } from './runtime.js';

/** The longest orderly end: leases that are not given back by then run out by themselves. */
const STOP_MS_MAX = 20_000;

const addresses = z.object({
  DATABASE_URL: z.string(),
  AGENCIES_URL: z.string(),
  READER_DATABASE_URL: z.string().optional(),
});

/** Runs one process until it is told to stop; resolves when it is ready. */
export async function runProcess(config: Config, environment: NodeJS.ProcessEnv): Promise<void> {
  const { DATABASE_URL, AGENCIES_URL, READER_DATABASE_URL = DATABASE_URL } = addresses.parse(environment);
  const format = config.NODE_ENV === 'production' ? 'json' : 'lines';
  const log = createLog({
    level: config.LOG_LEVEL,
    format,
    process: config.ROLE.length > 1 ? 'app' : String(config.ROLE[0]),
  });
  const urls = { engine: DATABASE_URL, reader: READER_DATABASE_URL, agencies: AGENCIES_URL };
  const runtime = await createRuntime(config, urls, { log, metrics: createMetrics() });
  const stopBackground = await startBackgroundWork(runtime);
  const app = config.ROLE.includes('api')
    ? await createHttpApplication(runtime, config.OIDC_ISSUER === undefined ? AGENCIES_URL : undefined)
    : undefined;
  await app?.listen(config.PORT, '0.0.0.0');

  stopOnSignals(async () => {
    await app?.close();
    await stopBackground();
    await runtime.close();
  });
  const address: AddressInfo | string | null | undefined = app?.getHttpServer().address();
  process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : undefined });
  log.info({ event: 'process.ready', roles: config.ROLE, port: config.PORT }, 'ready');
}

/** SIGTERM, Ctrl-C and the death of the parent end the process in order; a broken promise ends it at once. */
function stopOnSignals(stop: () => Promise<void>): void {
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
  process.on('disconnect', end);
}
