import type { PersonKeyRecord } from '../../../engine/ports/records.js';
import type { MessageKeyRecord } from '../../cipher/message-seal.js';
import { table } from '../table.js';

/** Until when somebody is wrapping the key anew. */
const REWRAP = { rewrapUntil: 'timestamptz?' } as const;

/** A destroyed key has a row without a key: it is not read as a record. */
export const personKeys = table<PersonKeyRecord>({
  name: 'person_keys',
  key: ['id'],
  whenKnown: 'fail',
  columns: { id: 'uuid', person: 'uuid', retentionClass: 'text', wrapped: 'bytea?', kek: 'integer' },
  extra: { ...REWRAP, destroyedAt: 'timestamptz?' },
  defaults: { kek: 1 },
  indexes: {
    person_keys_person_class_key: {
      columns: ['person', 'retentionClass'],
      unique: true,
      where: 'destroyed_at is null',
    },
    person_keys_destroyed: { columns: ['person'], where: 'destroyed_at is not null' },
    person_keys_by_kek: { columns: ['kek', 'id'] },
  },
  checks: { person_keys_destroyed_check: '(wrapped is null) = (destroyed_at is not null)' },
});

/** A person's keys that are not destroyed, in the words of the index `person_keys_person_class_key`. */
export const LIVING_KEYS = `select ${personKeys.columns()} from person_keys where destroyed_at is null`;

/** Keys of the deployment, under which lies what agencies say of no case that is known. */
export const messageKeys = table<MessageKeyRecord & { readonly madeAt: string }>({
  name: 'message_keys',
  key: ['id'],
  whenKnown: 'fail',
  columns: { id: 'uuid', wrapped: 'bytea', kek: 'integer', madeAt: 'timestamptz' },
  extra: REWRAP,
});

/** The keys of reasons of administrators and inspectors, and of whoever has a case shown in full, by the entry that they belong to. One whose time is over is deleted. */
export const reasonKeys = table<MessageKeyRecord & { readonly madeAt: string }>({
  name: 'reason_keys',
  key: ['id'],
  whenKnown: 'fail',
  columns: { id: 'uuid', wrapped: 'bytea', kek: 'integer', madeAt: 'timestamptz' },
  extra: REWRAP,
  indexes: { reason_keys_by_kek: { columns: ['kek', 'id'] } },
});

/** One row: no key may be wrapped by an older version, because those are destroyed. */
export const lowestKeyVersion = table<{ readonly id: number; readonly version: number }>({
  name: 'lowest_key_version',
  key: ['id'],
  whenKnown: 'replace',
  columns: { id: 'integer', version: 'integer' },
  checks: { lowest_key_version_single_check: 'id = 1' },
});
