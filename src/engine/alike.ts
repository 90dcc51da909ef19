/** By what two applications are taken for one event: features of what is told, kept as HMACs of several values together. */
import type { EventField, ToldEvent } from '../kernel/procedure/told-event.js';
import { foldedName } from './name-words.js';
import type { PartCipher } from './ports/part-cipher.port.js';

/** What two applications have in common. */
export const FEATURES = [
  'personal-id',
  'notice',
  'name-and-day',
  'name-day-and-place',
  'name-and-birth',
  'name-and-mother',
  'mother-and-day',
] as const;
export type Feature = (typeof FEATURES)[number];

/** How much it says that both are about one event. */
interface Weighed {
  readonly feature: Feature;
  readonly of: readonly EventField[];
  readonly weight: number;
}

/**
 * A day alone, a place alone or a name alone is nothing: none of them is kept, not even as an HMAC. Neither one number, which may be
 * mistyped or somebody else's, nor whatever hangs on one name reaches `SAME_FROM`: that takes two that do not depend on each other.
 */
const WEIGHED: Readonly<Record<ToldEvent['kind'], readonly Weighed[]>> = {
  birth: [
    { feature: 'notice', of: ['notice'], weight: 60 },
    { feature: 'name-and-day', of: ['fullName', 'bornOn'], weight: 50 },
    { feature: 'name-day-and-place', of: ['fullName', 'bornOn', 'area'], weight: 20 },
    { feature: 'name-and-mother', of: ['fullName', 'motherPersonalId'], weight: 40 },
    { feature: 'mother-and-day', of: ['motherPersonalId', 'bornOn'], weight: 40 },
  ],
  death: [
    { feature: 'personal-id', of: ['personalId'], weight: 80 },
    { feature: 'notice', of: ['notice'], weight: 60 },
    { feature: 'name-and-day', of: ['fullName', 'diedOn'], weight: 40 },
    { feature: 'name-day-and-place', of: ['fullName', 'diedOn', 'area'], weight: 10 },
    { feature: 'name-and-birth', of: ['fullName', 'bornOn'], weight: 30 },
  ],
};

/** Who is known by a personal id, by the role in the case: of a newborn, who has none yet, the mother. */
const IDENTIFIED = {
  birth: { role: 'mother', field: 'motherPersonalId' },
  death: { role: 'deceased', field: 'personalId' },
} as const;

const DAYS: readonly EventField[] = ['bornOn', 'diedOn'];

const SCORE_MAX = 100;

/** From here on it is one event, unless somebody who compared both says no. */
const SAME_FROM = 90;

/** What a candidate is taken for: the same event, perhaps the same, or another child of one birth. */
export type Likeness = 'same' | 'alike' | 'another-child';

/** A feature of what is told, as it is kept. */
export interface AlikeToken {
  readonly feature: Feature;
  readonly token: string;
  /** Whose data it is made of besides the subject's. */
  readonly isOfMother: boolean;
}

/** The features of an event, by tokens; those of which a value is not told are absent. */
export function alikeTokens(cipher: PartCipher, { kind, fields }: ToldEvent): readonly AlikeToken[] {
  return WEIGHED[kind].flatMap(({ feature, of }) => {
    const values = of.flatMap((field) => wholeValue(field, fields[field]) ?? []);
    if (values.length < of.length) return [];
    const token = cipher.alikeToken(`${kind}/${feature}`, values);
    return [{ feature, token, isOfMother: of.includes('motherPersonalId') }];
  });
}

/** Whose personal id is told, as the tokens of people are; a case that knows another one there is hardly about the same. */
export function identifiedIn(
  cipher: PartCipher,
  { kind, fields }: ToldEvent,
): { readonly role: string; readonly token: string } | undefined {
  const { role, field } = IDENTIFIED[kind];
  const id = fields[field];
  return id === undefined ? undefined : { role, token: cipher.tokenOf(id) };
}

/**
 * How sure it is, 0 to 100, and as what.
 *
 * @param isOfAnother - both tell a personal id, and not the same: it is no sure thing then, whatever else they have in common
 */
export function likenessOf(
  kind: ToldEvent['kind'],
  matched: readonly Feature[],
  isOfAnother = false,
): { readonly score: number; readonly likeness: Likeness } {
  const weights = WEIGHED[kind].filter(({ feature }) => matched.includes(feature)).map(({ weight }) => weight);
  const score = Math.min(
    isOfAnother ? SAME_FROM - 1 : SCORE_MAX,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  if (matched.join() === 'mother-and-day') return { score, likeness: 'another-child' };
  return { score, likeness: score >= SAME_FROM ? 'same' : 'alike' };
}

/** A year or a month is shared by too many: only a whole day counts. */
function wholeValue(field: EventField, value: string | undefined): string | undefined {
  if (DAYS.includes(field) && !/^\d{4}-\d{2}-\d{2}$/.test(value ?? '')) return undefined;
  return foldedValue(value);
}

/** Whatever marks, case and separators it is typed with. */
export function foldedValue(value: string | undefined): string | undefined {
  const words = foldedName(value ?? '').match(/[\p{L}\p{N}]+/gu);
  return words === null ? undefined : words.join(' ');
}
