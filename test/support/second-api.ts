/** Another API process of the same installation: its own runtime and port, the same databases. */
import { createHttpApplication } from '../../src/http-server.js';
import { createLog } from '../../src/platform/log.js';
import { createMetrics } from '../../src/platform/metrics.js';
import { createRuntime } from '../../src/runtime.js';
import type { TestProduct } from './product.js';

export interface SecondApi {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startSecondApi({ runtime: first, database }: TestProduct): Promise<SecondApi> {
  const urls = {
    engine: database.engine,
    reader: database.reader,
    sealer: database.sealer,
    agencies: first.agencyOrigin,
  };
  const log = createLog({ level: 'silent', format: 'json', process: 'test' });
  const runtime = await createRuntime(first.config, urls, { log, metrics: createMetrics() });
  const app = await createHttpApplication(runtime, { identityProvider: undefined, pages: undefined });
  await app.listen(0);
  return {
    url: (await app.getUrl()).replace('[::1]', 'localhost'),
    stop: async () => {
      await app.close();
      await runtime.close();
    },
  };
}
