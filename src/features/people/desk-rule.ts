import type { Viewer } from '../../platform/http/viewer.js';

/** The rule that lets somebody at a desk look something up: `role:desk-officer@one-stop.07210`. */
export function deskRuleOf({ roles }: Viewer): string {
  const desk = roles.find(({ role }) => role === 'desk-officer');
  return `role:desk-officer@${desk?.office ?? 'province'}`;
}
