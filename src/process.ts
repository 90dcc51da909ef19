import { fileURLToPath } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import type { Logger } from 'pino';
import { z } from 'zod';
import { awaitSchema, awaitSealer } from './await-schema.js';
import { startBackgroundWork } from './background-work.js';
import { createHttpApplication, createProbesApplication } from './http-server.js';
import { createLog } from './platform/log.js';
import { createMetrics } from './platform/metrics.js';
import type { Config } from './platform/config.js';
import { createRuntime, type OuterPorts, type Runtime, type RuntimeUrls } from './runtime.js';
import { variableMissing } from './start-failure.js';

/** The longest orderly end: leases that are not given back by then run out by themselves. */
const STOP_MS_MAX = 20_000;

const EVERY_MACHINE = '0.0.0.0';

/** Where the web pages are built, seen from the built program. */
const PAGES = fileURLToPath(new URL('../web', import.meta.url));

const addressSchema = z.object({ port: z.int() });

/**
 * Runs one process until it is told to stop; resolves when it is ready.
 *
 * @param decorate - what a crash test puts around the outer ports
 * @throws StartFailed if an address is missing, or the database did not get its schema in time
 */
export async function runProcess(config: Config, decorate?: (ports: OuterPorts) => OuterPorts): Promise<void> {
  const urls = urlsOf(config);
  const log = createLog({
    level: config.LOG_LEVEL,
    format: config.NODE_ENV === 'production' ? 'json' : 'lines',
    process: config.ROLE.length > 1 ? 'app' : String(config.ROLE[0]),
  });
  /** How to stop what runs, in the order of starting. */
  const stops: (() => Promise<void>)[] = [];
  // From the first line on: as the first process of a container nothing else would end it.
  stopOnSignals(async () => {
    for (const stop of stops.toReversed()) await stop();
  });
  // Who looked is written down by the reader: both roles have to keep what they say is committed.
  for (const url of [urls.engine, urls.reader]) await awaitSchema(url, log);
  if (config.ROLE.includes('sealer')) await awaitSealer(urls.sealer, log);
  const runtime = await createRuntime(config, urls, { log, metrics: createMetrics() }, decorate);
  stops.push(runtime.close);
  stops.push(await startBackgroundWork(runtime));
  const app = await listen(runtime);
  stops.push(() => app.close());
  tellReady(app, runtime.config, log);
}

/** @throws StartFailed */
function urlsOf({
  DATABASE_URL: engine,
  READER_DATABASE_URL: reader = engine,
  SEALER_DATABASE_URL: sealer = engine,
  AGENCIES_URL: agencies,
}: Config): RuntimeUrls {
  if (engine === undefined || reader === undefined || sealer === undefined) throw variableMissing('DATABASE_URL');
  if (agencies === undefined) throw variableMissing('AGENCIES_URL');
  return { engine, reader, sealer, agencies };
}

/** Nobody but this machine is answered on a port that nobody asked for. */
export function probesAddress({ HEALTH_PORT: port }: Pick<Config, 'HEALTH_PORT'>) {
  return port === undefined ? { port: 0, host: '127.0.0.1' } : { port, host: EVERY_MACHINE };
}

/** Every process answers probes; the API is answered by those that have its role. */
async function listen(runtime: Runtime): Promise<INestApplication> {
  const { config, agencyOrigin } = runtime;
  const answersApi = config.ROLE.includes('api');
  const app = answersApi
    ? await createHttpApplication(runtime, {
        identityProvider: config.OIDC_ISSUER === undefined ? agencyOrigin : undefined,
        pages: PAGES,
      })
    : await createProbesApplication(runtime);
  const { port, host } = answersApi ? { port: config.PORT, host: EVERY_MACHINE } : probesAddress(config);
  await app.listen(port, host);
  return app;
}

function tellReady(app: INestApplication, { ROLE: roles }: Config, log: Logger): void {
  const { port } = addressSchema.parse(app.getHttpServer().address());
  process.send?.({ ready: true, port });
  log.info({ event: 'process.ready', roles, port }, 'ready');
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
