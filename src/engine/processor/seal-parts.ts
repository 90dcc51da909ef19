import { retentionClassOf } from '../../kernel/procedure/retention.js';
import { type Retention } from '../../kernel/procedure/procedure-version.js';
import { required } from '../../kernel/values/assert.js';
import type { IdSource } from '../ports/id-source.port.js';
import type { PartCipher, SealedPart } from '../ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';

/** What belongs to one person and is to be sealed under that person's key. */
export interface PartToSeal {
  readonly part: string;
  readonly person: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was sealed for one person before its event is there. */
export type PreparedPart = Pick<PartToSeal, 'part' | 'person'> & SealedPart;

/** What the event's header says of a sealed part. */
export interface CommittedPart {
  readonly part: string;
  readonly person: string;
  readonly commitment: string;
}

interface SealingPorts {
  readonly ids: IdSource;
  readonly cipher: PartCipher;
}

/** Seals the parts of an event into the draft, unless they are sealed already, and returns what its header says of them. */
export function sealParts(
  draft: BatchDraft,
  { ids, cipher }: SealingPorts,
  event: {
    readonly caseId: string;
    readonly seq: number;
    readonly parts: readonly (PartToSeal | PreparedPart)[];
    readonly retention: Retention;
  },
): readonly CommittedPart[] {
  return event.parts.map((asked) => {
    const { part, person } = asked;
    const sealed = 'data' in asked ? sealPart(draft, { ids, cipher }, asked, event.retention) : asked;
    const { keyId, ciphertext, commitment } = sealed;
    draft.parts.put({ caseId: event.caseId, seq: event.seq, part, person, keyId, ciphertext });
    return { part, person, commitment };
  });
}

/** Seals under the person's key of the part's retention class, which is made if there is none yet. */
export function sealPart(
  draft: BatchDraft,
  { ids, cipher }: SealingPorts,
  asked: PartToSeal,
  retention: Retention,
): SealedPart {
  const retentionClass = retentionClassOf(retention, asked.part);
  const key = draft.personKey(asked.person, retentionClass) ?? newKey();
  return cipher.seal(key, asked);

  function newKey(): PersonKeyRecord {
    const made = cipher.newKey(ids.uuid(draft.loaded.realNow), asked.person, retentionClass);
    draft.personKeys.put(made);
    return made;
  }
}

/** The person behind a personal id: the known one, or a new pseudonym. Without an id (a newborn) always a new one. */
export function personFor(draft: BatchDraft, { ids, cipher }: SealingPorts, personalId: string | undefined): string {
  const token = personalId === undefined ? undefined : cipher.tokenOf(personalId);
  const known = token === undefined ? undefined : draft.personByToken(token);
  if (known !== undefined) return known.ref;
  const ref = ids.uuid(draft.loaded.realNow);
  draft.persons.put({ ref, token });
  return ref;
}

/** The person of a role in a case. */
export function personInRole(persons: Readonly<Record<string, string>>, role: string): string {
  return required(persons[role], `person in the role ${role}`);
}
