import type { IdSource } from '../ports/id-source.port.js';
import type { DispatchWork, FailedDispatch, OutboxStore } from '../ports/outbox-store.port.js';
import { retryDelayMs } from './back-off.js';

/** Has each tried again after its own back-off. */
export async function retry(
  ports: { readonly outbox: OutboxStore; readonly ids: IdSource },
  work: readonly DispatchWork[],
  why: Pick<FailedDispatch, 'failure' | 'isRejection'>,
): Promise<void> {
  if (work.length === 0) return;
  await ports.outbox.retryLater(
    work.map(({ dispatch: { key, fence, attempts } }) => ({
      key,
      fence,
      ...why,
      afterMs: retryDelayMs(attempts, ports.ids.fraction()),
    })),
  );
}
