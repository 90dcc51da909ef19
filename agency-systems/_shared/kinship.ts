/** Relations as families write them in a form. */

/** First words of relations within a family; `Người ở nhờ` (a lodger) is none of them. */
const KIN: ReadonlySet<string> = new Set(
  'con cháu vợ chồng cha bố mẹ ông bà anh chị em cô dì chú bác cậu mợ thím dâu rể chắt'.normalize('NFC').split(' '),
);

/** `Con đẻ`, `Cháu nội`, `Con dâu` are kin; only the first word counts. */
export function isKin(relation: string): boolean {
  const [first = ''] = relation.normalize('NFC').toLocaleLowerCase('vi-VN').trim().split(/\s+/);
  return KIN.has(first);
}
