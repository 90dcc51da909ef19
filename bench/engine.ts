/** The engine of the product, with the agencies inside its process, ready to be given births. */
import { realNow } from '../src/adapters/clock/system-clock.js';
import { startBackgroundWork } from '../src/background-work.js';
import type { BatchWrites } from '../src/engine/ports/case-store.port.js';
import { readConfig } from '../src/platform/config.js';
import { createLog } from '../src/platform/log.js';
import { createMetrics } from '../src/platform/metrics.js';
import { createRuntime } from '../src/runtime.js';
import { Births } from './births.js';
import type { Subject } from './closed-load.js';
import { InProcessAgencies } from './in-process-agencies.js';
import type { RunRequest } from './figures.js';
import { WatchedStore } from './watched-store.js';

/** Port 9 discards: whoever speaks to an agency over HTTP here is wrong. */
const NOWHERE = 'http://127.0.0.1:9';

export interface Engine {
  readonly subject: Subject;
  readonly store: WatchedStore;
  readonly stop: () => Promise<void>;
}

/** @param onWrites - told of everything that is committed */
export async function startEngine(
  { dataDir, database, redisUrl }: Pick<RunRequest, 'dataDir' | 'database' | 'redisUrl'>,
  onWrites?: (writes: BatchWrites) => void,
): Promise<Engine> {
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'warn', REDIS_URL: redisUrl });
  const observers = {
    log: createLog({ level: config.LOG_LEVEL, format: 'lines', process: 'bench' }),
    metrics: createMetrics(),
  };
  const watched: WatchedStore[] = [];
  const runtime = await createRuntime(config, { ...database, agencies: NOWHERE }, observers, (ports) => {
    const store = new WatchedStore(ports.store, onWrites);
    watched.push(store);
    return { ...ports, store, gateway: new InProcessAgencies(realNow) };
  });
  const [store] = watched;
  if (store === undefined) throw new Error('the runtime did not ask for a store');
  const stopBackground = await startBackgroundWork(runtime);
  const births = new Births(runtime.definitions.of('interlinked-birth', 1), runtime.ids);
  const complete = async (index: number): Promise<void> => {
    const submission = births.submission(index, realNow());
    const completed = store.completed(submission.caseId);
    const result = await runtime.processor.submit(submission);
    if (result.kind === 'refused') throw new Error(`birth ${index} was refused: ${result.refusal.code}`);
    await completed;
  };
  return {
    subject: { complete, drained: () => store.drained() },
    store,
    stop: async () => {
      await stopBackground();
      await runtime.close();
    },
  };
}
