/** What stands around the articles, the longer before what is part of it. */
const PHRASES = [
  ['order a change of ', 'yêu cầu sửa '],
  ['orders the change of ', 'yêu cầu sửa '],
  ['the change itself was not seen', 'chưa thấy văn bản sửa đổi'],
  ['not seen', 'chưa thấy văn bản sửa đổi'],
  ['the list of 2027 is not announced', 'danh sách năm 2027 chưa công bố'],
  ['Unconfirmed: ', 'Chưa xác nhận: '],
  ['Labour Code 2019', 'Bộ luật Lao động 2019'],
  ['Official letter ', 'Công văn '],
  ['Resolution ', 'Nghị quyết '],
  ['Decision ', 'Quyết định '],
  ['Notice ', 'Thông báo '],
] as const;

/** What fixes a day off, as the calendar names it, in the words of Vietnamese law: editions of the calendar never change. */
export function inVietnamese(source: string): string {
  return PHRASES.reduce((text, [english, vietnamese]) => text.replaceAll(english, vietnamese), source)
    .replaceAll(/(?:art\. )?\b(\d{3})\.(\d)(?:\((\p{L})\))?/gu, (_, article: string, clause: string, point?: string) =>
      [...(point === undefined ? [] : [`điểm ${point}`]), `khoản ${clause}`, `Điều ${article}`].join(' '),
    )
    .replaceAll(/\bart\. (?=\d)/g, 'Điều ')
    .replaceAll(' and ', ' và ')
    .replaceAll(/ of (?=\d{2}\/\d{2}\/\d{4})/g, ' ngày ');
}
