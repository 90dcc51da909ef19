/** An application of version 1 as version 2 asks for it: for samples and tests that tell the same families to both. */
import { z } from 'zod';
import { wordsOf, TO_DECEASED, TO_HEAD } from './relations.js';

type Part = Readonly<Record<string, unknown>>;

const told = z.looseObject({
  deceased: z.looseObject({ personalId: z.string(), fullName: z.string(), placeOfDeath: z.looseObject({}) }),
  notice: z.looseObject({ type: z.string() }),
  residence: z.looseObject({
    headPersonalId: z.string(),
    headFullName: z.string(),
    relationToHead: z.string(),
    soleMember: z.boolean().default(false),
  }),
  funeral: z.looseObject({
    recipient: z.looseObject({ personalId: z.string(), fullName: z.string(), relation: z.string() }),
  }),
  copies: z.int().default(0),
});
type Told = z.infer<typeof told>;

/**
 * What version 2 asks for, of what version 1 was told; of social protection, and nothing for survivors.
 *
 * @param first - the `data` of an application to version 1
 */
export function fromFirstVersion(first: unknown): { readonly residence: Part; readonly funeral: Part } & Part {
  const { deceased, notice, residence, funeral, copies } = told.parse(first);
  const { fullName, ...person } = deceased;
  const { personalId, fullName: name, relation } = funeral.recipient;
  return {
    deceased: { ...person, ...inParts(fullName), placeOfDeath: { in: 'vietnam', ...deceased.placeOfDeath } },
    notice: notice.type === 'substitute' ? { ...notice, paper: 'police-confirmation' } : notice,
    residence: { choice: 'now', household: householdOf(residence, deceased.personalId) },
    funeral: {
      choice: 'now',
      ...funeral,
      received: ['social-protection'],
      recipient: { kind: 'person', personalId, fullName: name, relation: codeOf(TO_DECEASED, relation, 'not-related') },
      survivors: { benefit: 'none' },
    },
    copies: copies === 0 ? { wanted: 'no' } : { wanted: 'yes', count: copies },
  };
}

function householdOf(
  { headPersonalId, headFullName, relationToHead, soleMember }: Told['residence'],
  died: string,
): Part {
  if (soleMember || headPersonalId === died) return { head: 'deceased', soleMember };
  return {
    head: 'other',
    personalId: headPersonalId,
    fullName: headFullName,
    relationToHead: codeOf(TO_HEAD, relationToHead, 'lodger'),
  };
}

/** `Con đẻ` is `Con`, `Bố` is `Cha`. */
function codeOf(relations: Parameters<typeof wordsOf>[0], word: string, otherwise: string): string {
  const [start = ''] = word.replace('Bố', 'Cha').normalize('NFC').split(' ');
  const found = Object.entries(wordsOf(relations)).find(([, known]) => known.split('/').includes(start));
  return found?.[0] ?? otherwise;
}

/** Family name first, given name last, whatever stands between them in the middle. */
function inParts(fullName: string): Part {
  const words = fullName.trim().split(/\s+/);
  const [familyName, middleName, givenName] = [words.slice(0, -1).slice(0, 1), words.slice(1, -1), words.slice(-1)].map(
    (some) => some.join(' '),
  );
  return { ...(familyName && { familyName }), ...(middleName && { middleName }), givenName };
}
