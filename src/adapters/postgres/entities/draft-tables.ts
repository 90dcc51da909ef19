import type { DraftRecord, OwnDraft } from '../../../features/drafts/ports/draft-store.port.js';
import { table } from '../table.js';

export const drafts = table<DraftRecord>({
  name: 'drafts',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    owner: 'text',
    procedure: 'text',
    version: 'integer',
    revision: 'integer',
    unfinished: 'text[]',
    savedAt: 'timestamptz',
    keyId: 'uuid',
    wrapped: 'bytea',
    kek: 'integer',
    ciphertext: 'bytea',
  },
  extra: { rewrapUntil: 'timestamptz?' },
  defaults: { kek: 1 },
  indexes: { drafts_by_owner: { columns: ['owner', 'savedAt', 'id'] } },
});

interface SubmittedDraft extends OwnDraft {
  readonly caseCode: string;
}

/** What became a case: nothing of it is kept but that. */
export const submittedDrafts = table<SubmittedDraft>({
  name: 'submitted_drafts',
  key: ['id'],
  whenKnown: 'keep',
  columns: { id: 'uuid', owner: 'text', caseCode: 'text' },
});
