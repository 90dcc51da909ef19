import { OfficialCodeNames } from './official-code-names.js';

describe('the names of official codes', () => {
  const { vi, en } = new OfficialCodeNames().labels;

  it.each([
    ['option.province.24', 'Tỉnh Bắc Ninh', 'Tỉnh Bắc Ninh'],
    ['option.commune.07210', 'Phường Bắc Giang', 'Phường Bắc Giang'],
    ['option.ethnicGroup.01', 'Kinh', 'Kinh'],
    ['option.ethnicGroup.54', 'Rơ Măm', 'Rơ Măm'],
    ['option.nationality.VN', 'Việt Nam', 'Vietnam'],
  ])('tell what %s is', (key, inVietnamese, inEnglish) => {
    expect([vi[key], en[key]]).toEqual([inVietnamese, inEnglish]);
  });

  it('cover the lists that the law fixes, in both languages', () => {
    const countOf = (field: string) => Object.keys(vi).filter((key) => key.startsWith(`option.${field}.`)).length;

    expect(['province', 'commune', 'ethnicGroup', 'nationality'].map(countOf)).toEqual([34, 99, 54, 249]);
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });
});
