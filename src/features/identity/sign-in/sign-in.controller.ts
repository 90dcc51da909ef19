import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { AllowEverybody, CountedAs } from '../../../platform/http/access.js';
import { languageOf } from '../../../platform/problems/problem.js';
import { IdentityProvider } from '../ports/identity-provider.port.js';
import type { SignedIn } from '../ports/identity-provider.port.js';
import { SignInFailed } from '../ports/sign-in-failed.js';
import { WebSessions } from '../ports/web-sessions.port.js';
import { PublicAddress } from '../public-address.js';
import { COOKIE_OPTIONS, SESSION_COOKIE, sessionIdOf } from '../session-cookie.js';
import { forgetAttempt, keepAttempt, keptAttempt } from './attempt-cookie.js';

const SIGN_IN = '/sign-in';
const CALLBACK = `${SIGN_IN}/callback`;
const SESSION_MS_MAX = 8 * 3_600_000;
const SEE_OTHER = 303;

/** A person follows a link here: what cannot be read of it counts as absent. */
const signInQuery = z.object({
  returnTo: z.string().optional().catch(undefined),
  language: z.enum(['vi', 'en']).optional().catch(undefined),
  /** `now`: the provider asks who it is, also whom it knows. */
  proof: z.enum(['recent', 'now']).catch('recent'),
  /** Present where PUBLIC_URL itself sent the browser here: a proxy that changes `Host` would send it round for ever. */
  moved: z.string().optional().catch(undefined),
});

@ApiTags('identity')
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly address: PublicAddress,
    private readonly provider: IdentityProvider,
    private readonly sessions: WebSessions,
  ) {}

  /** Sends the browser to the identity provider. */
  @Get()
  @AllowEverybody('nobody has signed in before signing in')
  @CountedAs('sign-in')
  @Header('cache-control', 'no-store')
  @ApiResponse({
    status: SEE_OTHER,
    description: 'To the identity provider; if that is away, to `/?signIn=<reason>&returnTo=…`.',
  })
  async begin(
    @Query({ schema: signInQuery }) { returnTo, language, proof, moved }: z.infer<typeof signInQuery>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (moved === undefined && !this.address.isAskedAt(request.header('host'))) {
      // The cookie of the attempt must be set where the provider's answer arrives.
      response.redirect(SEE_OTHER, this.movedTo(request));
      return;
    }
    const { continueAt, attempt } = await this.provider.begin({
      callback: this.address.at(CALLBACK),
      language: language ?? languageOf(request.header('accept-language')),
      proof,
    });
    keepAttempt(response, { ...attempt, returnTo: this.address.pathTo(returnTo) });
    response.redirect(SEE_OTHER, continueAt.href);
  }

  /** Takes the provider's answer, begins a session, and leads back to where the person wanted to go. */
  @Get('callback')
  @AllowEverybody('the answer of the identity provider proves who it is')
  @CountedAs('sign-in')
  @Header('cache-control', 'no-store')
  @ApiResponse({
    status: SEE_OTHER,
    description: 'Back to `returnTo`; if it failed, to `/?signIn=<reason>&returnTo=…`.',
  })
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    const answer = this.publicly(CALLBACK, request);
    const attempt = keptAttempt(request);
    if (attempt === undefined) throw new SignInFailed('lapsed');
    // The attempt that is under way stays: this answer is none of its business.
    if (answer.searchParams.get('state') !== attempt.state) throw new SignInFailed('another-attempt');
    forgetAttempt(response);
    await this.openSession(await this.provider.finish(answer, attempt), { request, response });
    response.redirect(SEE_OTHER, this.address.backTo(attempt.returnTo));
  }

  /** Always a new id: one that somebody planted before the sign-in is worth nothing. */
  private async openSession(
    { subject, name, authenticatedAt, validMs = SESSION_MS_MAX }: SignedIn,
    { request, response }: { readonly request: Request; readonly response: Response },
  ): Promise<void> {
    const before = sessionIdOf(request);
    const lengthMs = Math.min(SESSION_MS_MAX, validMs);
    const id = await this.sessions.open({ subject, name, authenticatedAt, lengthMs });
    if (before !== undefined) await this.sessions.end(before);
    response.cookie(SESSION_COOKIE, id, { ...COOKIE_OPTIONS, maxAge: lengthMs });
  }

  private movedTo(request: Request): string {
    const there = this.publicly(SIGN_IN, request);
    there.searchParams.set('moved', '1');
    return there.href;
  }

  /** As the browser would ask for it at the public address; whatever host the request line names. */
  private publicly(path: string, request: Request): URL {
    const there = this.address.at(path);
    there.search = this.address.at(request.originalUrl).search;
    return there;
  }
}
