import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Assignments } from '../../engine/ports/assignments.port.js';
import { ACCESS, FRESH_SIGN_IN } from '../../platform/http/access.js';
import type { Access, FreshSignInRule } from '../../platform/http/access.js';
import { heldRoles, inRoles, rememberViewer } from '../../platform/http/viewer.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { rolesFor } from '../../platform/policy/policy.js';
import { Problem } from '../../platform/problems/problem.js';
import { Authentication } from './authentication.js';
import { FreshSignIns } from './fresh-sign-ins.js';

/** Everything is denied by default: a route says who may call it, and the caller proves to be that. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    private readonly assignments: Assignments,
    private readonly freshSignIns: FreshSignIns,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined) throw new Problem('forbidden');
    if (access.kind === 'public' || access.kind === 'signature') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.viewer(request);
    const viewer = access.kind === 'acts' ? inRoles(caller, rolesFor(access.acts)) : caller;
    rememberViewer(request, viewer);
    if (access.kind === 'acts' && viewer.roles.length === 0) throw new Problem('forbidden');
    const fresh = this.reflector.get<FreshSignInRule | undefined>(FRESH_SIGN_IN, context.getHandler());
    if (fresh !== undefined) await this.freshSignIns.demand(fresh, request, viewer);
    return true;
  }

  private async viewer(request: Request): Promise<Viewer> {
    const holder = await this.authentication.holderOf(request);
    if (holder === undefined) throw new Problem('unauthenticated');
    const roles = heldRoles(await this.assignments.of(holder.subject));
    return { ...holder, roles, allRoles: roles };
  }
}
