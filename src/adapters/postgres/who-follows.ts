import { LEGAL_NOW } from '../clock/database-time.js';

/** More than ever follow each other; a circle of successors ends there. */
const SUCCESSORS_MAX = 10;

/** Who follows the office `closing` now, as an SQL expression: the first of those who come one after the other that is open. */
export const FOLLOWER = `(
  with recursive chain as (
    select closing.successor as code, 1 as place
    union all
    select offices.successor, chain.place + 1 from chain join offices on offices.code = chain.code
    where offices.valid_to <= ${LEGAL_NOW} and chain.place < ${SUCCESSORS_MAX}
  )
  select offices.code from chain join offices on offices.code = chain.code
  where offices.valid_from <= ${LEGAL_NOW} and (offices.valid_to is null or offices.valid_to > ${LEGAL_NOW})
  order by chain.place limit 1
)`;
