import type { Viewer } from '../../../platform/http/viewer.js';
import { rolesFor } from '../../../platform/policy/policy.js';
import type { Act } from '../../../platform/policy/policy.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { StartCaseBody } from './start-case.body.js';

/** Who may name a version or a receiving time: exceptions that need a right and a reason. */
export class ExceptionRights {
  constructor(private readonly act: Act) {}

  /**
   * The right that the body needs beside that to start a case, if it makes use of an exception.
   *
   * @throws Problem if it does without the right or without a reason
   */
  neededFor(viewer: Viewer, { version, receivedAt, reason }: StartCaseBody): Act | undefined {
    if (version === undefined && receivedAt === undefined) return undefined;
    const roles = rolesFor([this.act]);
    if (!viewer.allRoles.some(({ role }) => roles.includes(role))) throw new Problem('forbidden');
    if (reason !== undefined) return this.act;
    const detail = {
      vi: 'Nêu lý do: “version” và “receivedAt” chỉ dùng được kèm lý do.',
      en: 'Give a reason: "version" and "receivedAt" need one.',
    };
    const errors = [{ pointer: '/reason', code: 'required', detail }];
    throw new Problem('invalid-body', { errors });
  }
}
