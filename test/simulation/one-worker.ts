/** One worker of the real engine over stores in memory, with births that wait for their first agency. */
import { codeLists } from '../../workflows/code-lists.js';
import { portalStatuses } from '../../workflows/portal-statuses.js';
import { theirCodesOn } from '../../src/kernel/procedure/code-lists.js';
import { hash } from 'node:crypto';
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';
import { ContractAnswerReader } from '../../src/adapters/agency-gateway/contract-answer-reader.js';
import type { AgencyGateway } from '../../src/engine/ports/agency-gateway.port.js';
import type { Definitions } from '../../src/engine/ports/definitions.port.js';
import { CommandProcessor } from '../../src/engine/processor/command-processor.js';
import { instant } from '../../src/kernel/values/time.js';
import { anApplication } from './people/applications.js';
import { InMemoryCaseStore } from './ports/in-memory-case-store.js';
import { InMemoryOutboxStore } from './ports/in-memory-outbox-store.js';
import { InMemoryTables } from './ports/in-memory-tables.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';
import { SeededIdSource } from './ports/seeded-id-source.js';

export const NOW = instant('2026-11-24T03:00:00.000Z');

/** The ports of the worker, and the tables behind them; a breaker that never opens, and time stands still. */
export async function workerWithBirths(
  { gateway, definitions }: { readonly gateway: AgencyGateway; readonly definitions: Definitions },
  caseIds: readonly string[],
) {
  const clock = { realNow: () => NOW, legalNow: () => NOW };
  const state = new InMemoryTables();
  state.assignments.push({ subject: 'desk', role: 'desk-officer', validFrom: NOW });
  const shared = { definitions, cipher: new PlainPartCipher(), ids: new SeededIdSource(seededRandom(1)) };
  const processor = new CommandProcessor({
    ...shared,
    store: new InMemoryCaseStore(state, clock),
    digest: (bytes) => hash('sha256', bytes),
    silenceMs: 60_000,
    claimMs: 1_800_000,
    backOff: async () => undefined,
    onCommitted: () => undefined,
    onPoison: (_command, error) => {
      throw error;
    },
  });
  const outbox = new InMemoryOutboxStore(state, clock);
  const ports = {
    ...shared,
    outbox,
    gateway,
    processor,
    reader: new ContractAnswerReader(),
    leaseMs: 60_000,
    breaker: { failuresMax: 1000, pauseMsFirst: 1000, pauseMsMax: 60_000 },
    portalStatuses,
    codesOf: async (agency: string) => theirCodesOn(codeLists, agency, '2026-11-24'),
    onAttempt: () => undefined,
  };
  const { version } = definitions.of('interlinked-birth', 1);
  for (const [index, caseId] of caseIds.entries()) {
    await processor.submit({
      kind: 'submit',
      actor: { kind: 'person', subject: 'desk' },
      caseId,
      procedure: version.key,
      version: version.version,
      application: anApplication(seededRandom(index), version),
      channel: 'counter',
      intakeOffice: 'one-stop.07210',
      intakeCommune: '07210',
      unit: 'H05.01',
    });
  }
  return { state, ports };
}
