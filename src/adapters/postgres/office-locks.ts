/**
 * Until the transaction ends none of those offices closes; any number may hold it. PostgreSQL serves in turn, so that whoever closes one
 * waits only for those who came before, which is more than a shared lock of the rows would promise.
 */
export const OFFICES_IN_USE = `select pg_advisory_xact_lock_shared(hashtext('office ' || code))
  from (select code from unnest($1::text[]) as named (code) order by code) as in_order`;

/** Waits for whoever starts cases at the office, and keeps them waiting until the transaction ends: for closing it. */
export const OFFICE_ALONE = `select pg_advisory_xact_lock(hashtext('office ' || $1))`;
