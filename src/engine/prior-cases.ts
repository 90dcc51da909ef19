import { Injectable } from '@nestjs/common';
import type { ToldEvent } from '../kernel/procedure/told-event.js';
import { alikeTokens, identifiedIn, likenessOf } from './alike.js';
import type { AlikeToken, Feature, Likeness } from './alike.js';
import { AlikeCases } from './ports/alike-cases.port.js';
import type { AlikeCase } from './ports/alike-cases.port.js';
import { PartCipher } from './ports/part-cipher.port.js';

/** A case that may be about the same, and why. */
export interface Candidate {
  readonly found: AlikeCase;
  readonly matched: readonly Feature[];
  /** 0 to 100. */
  readonly score: number;
  readonly likeness: Likeness;
}

/** Looks for other cases of an event. */
@Injectable()
export class PriorCases {
  constructor(
    private readonly cases: AlikeCases,
    private readonly cipher: PartCipher,
  ) {}

  /**
   * The surest first.
   *
   * @param except - the case that asks, if it is one already
   */
  async of(event: ToldEvent, except?: string): Promise<readonly Candidate[]> {
    const sought = alikeTokens(this.cipher, event);
    if (sought.length === 0) return [];
    const { applicantPersonalId: id } = event.fields;
    const found = await this.cases.find({
      tokens: sought.map(({ token }) => token),
      applicantToken: id === undefined ? undefined : this.cipher.tokenOf(id),
      identified: identifiedIn(this.cipher, event),
      except,
    });
    return found
      .map((one) => judged(event.kind, sought, one))
      .toSorted((one, other) => other.score - one.score || (one.found.code < other.found.code ? -1 : 1));
  }

  /** Codes of the cases that may be about the same as one that is there, by what was kept of it. */
  async codesFor(caseId: string): Promise<readonly string[]> {
    const tokens = await this.cases.tokensOf(caseId);
    if (tokens.length === 0) return [];
    const found = await this.cases.find({ tokens, except: caseId });
    return found.map(({ code }) => code).toSorted();
  }
}

function judged(kind: ToldEvent['kind'], sought: readonly AlikeToken[], found: AlikeCase): Candidate {
  const matched = sought.filter(({ token }) => found.matched.includes(token)).map(({ feature }) => feature);
  return { found, matched, ...likenessOf(kind, matched, found.isOfAnother) };
}
