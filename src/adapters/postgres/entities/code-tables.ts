import type { ReceiptRecord } from '../../../engine/ports/case-store.port.js';
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

/** Receipts that offices gave: each stands for one payment. */
export const receipts = table<ReceiptRecord>({
  name: 'receipts',
  key: ['receipt', 'office'],
  // Two desks of an office with the same receipt at the same time: the second fails, is tried again and finds the first one's.
  whenKnown: 'fail',
  columns: { office: 'text', receipt: 'text', caseId: 'uuid' },
});
