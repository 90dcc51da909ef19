/** What the form of a death takes and refuses: each part follows from what was chosen before it. */
import { z } from 'zod';
import { required } from '../../../src/kernel/values/assert.js';
import { deathFormSchema } from './form.js';
import { deathSamples } from './samples.js';

const part = z.record(z.string(), z.unknown());
const dataOf = (sample: string) =>
  part.parse(
    required(
      deathSamples.find(({ name }) => name === sample),
      sample,
    ).body['data'],
  );

/** Where the form refuses the sample with that part changed. */
function refused(group: string, change: object, sample = 'straightforward'): readonly string[] {
  const data = dataOf(sample);
  const parsed = deathFormSchema.safeParse({ ...data, [group]: { ...part.parse(data[group]), ...change } });
  return (parsed.error?.issues ?? []).map(({ path }) => path.join('.'));
}

const relative = {
  personalId: '024060000001',
  fullName: 'Ngụy Văn An',
  bornOn: { precision: 'year', value: '1960' },
  relation: 'child',
  consent: 'vneid',
};

describe('the form of a death', () => {
  it('knows a death to the minute or as well as the paper says, and a birth no better than to the day', () => {
    expect(refused('deceased', { diedAt: { precision: 'month', value: '2026-11' } })).toEqual([]);
    expect(refused('deceased', { bornOn: { precision: 'minute', value: '1943-01-01T00:00:00Z' } })).not.toEqual([]);
  });

  it('takes a place of death abroad by its country, and none that is in no country', () => {
    expect(refused('deceased', { placeOfDeath: { in: 'abroad', country: 'JP', detail: 'Tokyo' } })).toEqual([]);
    expect(refused('deceased', { placeOfDeath: { in: 'abroad', detail: 'Tokyo' } })).toEqual([
      'deceased.placeOfDeath.country',
    ]);
  });

  it('knows districts on older papers of the deceased only', () => {
    const formerAddress = { province: 'Tỉnh Bắc Giang', district: 'Huyện Lục Nam', commune: 'Xã Cẩm Lý' };

    expect(refused('deceased', { formerAddress })).toEqual([]);
    expect(refused('deceased', { lastResidence: formerAddress })).not.toEqual([]);
  });

  it('asks which paper stands for the notice, of a substitute alone', () => {
    expect(refused('notice', { type: 'substitute' })).toEqual(['notice.paper']);
    expect(refused('notice', { paper: 'court-decision' })).toEqual(['notice']);
  });

  it('asks nothing more of a head of the household who is the applicant', () => {
    expect(refused('residence', { household: { head: 'applicant', relationToHead: 'mother' } })).toEqual([]);
    expect(refused('residence', { household: { head: 'other', relationToHead: 'mother' } })).toEqual([
      'residence.household.personalId',
      'residence.household.fullName',
    ]);
  });

  it('asks for the relatives where a survivor benefit is asked for, with how each agrees, and for the number of who is asked in VNeID', () => {
    const survivors = (told: object) => refused('funeral', { survivors: told });

    expect(survivors({ benefit: 'one-time' })).toEqual(['funeral.survivors.relatives']);
    expect(survivors({ benefit: 'one-time', relatives: { first: relative } })).toEqual([]);
    expect(survivors({ benefit: 'one-time', relatives: { first: { ...relative, personalId: undefined } } })).toEqual([
      'funeral.survivors.relatives.first.personalId',
    ]);
    const onPaper = { ...relative, personalId: undefined, consent: 'form-09-hsb' };
    expect(survivors({ benefit: 'one-time', relatives: { first: onPaper } })).toEqual([]);
    expect(survivors({ benefit: 'one-time', relatives: { first: { ...relative, consent: undefined } } })).toEqual([
      'funeral.survivors.relatives.first.consent',
    ]);
  });

  it('lists no personal id twice among the relatives: nobody agrees for two', () => {
    const second = { ...relative, fullName: 'Ngụy Thị Bình' };
    const survivors = { benefit: 'one-time', relatives: { first: relative, second } };

    expect(refused('funeral', { survivors })).toEqual(['funeral.survivors.relatives']);
  });

  it('has money received by a person, the applicant or an organisation, told as each needs', () => {
    expect(refused('funeral', { recipient: { kind: 'applicant', relation: 'child' } })).toEqual([]);
    expect(refused('funeral', { recipient: { kind: 'organisation', name: 'Hội Người cao tuổi' } })).toEqual([
      'funeral.recipient.address',
      'funeral.recipient.representative',
    ]);
  });

  it('refuses a field that it does not ask for', () => {
    expect(refused('deceased', { nickname: 'Ba' })).toEqual(['deceased']);
    expect(refused('funeral', { coffin: 'oak' })).toEqual(['funeral']);
  });
});
