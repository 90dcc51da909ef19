import { definitionOfCase } from '../lineage.js';
import type { CaseRecord, WorkItemRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { partsFor } from './command-case.js';
import type { ReasonGiven } from './command.js';
import type { DecidingPorts } from './decider.js';
import type { Why } from './record-change.js';
import { sealPart } from './seal-parts.js';

/** The reason with its text sealed; one who gave it to somebody else and one who sent it back are read alike. */
export function sealReason(
  draft: BatchDraft,
  ports: DecidingPorts,
  given: { readonly record: CaseRecord; readonly item: WorkItemRecord; readonly reason: ReasonGiven },
): Why {
  const { record, item, reason } = given;
  const { retention } = definitionOfCase(ports.definitions, record.state).version;
  const [sealed] = partsFor(ports, record, { [`assign.${item.item}`]: { ...reason } }).map((part) => {
    const { keyId, ciphertext } = sealPart(draft, ports, part, retention);
    return { person: part.person, keyId, ciphertext };
  });
  return { reason: reason.code, ...sealed };
}
