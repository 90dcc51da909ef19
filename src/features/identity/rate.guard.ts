import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { RATE_CLASS } from '../../platform/http/access.js';
import { clientNetwork } from '../../platform/http/client-network.js';
import type { RateClass, RequestRates } from '../../platform/http/request-rates.js';
import { viewerOf } from '../../platform/http/viewer.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import { SignInFailed } from './ports/sign-in-failed.js';

/** Lets nobody use up what is there for all. Comes after the guard that finds out who it is. */
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
    const counted = this.reflector.get<RateClass | undefined>(RATE_CLASS, context.getHandler());
    const rateClass = counted ?? (viewer && classOf(viewer, request));
    // Probes and agency systems: these are counted by nobody, and those toward each agency.
    if (rateClass === undefined) return true;
    const waitMs = this.rates.take(rateClass, viewer?.subject ?? clientNetwork(request.ip ?? ''));
    if (waitMs === 0) return true;
    this.onLimited(rateClass);
    // A browser is on its way: it gets to a page.
    if (rateClass === 'sign-in') throw new SignInFailed('too-often');
    throw new Problem('too-many-requests', { retryAfterS: Math.ceil(waitMs / 1_000) });
  }
}

function classOf({ kind }: Viewer, { method }: Request): RateClass {
  if (kind === 'client') return 'machine';
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
