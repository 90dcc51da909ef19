import { Injectable } from '@nestjs/common';
import { KeysNotReady, PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { ProblemCode } from '../../../platform/problems/problem-catalogue.js';
import { TrackedCases } from '../ports/tracked-cases.port.js';
import type { TrackedCase } from '../ports/tracked-cases.port.js';
import { TrackingAttempts } from '../ports/tracking-attempts.port.js';
import { TrackingTally } from '../ports/tracking-tally.port.js';
import type { TrackingOutcome } from '../ports/tracking-tally.port.js';
import { ApplicantProof } from './applicant-proof.js';

const HOUR_S = 3_600;

/** What is counted of an attempt, and what whoever is over the limit is told. */
interface Counted {
  readonly name: 'client' | 'code';
  readonly attemptsMax: number;
  readonly problem: ProblemCode;
  readonly outcome: TrackingOutcome;
}

/** Wrong codes or proofs of one client. Families of a whole office may share an address. */
const OF_CLIENT: Counted = {
  name: 'client',
  attemptsMax: 20,
  problem: 'too-many-attempts',
  outcome: 'locked-client',
};
/**
 * Wrong proofs for one code: of 10,000 they leave 1.2 % a day to somebody who guesses from everywhere. Whoever reads that it is locked
 * need not be the one who guessed.
 */
const OF_CODE: Counted = { name: 'code', attemptsMax: 5, problem: 'tracking-code-locked', outcome: 'locked-code' };

/** Cases for whoever has the code and the proof, as long as not too many wrong ones were given. */
@Injectable()
export class ProvenCases {
  readonly #proof: ApplicantProof;

  constructor(
    private readonly cases: TrackedCases,
    private readonly attempts: TrackingAttempts,
    private readonly tally: TrackingTally,
    private readonly cipher: PartCipher,
  ) {
    this.#proof = new ApplicantProof(cipher);
  }

  /** @throws Problem `tracking-not-found` for an unknown code and a wrong proof alike; `too-many-attempts`; `tracking-code-locked` */
  async look(code: string, digits: string, network: string): Promise<TrackedCase> {
    const taken: string[] = [];
    try {
      // The client first: who has used up the own attempts cannot use up those of a code.
      taken.push(await this.take(OF_CLIENT, network));
      taken.push(await this.take(OF_CODE, code));
      const tracked = await this.opened(code, digits);
      if (tracked === undefined) {
        // Before anybody is told: a guess whose answer is known has been counted.
        await this.attempts.countWrong(taken.splice(0), HOUR_S);
        this.tally.count('not-found');
        throw new Problem('tracking-not-found');
      }
      this.tally.count('found');
      return tracked;
    } finally {
      if (taken.length > 0) await this.attempts.giveBack(taken);
    }
  }

  /** Keys are never waited for while a transaction is open: what lacks one is looked up again once it is there. */
  private async opened(code: string, digits: string): Promise<TrackedCase | undefined> {
    const look = () => this.cases.look(code, (applicant) => this.#proof.holds(applicant, digits));
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof KeysNotReady)) throw error;
      await this.cipher.prepare(error.keys);
      return look();
    }
  }

  private async take({ name, attemptsMax, problem, outcome }: Counted, of: string): Promise<string> {
    const subject = this.cipher.tokenOf(`tracking ${name} ${of}`);
    const retryAfterS = await this.attempts.take(subject, attemptsMax);
    if (retryAfterS === undefined) return subject;
    this.tally.count(outcome);
    throw new Problem(problem, { retryAfterS });
  }
}
