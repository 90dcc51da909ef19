import { registry } from '../../../../workflows/registry.js';
import { required } from '../../../kernel/values/assert.js';
import { readCorrection } from './correction.js';

const version = required(
  registry.find(({ key }) => key === 'marriage-registration'),
  'the procedure',
);
const sample = required(version.samples[0], 'a sample').body;
const told = { applicant: version.applicant.parse(sample['applicant']), data: version.form.parse(sample['data']) };
const asSomebodyElse = { ...told, applicant: { ...told.applicant, personalId: '024190000001' } };
const reason = { code: 'typing-error', text: 'Gõ nhầm số điện thoại.' };

describe('a correction', () => {
  it('does not make the applicant somebody else than the relation says', () => {
    const { error } = readCorrection(version, told, { data: { applicant: asSomebodyElse.applicant }, reason });

    expect(error?.issues).toMatchObject([{ path: ['data', 'applicant', 'personalId'] }]);
  });

  it('is taken where the applicant was somebody else already, when nobody asked about it', () => {
    const applicant = { ...asSomebodyElse.applicant, phone: '0912345678' };

    expect(readCorrection(version, asSomebodyElse, { data: { applicant }, reason }).data?.fields).toEqual([
      'applicant.phone',
    ]);
  });
});
