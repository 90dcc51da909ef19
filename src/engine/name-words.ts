/** Names as they are searched: by whole words, in any order, whatever marks and case they are typed with. */
import { isRecord } from '../kernel/values/records.js';

/** Somebody as one place of a form tells them. */
export interface ToldPerson {
  readonly name: string;
  readonly personalId?: string | undefined;
  /** Four digits. */
  readonly birthYear?: string | undefined;
}

const NAME_FIELDS = ['fullName', 'familyName', 'middleName', 'givenName'] as const;

/** The words of a name, each once: `Nguyễn Văn Hùng` is `nguyen`, `van`, `hung`. */
export function nameWords(name: string): readonly string[] {
  return [...new Set(foldedName(name).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Without marks and in lower case; đ is a letter of its own to Unicode, and no d with a mark. */
export function foldedName(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd');
}

/** Everybody who is named in a part of a form, however deep. */
export function toldPeople(part: unknown): readonly ToldPerson[] {
  if (!isRecord(part)) return [];
  const name = NAME_FIELDS.map((field) => part[field])
    .filter((word) => typeof word === 'string')
    .join(' ');
  const { personalId } = part;
  const person = {
    name,
    personalId: typeof personalId === 'string' ? personalId : undefined,
    birthYear: yearIn(part['bornOn']),
  };
  return [...(name === '' ? [] : [person]), ...Object.values(part).flatMap(toldPeople)];
}

/** Of a day, or of a date that is known as far as its year at least. */
function yearIn(bornOn: unknown): string | undefined {
  const day = isRecord(bornOn) ? bornOn['value'] : bornOn;
  return typeof day === 'string' ? /^\d{4}/.exec(day)?.[0] : undefined;
}
