import type { PoolClient } from 'pg';
import type { AgencyKey, Answer } from '../../agency-contract/wire.js';
import type { LedgerChanges, Registration } from '../desk/ledger.js';
import type { PersonChange } from '../desk/desk.js';
import type { Flaw } from '../faults/flaw.js';

/** A callback as it waits to be sent. */
export interface NewMessage {
  readonly answers: readonly Answer[];
  /** How often it is sent under its one id. */
  readonly sends: number;
  readonly nextAtMs: number;
  /** A fault made the message so; nobody waits until the engine takes it. */
  readonly flaw?: Flaw | undefined;
}

export interface BatchChanges extends Omit<LedgerChanges, 'outgoing'> {
  readonly people: readonly PersonChange[];
  readonly messages: readonly NewMessage[];
}

/** Every statement takes the agency and the rows of one kind as a JSON array. */
const STATEMENTS = {
  dispatches: `
    insert into agencies.dispatches (agency, key, dispatch, state, answer, decide_at_ms)
    select $1, key, dispatch, state, answer, decide_at_ms
      from jsonb_to_recordset($2) as row(key text, dispatch jsonb, state text, answer jsonb, decide_at_ms bigint)
    on conflict (agency, key) do update
      set dispatch = excluded.dispatch, state = excluded.state, answer = excluded.answer, decide_at_ms = excluded.decide_at_ms`,
  register: `
    insert into agencies.register (agency, dispatch_key, case_code, operation, record, digest, result, amended,
      registered_at, revoked_at, revoked_because)
    select $1, row.* from jsonb_to_recordset($2) as row(dispatch_key text, case_code text, operation text, record jsonb,
      digest text, result jsonb, amended jsonb, registered_at timestamptz, revoked_at timestamptz, revoked_because jsonb)
    on conflict (agency, dispatch_key) do update
      set revoked_at = excluded.revoked_at, revoked_because = excluded.revoked_because`,
  released: `
    delete from agencies.claims where agency = $1 and dispatch_key in (select jsonb_array_elements_text($2))`,
  claims: `
    insert into agencies.claims (agency, claim, case_code, dispatch_key)
    select $1, row.* from jsonb_to_recordset($2) as row(claim text, case_code text, dispatch_key text)
    on conflict (agency, claim) do update set case_code = excluded.case_code, dispatch_key = excluded.dispatch_key`,
  numbers: `
    insert into agencies.numbers (agency, series, last)
    select $1, row.* from jsonb_to_recordset($2) as row(series text, last int)
    on conflict (agency, series) do update set last = excluded.last`,
  messages: `
    insert into agencies.messages (agency, answers, sends, next_at_ms, flaw)
    select $1, row.* from jsonb_to_recordset($2) as row(answers jsonb, sends int, next_at_ms bigint, flaw text)`,
} as const;

const POPULATION: AgencyKey = 'population';
const PEOPLE = `
  insert into agencies.people (personal_id, person)
  select person ->> 'personalId', person from jsonb_array_elements($1) as row(person)
  on conflict (personal_id) do update set person = excluded.person`;

/** Writes what a batch changed: one statement for each kind of row. */
export async function writeChanges(client: PoolClient, agency: string, changes: BatchChanges): Promise<void> {
  const rows: Readonly<Record<keyof typeof STATEMENTS, readonly unknown[]>> = {
    dispatches: [...changes.dispatches].map(([key, held]) => ({ ...held, key, decide_at_ms: held.decideAtMs })),
    register: [...changes.registrations.values()].map(registerRow),
    released: changes.releasedClaimsOf,
    claims: [...changes.claims].map(([claim, { caseCode, dispatchKey }]) => ({
      claim,
      case_code: caseCode,
      dispatch_key: dispatchKey,
    })),
    numbers: [...changes.numbers].map(([series, last]) => ({ series, last })),
    messages: changes.messages.map(({ nextAtMs, ...message }) => ({ ...message, next_at_ms: nextAtMs })),
  };
  const kinds = ['dispatches', 'register', 'released', 'claims', 'numbers', 'messages'] as const;
  for (const kind of kinds) {
    if (rows[kind].length > 0) await client.query(STATEMENTS[kind], [agency, JSON.stringify(rows[kind])]);
  }
  if (changes.people.length > 0) await writePeople(client, changes.people);
}

/** Another agency's act changed people: the population register keeps them, and of which act they come. */
async function writePeople(client: PoolClient, changes: readonly PersonChange[]): Promise<void> {
  await client.query(PEOPLE, [JSON.stringify(changes.map(({ person }) => person))]);
  const entries = changes.map(({ entry }) => registerRow(entry));
  await client.query(STATEMENTS.register, [POPULATION, JSON.stringify(entries)]);
}

function registerRow(registration: Registration) {
  const { dispatchKey, caseCode, registeredAt, revoked } = registration;
  return {
    ...registration,
    dispatch_key: dispatchKey,
    case_code: caseCode,
    registered_at: registeredAt,
    revoked_at: revoked?.at,
    revoked_because: revoked?.because,
  };
}
