/** The register of notices: what is asked for must be one paper, and the papers are those of people who exist. */
import { z } from 'zod';
import { HEALTH_FACILITIES } from '../../agency-contract/health-facilities.js';
import { noticeSchema } from '../../agency-contract/notices.js';
import { aWorld } from '../../test/support/agency-world.js';
import { fullNameOf } from '../../workflows/_shared/form-parts/v2.js';
import { registry } from '../../workflows/registry.js';
import { sameName } from '../_shared/persons.js';
import { NOTICES } from './notices.js';
import { examineNoticeQuery } from './rules.js';

const ask = (question: Readonly<Record<string, unknown>>) =>
  examineNoticeQuery({ purpose: 'application-intake', ...question }, NOTICES);

const subjectOf = (notice: (typeof NOTICES)[number]) => (notice.kind === 'birth' ? notice.mother : notice.deceased);

describe('a query to the register of notices', () => {
  it('finds a birth notice by its number', () => {
    expect(ask({ kind: 'birth', number: '00101.GCS.24001.26' })).toMatchObject({
      kind: 'answer',
      notice: { child: { sex: 'female', bornOn: '2026-11-16' }, mother: { fullName: 'NGUYỄN HỒNG NHUNG' } },
    });
  });

  it('finds a death notice by its number, in small letters too', () => {
    expect(ask({ kind: 'death', number: '123/gbt' })).toMatchObject({
      kind: 'answer',
      notice: { deceased: { fullName: 'NGỤY THỊ TRANG', diedAt: { precision: 'minute' } } },
    });
  });

  it.each([
    ['that nobody has sent', { kind: 'birth', number: '99999.GCS.24001.26' }],
    ['of a birth, asked for as a death', { kind: 'death', number: '00101.GCS.24001.26' }],
    ['of another issuer', { kind: 'death', number: '123/GBT', issuer: 'Bệnh viện Nội tiết' }],
  ])('knows no notice %s', (_which, question) => {
    expect(ask(question)).toMatchObject({ kind: 'refuse', reason: { code: 'notice-unknown' } });
  });

  it('shows neither of two that bear one number, until the issuer is named', () => {
    const number = '57/GBT';

    expect(ask({ kind: 'death', number })).toMatchObject({ kind: 'refuse', reason: { code: 'notice-ambiguous' } });
    expect(ask({ kind: 'death', number, issuer: 'bệnh viện đa khoa Bắc Thăng Long' })).toMatchObject({
      kind: 'answer',
      notice: { deceased: { fullName: 'TẠ TRỌNG THẮNG' } },
    });
  });

  it('is told hour and minute of the birth, and of how many children', () => {
    expect(ask({ kind: 'birth', number: '00214.GCS.24001.26' })).toMatchObject({
      notice: { child: { bornAt: '06:18', bornTogether: 2 }, oddities: [] },
    });
  });

  it('is told no number of children where the facility told none', () => {
    const [kept] = NOTICES;
    if (kept?.kind !== 'birth') throw new Error('a birth notice');
    const child: object = { ...kept.child, bornTogether: undefined };

    const { child: told } = z.object({ child: z.looseObject({}) }).parse(noticeSchema.parse({ ...kept, child }));

    expect(told['bornTogether']).toBeUndefined();
  });

  it('is told that somebody died on the way, in which book the notice stands, and which paper of identity there was', () => {
    expect(ask({ kind: 'death', number: '58/GBT' })).toMatchObject({
      notice: { book: '02/2026', deceased: { diedOnTheWay: true, identityPaper: { issuedOn: '2021-06-14' } } },
    });
  });

  it('is told nothing of a notice that was taken back, but of the one in its place', () => {
    expect(ask({ kind: 'birth', number: '00220.GCS.24001.26' })).toEqual({
      kind: 'refuse',
      reason: expect.objectContaining({ code: 'notice-cancelled' }),
    });
    expect(ask({ kind: 'birth', number: '00221.GCS.24001.26' })).toMatchObject({ kind: 'answer' });
  });

  it.each([
    ['issued-before-event', '00222.GCS.24001.26'],
    ['issued-again', '00021.GCS.24012.26'],
    ['no-personal-id', '00223.GCS.24001.26'],
  ])('is told with a remark: %s', (oddity, number) => {
    const finding = ask({ kind: 'birth', number });

    expect(finding).toMatchObject({ kind: 'answer', notice: { number, oddities: [oddity] } });
    expect(Object.keys('notice' in finding ? finding.notice : {})).not.toContain('isIssuedAgain');
  });

  it.each([{ purpose: ' ' }, { kind: 'marriage' }, { number: '' }])('refuses %j', (change) => {
    expect(ask({ kind: 'birth', number: '00101.GCS.24001.26', ...change })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'query-unreadable' },
    });
  });
});

describe('the papers of the register', () => {
  const misspelt = ['00110.GCS.24001.26', '128/GBT'];

  const ofPeople = NOTICES.filter((notice) => subjectOf(notice).personalId !== undefined);

  it.each(ofPeople.map((notice) => [notice.number, notice.issuer, notice] as const))(
    'name somebody whom the population register knows: %s of %s',
    (number, _issuer, notice) => {
      const { personalId, fullName, bornOn, ethnicGroup } = subjectOf(notice);

      const person = aWorld().person(personalId ?? '');

      expect(person).toMatchObject({ bornOn, ethnicGroup });
      expect(sameName(person?.fullName ?? '', fullName)).toBe(!misspelt.includes(number));
    },
  );

  it('of births bear the code of the facility that issued them', () => {
    const births = NOTICES.filter(({ kind }) => kind === 'birth');

    expect(births.map(({ issuer }) => issuer)).toEqual(
      births.map(({ number }) => HEALTH_FACILITIES.find(({ code }) => code === number.split('.')[2])?.name),
    );
  });

  it('say the same as the samples that show them', () => {
    const shown = registry.flatMap(({ samples }) => samples.map(({ body }) => Object(body).data));
    const told = NOTICES.flatMap((notice) =>
      notice.kind === 'birth'
        ? shown.filter(({ child }) => child?.birthNotice === notice.number).map(({ mother }) => [notice.mother, mother])
        : shown
            .filter(({ notice: paper }) => paper?.number === notice.number)
            .map(({ deceased }) => [notice.deceased, deceased]),
    );

    expect(told.length).toBeGreaterThanOrEqual(8);
    for (const [notice, sample] of told) {
      expect({ ...sample, fullName: sample.fullName ?? fullNameOf(sample) }).toMatchObject(Object(notice));
    }
  });
});
