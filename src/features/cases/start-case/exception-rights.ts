import type { Role } from '../../../platform/http/access.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { StartCaseBody } from './start-case.body.js';

/** Who may name a version or a receiving time: exceptions that need a right and a reason. */
export class ExceptionRights {
  constructor(private readonly roles: readonly Role[]) {}

  /** @throws Problem if the body uses an exception without the right or without a reason */
  check(viewer: Viewer, { version, receivedAt, reason }: StartCaseBody): void {
    if (version === undefined && receivedAt === undefined) return;
    if (!viewer.allRoles.some(({ role }) => this.roles.includes(role))) throw new Problem('forbidden');
    if (reason !== undefined) return;
    const detail = {
      vi: 'Nêu lý do: “version” và “receivedAt” chỉ dùng được kèm lý do.',
      en: 'Give a reason: "version" and "receivedAt" need one.',
    };
    const errors = [{ pointer: '/reason', code: 'required', detail }];
    throw new Problem('invalid-body', { errors });
  }
}
