import type { MigrationItem, MigrationRecord } from '../../../features/administration/ports/migrations.port.js';
import { table } from '../table.js';

/** Migrations of many cases, each under the id of the proposal that two administrators decided. */
export const caseMigrations = table<MigrationRecord>({
  name: 'case_migrations',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    procedure: 'text',
    fromVersion: 'integer',
    toVersion: 'integer',
    office: 'text?',
    leftOut: 'jsonb',
    approvedAt: 'timestamptz',
    state: 'text',
    stoppedBy: 'text?',
  },
  checks: { case_migrations_state_check: `state in ('waiting', 'running', 'stopped', 'done')` },
});

/** The cases of each, and what became of them. */
export const caseMigrationItems = table<MigrationItem>({
  name: 'case_migration_items',
  key: ['migrationId', 'caseId'],
  whenKnown: 'fail',
  columns: {
    migrationId: 'uuid',
    caseId: 'uuid',
    outcome: 'text?',
    obstacles: 'jsonb?',
    at: 'timestamptz?',
  },
  indexes: {
    case_migration_items_waiting: { columns: ['migrationId', 'caseId'], where: 'outcome is null' },
  },
  checks: {
    case_migration_items_outcome_check: `outcome in ('migrated', 'refused', 'no-longer-open', 'other-version', 'failed')`,
  },
});
