import { hash } from 'node:crypto';
import type { Answer, AnswerKind } from '../../../agency-contract/wire.js';
import type { OutgoingDispatch } from '../../../src/engine/ports/agency-gateway.port.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { localDateOf } from '../../../src/kernel/values/time.js';
import type { World } from '../world/world.js';

/** A dispatch that the agency keeps, with its latest answer to it. */
interface Held {
  readonly dispatch: OutgoingDispatch;
  readonly state: 'answered' | 'pending' | 'awaiting-decision' | 'cancelled';
  readonly answer: Answer;
}

/** What the agency has done for a case: the business effect. */
export interface Registration {
  /** The dispatch under which it was registered. */
  readonly key: string;
  readonly case: string;
  readonly step: string;
  readonly number: string;
  revoked: boolean;
}

type Told = Pick<Answer, 'result' | 'reason' | 'consents'>;

export type SayLater = (agency: string, answers: readonly Answer[], afterMs: number) => void;

/** An agency system with a durable register: it does what a dispatch asks once, and repeats get the same answer. */
export class SimAgency {
  readonly held = new Map<string, Held>();
  readonly registrations: Registration[] = [];
  /** When each dispatch first came, in milliseconds of real time. */
  readonly cameAtMs = new Map<string, number>();

  constructor(
    private readonly world: World,
    readonly key: string,
    private readonly say: SayLater,
    private readonly forgetsKeys: boolean,
  ) {}

  take(dispatch: OutgoingDispatch): Answer {
    if (!this.cameAtMs.has(dispatch.key)) this.cameAtMs.set(dispatch.key, this.world.time.realMs);
    const known = this.held.get(dispatch.key);
    if (known !== undefined && !this.forgetsKeys) return known.answer;
    return this.hold(this.handle(dispatch));
  }

  /** What became of a dispatch; undefined if it never came. */
  ask(key: string): Answer | undefined {
    return this.held.get(key)?.answer;
  }

  private handle(dispatch: OutgoingDispatch): Held {
    const { payload } = dispatch;
    const target = String(payload['target']);
    switch (dispatch.operation) {
      case 'request-consent':
        return this.likely('tellLater') ? this.postponed(dispatch, 'accepted') : this.asked(dispatch);
      case 'perform':
        return this.likely('later') ? this.postponed(dispatch, 'accepted') : this.examined(dispatch);
      case 'decide':
        return this.decided(dispatch, { target, isApproval: payload['decision'] === 'approve' });
      case 'cancel':
        return this.cancelled(dispatch, target);
      case 'compensate':
        return this.compensated(dispatch, target);
      case 'correct':
        return this.answered(dispatch, 'completed', this.registered(dispatch, dispatch.key));
      case 'tell-correction':
      case 'pass-on':
      case 'notify':
      case 'report-status':
        return this.likely('tellLater') ? this.postponed(dispatch, 'accepted') : this.answered(dispatch, 'completed');
    }
  }

  /** Everybody answers at once; now and then one of them does not agree. */
  private asked(dispatch: OutgoingDispatch): Held {
    const people = Array.isArray(dispatch.payload['people']) ? dispatch.payload['people'].filter(isRecord) : [];
    const at = this.world.time.legalNow();
    const consents = people.map(({ person }) => {
      const answer = this.likely('reject') ? ('refused' as const) : ('given' as const);
      return { person: String(person), answer, at };
    });
    return this.answered(dispatch, 'consent-answered', { consents });
  }

  private examined(dispatch: OutgoingDispatch): Held {
    const isSupplied = isRecord(dispatch.payload['supplement']);
    if (this.likely('reject')) return this.answered(dispatch, 'rejected', because('papers-contradict-register'));
    if (!isSupplied && this.likely('supplement')) {
      return this.answered(dispatch, 'supplement-requested', because('paper-missing'));
    }
    if (!this.held.has(dispatch.key) && this.likely('verify')) return this.postponed(dispatch, 'verification-started');
    if (this.likely('officer'))
      return { dispatch, state: 'awaiting-decision', answer: this.answerTo(dispatch.key, 'awaiting-decision') };
    return this.answered(dispatch, 'completed', this.registered(dispatch, dispatch.key));
  }

  /** Answers now that the final answer comes later. */
  private postponed(dispatch: OutgoingDispatch, kind: 'accepted' | 'verification-started'): Held {
    const delayMs = this.world.happens('callback-early') ? 0 : this.world.random.integer(20, 3000);
    this.world.time.after(delayMs, () => {
      const held = this.held.get(dispatch.key);
      if (held?.state !== 'pending') return;
      const after = this.hold(this.concluded(held.dispatch));
      this.say(this.key, [after], 0);
    });
    return { dispatch, state: 'pending', answer: this.answerTo(dispatch.key, kind) };
  }

  private concluded(dispatch: OutgoingDispatch): Held {
    if (dispatch.operation === 'request-consent') return this.asked(dispatch);
    if (dispatch.operation === 'perform') return this.examined(dispatch);
    const isApproval = dispatch.operation === 'decide' && dispatch.payload['decision'] === 'approve';
    return this.answered(dispatch, 'completed', isApproval ? this.registered(dispatch, dispatch.key) : {});
  }

  private decided(dispatch: OutgoingDispatch, { target, isApproval }: { target: string; isApproval: boolean }): Held {
    const held = this.held.get(target);
    if (held === undefined) return this.answered(dispatch, 'rejected', because('unknown-target'));
    if (this.active(dispatch) !== undefined) {
      return isApproval
        ? this.answered(dispatch, 'completed', this.registered(dispatch, dispatch.key))
        : this.answered(dispatch, 'rejected', because('already-registered'));
    }
    if (held.state === 'cancelled') return this.answered(dispatch, 'rejected', because('cancelled'));
    if (held.state === 'answered') return this.answered(dispatch, 'rejected', because('not-awaiting-decision'));
    if (!isApproval) {
      this.held.set(target, {
        ...held,
        state: 'answered',
        answer: this.answerTo(target, 'rejected', because('refused')),
      });
      return this.answered(dispatch, 'completed');
    }
    if (this.likely('later')) return this.postponed(dispatch, 'accepted');
    const result = this.registered(dispatch, dispatch.key);
    this.held.set(target, { ...held, state: 'answered', answer: this.answerTo(target, 'completed', result) });
    return this.answered(dispatch, 'completed', result);
  }

  private cancelled(dispatch: OutgoingDispatch, target: string): Held {
    const aimed = this.held.get(target);
    // What never came is refused when it comes, whatever it asks.
    if (aimed === undefined || aimed.dispatch.operation === 'compensate') return this.stopped(dispatch, target);
    const done = this.active(dispatch);
    if (done !== undefined) {
      return this.answered(dispatch, 'rejected', { ...because('already-registered'), ...this.paper(done) });
    }
    for (const held of this.held.values()) {
      const isSame = held.dispatch.case === dispatch.case && held.dispatch.step === dispatch.step;
      if (isSame && held.state === 'pending') this.stop(held.dispatch);
    }
    this.stop(aimed.dispatch);
    return this.answered(dispatch, 'completed');
  }

  private stopped(dispatch: OutgoingDispatch, target: string): Held {
    const aimed = this.held.get(target);
    if (aimed?.answer.kind === 'completed') return this.answered(dispatch, 'rejected', because('taken-back-already'));
    this.stop(aimed?.dispatch ?? { ...dispatch, key: target, operation: 'perform' });
    return this.answered(dispatch, 'completed');
  }

  private stop(dispatch: OutgoingDispatch): void {
    this.hold({ dispatch, state: 'cancelled', answer: this.answerTo(dispatch.key, 'rejected', because('cancelled')) });
  }

  private compensated(dispatch: OutgoingDispatch, target: string): Held {
    const registration = this.active(dispatch);
    if (registration === undefined)
      return this.answered(dispatch, 'rejected', because(`unknown-target-${target.length}`));
    if (this.likely('reject')) return this.answered(dispatch, 'rejected', because('may-not-be-taken-back'));
    registration.revoked = true;
    return this.answered(dispatch, 'completed');
  }

  /** Registers the step of the case, unless it is registered already: then there is one result still. */
  private registered(dispatch: OutgoingDispatch, as: string): Told {
    const known = this.forgetsKeys ? undefined : this.active(dispatch);
    if (known !== undefined) return this.paper(known);
    const number = `${this.registrations.length + 1}/${this.key}`;
    const registration = { key: as, case: dispatch.case, step: dispatch.step, number, revoked: false };
    this.registrations.push(registration);
    this.world.tell(`${this.key} registers ${number} for ${as}`);
    if (this.likely('amend')) this.amendLater(as, registration);
    return this.paper(registration);
  }

  private amendLater(as: string, registration: Registration): void {
    const amended = this.answerTo(as, 'result-amended', this.paper(registration, 'amended'));
    const completed = this.answerTo(as, 'completed', this.paper(registration));
    const answers = this.world.random.chance(0.5) ? [completed, amended] : [amended];
    this.say(this.key, answers, this.world.happens('callback-early') ? 0 : this.world.random.integer(100, 4000));
  }

  private active({ case: caseCode, step }: OutgoingDispatch): Registration | undefined {
    return this.registrations.find((row) => row.case === caseCode && row.step === step && !row.revoked);
  }

  private paper({ number, step }: Registration, edition = 'first'): Told {
    const digest = hash('sha256', `${this.key} ${number} ${edition}`);
    const issuedOn = localDateOf(this.world.time.legalNow());
    return { result: { type: `paper-of-${step}`, number, issuer: this.key, issuedOn, digest, data: { edition } } };
  }

  private answered(dispatch: OutgoingDispatch, kind: AnswerKind, told: Told = {}): Held {
    return { dispatch, state: 'answered', answer: this.answerTo(dispatch.key, kind, told) };
  }

  private answerTo(dispatchKey: string, kind: AnswerKind, told: Told = {}): Answer {
    return { dispatchKey, kind, at: this.world.time.legalNow(), ...told };
  }

  private hold(held: Held): Answer {
    this.held.set(held.dispatch.key, held);
    return held.answer;
  }

  private likely(what: 'later' | 'tellLater' | 'officer' | 'supplement' | 'verify' | 'reject' | 'amend'): boolean {
    const probability = this.world.swarm.conduct[what];
    return probability > 0 && this.world.random.chance(probability);
  }
}

function because(code: string): Told {
  return { reason: { code, text: `Lý do: ${code}` } };
}
