import type { Pool } from 'pg';
import { PgCaseStore } from '../../src/adapters/postgres/pg-case-store.js';
import { PgOutboxStore } from '../../src/adapters/postgres/pg-outbox-store.js';
import { createPool, queryOn, type Query } from '../../src/adapters/postgres/pool.js';
import { attachments } from '../../src/adapters/postgres/entities/attachment-tables.js';
import {
  caseScopes,
  caseSteps,
  cases,
  documents,
  idempotency,
  refusals,
} from '../../src/adapters/postgres/entities/case-tables.js';
import { caseEventParts, caseEvents, persons } from '../../src/adapters/postgres/entities/history-tables.js';
import { personKeys } from '../../src/adapters/postgres/entities/key-tables.js';
import {
  dispatches,
  holderChanges,
  inboxAnswers,
  inboxMessages,
  incidents,
  timers,
  workItems,
} from '../../src/adapters/postgres/entities/work-tables.js';
import { externalCodes, receipts } from '../../src/adapters/postgres/entities/code-tables.js';
import { nameTokens } from '../../src/adapters/postgres/entities/search-tables.js';
import type { Table } from '../../src/adapters/postgres/table.js';
import type { BatchWrites } from '../../src/engine/ports/case-store.port.js';
import type { TestDatabase, TestPostgres } from '../support/postgres.js';
import { RECEIVED_AT, uuid } from './stored-records.js';
import type { StoredRow, StoresUnderTest } from './stores-under-test.js';

const TABLES: { readonly [Name in keyof BatchWrites]: Table<StoredRow<Name>> } = {
  cases,
  steps: caseSteps,
  scopes: caseScopes,
  events: caseEvents,
  parts: caseEventParts,
  persons,
  personKeys,
  nameTokens,
  dispatches,
  timers,
  workItems,
  holderChanges,
  incidents,
  attachments,
  documents,
  externalCodes,
  receipts,
  refusals,
  inboxMessages,
  inboxAnswers,
  idempotency,
};

/** Stores on a migrated database of their own, with connections of each role. */
export interface PostgresStores extends StoresUnderTest {
  readonly urls: TestDatabase;
  readonly pool: Pool;
  /** As the owner of the server: for what no role of ours may do. */
  readonly asAdministrator: Query;
  readonly asEngine: Query;
  readonly asReader: Query;
  readonly close: () => Promise<void>;
}

/** Opens stores on a new database of the server. */
export async function openPostgresStores(postgres: TestPostgres): Promise<PostgresStores> {
  const urls = await postgres.createDatabase();
  const pool = createPool({ url: urls.engine, connections: 8 });
  const administrators = createPool({ url: urls.administrator, connections: 2 });
  const readers = createPool({ url: urls.reader, connections: 2 });
  const asAdministrator = queryOn(administrators);
  let assigned = 0;
  return {
    urls,
    pool,
    asAdministrator,
    asEngine: queryOn(pool),
    asReader: queryOn(readers),
    store: new PgCaseStore(pool),
    outbox: new PgOutboxStore(pool),
    outboxWith: (rates) => new PgOutboxStore(pool, rates),
    rows: <Name extends keyof BatchWrites>(name: Name) => {
      const { columns, name: table } = TABLES[name];
      return asAdministrator<StoredRow<Name>>(`select ${columns()} from ${table}`);
    },
    assign: async ({ subject, role, office, agency, onBehalfOf, validFrom, validTo }) => {
      assigned += 1;
      await asAdministrator(
        `insert into assignments (id, subject, role, office, agency, valid_from, valid_to, on_behalf_of)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [uuid(assigned, 9), subject, role, office, agency, validFrom, validTo, onBehalfOf],
      );
    },
    identify: async (subject, token) => {
      await asAdministrator('insert into officers (subject, name, person_token) values ($1, $1, $2)', [subject, token]);
    },
    closeOffice: async (code, at) => {
      await asAdministrator(
        `insert into offices (code, agency, commune, unit_code, name_vi, name_en, valid_from, valid_to)
         values ($1, split_part($1, '.', 1), split_part($1, '.', 2), 'H05.01', $1, $1, $2, $3)`,
        [code, RECEIVED_AT, at],
      );
    },
    shiftLegalClock: async (offsetMs) => {
      await asAdministrator('update legal_clock set offset_ms = $1', [offsetMs]);
    },
    close: async () => {
      await Promise.all([pool.end(), administrators.end(), readers.end()]);
    },
  };
}
