import { z } from 'zod';
import { AdministrationReader } from '../../../features/administration/ports/administration-reader.port.js';
import type {
  ChangeFilter,
  NamedRole,
  OfficeFilter,
  OfficeInUse,
  PageAsked,
  PageOf,
  RoleFilter,
  TimeAsked,
} from '../../../features/administration/ports/administration-reader.port.js';
import { PROPOSAL_DAYS } from '../../../features/administration/ports/change-record.js';
import type { ChangeRecord } from '../../../features/administration/ports/change-record.js';
import type { DatedPublication, Standing } from '../../../features/administration/ports/standing.js';
import { instantAt, localDate, plusDays } from '../../../kernel/values/time.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { administrativeChanges } from '../entities/administration-tables.js';
import type { KeptProposal } from '../entities/administration-tables.js';
import { assignments, offices } from '../entities/office-tables.js';
import { loadChange, loadPublications, loadStanding, withDecisions } from '../load-standing.js';
import type { KeptChange } from '../load-standing.js';
import { legalNow, NO_CASE } from '../reader.js';
import type { Audience, ReaderConnection } from '../reader.js';
import type { KeptReason, SealedReasons } from '../sealed-reasons.js';
import { Conditions } from './conditions.js';

/** What the cursors of offices and of roles name. */
const OFFICE = z.tuple([z.string().regex(/^[a-z-]{1,80}\.\d{5}$/)]);
const SUBJECT_AND_ID = z.tuple([
  z
    .string()
    .max(255)
    .regex(/^[^\p{C}]+$/u),
  z.guid(),
]);

/** What has become of a proposal. */
const STATUS = `coalesce(administrative_decisions.decision, case
  when proposed_at <= ${LEGAL_NOW} - interval '${24 * PROPOSAL_DAYS} hours' then 'expired' else 'proposed' end)`;

/** What holds and what is proposed, in PostgreSQL, through the role `reader`. None of it is of a case. */
export class PgAdministrationReader extends AdministrationReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly reasons: SealedReasons,
  ) {
    super();
  }

  async changes({ status, kind }: ChangeFilter, { limit, cursor }: PageAsked) {
    const conditions = new Conditions();
    conditions.addIfGiven((value) => `${STATUS} = ${value}`, status);
    conditions.addIfGiven((value) => `administrative_changes.kind = ${value}`, kind);
    const position = positionIn(cursor, TIME_AND_ID);
    if (position !== undefined) {
      const [at, id] = position.map((value) => conditions.parameter(value));
      conditions.addPlain(`(proposed_at, administrative_changes.id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    const { page, keys, at } = await this.connection.read(NO_CASE, async (query) => {
      const rows = await query<KeptProposal>(
        `select ${administrativeChanges.columns('administrative_changes')} from administrative_changes
         left join administrative_decisions on administrative_decisions.change_id = administrative_changes.id
         ${conditions.where()} order by proposed_at desc, administrative_changes.id desc limit ${limit + 1}`,
        conditions.parameters(),
      );
      const found = pageOf(await withDecisions(query, rows), limit, ({ proposedAt, id }) => [proposedAt, id]);
      const reasons = found.items.flatMap(reasonsIn);
      return { page: found, keys: await this.reasons.keysOf(query, reasons), at: await legalNow(query) };
    });
    return { ...page, legalNow: at, items: await this.withReasons(page.items, keys) };
  }

  async change(id: string): Promise<{ readonly change: ChangeRecord; readonly standing: Standing } | undefined> {
    const kept = await this.connection.read(NO_CASE, async (query) => {
      const found = await loadChange(query, id);
      return found && { found, keys: await this.reasons.keysOf(query, reasonsIn(found)) };
    });
    if (kept === undefined) return undefined;
    const [change] = await this.withReasons([kept.found], kept.keys);
    if (change === undefined) return undefined;
    const { office } = change;
    // The open work of the office is counted, none of it is shown.
    const audience: Audience = office === undefined ? NO_CASE : { scope: { kind: 'offices', offices: [office] } };
    return { change, standing: await this.connection.read(audience, (query) => loadStanding(query, office)) };
  }

  private async withReasons(
    changes: readonly KeptChange[],
    keys: Awaited<ReturnType<SealedReasons['keysOf']>>,
  ): Promise<readonly ChangeRecord[]> {
    const reasons = await this.reasons.open(changes.flatMap(reasonsIn), keys);
    return changes.map(({ decision, ...change }) => ({
      ...change,
      reason: reasons.get(change.id),
      decision: decision && { ...decision, reason: reasons.get(decision.id) },
    }));
  }

  offices({ agency, text, on }: OfficeFilter & TimeAsked, { limit, cursor }: PageAsked): Promise<PageOf<OfficeInUse>> {
    const conditions = new Conditions();
    conditions.addIfGiven((value) => `agency = ${value}`, agency);
    conditions.addIfGiven(
      (value) => `position(lower(${value}) in lower(code || ' ' || unit_code || ' ' || name_vi || ' ' || name_en)) > 0`,
      text,
    );
    addTime(conditions, on);
    conditions.addIfGiven((value) => `code > ${value}`, positionIn(cursor, OFFICE)?.[0]);
    return this.connection.read(NO_CASE, async (query) => {
      const rows = await query<OfficeInUse>(
        `select ${offices.columns()}, (
           select count(distinct subject)::integer from assignments where office = offices.code
             and assignments.valid_from <= ${LEGAL_NOW} and (assignments.valid_to is null or assignments.valid_to > ${LEGAL_NOW})
         ) as people
         from offices ${conditions.where()} order by code limit ${limit + 1}`,
        conditions.parameters(),
      );
      return pageOf(rows, limit, ({ code }) => [code]);
    });
  }

  roles(
    { subject, office, role, on }: RoleFilter & TimeAsked,
    { limit, cursor }: PageAsked,
  ): Promise<PageOf<NamedRole>> {
    const conditions = new Conditions();
    conditions.addIfGiven((value) => `assignments.subject = ${value}`, subject);
    conditions.addIfGiven((value) => `office = ${value}`, office);
    conditions.addIfGiven((value) => `role = ${value}`, role);
    addTime(conditions, on);
    const position = positionIn(cursor, SUBJECT_AND_ID);
    if (position !== undefined) {
      const [after, id] = position.map((value) => conditions.parameter(value));
      conditions.addPlain(`(assignments.subject, id) > (${after}, ${id}::uuid)`);
    }
    return this.connection.read(NO_CASE, async (query) => {
      const rows = await query<NamedRole>(
        `select ${assignments.columns('assignments')}, officers.name from assignments
         left join officers on officers.subject = assignments.subject
         ${conditions.where()} order by assignments.subject, id limit ${limit + 1}`,
        conditions.parameters(),
      );
      return pageOf(rows, limit, (held) => [held.subject, held.id]);
    });
  }

  publications(): Promise<readonly DatedPublication[]> {
    return this.connection.read(NO_CASE, loadPublications);
  }
}

function reasonsIn({ decision, ...change }: KeptChange): readonly KeptReason[] {
  return decision === undefined ? [change] : [change, decision];
}

/** On that day, or now and later. */
function addTime(conditions: Conditions, on: string | undefined): void {
  if (on === undefined) return conditions.addPlain(`(valid_to is null or valid_to > ${LEGAL_NOW})`);
  const day = localDate(on);
  conditions.add((end) => `valid_from < ${end}::timestamptz`, instantAt(plusDays(day, 1), '00:00'));
  conditions.add((begin) => `(valid_to is null or valid_to > ${begin}::timestamptz)`, instantAt(day, '00:00'));
}
