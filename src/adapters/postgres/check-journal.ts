import type pg from 'pg';
import type { JournalBreak } from '../../features/audit/ports/journal-checks.port.js';
import { required } from '../../kernel/values/assert.js';
import { LEGAL_NOW, REAL_NOW } from '../clock/database-time.js';
import type { JournalEntry } from './entities/history-tables.js';
import { inTransaction } from './transaction.js';
import type { Query } from './pool.js';

/** More at once are one misfortune: the others are named when these are mended, and counted each time. */
const OPEN_BREAKS_MAX = 1_000;

/** Whether what an entry numbers is there. The types see to it that no kind of entry is forgotten. */
const IS_THERE: Readonly<Record<JournalEntry['kind'], string>> = {
  event: `exists (select from case_events where case_id = slice.case_id and seq = slice.seq and id = slice.entry_id)
    and exists (select from cases where id = slice.case_id)`,
  access: 'exists (select from access_entries where id = slice.entry_id)',
  holder: 'exists (select from holder_changes where id = slice.entry_id)',
  administration: `exists (select from administrative_changes where id = slice.entry_id)
    or exists (select from administrative_decisions where id = slice.entry_id)`,
  erasure: `exists (select from erasures where id = slice.entry_id or decision_id = slice.entry_id)`,
  finding: 'exists (select from access_findings where id = slice.entry_id)',
};

/** A kind of entry that a newer release writes is for the processes of that release to check. */
const BREAKS = `
  with slice as (
    select position, kind, entry_id, journal.case_id, journal.seq from generate_series($1::bigint, $2::bigint) as position
    left join (select * from journal where position between $1 and $2) as journal using (position)
  )
  select position, case when entry_id is null then 'entry' else 'record' end as missing from slice
  where entry_id is null or not case kind
    ${Object.entries(IS_THERE)
      .map(([kind, isThere]) => `when '${kind}' then ${isThere}`)
      .join(' ')}
    else true end
  order by position`;

/** How far the journal was numbered and checked. */
interface Progress {
  readonly numbered: number;
  readonly checked: number;
  /** The last round was begun so long ago that another one is to be. */
  readonly isRoundDue: boolean;
}

interface Slice {
  readonly first: number;
  readonly last: number;
}

/** What a look at a slice came to. */
interface CheckedSlice {
  readonly broken: number;
  readonly found: readonly Pick<JournalBreak, 'position' | 'missing'>[];
}

const NOTHING: CheckedSlice = { broken: 0, found: [] };

/**
 * What is to be checked next: what follows, up to what is numbered; once a round is due, and no whole slice follows, the journal from its
 * beginning. (The end is never reached while cases are lived: what was numbered since is looked at in the new round.)
 *
 * @param rowsMax - of one slice
 */
export function nextSlice({ numbered, checked, isRoundDue }: Progress, rowsMax: number): Slice | undefined {
  const before = isRoundDue && numbered - checked < rowsMax ? 0 : checked;
  return before >= numbered ? undefined : { first: before + 1, last: Math.min(before + rowsMax, numbered) };
}

/**
 * Checks the next slice of the journal, on a pool of the role `sealer`: whether each position has its entry, and each entry what it numbers.
 * What is missing is kept until it is there again. Any number of nodes may do so; one at a time does.
 *
 * @returns how many positions of the slice are broken, and what was not known to be missing before
 */
export function checkJournal(
  pool: pg.Pool,
  { rowsMax, roundMs }: { readonly rowsMax: number; readonly roundMs: number },
): Promise<CheckedSlice> {
  return inTransaction(pool, async (query) => {
    const [turn] = await query<{ isOurs: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('check_journal')) as is_ours`,
    );
    if (turn?.isOurs !== true) return NOTHING;
    const slice = nextSlice(await progress(query, roundMs), rowsMax);
    if (slice === undefined) return NOTHING;
    const found = await checkSlice(query, slice);
    await query(
      `update journal_progress set checked = $2, round_at = case when $1 = 1 then ${REAL_NOW} else round_at end`,
      [slice.first, slice.last],
    );
    return found;
  });
}

async function progress(query: Query, roundMs: number): Promise<Progress> {
  const [row] = await query<Progress>(
    `select numbered, checked, coalesce(round_at <= ${REAL_NOW} - $1 * interval '1 millisecond', true) as is_round_due
     from journal_progress`,
    [roundMs],
  );
  return required(row, 'how far the journal is numbered');
}

async function checkSlice(query: Query, { first, last }: Slice): Promise<CheckedSlice> {
  const broken = await query<Pick<JournalBreak, 'position' | 'missing'>>(BREAKS, [first, last]);
  const positions = broken.map(({ position }) => position);
  await query(
    `update journal_breaks set mended_at = ${LEGAL_NOW}
     where mended_at is null and position between $1 and $2 and position <> all($3::bigint[])`,
    [first, last, positions],
  );
  if (broken.length === 0) return NOTHING;
  const found = await query<Pick<JournalBreak, 'position' | 'missing'>>(
    `insert into journal_breaks (position, missing, found_at)
     select position, missing, ${LEGAL_NOW} from unnest($1::bigint[], $2::text[]) as found (position, missing)
     where not exists (
       select from journal_breaks as known
       where known.mended_at is null and known.position = found.position and known.missing = found.missing)
     order by position limit greatest(0, $3 - (select count(*) from journal_breaks where mended_at is null))
     on conflict (position) do update set missing = excluded.missing, found_at = excluded.found_at, mended_at = null
     returning position, missing`,
    [positions, broken.map(({ missing }) => missing), OPEN_BREAKS_MAX],
  );
  return { broken: broken.length, found };
}
