import pg from 'pg';

/** The passwords of the run-time roles. */
export interface RolePasswords {
  readonly engine: string;
  readonly reader: string;
  readonly sealer: string;
}

/** Limits that belong to the role hold behind any pooler too. */
const LIMITS = {
  engine: {
    statement_timeout: '30s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '30s',
    timezone: 'UTC',
    // Statements of the engine are short; compiling one that is estimated too high would take longer than running it.
    jit: 'off',
  },
  reader: {
    statement_timeout: '15s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '15s',
    timezone: 'UTC',
    // The policies of row-level security make every statement look dearer than it is.
    jit: 'off',
  },
  sealer: {
    statement_timeout: '30s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '30s',
    timezone: 'UTC',
    jit: 'off',
  },
} as const;

/** Makes the run-time roles, or sets their passwords and limits anew. Done before migrating, by a role that may create roles. */
export async function createRoles(url: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Roles belong to the whole server: two processes that alter one at the same time would fail.
    await client.query(`begin; select pg_advisory_xact_lock(hashtext('create_roles'))`);
    for (const role of ['engine', 'reader', 'sealer'] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      await client.query(
        `${rowCount === 0 ? 'create' : 'alter'} role ${role} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(passwords[role])}`,
      );
      for (const [setting, value] of Object.entries(LIMITS[role])) {
        await client.query(`alter role ${role} set ${setting} = '${value}'`);
      }
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
