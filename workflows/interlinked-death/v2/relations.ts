/** Relations in which a family stands to whoever died: our codes, the portal's words and the English ones. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

/** What the deceased was to the head of the household (XoaChuhoQuanhe). */
export const TO_HEAD = {
  child: { vi: 'Con', en: 'Child' },
  wife: { vi: 'Vợ', en: 'Wife' },
  husband: { vi: 'Chồng', en: 'Husband' },
  father: { vi: 'Cha', en: 'Father' },
  mother: { vi: 'Mẹ', en: 'Mother' },
  grandfather: { vi: 'Ông', en: 'Grandfather' },
  grandmother: { vi: 'Bà', en: 'Grandmother' },
  grandchild: { vi: 'Cháu', en: 'Grandchild, nephew or niece' },
  'elder-brother': { vi: 'Anh', en: 'Elder brother' },
  'elder-sister': { vi: 'Chị', en: 'Elder sister' },
  'younger-sibling': { vi: 'Em', en: 'Younger brother or sister' },
  lodger: { vi: 'Người ở nhờ', en: 'Lodger' },
} as const satisfies Readonly<Record<string, Label>>;

/** What somebody is to the deceased (NnmtpQuanheNguoichet). */
export const TO_DECEASED = {
  spouse: { vi: 'Vợ/Chồng', en: 'Husband or wife' },
  child: { vi: 'Con', en: 'Child' },
  mother: { vi: 'Mẹ', en: 'Mother' },
  father: { vi: 'Cha', en: 'Father' },
  sibling: { vi: 'Anh/Chị/Em', en: 'Brother or sister' },
  grandchild: { vi: 'Cháu', en: 'Grandchild' },
  grandparent: { vi: 'Ông/Bà', en: 'Grandparent' },
  'child-in-law': { vi: 'Dâu/Rể', en: 'Son- or daughter-in-law' },
  'other-relative': { vi: 'Thân nhân khác', en: 'Another relative' },
  'not-related': { vi: 'Không phải thân nhân', en: 'Not a relative' },
} as const satisfies Readonly<Record<string, Label>>;

type Relations = Readonly<Record<string, Label>>;

/** The portal's words by code. */
export function wordsOf(relations: Relations): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(relations).map(([code, { vi }]) => [code, vi]));
}
