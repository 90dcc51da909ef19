import { definitionOfCase } from '../../../engine/lineage.js';
import { z } from 'zod';
import { CASE_STATUSES } from '../../../kernel/procedure/effects.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { keysById, openCase } from '../../../engine/case-data.js';
import { toldPeople } from '../../../engine/name-words.js';
import type { Definitions } from '../../../engine/ports/definitions.port.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../../../engine/ports/records.js';
import { masked, maskedName } from '../../../platform/masked.js';
import type { FoundCase, FoundPage } from '../ports/case-search.port.js';

export const foundCasesResponse = z.object({
  /** Under which the same person finds the same again for a day. */
  searchId: z.string(),
  items: z.array(
    z.object({
      code: z.string(),
      procedure: z.string(),
      version: z.int(),
      status: z.enum(CASE_STATUSES),
      receivedAt: z.string(),
      /** Who was found; where a code was searched for, whom the case is about. */
      people: z.array(
        z.object({
          roles: z.array(z.string()),
          /** `N. V. HÙNG` */
          name: z.string(),
          /** `0240******23` */
          personalId: z.string().optional(),
        }),
      ),
    }),
  ),
  nextCursor: z.string().nullable(),
});

/** What may be shown of cases that were found: whom one knows can be told, nobody else can be read. */
export class FoundCases {
  constructor(
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  async view(searchId: string, { items, nextCursor }: FoundPage): Promise<z.infer<typeof foundCasesResponse>> {
    await this.cipher.prepare(distinctKeys(items));
    return foundCasesResponse.parse({ searchId, items: items.map((found) => this.one(found)), nextCursor });
  }

  /** Who was found; where the case was, whom it is about. */
  shownIn({ record: { state, persons }, people }: FoundCase): readonly string[] {
    const { version } = definitionOfCase(this.definitions, state);
    const subject = persons[version.subject];
    return people.length > 0 || subject === undefined ? people : [subject];
  }

  private one(found: FoundCase) {
    const { record, parts, keys } = found;
    const { procedure, version: number, status, receivedAt } = record.state;
    const { version } = definitionOfCase(this.definitions, record.state);
    const { applicant, data } = openCase(this.cipher, parts, keysById(keys));
    const rolesOf = (person: string) => Object.keys(record.persons).filter((role) => record.persons[role] === person);
    return {
      code: record.code,
      procedure,
      version: number,
      status,
      receivedAt,
      people: this.shownIn(found).flatMap((person) => maskedPerson(version, { applicant, ...data }, rolesOf(person))),
    };
  }
}

/** Of all cases of a page, which share people. */
function distinctKeys(items: readonly FoundCase[]): readonly PersonKeyRecord[] {
  return [...keysById(items.flatMap(({ keys }) => keys)).values()];
}

/** A person by the first place where the form names them; nobody if what it told is erased. */
function maskedPerson(
  { ownerOf }: ProcedureVersion,
  groups: Readonly<Record<string, unknown>>,
  roles: readonly string[],
): readonly z.infer<typeof foundCasesResponse>['items'][number]['people'][number][] {
  const own = Object.keys(groups).filter((group) => roles.includes(ownerOf[group] ?? group));
  const [told] = own.flatMap((group) => toldPeople(groups[group]));
  if (told === undefined) return [];
  const { name, personalId } = told;
  return [
    {
      roles: roles.toSorted(),
      name: maskedName(name),
      ...(personalId && { personalId: masked('number', personalId) }),
    },
  ];
}
