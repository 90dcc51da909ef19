import type { PaperRecord } from '../../../features/documents/ports/papers.port.js';
import { table } from '../table.js';

/** Papers as they were issued. Append-only but for how often each was given out. */
export const papers = table<PaperRecord>({
  name: 'papers',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    caseId: 'uuid',
    seq: 'integer',
    kind: 'text',
    step: 'text?',
    number: 'text',
    issuedAt: 'timestamptz',
    keyIds: 'uuid[]',
    sealed: 'bytea',
  },
  extra: { givenOut: 'integer' },
  defaults: { givenOut: 0 },
  indexes: {
    papers_number_key: { columns: ['number'], unique: true },
    papers_by_case: { columns: ['caseId', 'seq'] },
  },
});
