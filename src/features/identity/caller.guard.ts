import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Assignments } from '../../engine/ports/assignments.port.js';
import { ACCESS, isForKnownCallers } from '../../platform/http/access.js';
import type { Access } from '../../platform/http/access.js';
import { heldRoles, rememberViewer } from '../../platform/http/viewer.js';
import { Authentication } from './authentication.js';

/** Finds out who calls, before requests are counted and before anybody is let in: it refuses nobody who is not known. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    private readonly assignments: Assignments,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!isForKnownCallers(access)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const holder = await this.authentication.holderOf(request);
    if (holder === undefined) return true;
    const roles = heldRoles(await this.assignments.of(holder.subject));
    rememberViewer(request, { ...holder, roles, allRoles: roles });
    return true;
  }
}
