import type { ExternalCodeRecord } from '../../../engine/ports/external-codes.js';
import { table } from '../table.js';

/** Under which codes other systems know a case. */
export const externalCodes = table<ExternalCodeRecord>({
  name: 'external_codes',
  key: ['caseId', 'system', 'folded'],
  // Who told it first stands there.
  whenKnown: 'keep',
  columns: {
    caseId: 'uuid',
    system: 'text',
    code: 'text',
    folded: 'text',
    recordedAt: 'timestamptz',
    recordedBy: 'text',
  },
  indexes: { external_codes_by_code: { columns: ['folded'] } },
});
