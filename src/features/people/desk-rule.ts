import type { Viewer } from '../../platform/http/viewer.js';
import { ruleId } from '../../platform/policy/authorize.js';

/** The rule that lets somebody at a desk look something up: `role:desk-officer@one-stop.07210`. */
export function deskRuleOf({ roles }: Viewer): string {
  const desk = roles.find(({ role }) => role === 'desk-officer');
  return ruleId(desk ?? { role: 'desk-officer' });
}
