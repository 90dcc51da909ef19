import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ACCESS, FRESH_SIGN_IN, isForKnownCallers } from '../../platform/http/access.js';
import type { Access, FreshSignInRule } from '../../platform/http/access.js';
import { inRoles, rememberViewer, viewerOf } from '../../platform/http/viewer.js';
import { rolesFor } from '../../platform/policy/policy.js';
import { Problem } from '../../platform/problems/problem.js';
import { FreshSignIns } from './fresh-sign-ins.js';

/** Everything is denied by default: a route says who may call it, and the caller has proved to be that. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly freshSignIns: FreshSignIns,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined) throw new Problem('forbidden');
    if (!isForKnownCallers(access)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = viewerOf(request);
    if (caller === undefined) throw new Problem('unauthenticated');
    const viewer = access.kind === 'acts' ? inRoles(caller, rolesFor(access.acts)) : caller;
    rememberViewer(request, viewer);
    if (access.kind === 'acts' && viewer.roles.length === 0) throw new Problem('forbidden');
    const fresh = this.reflector.get<FreshSignInRule | undefined>(FRESH_SIGN_IN, context.getHandler());
    if (fresh !== undefined) await this.freshSignIns.demand(fresh, request, viewer);
    return true;
  }
}
