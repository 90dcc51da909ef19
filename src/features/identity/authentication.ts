import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../../platform/problems/problem.js';
import { TokenVerifier } from './ports/token-verifier.port.js';
import type { TokenHolder } from './ports/token-verifier.port.js';
import { WebSessions } from './ports/web-sessions.port.js';
import type { WebSession } from './ports/web-sessions.port.js';
import { PublicAddress } from './public-address.js';
import { isSameOrigin } from './same-origin.js';
import { sessionIdOf } from './session-cookie.js';
import { isActOfPerson } from './act-of-person.js';

/** Methods that change nothing (RFC 9110, § 9.2.1), so that it does not matter which page had them sent. */
const SAFE_METHODS: readonly string[] = ['GET', 'HEAD'];

/** Whose page it is that asks, percent-encoded: a cookie is one for all pages of a browser, whoever opened them. */
const EXPECTED_SUBJECT = 'expected-subject';

/** Finds out who sent a request, by the token or by the session of the browser. */
@Injectable()
export class Authentication {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly sessions: WebSessions,
    private readonly address: PublicAddress,
  ) {}

  /**
   * The cookie counts only where no token is given: no page of another site can send a token along.
   *
   * @returns undefined if nothing proves who it is
   * @throws Problem `cross-site-request` if the cookie came with a change that no page of ours asked for; `signed-in-as-another` if
   * the page that asks was opened by somebody else
   */
  async holderOf(request: Request): Promise<TokenHolder | WebSession | undefined> {
    const authorization = request.header('authorization');
    if (authorization !== undefined) return this.tokenHolder(authorization);
    const id = sessionIdOf(request);
    if (id === undefined) return undefined;
    if (!SAFE_METHODS.includes(request.method) && !isSameOrigin(request, this.address))
      throw new Problem('cross-site-request');
    const session = await (isActOfPerson(request) ? this.sessions.findAtWork(id) : this.sessions.find(id));
    const expected = request.header(EXPECTED_SUBJECT);
    if (session !== undefined && expected !== undefined && expected !== encodeURIComponent(session.subject))
      throw new Problem('signed-in-as-another');
    return session;
  }

  private async tokenHolder(authorization: string): Promise<TokenHolder | undefined> {
    const [scheme, token] = authorization.split(' ');
    return scheme?.toLowerCase() === 'bearer' && token ? this.tokens.verify(token) : undefined;
  }
}
