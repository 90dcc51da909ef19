/** What agencies say, kept as evidence for as long as nobody of its case was erased. */
import { definitionOfCase } from '../lineage.js';
import { retentionClassOf } from '../../kernel/procedure/retention.js';
import type { Retention } from '../../kernel/procedure/procedure-version.js';
import { required } from '../../kernel/values/assert.js';
import type { InboxAnswerRecord } from '../ports/inbox-records.js';
import type { DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { TakeAnswer } from './command.js';
import type { DecidingPorts } from './decider.js';
import { keysOfPeople } from './keys-of-people.js';

/**
 * What a message says of each of its answers: all of its bytes if it has one; of several each as it was read, because they speak of
 * different cases, and what is erased of one has to stay of the others.
 */
export function contentsOf(raw: Uint8Array, answers: readonly unknown[]): readonly Uint8Array[] {
  if (answers.length === 1) return [raw];
  const encoder = new TextEncoder();
  return answers.map((answer) => encoder.encode(JSON.stringify(answer)));
}

/**
 * Seals it under the keys of all people of its case together, with which their papers are erased; what answers a notice also under
 * those of the contact data. Nothing is kept of it once one of those was destroyed: it may speak of that person.
 *
 * @throws KeysNotReady
 */
export function sealedContent(
  draft: BatchDraft,
  { cipher, definitions }: Pick<DecidingPorts, 'cipher' | 'definitions'>,
  { content, ...name }: TakeAnswer,
  dispatch: DispatchRecord | undefined,
): Pick<InboxAnswerRecord, 'content' | 'contentKeys'> {
  if (content === undefined) return {};
  if (dispatch === undefined) return { content: cipher.sealAnswer([], name, content), contentKeys: [] };
  const { caseId, operation } = dispatch;
  const record = required(draft.case(caseId) ?? draft.loaded.readCases.get(caseId), 'the case of a dispatch');
  const { retention } = definitionOfCase(definitions, record.state).version;
  const keys = keysOfPeople(draft, record, classesOf(retention, operation));
  if (keys === undefined) return {};
  return { content: cipher.sealAnswer(keys, name, content), contentKeys: keys.map(({ id }) => id) };
}

function classesOf(retention: Retention, operation: DispatchRecord['operation']): readonly string[] {
  const kinds = operation === 'notify' ? ['application', 'contact'] : ['application'];
  return kinds.map((kind) => retentionClassOf(retention, kind));
}
