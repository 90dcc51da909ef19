import type pg from 'pg';
import { Erasures } from '../../features/administration/ports/erasures.port.js';
import type {
  Erasure,
  ErasureAnswer,
  ErasureDecision,
  ErasureProposal,
  ErasureRequest,
  FoundPerson,
  PeopleOfCase,
} from '../../features/administration/ports/erasures.port.js';
import type { IdSource } from '../../engine/ports/id-source.port.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { required } from '../../kernel/values/assert.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../platform/http/cursor.js';
import { answerTo, keepAnswer } from './answered-requests.js';
import { erasures } from './entities/erasure-tables.js';
import { journalUnsealed } from './entities/history-tables.js';
import { ADMINISTRATION_ALONE } from './administration-lock.js';
import { caseBy, foundPerson, peopleOf } from './erasable-people.js';
import type { ErasableCase } from './erasable-people.js';
import { closeEarlierPapers } from './erased-papers.js';
import { KEYS_ALONE } from './key-locks.js';
import type { Query } from './pool.js';
import { actorOf, legalNow, NO_CASE, recordAccess, type ReaderConnection } from './reader.js';
import { Conditions } from './read-models/conditions.js';
import { ruleOf } from './read-models/visibility.js';
import { inTransaction } from './transaction.js';
import { isUuid } from './uuid.js';

const LISTED = `select ${erasures.columns()} from erasures`;

/** Erasures in PostgreSQL: decided on a pool of the role `engine`. */
export class PgErasures extends Erasures {
  constructor(
    private readonly engine: pg.Pool,
    private readonly reader: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  propose(
    asked: Parameters<Erasures['propose']>[0],
    decide: (found: FoundPerson) => ErasureProposal,
  ): Promise<ErasureAnswer | undefined> {
    return this.answeringOnce(asked.request, async (query): Promise<ErasureAnswer | undefined> => {
      await query(ADMINISTRATION_ALONE);
      const inCase = await caseBy(query, asked.code);
      if (inCase === undefined) return undefined;
      const person = personIn(inCase, asked);
      if (person === undefined) return undefined;
      const found = await foundPerson(query, inCase.id, person);
      const { erasure, response } = decide(found);
      const open = await query(
        `select id from erasures where person = $1 and retention_class = $2 and status = 'proposed'`,
        [erasure.person, erasure.retentionClass],
      );
      if (open.length > 0) return { kind: 'refused', code: 'erasure-proposed-already' };
      await query(erasures.write, erasures.parameters([erasure]));
      await enterInJournal(query, erasure.id, found);
      return { kind: 'answered', response };
    });
  }

  async decide(
    { id, request }: { readonly id: string; readonly request: ErasureRequest },
    decide: (erasure: Erasure, found: FoundPerson) => ErasureDecision,
  ): Promise<ErasureAnswer | undefined> {
    if (!isUuid(id)) return undefined;
    return await this.answeringOnce(request, async (query): Promise<ErasureAnswer | undefined> => {
      await query(ADMINISTRATION_ALONE);
      // Who seals under the key now commits before it is destroyed; who comes later finds no key, and no such person.
      await query(KEYS_ALONE);
      const [proposed] = await query<Erasure>(`${LISTED} where id = $1 for update`, [id]);
      if (proposed === undefined) return undefined;
      const { id: caseId } = required(await caseBy(query, proposed.code), 'the case of an erasure');
      // Whoever was proposed, also if a correction has given the role to somebody else since.
      const found = await foundPerson(query, caseId, proposed.person);
      const { erasure, forgetsPerson, response } = decide(proposed, found);
      await carryOut(query, found, { erasure, forgetsPerson });
      return { kind: 'answered', response };
    });
  }

  people(viewer: Viewer, code: string): Promise<PeopleOfCase | undefined> {
    return inTransaction(this.engine, async (query) => {
      const found = await caseBy(query, code);
      if (found === undefined) return undefined;
      const people = await peopleOf(query, found);
      const at = await legalNow(query);
      await recordAccess(query, {
        id: this.ids.uuid(at),
        at,
        actor: actorOf(viewer),
        purpose: 'erasure',
        caseId: found.id,
        persons: people.map(({ person }) => person),
        fields: ['erasable-people'],
        rule: ruleOf(viewer),
      });
      return { code, state: found.state, people };
    });
  }

  list({ status, limit, cursor }: Parameters<Erasures['list']>[0]) {
    const conditions = new Conditions();
    conditions.addIfGiven((value) => `status = ${value}`, status);
    const position = positionIn(cursor, TIME_AND_ID);
    if (position !== undefined) {
      const [at, id] = position.map((value) => conditions.parameter(value));
      conditions.addPlain(`(proposed_at, id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    return this.reader.read(NO_CASE, async (query) => {
      const rows = await query<Erasure>(
        `${LISTED} ${conditions.where()} order by proposed_at desc, id desc limit ${limit + 1}`,
        conditions.parameters(),
      );
      return pageOf(rows, limit, ({ proposedAt, id }) => [proposedAt, id]);
    });
  }

  /** A request that comes again while the first one runs waits for its answer. */
  private answeringOnce<Answer extends ErasureAnswer | undefined>(
    request: ErasureRequest,
    work: (query: Query) => Promise<Answer>,
  ): Promise<Answer | ErasureAnswer> {
    return inTransaction<Answer | ErasureAnswer>(this.engine, async (query) => {
      await query('select pg_advisory_xact_lock(hashtext($1))', [`${request.scope} ${request.key}`]);
      const before = await answerTo(query, request);
      if (before !== undefined)
        return before.digest === request.digest
          ? { kind: 'answered', response: before.response }
          : { kind: 'refused', code: 'idempotency-key-reused' };
      const answer = await work(query);
      if (answer?.kind === 'answered') await keepAnswer(query, request, answer.response);
      return answer;
    });
  }
}

function personIn({ persons, formerPersons }: ErasableCase, { role, former }: Pick<Erasure, 'role' | 'former'>) {
  return former === undefined ? persons[role] : formerPersons?.[role]?.[former - 1];
}

async function carryOut(
  query: Query,
  found: FoundPerson,
  { erasure, forgetsPerson }: Pick<ErasureDecision, 'erasure' | 'forgetsPerson'>,
): Promise<void> {
  const { person, retentionClass, status, decidedAt } = erasure;
  await keepDecision(query, erasure);
  await enterInJournal(query, required(erasure.decisionId, 'the id of a decision'), found);
  if (status !== 'approved') return;
  const destroyed = await query<{ id: string }>(
    `update person_keys set wrapped = null, destroyed_at = $3, rewrap_until = null
     where person = $1 and retention_class = $2 and wrapped is not null returning id`,
    [person, retentionClass, decidedAt],
  );
  await closeEarlierPapers(query, { person, retentionClass, keys: destroyed.map(({ id }) => id) });
  if (!forgetsPerson) return;
  await query('update persons set token = null where ref = $1', [person]);
  await query('delete from name_tokens where person = $1', [person]);
}

async function keepDecision(query: Query, erasure: Erasure): Promise<void> {
  const { id, status, approvedBy, refusedBy, refusal, decidedAt, decidedRule, decisionId } = erasure;
  await query(
    `update erasures set status = $2, approved_by = $3, refused_by = $4, refusal = $5, decided_at = $6, decided_rule = $7,
       decision_id = $8 where id = $1`,
    [id, status, approvedBy, refusedBy, refusal, decidedAt, decidedRule, decisionId],
  );
}

async function enterInJournal(query: Query, entryId: string, { caseId }: FoundPerson): Promise<void> {
  await query(journalUnsealed.write, journalUnsealed.parameters([{ kind: 'erasure', entryId, caseId }]));
}
