import type { Application, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../kernel/values/records.js';
import { nameWords, toldPeople } from '../name-words.js';
import type { ToldPerson } from '../name-words.js';
import type { PartCipher } from '../ports/part-cipher.port.js';
import { ALIKE_GROUPS } from '../ports/name-tokens.js';
import type { CaseRecord } from '../ports/records.js';
import { alikeTokens } from '../alike.js';
import { ownerOfGroup } from './application-parts.js';
import type { BatchDraft } from './batch-draft.js';

interface ToldGroups {
  readonly version: ProcedureVersion;
  readonly record: Pick<CaseRecord, 'id' | 'persons'>;
  /** By name; undefined: no longer told. */
  readonly groups: Readonly<Record<string, unknown>>;
}

/** Keeps by which words the people of these groups are found: what is told of a group replaces what was told before. */
export function keepNames(draft: BatchDraft, cipher: PartCipher, { version, record, groups }: ToldGroups): void {
  for (const [formGroup, told] of Object.entries(groups)) {
    const person = ownerOfGroup(version, formGroup, record.persons);
    const tokens = toldPeople(told).flatMap((who) => tokensOf(cipher, who));
    if (tokens.length > 0 || told === undefined) draft.nameTokens.put({ caseId: record.id, formGroup, person, tokens });
  }
}

/**
 * Keeps by what another application for the same birth or death is found: whoever tells it in any of these ways finds it. What is made of the mother's personal id goes with her
 * data, the rest with the subject's.
 */
export function keepAlike(
  draft: BatchDraft,
  cipher: PartCipher,
  { version, record, tellings }: Pick<ToldGroups, 'version' | 'record'> & { readonly tellings: readonly Application[] },
): void {
  const { eventOnce } = version;
  if (eventOnce === undefined) return;
  const tokens = tellings.flatMap((application) => alikeTokens(cipher, eventOnce.told(application)));
  for (const [formGroup, isOfMother] of [
    [ALIKE_GROUPS[0], false],
    [ALIKE_GROUPS[1], true],
  ] as const) {
    const person = record.persons[isOfMother ? 'mother' : version.subject];
    const own = tokens.filter((token) => token.isOfMother === isOfMother).map(({ token }) => token);
    if (person !== undefined) draft.nameTokens.put({ caseId: record.id, formGroup, person, tokens: [...new Set(own)] });
  }
}

/** The groups of a whole application, and those that it leaves out. */
export function allGroups({ ownerOf }: ProcedureVersion, { applicant, data }: Application): ToldGroups['groups'] {
  const leftOut = Object.keys(ownerOf).map((group) => [group, undefined] as const);
  return { ...Object.fromEntries(leftOut), applicant, ...data };
}

/** The groups that a supplement tells anew. */
export function suppliedGroups(
  parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ToldGroups['groups'] {
  const data = parts['supplement']?.['data'];
  return isRecord(data) ? data : {};
}

/** Each word alone and with the year of birth: never a year by itself. */
function tokensOf(cipher: PartCipher, { name, birthYear }: ToldPerson): readonly string[] {
  const years = birthYear === undefined ? [undefined] : [undefined, birthYear];
  return nameWords(name).flatMap((word) => years.map((year) => cipher.nameToken(word, year)));
}
