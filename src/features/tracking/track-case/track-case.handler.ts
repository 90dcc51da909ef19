import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Problem } from '../../../platform/problems/problem.js';
import { TrackedCases } from '../ports/tracked-cases.port.js';
import { TrackingAttempts } from '../ports/tracking-attempts.port.js';
import type { AttemptLimit } from '../ports/tracking-attempts.port.js';
import { ApplicantProof } from './applicant-proof.js';
import { askedItems } from './asked-items.js';
import { trackedCase } from './tracked-case.js';

const HOUR_S = 3_600;
/** Wrong proofs for one code: of 10,000 they leave 1.2 % a day to somebody who guesses from everywhere. */
const PER_CODE: AttemptLimit = { attemptsMax: 5, windowS: HOUR_S };
/** Wrong codes or proofs of one client. Families of a whole office may share an address. */
const PER_CLIENT: AttemptLimit = { attemptsMax: 20, windowS: HOUR_S };

@Injectable()
export class TrackCaseHandler {
  readonly #proof: ApplicantProof;

  constructor(
    private readonly cases: TrackedCases,
    private readonly attempts: TrackingAttempts,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {
    this.#proof = new ApplicantProof(cipher);
  }

  /** @throws Problem `tracking-not-found` for an unknown code and a wrong proof alike; `too-many-attempts` */
  async track(code: string, digits: string, network: string) {
    const [client, subject] = [`tracking client ${network}`, `tracking code ${code}`].map((name) =>
      this.cipher.tokenOf(name),
    );
    // The client first: who has used up the own attempts cannot use up those of a code.
    const taken = [await this.take(client ?? '', PER_CLIENT), await this.take(subject ?? '', PER_CODE)];
    const tracked = await this.cases.look(code, (applicant) => this.#proof.holds(applicant, digits));
    if (tracked === undefined) throw new Problem('tracking-not-found');
    for (const right of taken) await this.attempts.giveBack(right);
    const { procedure, version } = tracked.record.state;
    const definition = this.definitions.of(procedure, version).version;
    return trackedCase(definition, tracked, askedItems(definition, this.cipher, tracked.decisions));
  }

  private async take(subject: string, limit: AttemptLimit): Promise<string> {
    const retryAfterS = await this.attempts.take(subject, limit);
    if (retryAfterS !== undefined) throw new Problem('too-many-attempts', { retryAfterS });
    return subject;
  }
}
