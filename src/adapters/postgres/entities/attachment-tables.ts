import type { AttachmentRecord } from '../../../engine/ports/attachments.js';
import { table } from '../table.js';

export const attachments = table<AttachmentRecord>({
  name: 'attachments',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    owner: 'text',
    digest: 'text',
    bytes: 'integer',
    mediaType: 'text',
    uploadedAt: 'timestamptz',
    envelope: 'bytea',
    wrapped: 'bytea?',
    kek: 'integer?',
    envelopeKeys: 'uuid[]?',
    caseId: 'uuid?',
    seq: 'integer?',
    kind: 'text?',
  },
  extra: { rewrapUntil: 'timestamptz?', draftId: 'uuid?' },
  indexes: {
    attachments_by_case: { columns: ['caseId', 'seq', 'id'], where: 'case_id is not null' },
    attachments_unbound: { columns: ['owner', 'uploadedAt'], where: 'case_id is null' },
    attachments_by_draft: { columns: ['draftId'], where: 'draft_id is not null and case_id is null' },
    attachments_by_kek: { columns: ['kek', 'id'], where: 'wrapped is not null' },
  },
  checks: {
    attachments_bound_check:
      'num_nulls(case_id, seq, envelope_keys) in (0, 3) and (case_id is null) = (wrapped is not null) and (wrapped is null) = (kek is null)',
  },
});
