import { ETHNIC_GROUPS } from './ethnic-groups.js';
import { HEALTH_FACILITIES } from './health-facilities.js';
import { COMMUNES, PROVINCE, PROVINCES, communeByCode, unitCodeOf } from './places.js';

describe('the places of the province', () => {
  it('are 66 communes and 33 wards, 99 together', () => {
    const wards = COMMUNES.filter(({ kind }) => kind === 'ward');

    expect(COMMUNES).toHaveLength(99);
    expect(wards).toHaveLength(33);
  });

  it('are called a ward or a commune as their names say', () => {
    const prefixOf = { ward: 'Phường ', commune: 'Xã ' };

    const misnamed = COMMUNES.filter(({ name, kind }) => !name.startsWith(prefixOf[kind]));

    expect(misnamed).toEqual([]);
  });

  it('keep the official order, from Bắc Giang to Lâm Thao', () => {
    const codes = COMMUNES.map(({ code }) => code);

    expect(codes).toEqual(codes.toSorted());
    expect(COMMUNES[0]).toEqual({ code: '07210', name: 'Phường Bắc Giang', kind: 'ward' });
    expect(COMMUNES[98]).toEqual({ code: '09529', name: 'Xã Lâm Thao', kind: 'commune' });
  });

  it('have unit codes numbered by that order', () => {
    expect(unitCodeOf('07210')).toBe('H05.01');
    expect(unitCodeOf('09187')).toBe('H05.60');
    expect(unitCodeOf('09529')).toBe('H05.99');
  });

  it('take another unit prefix where a deployment has one', () => {
    expect(unitCodeOf('07210', 'H02')).toBe('H02.01');
  });

  it('are found by code, and a commune elsewhere is not', () => {
    expect(communeByCode('09187')?.name).toBe('Phường Kinh Bắc');
    expect(communeByCode('00004')).toBeUndefined();
    expect(unitCodeOf('00004')).toBeUndefined();
  });

  it('lie in one of the 34 provinces', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES).toContainEqual({ code: PROVINCE.code, name: PROVINCE.name });
  });
});

describe('the hospitals', () => {
  it('stand in a commune of the province, where the commune is known', () => {
    const communes = HEALTH_FACILITIES.flatMap(({ commune }) => commune ?? []);

    expect(communes.filter((code) => communeByCode(code) === undefined)).toEqual([]);
    expect(HEALTH_FACILITIES.length - communes.length).toBe(2);
  });

  it('have codes that fit into the number of a birth paper', () => {
    expect(HEALTH_FACILITIES.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([]);
  });
});

describe('every list of codes', () => {
  const lists = { PROVINCES, COMMUNES, HEALTH_FACILITIES, ETHNIC_GROUPS };

  it.each(Object.entries(lists))('%s names each code and each name once, in NFC', (_list, rows) => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([]);
  });

  it('has the 54 ethnic groups of the national list, 01 to 54', () => {
    const numbers = Array.from({ length: 54 }, (_, index) => String(index + 1).padStart(2, '0'));

    expect(ETHNIC_GROUPS.map(({ code }) => code)).toEqual(numbers);
  });
});
