/** One administrative act after the other, in all processes, so that each is decided by what the one before has left. */
export const ADMINISTRATION_ALONE = `select pg_advisory_xact_lock(hashtext('administration'))`;
