/** Until the transaction ends nobody destroys a key; any number may hold it. */
export const KEYS_IN_USE = `select pg_advisory_xact_lock_shared(hashtext('keys'))`;

/** Waits for whoever uses keys, and keeps them waiting until the transaction ends: for destroying one. */
export const KEYS_ALONE = `select pg_advisory_xact_lock(hashtext('keys'))`;
