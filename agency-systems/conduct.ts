import type { SeededRandom } from './_shared/seeded-random.js';
import { DISPATCHES_PER_REQUEST_MAX, type Answer } from '../agency-contract/wire.js';
import type { Behaviour } from './behaviour.js';
import type { Terms } from './desk/desk.js';
import type { HeldDispatch, Outgoing } from './desk/ledger.js';
import { BREACHES, type Breach } from './faults/breach.js';
import type { Carelessness } from './faults/careless.js';
import { FORGERIES, inventedAnswer } from './faults/forgery.js';
import type { NewMessage } from './store/write-ledger.js';

/** How far apart callbacks leave that are to arrive in another order. */
const REORDER_MS = 400;

/** One agency's behaviour at present, and the chance by which its faults strike. */
export class Conduct {
  constructor(
    private current: Behaviour,
    private readonly random: SeededRandom,
  ) {}

  get behaviour(): Behaviour {
    return this.current;
  }

  change(behaviour: Behaviour): void {
    this.current = behaviour;
  }

  /** Whether a fault of that rate strikes this time. */
  strikes(rate: 'errorRate' | 'rejectRate' | 'loseAnswerRate' | 'duplicateRate'): boolean {
    return this.random.chance(this.current.faults[rate]);
  }

  /** Whether the next reply says what the agency never did. */
  carelessness(): Carelessness | undefined {
    if (this.random.chance(this.current.faults.forgetRate)) return 'forgotten';
    return this.random.chance(this.current.faults.rawErrorRate) ? 'raw-error' : undefined;
  }

  /** How the next reply breaks the contract, if it does. */
  breachOfReply(): Breach | undefined {
    return this.random.chance(this.current.faults.breakContractRate) ? this.random.pick(BREACHES) : undefined;
  }

  /** Forged callbacks about dispatches that the agency has just worked on. */
  forgeriesOf(held: Iterable<HeldDispatch>, { nowMs, at }: Pick<Terms, 'nowMs' | 'at'>): readonly NewMessage[] {
    return [...held]
      .filter(() => this.random.chance(this.current.faults.forgeRate))
      .map(({ dispatch }) => ({
        answers: [inventedAnswer(dispatch.key, at)],
        sends: 1,
        nextAtMs: nowMs,
        flaw: this.random.pick(FORGERIES),
      }));
  }

  /** The callbacks in which answers leave: what leaves at the same time travels together, as far as a message holds it. */
  messagesOf(outgoing: readonly Outgoing[], nowMs: number): readonly NewMessage[] {
    const delaysMs = [...new Set(outgoing.map(({ afterMs }) => afterMs))];
    return delaysMs.flatMap((delayMs) => {
      const together = outgoing.filter(({ afterMs }) => afterMs === delayMs).map(({ answers }) => answers);
      return this.packed(together).flatMap((answers) => this.sent(answers, nowMs + delayMs));
    });
  }

  /** Answers that were given together stay in one message and in their order. */
  private packed(groups: readonly (readonly Answer[])[]): readonly (readonly Answer[])[] {
    const messages: Answer[][] = [];
    for (const group of this.inOrder(groups)) {
      const last = messages.at(-1);
      if (last === undefined || last.length + group.length > DISPATCHES_PER_REQUEST_MAX) messages.push([...group]);
      else last.push(...group);
    }
    return messages;
  }

  private inOrder<Item>(items: readonly Item[]): readonly Item[] {
    if (!this.current.faults.reorder) return items;
    const drawn = items.map((item) => ({ item, place: this.random.fraction() }));
    return drawn.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
  }

  private sent(answers: readonly Answer[], dueMs: number): readonly NewMessage[] {
    const { lateMs, reorder } = this.current.faults;
    const nextAtMs = dueMs + lateMs + (reorder ? this.random.integer(0, REORDER_MS) : 0);
    const messages = this.strikes('duplicateRate') ? [2, 1] : [1];
    return messages.map((sends) => this.perhapsBroken({ answers, sends, nextAtMs }));
  }

  /** What only a callback tells is never broken: nobody would ask for it. */
  private perhapsBroken(message: NewMessage): NewMessage {
    const canBeAsked = message.answers.every(({ kind }) => kind !== 'result-amended');
    const strikes = canBeAsked && this.random.chance(this.current.faults.breakContractRate);
    return strikes ? { ...message, flaw: this.random.pick(BREACHES) } : message;
  }
}
