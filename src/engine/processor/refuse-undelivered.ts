import { definitionOfCase } from '../lineage.js';
import type { CaseRecord, DispatchRecord } from '../ports/records.js';

import type { BatchDraft } from './batch-draft.js';
import { decideInto, type Authority, type DecidingPorts } from './decider.js';
import type { PartToSeal } from './seal-parts.js';

interface Undelivered {
  readonly record: CaseRecord;
  readonly dispatch: DispatchRecord;
  readonly parts: readonly PartToSeal[];
  readonly authority: Authority;
}

/** Nobody would answer a correction that was never delivered: it ends as refused, so that the desk sees it and may ask anew. */
export function refuseUndelivered(
  draft: BatchDraft,
  ports: DecidingPorts,
  { record, dispatch, parts, authority }: Undelivered,
): void {
  const { operation, step, params } = dispatch;
  if (operation !== 'correct' && operation !== 'tell-correction') return;
  const reason = { code: 'correction-not-delivered' };
  decideInto(draft, ports, {
    record,
    definition: definitionOfCase(ports.definitions, record.state),
    command: { name: 'report-correction-refusal', facts: { step, correction: Number(params['correction']), reason } },
    parts,
    authority,
  });
}
