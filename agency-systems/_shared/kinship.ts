/** Relations as families write them in a form. */

/** First words of relations within a family; `Người ở nhờ` (a lodger) is none of them. */
const KIN: ReadonlySet<string> = new Set(
  'con cháu vợ chồng cha bố mẹ ông bà anh chị em cô dì chú bác cậu mợ thím dâu rể chắt thân'
    .normalize('NFC')
    .split(' '),
);

/** How forms with a list of relations call those who are no kin. */
const CODES_OF_OTHERS: ReadonlySet<string> = new Set(['not-related', 'lodger']);
const CODE = /^[a-z]+(-[a-z]+)*$/;

/** `Con đẻ`, `Cháu nội`, `Con dâu` are kin, of which only the first word counts; so are codes, but for some. */
export function isKin(relation: string): boolean {
  if (CODE.test(relation) && !KIN.has(relation)) return !CODES_OF_OTHERS.has(relation);
  const [first = ''] = relation.normalize('NFC').toLocaleLowerCase('vi-VN').trim().split(/\s+/);
  return KIN.has(first);
}
