import { z } from 'zod';
import { birthFormSchema } from './form.js';
import { birthSamples } from './samples.js';

const told = z.object({ data: z.looseObject({ child: z.looseObject({}), mother: z.looseObject({}) }) });
const { data } = told.parse(birthSamples[0]?.body);
const LEFT_OUT = { choice: 'left-out', because: 'child-died' };
const FOUNDLING = { recordNumber: '01/BB', recordedOn: '2026-11-17', recordedBy: 'Công an phường Bắc Giang' };

/** Where the form has something against that. */
function faults(changes: object): readonly string[] {
  const { error } = birthFormSchema.safeParse({ ...data, ...changes });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

describe('the form of a birth', () => {
  it('takes names apart, in capitals, and a person without family or middle name', () => {
    const mother = { ...data.mother, familyName: undefined, middleName: undefined, givenName: 'y bhăm' };

    expect(birthFormSchema.parse({ ...data, mother }).mother).toMatchObject({ givenName: 'Y BHĂM' });
  });

  it.each([
    ['a year', { precision: 'year', value: '1996' }, []],
    ['a month', { precision: 'month', value: '1996-04' }, []],
    ['a minute', { precision: 'minute', value: '1996-04-16T10:00:00+07:00' }, ['mother.bornOn.precision']],
  ])("takes a parent's birth known to %s, where that may be", (_name, bornOn, wrong) => {
    expect(faults({ mother: { ...data.mother, bornOn } })).toEqual(wrong);
  });

  it('has no place for a field that it does not ask for, nor for the day in words', () => {
    expect(faults({ child: { ...data.child, bornInWords: 'Ngày mười sáu' } })).toEqual(['child']);
    expect(faults({ somethingElse: 1 })).toEqual(['']);
  });

  it('asks how many copies only where some are wanted', () => {
    expect(faults({ copies: { wanted: 'no' } })).toEqual([]);
    expect(faults({ copies: { wanted: 'no', count: 2 } })).toEqual(['copies']);
    expect(faults({ copies: { wanted: 'yes' } })).toEqual(['copies.count']);
  });

  it('knows districts on older papers only', () => {
    const formerAddress = { province: 'Tỉnh Bắc Giang', district: 'Huyện Lục Nam', commune: 'Xã Cẩm Lý' };

    expect(faults({ mother: { ...data.mother, formerAddress } })).toEqual([]);
    expect(faults({ mother: { ...data.mother, residence: formerAddress } })).not.toEqual([]);
  });

  it('asks for a parent, or for the record about a foundling, and for one of the two', () => {
    const alone = { mother: undefined, father: undefined, marriage: undefined };

    expect(faults(alone)).toEqual(['mother']);
    expect(faults({ ...alone, foundling: FOUNDLING })).toEqual([]);
    expect(faults({ foundling: FOUNDLING })).toEqual(['foundling']);
  });

  it('recognises a father who is named, of parents who are not married', () => {
    const recognition = { evidence: 'expert-finding' };

    expect(faults({ recognition, marriage: undefined })).toEqual([]);
    expect(faults({ recognition })).toEqual(['recognition']);
    expect(faults({ recognition, marriage: undefined, father: undefined })).toEqual(['recognition']);
    expect(faults({ father: undefined })).toEqual(['marriage']);
  });

  it('wants no residence and no card for a child who died', () => {
    const child = { ...data.child, died: { on: '2026-11-18' } };

    expect(faults({ child })).toEqual(['residence.choice', 'insurance.choice']);
    expect(faults({ child, residence: LEFT_OUT, insurance: LEFT_OUT })).toEqual([]);
    expect(
      faults({ child: { ...child, died: { on: '2026-11-15' } }, residence: LEFT_OUT, insurance: LEFT_OUT }),
    ).toEqual(['child.died.on']);
  });

  it('says in both languages what to do', () => {
    const [issue] = birthFormSchema.safeParse({ ...data, father: undefined }).error?.issues ?? [];

    expect(issue).toMatchObject({ code: 'custom', params: { vi: expect.stringContaining('kết hôn') } });
  });
});
