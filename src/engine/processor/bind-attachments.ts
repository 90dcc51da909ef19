/** Files that were handed in become papers of a case: beside its chart, in the transaction of the event that names them. */
import { retentionClassOf } from '../../kernel/procedure/retention.js';
import type { Retention } from '../../kernel/procedure/procedure-version.js';
import { required } from '../../kernel/values/assert.js';
import type { Facts } from '../../kernel/values/facts.js';
import { envelopeName, ownKeyOf, type AttachmentGiven, type AttachmentRecord } from '../ports/attachments.js';
import type { LoadedBatch } from '../ports/case-store.port.js';
import type { PartCipher } from '../ports/part-cipher.port.js';
import type { CaseRecord, PersonKeyRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { EngineRefusal } from './command.js';
import { keysOfPeople } from './keys-of-people.js';

/** An attachment that may be bound, and what it is said to be. */
interface ToBind extends AttachmentGiven {
  readonly row: AttachmentRecord;
}

/** Those that the command names, or why one of them cannot be bound. */
export function attachmentsToBind(
  draft: BatchDraft,
  subject: string,
  given: readonly AttachmentGiven[] = [],
): readonly ToBind[] | EngineRefusal {
  const found: ToBind[] = [];
  for (const [attachment, { id, kind }] of given.entries()) {
    const row = draft.attachment(id);
    // Of another person's it is not even said that it is there.
    if (row === undefined || row.owner !== subject) return { code: 'attachment-not-found', attachment };
    if (row.caseId !== undefined) return { code: 'attachment-bound', attachment };
    found.push({ row, id, kind });
  }
  return found;
}

/** What the history says of them: neither a name nor what is in them. */
export function attachmentFacts(toBind: readonly ToBind[]): Facts {
  if (toBind.length === 0) return {};
  return {
    attachments: toBind.map(({ row: { id, digest }, kind }) => ({ id, digest, ...(kind !== undefined && { kind }) })),
  };
}

/**
 * Binds them to the case as the event left it: from now on they open under the keys of all its people together, so that erasing any
 * one of them takes the files along.
 *
 * @returns why not: somebody of the case is erased
 * @throws KeysNotReady
 */
export function bindAttachments(
  draft: BatchDraft,
  cipher: PartCipher,
  { record, retention }: { readonly record: CaseRecord; readonly retention: Retention },
  toBind: readonly ToBind[],
): EngineRefusal | undefined {
  if (toBind.length === 0) return undefined;
  const keys = keysOfPeople(draft, record, [retentionClassOf(retention, 'application')]);
  if (keys === undefined) return { code: 'attachment-of-erased' };
  for (const { row, kind } of toBind) {
    const name = envelopeName(row.id);
    const own = required(ownKeyOf(row), 'the key of an attachment that no case has');
    draft.attachments.put({
      ...row,
      envelope: cipher.sealAnswer(keys, name, cipher.openAnswer([own], name, row.envelope)),
      wrapped: undefined,
      kek: undefined,
      envelopeKeys: keys.map(({ id }) => id),
      caseId: record.id,
      seq: record.state.seq,
      kind,
    });
  }
  return undefined;
}

/** The keys of those that no case has yet. */
export function ownKeysOf({ attachments }: Pick<LoadedBatch, 'attachments'>): readonly PersonKeyRecord[] {
  return [...attachments.values()].map(ownKeyOf).filter((key) => key !== undefined);
}
