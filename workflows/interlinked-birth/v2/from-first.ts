/** A family that version 1 was told of, told in the form of this version: registered where the mother lives, every part taken up. */
import { z } from 'zod';
import { relationOf } from './relations.js';

const told = z.looseObject({
  child: z.looseObject({ placeOfBirth: z.looseObject({}), birthOrder: z.int().default(1) }),
  mother: z.looseObject({
    fullName: z.string(),
    residence: z.looseObject({ province: z.string(), commune: z.string() }),
  }),
  father: z.looseObject({ fullName: z.string() }).optional(),
  residence: z.looseObject({ relationToHead: z.string() }),
  insurance: z.looseObject({ poorHouseholdPaper: z.string().optional() }),
  copies: z.int().default(0),
});

type Part = Readonly<Record<string, unknown>>;

/**
 * What version 2 asks for, of what version 1 was told.
 *
 * @param first - the `data` of an application to version 1
 */
export function fromFirstVersion(first: unknown): Part {
  const { child, mother, father, residence, insurance, copies, ...others } = told.parse(first);
  const { poorHouseholdPaper, ...card } = insurance;
  const { province, commune } = mother.residence;
  return {
    registrationPlace: { province, commune },
    ...others,
    child: {
      ...child,
      bornTogether: child.birthOrder,
      placeOfBirth: { in: 'vietnam', ...child.placeOfBirth },
    },
    mother: inParts(mother),
    ...(father && { father: inParts(father) }),
    residence: {
      choice: 'now',
      ...residence,
      relationToHead: relationOf(residence.relationToHead) ?? 'child-of-the-next-generation',
    },
    insurance: {
      choice: 'now',
      ...card,
      ...(poorHouseholdPaper && { poorHousehold: { number: poorHouseholdPaper } }),
    },
    copies: copies === 0 ? { wanted: 'no' } : { wanted: 'yes', count: copies },
  };
}

/** Family name first, given name last, whatever stands between them in the middle. */
function inParts({ fullName, ...person }: { readonly fullName: string }): Part {
  const words = fullName.trim().split(/\s+/);
  const [familyName, middleName, givenName] = [words.slice(0, 1), words.slice(1, -1), words.slice(-1)].map((some) =>
    some.join(' '),
  );
  return {
    ...person,
    ...(words.length > 1 && { familyName }),
    ...(middleName !== '' && { middleName }),
    givenName,
  };
}
