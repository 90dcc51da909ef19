import i18next from 'i18next';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointerInWords } from './pointer-words.js';

const words: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../i18n/vi/common.json'), 'utf8'));

describe('where a fault is', () => {
  const i18n = i18next.createInstance();
  beforeAll(() => i18n.init({ lng: 'vi', defaultNS: 'common', resources: { vi: { common: Object(words) } } }));

  it.each([
    ['/reason/text', 'Lý do › Nội dung'],
    ['/items/0/paper', 'Nội dung bổ sung › mục 1 › Giấy tờ'],
    ['/cursor', 'cursor'],
    ['', ''],
  ])('is told in words: %s', (pointer, where) => {
    expect(pointerInWords(pointer, i18n.t)).toBe(where);
  });
});
