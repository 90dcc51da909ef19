/** What a child may be to the head of the household (DkttMaQuanHe): the list of the National Portal, in its order. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

/** By code: the portal's word, which agencies are told, and the English one. */
export const RELATIONS_TO_HEAD = {
  child: { vi: 'Con', en: 'Child' },
  'own-child': { vi: 'Con đẻ', en: 'Child by birth' },
  'child-of-husband': { vi: 'Con chồng', en: "Husband's child" },
  'adopted-child': { vi: 'Con nuôi', en: 'Adopted child' },
  'child-of-wife': { vi: 'Con vợ', en: "Wife's child" },
  'elder-brother': { vi: 'Anh', en: 'Elder brother' },
  'elder-cousin-brother': { vi: 'Anh họ', en: 'Elder male cousin' },
  'elder-sister': { vi: 'Chị', en: 'Elder sister' },
  'elder-cousin-sister': { vi: 'Chị họ', en: 'Elder female cousin' },
  younger: { vi: 'Em', en: 'Younger brother or sister' },
  'younger-sibling': { vi: 'Em ruột', en: 'Younger brother or sister by birth' },
  'younger-of-husband': { vi: 'Em chồng', en: "Husband's younger brother or sister" },
  'younger-cousin': { vi: 'Em họ', en: 'Younger cousin' },
  'younger-of-wife': { vi: 'Em vợ', en: "Wife's younger brother or sister" },
  'child-of-the-next-generation': { vi: 'Cháu', en: 'Grandchild, nephew or niece' },
  'grandchild-through-son': { vi: 'Cháu nội', en: "Son's child" },
  'grandchild-through-daughter': { vi: 'Cháu ngoại', en: "Daughter's child" },
  'child-of-cousin': { vi: 'Cháu họ', en: "Cousin's child" },
  'great-grandchild': { vi: 'Chắt', en: 'Great-grandchild' },
  ward: { vi: 'Người được giám hộ', en: 'Ward' },
  'cared-for': { vi: 'Người được chăm sóc', en: 'Person cared for' },
  assisted: { vi: 'Người được trợ giúp', en: 'Person assisted' },
  fostered: { vi: 'Người được nuôi dưỡng', en: 'Person fostered' },
  tenant: { vi: 'Người thuê nhà', en: 'Tenant' },
  borrower: { vi: 'Người mượn nhà', en: 'Borrower of the house' },
  lodger: { vi: 'Người ở nhờ', en: 'Lodger' },
} as const satisfies Readonly<Record<string, Label>>;

type RelationCode = keyof typeof RELATIONS_TO_HEAD;

/** What `z.enum` takes. */
export const RELATION_CODES = Object.keys(RELATIONS_TO_HEAD).filter(isRelation);

/** The word that agencies are told for a code; something else stays as it is. */
export function relationWord(code: unknown): unknown {
  return typeof code === 'string' && isRelation(code) ? RELATIONS_TO_HEAD[code].vi : code;
}

/** The code of the portal's word; undefined for a word that is not on its list. */
export function relationOf(word: unknown): RelationCode | undefined {
  return RELATION_CODES.find((code) => RELATIONS_TO_HEAD[code].vi === word);
}

/** The portal's words by code. */
export const RELATION_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  RELATION_CODES.map((code) => [code, RELATIONS_TO_HEAD[code].vi]),
);

function isRelation(code: string): code is RelationCode {
  return Object.hasOwn(RELATIONS_TO_HEAD, code);
}
