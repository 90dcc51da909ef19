import { holdsActiveContent } from './active-content.js';

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`, 'latin1');

describe('a PDF', () => {
  it.each([
    '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    '<< /S/J#61vaScript >>',
    '<< /JS 12 0 R >>',
    '<< /Names << /EmbeddedFiles 3 0 R >> >>',
    '<< /Type /EmbeddedFile >>',
    '<< /S /Launch /F (cmd.exe) >>',
    '<< /Length 9 >> stream\n\u0001 << /JS 12 0 R >>',
    '% stream\n<< /JS 12 0 R >>\n% endstream',
  ])('that says %s is active', (text) => {
    expect(holdsActiveContent(pdf(text))).toBe(true);
  });

  it.each([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /JSX 1 >>',
    '<< /LaunchDate (2026) >>',
    '(JavaScript is a language)',
    '<< /Length 9 >> stream\n\u0001\u0002/JS \u0003\nendstream',
  ])('that says %j is not', (text) => {
    expect(holdsActiveContent(pdf(text))).toBe(false);
  });

  it('is read once, however often it begins a stream', () => {
    // Read again from each beginning these would take hours.
    expect(holdsActiveContent(pdf('>> stream\n'.repeat(500_000)))).toBe(false);
    expect(holdsActiveContent(pdf('>> stream\n\nendstream\n'.repeat(300_000)))).toBe(false);
  });
});
