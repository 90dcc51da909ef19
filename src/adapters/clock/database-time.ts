/**
 * The database's clock, as SQL expressions: all nodes share it, so a lease means the same to all. Written once, here,
 * because no other SQL may read a clock. Both give milliseconds, as instants are kept.
 */

/** Unshifted time: leases and back-off. */
export const REAL_NOW = `date_trunc('milliseconds', clock_timestamp())`;

/** The legal time: unshifted time plus the offset that development and tests may set. */
export const LEGAL_NOW = `(select ${REAL_NOW} + offset_ms * interval '1 millisecond' from legal_clock)`;
