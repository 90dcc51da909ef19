import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { AllowSignedIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { IdentityProvider } from '../ports/identity-provider.port.js';
import { WebSessions } from '../ports/web-sessions.port.js';
import { PublicAddress } from '../public-address.js';
import { COOKIE_OPTIONS, SESSION_COOKIE, sessionIdOf } from '../session-cookie.js';

const signOutBody = z.strictObject({}).optional();
const signOutResponse = z.object({
  /** Where the browser ends its session at the identity provider too; null if there is no such page now. */
  continueAt: z.string().nullable(),
});

@ApiTags('identity')
@Controller('sign-out')
export class SignOutController {
  constructor(
    private readonly address: PublicAddress,
    private readonly provider: IdentityProvider,
    private readonly sessions: WebSessions,
  ) {}

  /** Ends the session of this browser, for every process at once. A bearer token ends by itself. */
  @Post()
  @AllowSignedIn()
  @Answers(200, signOutResponse)
  async end(
    @Body({ schema: signOutBody }) _body: z.infer<typeof signOutBody>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof signOutResponse>> {
    const id = sessionIdOf(request);
    if (id !== undefined) await this.sessions.end(id);
    response.clearCookie(SESSION_COOKIE, COOKIE_OPTIONS);
    const continueAt = await this.provider.endSessionAt(this.address.at('/'));
    return signOutResponse.parse({ continueAt: continueAt?.href ?? null });
  }
}
