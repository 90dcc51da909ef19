import type { Request } from 'express';
import { instant, msOf } from '../../kernel/values/time.js';
import type { FreshSignInRule } from '../../platform/http/access.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import type { ServerClock } from './ports/server-clock.port.js';

/** By how much the clock of the identity provider may be ahead of ours. */
const AHEAD_MS_MAX = 60_000;

/** Who does what could do great harm has just proved who they are: nobody at a desk that was left, nor with a token that was found. */
export class FreshSignIns {
  /** @param freshMs - for how long a proof is fresh */
  constructor(
    private readonly clock: ServerClock,
    private readonly freshMs: number,
  ) {}

  /** @throws Problem `step-up-required` if the rule is about that request, and the last proof is not fresh, or unknown */
  async demand(
    rule: FreshSignInRule,
    { params }: Pick<Request, 'params'>,
    { authenticatedAt }: Pick<Viewer, 'authenticatedAt'>,
  ): Promise<void> {
    if (!isAbout(params, rule)) return;
    const { now } = await this.clock.read();
    if (authenticatedAt !== undefined && this.isFresh(msOf(now) - msOf(instant(authenticatedAt)))) return;
    throw new Problem('step-up-required', { authenticatedWithinS: Math.floor(this.freshMs / 1_000) });
  }

  /** A proof of the future would never grow old: it counts as unknown. */
  private isFresh(ageMs: number): boolean {
    return ageMs >= -AHEAD_MS_MAX && ageMs <= this.freshMs;
  }
}

/** The rule for a whole route names no parameter. */
function isAbout(params: Request['params'], rule: FreshSignInRule): boolean {
  return Object.entries(rule).every(([name, values]) => values.includes(String(params[name])));
}
