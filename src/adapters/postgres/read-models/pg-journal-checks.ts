import { JournalChecks } from '../../../features/audit/ports/journal-checks.port.js';
import type { JournalBreak, JournalState } from '../../../features/audit/ports/journal-checks.port.js';
import { required } from '../../../kernel/values/assert.js';
import type { Audience, ReaderConnection } from '../reader.js';

const LISTED_MAX = 200;

/** Whoever audits histories looks after the whole province; of a case no more than its code is told. */
const PROVINCE: Audience = { scope: { kind: 'province' } };

/** What the checks of the journal came to, in PostgreSQL, through the role `reader`. */
export class PgJournalChecks extends JournalChecks {
  constructor(private readonly connection: ReaderConnection) {
    super();
  }

  state(): Promise<JournalState> {
    return this.connection.read(PROVINCE, async (query) => {
      const [progress] = await query<Omit<JournalState, 'breaks'>>(
        `select numbered, checked, round_at,
           (select count(*)::integer from journal_breaks where mended_at is null) as open_breaks
         from journal_progress`,
      );
      const breaks = await query<JournalBreak>(
        `select position, missing, journal.kind, cases.code, journal.seq, found_at, mended_at from journal_breaks
         left join journal using (position) left join cases on cases.id = journal.case_id
         order by mended_at desc nulls first, position limit ${LISTED_MAX}`,
      );
      return { ...required(progress, 'how far the journal is numbered'), breaks };
    });
  }
}
