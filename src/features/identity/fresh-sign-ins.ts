import type { Request } from 'express';
import { instant, msOf } from '../../kernel/values/time.js';
import type { FreshSignInRule } from '../../platform/http/access.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import type { ServerClock } from './ports/server-clock.port.js';

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
    if (authenticatedAt !== undefined && msOf(now) - msOf(instant(authenticatedAt)) <= this.freshMs) return;
    throw new Problem('step-up-required', { authenticatedWithinS: Math.floor(this.freshMs / 1_000) });
  }
}

/** The rule for a whole route names no parameter. */
function isAbout(params: Request['params'], rule: FreshSignInRule): boolean {
  return Object.entries(rule).every(([name, values]) => values.includes(String(params[name])));
}
