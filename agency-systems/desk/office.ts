import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import type { Agency } from '../_shared/agency.js';
import type { Person } from '../_shared/synthetic-person.js';
import type { DossierAnswer, DossierQuery } from '../../agency-contract/portal.js';
import type { Answer, Dispatch, Reason } from '../../agency-contract/wire.js';
import type { AgencyClock } from '../clock/agency-clock.js';
import type { Conduct } from '../conduct.js';
import type { PopulationRegister } from '../store/population-register.js';
import { readDossiers } from '../store/read-dossiers.js';
import { readRequests } from '../store/read-requests.js';
import { isClaimed, readBooks, readDispatches, readDueDispatches } from '../store/read-ledger.js';
import { inTransaction } from '../store/transaction.js';
import { writeChanges } from '../store/write-ledger.js';
import { agreeDue, takeSaying } from './ask-people.js';
import { placedElsewhere } from './at-office.js';
import { answerTo, applicationIn, seriesOf, type Desk, type People, type PersonChange, type Terms } from './desk.js';
import { withDossierCode } from './dossier-code.js';
import { claimsInForce, Ledger, type HeldDispatch } from './ledger.js';
import { isAnnounced } from './pass-on.js';
import { decideDue, rejected } from './perform.js';
import { followsEntries, takeDispatch } from './take-dispatch.js';
import { claimsOfTelling } from './tellings.js';

const DECIDED_TOGETHER_MAX = 256;

const BROKEN: Reason = { code: 'processing-failed', text: 'Hệ thống của cơ quan không xử lý được yêu cầu này.' };

const targeting = z.object({ target: z.string() });

export interface OfficeTools {
  readonly pool: Pool;
  readonly clock: AgencyClock;
  readonly population: PopulationRegister;
  /** Something was held until later, or put down to be sent. */
  readonly onWork: () => void;
  /** Told of a dispatch on which the agency's own rules failed. */
  readonly onFault: (dispatch: Dispatch, error: unknown) => void;
}

/** One batch: what is held already, the dispatches whose acts it may perform, and what is done with them. */
interface Batch<Result> {
  readonly held: ReadonlyMap<string, HeldDispatch>;
  readonly dispatches: readonly Dispatch[];
  readonly work: (desk: Desk) => Result;
}

/** Where one agency works: batch after batch, each in one transaction with a fixed number of statements. */
export class Office {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly agency: Agency,
    readonly conduct: Conduct,
    private readonly tools: OfficeTools,
  ) {}

  /** Answers the dispatches in their order; what they do is committed when this returns. */
  take(dispatches: readonly Dispatch[]): Promise<readonly Answer[]> {
    return this.inTurn(async (client) => {
      const keys = dispatches.flatMap((dispatch) => [dispatch.key, ...targetOf(dispatch)]);
      const held = await readDispatches(client, this.agency.key, keys);
      const known = [...held.values()].map(({ dispatch }) => dispatch);
      const work = (desk: Desk) => dispatches.map((dispatch) => this.taken(desk, dispatch));
      const told = [...dispatches, ...known];
      return { held, dispatches: [...told, ...placedElsewhere(told)], work };
    });
  }

  /** Decides what is due and puts the answers down to be sent; returns how many there were. */
  decideDue(): Promise<number> {
    return this.inTurn(async (client) => {
      const nowMs = this.tools.clock.realMs();
      const held = await readDueDispatches(client, { agency: this.agency.key, nowMs, limit: DECIDED_TOGETHER_MAX });
      const due = [...held.values()];
      const work = (desk: Desk) => {
        for (const item of due) this.decide(desk, item);
        return due.length;
      };
      return { held, dispatches: due.map(({ dispatch }) => dispatch), work };
    });
  }

  /** Somebody who was asked for consent says something; false where that person may not say it now. */
  say(said: Parameters<typeof takeSaying>[1]): Promise<boolean> {
    return this.inTurn(async (client) => {
      const held = await readDispatches(client, this.agency.key, [said.key]);
      const dispatches = [...held.values()].map(({ dispatch }) => dispatch);
      return { held, dispatches, work: (desk: Desk) => takeSaying(desk, said) };
    });
  }

  /** What people are asked, newest first. */
  requests(personalId?: string): Promise<readonly HeldDispatch[]> {
    return readRequests(this.tools.pool, personalId);
  }

  /** The answer that stands to that dispatch. */
  async answer(dispatchKey: string): Promise<Answer | undefined> {
    const held = await readDispatches(this.tools.pool, this.agency.key, [dispatchKey]);
    const found = held.get(dispatchKey);
    return found === undefined || isAnnounced(found) ? undefined : found.answer;
  }

  /** Whether something stands in the register under that claim. */
  hasRegistered(claim: string): Promise<boolean> {
    return isClaimed(this.tools.pool, this.agency.key, claim);
  }

  /** What the portal shows of cases. */
  dossiers(query: DossierQuery): Promise<DossierAnswer> {
    return readDossiers(this.tools.pool, query);
  }

  /** One batch after the other: claims and numbers are what the batch before left. */
  private inTurn<Result>(prepare: (client: PoolClient) => Promise<Batch<Result>>): Promise<Result> {
    const { pool, population, onWork } = this.tools;
    const run = async () => {
      const people = new PeopleOfBatch(population);
      const result = await inTransaction(pool, async (client) => {
        await client.query('select pg_advisory_xact_lock(hashtext($1))', [`agencies/${this.agency.key}`]);
        return this.handle(client, people, await prepare(client));
      });
      population.add(people.changes().map(({ person }) => person));
      onWork();
      return result;
    };
    const turn = this.turn.then(run);
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async handle<Result>(client: PoolClient, people: PeopleOfBatch, batch: Batch<Result>): Promise<Result> {
    const { clock } = this.tools;
    const { held, dispatches, work } = batch;
    const terms: Terms = {
      behaviour: this.conduct.behaviour,
      nowMs: clock.realMs(),
      at: clock.legalNow(),
      today: clock.today(),
    };
    const applications = dispatches
      .map((dispatch) => applicationIn(this.agency, dispatch))
      .filter((read) => 'act' in read);
    const books = await readBooks(client, {
      agency: this.agency.key,
      dispatchKeys: [...held.keys()],
      cases: [...new Set(dispatches.filter(followsEntries).map((dispatch) => dispatch.case))],
      claims: [
        ...applications.flatMap(({ read }) => read.claims),
        ...dispatches.flatMap((dispatch) => claimsOfTelling(this.agency.key, dispatch, terms.today)),
      ],
      series: [...new Set(applications.map((application) => seriesOf(application, terms.today)))],
    });
    const ledger = new Ledger({ dispatches: held, ...books, claims: claimsInForce(books, terms.today) });

    const result = work({ agency: this.agency, terms, ledger, people });

    const { outgoing, ...changes } = ledger.changes();
    const forgeries = this.conduct.forgeriesOf(changes.dispatches.values(), terms);
    const messages = [...forgeries, ...this.conduct.messagesOf(outgoing, terms.nowMs)];
    await writeChanges(client, this.agency.key, { ...changes, people: people.changes(), messages });
    return result;
  }

  /** A rule that breaks on one dispatch spoils no other; nothing is held, so that a repeat tries anew. */
  private taken(desk: Desk, dispatch: Dispatch): Answer {
    try {
      return takeDispatch(desk, dispatch);
    } catch (error) {
      this.tools.onFault(dispatch, error);
      return answerTo(desk, dispatch.key, 'rejected', { reason: BROKEN });
    }
  }

  private decide(desk: Desk, due: HeldDispatch): void {
    const held = withDossierCode(this.agency.key, this.concluded(desk, due));
    desk.ledger.hold(held);
    desk.ledger.send({ answers: [held.answer], afterMs: 0 });
  }

  private concluded(desk: Desk, due: HeldDispatch): HeldDispatch {
    try {
      return due.dispatch.operation === 'request-consent' ? agreeDue(desk, due) : decideDue(desk, due);
    } catch (error) {
      this.tools.onFault(due.dispatch, error);
      return rejected(desk, due.dispatch, BROKEN);
    }
  }
}

/** The population register with what the batch adds to it. */
class PeopleOfBatch implements People {
  private readonly changed = new Map<string, PersonChange>();

  constructor(private readonly register: Pick<PopulationRegister, 'find'>) {}

  readonly find = (personalId: string): Person | undefined =>
    this.changed.get(personalId)?.person ?? this.register.find(personalId);

  readonly put = (change: PersonChange): void => {
    this.changed.set(change.person.personalId, change);
  };

  changes(): readonly PersonChange[] {
    return [...this.changed.values()];
  }
}

function targetOf({ payload }: Dispatch): readonly string[] {
  const read = targeting.safeParse(payload);
  return read.success ? [read.data.target] : [];
}
