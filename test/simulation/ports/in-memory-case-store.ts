import {
  CaseStore,
  type BatchNeeds,
  type BatchResult,
  type LoadedBatch,
} from '../../../src/engine/ports/case-store.port.js';
import { localDateOf, type Instant } from '../../../src/kernel/values/time.js';
import { inForce } from '../../../src/platform/policy/in-force.js';
import type { InMemoryTables, SimulatedClock } from './in-memory-tables.js';

/** Cases in memory. A batch runs in one turn, so batches are serialisable; there are no timers and no wall clock. */
export class InMemoryCaseStore extends CaseStore {
  constructor(
    private readonly state: InMemoryTables,
    private readonly clock: SimulatedClock,
  ) {
    super();
  }

  async runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    const codes = this.takeCodes(needs);
    const { writes, value } = work(this.load(needs, codes.first));
    this.state.write(writes);
    codes.keep();
    return value;
  }

  private load(needs: BatchNeeds, codes: Readonly<Record<string, number>>): LoadedBatch {
    const { tables } = this.state;
    const cases = found(needs.caseIds, (id) => tables.cases.get(id));
    const readCases = found(needs.readCaseIds, (id) => tables.cases.get(id));
    const isLoaded = ({ caseId }: { readonly caseId?: string | undefined }) => caseId !== undefined && ids.has(caseId);
    const ids = new Set(cases.map(({ id }) => id));
    const asked = <Row>(keys: readonly string[], keyOf: (row: Row) => string, open: (row: Row) => boolean) => {
      const wanted = new Set(keys);
      return (row: Row) => wanted.has(keyOf(row)) || open(row);
    };
    const tokens = [...needs.personTokens, ...this.state.officerTokens.values()];
    const persons = tables.persons.where(({ token }) => token !== undefined && tokens.includes(token));
    const ofCases = [...cases, ...readCases].flatMap((row) => Object.values(row.persons));
    const people = new Set([...persons.map(({ ref }) => ref), ...ofCases]);
    return {
      realNow: this.clock.realNow(),
      legalNow: this.clock.legalNow(),
      cases: keyed(cases, ({ id }) => id),
      readCases: keyed(readCases, ({ id }) => id),
      dispatches: keyed(
        tables.dispatches.where(
          asked(
            needs.dispatchKeys,
            ({ key }) => key,
            (row) =>
              (isLoaded(row) && row.state !== 'answered') ||
              (row.operation === 'report-status' && needs.reportsOf.includes(row.caseId)),
          ),
        ),
        ({ key }) => key,
      ),
      papers: tables.documents.where(({ caseId }) => needs.editionsOf.includes(caseId)),
      results: tables.parts
        .where(({ caseId, part }) => part.startsWith('result.') && needs.editionsOf.includes(caseId))
        .toSorted((one, other) => one.seq - other.seq),
      workItems: keyed(
        tables.workItems.where(
          asked(
            needs.workItemIds,
            ({ id }) => id,
            (row) => isLoaded(row) && row.status !== 'done',
          ),
        ),
        ({ id }) => id,
      ),
      incidents: keyed(
        tables.incidents.where(
          asked(
            needs.incidentIds,
            ({ id }) => id,
            (row) => isLoaded(row) && row.status === 'open',
          ),
        ),
        ({ id }) => id,
      ),
      attachments: keyed(
        found(needs.attachmentIds, (id) => tables.attachments.get(id)),
        ({ id }) => id,
      ),
      receipts: tables.receipts.where(({ receipt }) => needs.receipts.includes(receipt)),
      idempotency: found(needs.idempotency, ({ scope, key }) => tables.idempotency.get(`${scope}/${key}`)),
      inboxAnswers: tables.inboxAnswers.where((row) =>
        needs.messages.some(({ agency, messageId }) => agency === row.agency && messageId === row.messageId),
      ),
      assignments: this.assignmentsOf(needs.actors, this.clock.legalNow()),
      officerTokens: this.state.officerTokens,
      persons,
      personKeys: tables.personKeys.where(({ person }) => people.has(person)),
      closedOffices: new Set(needs.offices.filter((code) => this.isClosed(code))),
      // Nobody erases here.
      erasedKeys: [],
      codes,
    };
  }

  private isClosed(office: string): boolean {
    const at = this.state.closings.get(office);
    return at !== undefined && at <= this.clock.legalNow();
  }

  private assignmentsOf(actors: readonly string[], at: Instant) {
    return inForce(this.state.assignments, at)
      .filter(({ subject }) => actors.includes(subject))
      .map(({ subject, role, office, agency, onBehalfOf }) => ({ subject, role, office, agency, onBehalfOf }));
  }

  /** Numbers are spent only when the batch is written. */
  private takeCodes({ codes }: BatchNeeds) {
    const wanted = Object.entries(codes).filter(([, count]) => count > 0);
    if (wanted.length === 0) return { first: {}, keep: () => undefined };
    const day = localDateOf(this.clock.legalNow());
    const last = (unit: string) => this.state.codes.get(`${unit}/${day}`) ?? 0;
    const first = Object.fromEntries(wanted.map(([unit]) => [unit, last(unit) + 1]));
    return {
      first,
      keep: () => wanted.forEach(([unit, count]) => this.state.codes.set(`${unit}/${day}`, last(unit) + count)),
    };
  }
}

function found<Key, Row>(keys: readonly Key[], get: (key: Key) => Row | undefined): Row[] {
  return keys.map(get).filter((row) => row !== undefined);
}

function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
