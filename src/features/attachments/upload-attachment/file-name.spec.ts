import { fileNameIn } from './file-name.js';

describe('the name of an uploaded file', () => {
  it.each([
    ["attachment; filename*=UTF-8''gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh.pdf", 'giấy chứng sinh.pdf'],
    ["attachment; filename*=utf-8'vi'a.png; size=3", 'a.png'],
    ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''C%3A%5Cscans%5Ca.jpg", 'a.jpg'],
    ["attachment; filename*=UTF-8''fdp%E2%80%AEgnp.exe%0D%0A", 'fdpgnp.exe'],
    ["attachment; filename*=UTF-8''nguye%CC%82%CC%83n.pdf", 'nguyễn.pdf'],
  ])('%s is %s', (header, name) => {
    expect(fileNameIn(header)).toBe(name);
  });

  it.each([
    undefined,
    'attachment',
    'attachment; filename="a.pdf"',
    "attachment; filename*=UTF-8''",
    "attachment; filename*=UTF-8''%E1%BA",
    "attachment; filename*=UTF-8''%2F",
    `attachment; filename*=UTF-8''${'a'.repeat(201)}`,
  ])('is missing in %s', (header) => {
    expect(() => fileNameIn(header)).toThrow(expect.objectContaining({ code: 'attachment-name-missing' }));
  });
});
