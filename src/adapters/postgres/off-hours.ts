/** SQL about when accesses were made, as people in Vietnam tell the time. */
const LOCAL = `access_entries.at at time zone 'Asia/Ho_Chi_Minh'`;

/** The day of an access. */
export const LOCAL_DAY = `(${LOCAL})::date`;

/** Nobody is expected at work then; which days are holidays is not asked. */
export const OFF_HOURS = `(extract(isodow from ${LOCAL}) > 5 or extract(hour from ${LOCAL}) not between 7 and 17)`;
