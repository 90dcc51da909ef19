/** A case that is started in PostgreSQL by the real engine. */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';
import { RandomIdSource } from '../../src/adapters/clock/random-id-source.js';
import { PgCaseStore } from '../../src/adapters/postgres/pg-case-store.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import { CommandProcessor } from '../../src/engine/processor/command-processor.js';
import type { SubmitCase } from '../../src/engine/processor/command.js';
import { anApplication } from '../simulation/people/applications.js';
import { aPartCipher } from '../support/ciphers.js';
import { uuid } from './stored-records.js';

export function aProcessor(pool: Pool): CommandProcessor {
  return new CommandProcessor({
    store: new PgCaseStore(pool),
    definitions: new RegisteredDefinitions(),
    cipher: aPartCipher(),
    ids: new RandomIdSource(),
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    silenceMs: 1000,
    claimMs: 1_800_000,
    backOff: async () => undefined,
    onCommitted: () => undefined,
    onPoison: (_command, error) => {
      throw error;
    },
  });
}

/** By the person `desk`. */
export function aSubmission(): SubmitCase {
  const { version } = new RegisteredDefinitions().of('interlinked-birth', 1);
  return {
    kind: 'submit',
    actor: { kind: 'person', subject: 'desk' },
    request: { scope: 'person:desk POST /cases', key: 'key-1', digest: 'ab'.repeat(32) },
    caseId: uuid(1),
    procedure: version.key,
    version: version.version,
    application: anApplication(seededRandom(1), version),
    channel: 'counter',
    intakeOffice: 'one-stop.07210',
    intakeCommune: '07210',
    unit: 'H05.01',
  };
}
