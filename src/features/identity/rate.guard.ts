import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ACCESS, RATE_CLASS } from '../../platform/http/access.js';
import type { Access } from '../../platform/http/access.js';
import { clientNetwork } from '../../platform/http/client-network.js';
import type { RateClass, RequestRates } from '../../platform/http/request-rates.js';
import { viewerOf } from '../../platform/http/viewer.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import { SignInFailed } from './ports/sign-in-failed.js';

/**
 * Lets nobody use up what is there for all. Comes after the guard that finds out who it is and before the one that lets in, so that
 * what is refused counts too: of whom we know as theirs, of others as that of their network.
 */
export class RateGuard implements CanActivate {
  /** @param onLimited - told of each request that was not let through */
  constructor(
    private readonly reflector: Reflector,
    private readonly rates: RequestRates,
    private readonly onLimited: (rateClass: RateClass) => void,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const viewer = viewerOf(request);
    const rateClass = viewer === undefined ? this.classOfUnknown(context) : this.classOf(context, viewer);
    // Probes and agency systems: these are counted by nobody, and those toward each agency.
    if (rateClass === undefined) return true;
    const waitMs = this.rates.take(rateClass, viewer?.subject ?? clientNetwork(request.ip ?? ''));
    if (waitMs === 0) return true;
    this.onLimited(rateClass);
    // A browser is on its way: it gets to a page.
    if (rateClass === 'sign-in') throw new SignInFailed('too-often');
    throw new Problem('too-many-requests', { retryAfterS: Math.ceil(waitMs / 1_000) });
  }

  private classOf(context: ExecutionContext, { kind }: Viewer): RateClass {
    const counted = this.reflector.get<RateClass | undefined>(RATE_CLASS, context.getHandler());
    if (counted !== undefined) return counted;
    if (kind === 'client') return 'machine';
    const { method } = context.switchToHttp().getRequest<Request>();
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  }

  /**
   * What proves nothing where an act needs a proof is refused, and counted apart by network: an officer behind the same address who
   * is known is never asked about it. Nor are routes for everybody who is signed in, by which a page learns that nobody is any more: else a
   * stranger could keep an officer from the way to sign in again.
   */
  private classOfUnknown(context: ExecutionContext): RateClass | undefined {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access?.kind === 'acts') return 'refused';
    return this.reflector.get<RateClass | undefined>(RATE_CLASS, context.getHandler());
  }
}
