/** Who pays for a funeral, and supports who is left, by what the deceased received. */
import { z } from 'zod';
import { required } from '../../../src/kernel/values/assert.js';
import { askedOfRelatives } from './consents.js';
import { deathV2 } from './procedure.js';

const told = z.looseObject({ applicant: z.unknown(), data: z.looseObject({ funeral: z.looseObject({}) }) });
const { body } = required(
  deathV2.samples.find(({ name }) => name === 'straightforward'),
  'the sample',
);

function payersOf(received: readonly string[], survivors = 'none') {
  const { applicant, data } = told.parse(body);
  const { funeralBenefit, survivorBenefit, meritAllowance, funeralAllowance } = deathV2.facts({
    applicant: deathV2.applicant.parse(applicant),
    data: deathV2.form.parse({ ...data, funeral: { ...data.funeral, received, survivors: survivorsOf(survivors) } }),
  });
  const paying = { funeralBenefit, survivorBenefit, meritAllowance, funeralAllowance };
  return Object.entries(paying).flatMap(([payer, fact]) => (fact === 'now' ? [payer] : []));
}

function survivorsOf(benefit: string) {
  const first = {
    personalId: '024060000001',
    fullName: 'Ngụy Văn An',
    bornOn: { precision: 'year', value: '1960' },
    relation: 'child',
    consent: 'vneid',
  };
  return benefit === 'none' ? { benefit } : { benefit, relatives: { first } };
}

describe('what the deceased received', () => {
  it.each([
    [['social-insurance'], 'none', ['funeralBenefit']],
    [['social-insurance'], 'monthly', ['funeralBenefit', 'survivorBenefit']],
    [['merit'], 'none', ['meritAllowance']],
    [['social-protection'], 'none', ['funeralAllowance']],
    [['emergency'], 'none', ['funeralAllowance']],
  ])('%j, and %s for who is left, is paid by %j', (received, survivors, payers) => {
    expect(payersOf(received, survivors)).toEqual(payers);
  });

  it.each([
    [['social-insurance', 'merit'], 'funeralBenefit'],
    [['social-insurance', 'social-protection'], 'funeralBenefit'],
    [['merit', 'social-protection'], 'meritAllowance'],
    [['merit', 'emergency'], 'funeralAllowance'],
  ])('%j has one funeral paid, by %s', (received, payer) => {
    expect(payersOf(received)).toEqual([payer]);
  });

  it('gives relatives of who was not in social insurance no survivor benefit, whatever they ask for', () => {
    expect(payersOf(['merit'], 'monthly')).toEqual(['meritAllowance']);
  });

  it('is asked with the word that an employee in compulsory insurance is no part of this', () => {
    const { vi, en } = deathV2.labels;

    expect(vi['help.funeral.received']).toContain('đơn vị sử dụng lao động');
    expect(en['help.funeral.received']).toContain('apply through the employer');
  });
});

describe('the relatives of who was insured', () => {
  const relativesIn = (sample: string) => {
    const { applicant, data } = told.parse(
      required(
        deathV2.samples.find(({ name }) => name === sample),
        sample,
      ).body,
    );
    const application = { applicant: deathV2.applicant.parse(applicant), data: deathV2.form.parse(data) };
    return { facts: deathV2.facts(application), application };
  };

  it('are asked in VNeID by their place in the list, but for who applies', () => {
    const { facts } = relativesIn('relatives-asked');

    expect(facts).toMatchObject({ firstRelativeConsent: 'by-applying', secondRelativeConsent: 'vneid' });
    expect(askedOfRelatives(facts)).toEqual(['second-relative']);
  });

  it('are found in the application when they are asked, and told nowhere else', () => {
    const { facts, application } = relativesIn('relatives-asked');
    const people = deathV2.consents?.['survivor-benefit']?.people(application);

    expect(people?.['second-relative']).toEqual({ personalId: '024149060931', fullName: 'NGUYỄN NGỌC VÂN' });
    expect(JSON.stringify(facts)).not.toContain('024149060931');
  });

  it('are people of the case, so that none of them works on it; of who has no number only the form knows', () => {
    const roles = (sample: string) => deathV2.persons(relativesIn(sample).application);

    expect(roles('relatives-asked')).toEqual(
      expect.arrayContaining([{ role: 'second-relative', personalId: '024149060931' }]),
    );
    expect(roles('relatives-disagree').map(({ role }) => role)).not.toContain('second-relative');
  });

  it('are on paper in the facts, which are kept for good, where they sign or refuse', () => {
    expect(relativesIn('relatives-disagree').facts).toMatchObject({ secondRelativeConsent: 'on-paper' });
    expect(relativesIn('consent-on-paper').facts).toMatchObject({ firstRelativeConsent: 'on-paper' });
  });

  it('read who died and who receives: nobody agrees to less', () => {
    const { application } = relativesIn('relatives-asked');
    const about = deathV2.consents?.['survivor-benefit']?.about(application) ?? {};

    expect(Object.entries(about).map(([label, text]) => [deathV2.labels.vi[label], text])).toEqual([
      ['Người được khai tử', 'VŨ THẾ TÚ'],
      ['Người nhận', application.applicant['fullName']],
    ]);
  });

  it('are told of to social insurance as who signed form 09-HSB, where they did not agree in VNeID', () => {
    const { application } = relativesIn('relatives-asked');
    const payload = deathV2.payload('survivor-benefit', { ...application, results: {}, supplements: [] });

    expect(deathV2.consents?.['survivor-benefit']?.signed(payload, ['second-relative'])).toMatchObject({
      funeral: { survivors: { relatives: { first: { consent: 'vneid' }, second: { consent: 'form-09-hsb' } } } },
    });
  });

  it.each(['consent-on-paper', 'straightforward', 'two-parts'])('are not asked in the sample %s', (sample) => {
    expect(askedOfRelatives(relativesIn(sample).facts)).toEqual([]);
  });
});
