/** What papers say of a case, as it was when they were issued. */
import { birthStories } from '../../../../test/histories/birth-stories.js';
import { deathStories } from '../../../../test/histories/death-stories.js';
import { parallelBirthStories } from '../../../../test/histories/parallel-birth-stories.js';
import { parallelDeathStories } from '../../../../test/histories/parallel-death-stories.js';
import { requestStories } from '../../../../test/histories/request-stories.js';
import { contentsIn, paperIn } from '../../../../test/support/told-papers.js';
import type { ToldBeside } from '../../../../test/support/told-papers.js';
import { atStep, localTime, submission } from '../../../../test/support/story.js';
import { deathRegistrationV1 } from '../../../../workflows/death-registration/v1/procedure.js';
import type { PaperContent } from '../ports/paper-content.js';
import { paperNames } from '../../../../workflows/paper-names.js';
import { asReceivedAt, withPaperNames } from '../../../kernel/procedure/paper-names.js';
import { versionName } from '../../../kernel/procedure/procedure-version.js';
import { required } from '../../../kernel/values/assert.js';

function papersOf(name: string, beside: ToldBeside = {}) {
  const { version, told } = required(
    [...birthStories, ...parallelBirthStories].find((story) => story.name === name),
    name,
  );
  return contentsIn(version, told, beside);
}

/** All that the papers of results say. */
function fieldsIn(papers: readonly PaperContent[]) {
  const stated = papers.flatMap((paper) => (paper.kind === 'result' ? Object.values(paper.stated ?? {}).flat() : []));
  return stated.flatMap(({ rows }) => rows.flat());
}

const OFFICE = 'Trung tâm Phục vụ hành chính công phường Bắc Giang';

describe('a receipt', () => {
  it('promises the day that the case had when it was received, whatever came later', () => {
    const receipt = paperIn(papersOf('late-with-new-appointment'), 'receipt');

    expect(receipt).toMatchObject({
      office: OFFICE,
      applicant: 'DƯƠNG NGỌC NAM',
      issuedAt: '2026-03-02T02:00:00.000Z',
      appointment: { on: '2026-03-05', workingDays: 3, article: 'Nghị định 63/2024/NĐ-CP, Điều 7 khoản 2' },
    });
    expect(receipt.results).toContainEqual({ step: 'Đăng ký khai sinh', paper: 'Giấy khai sinh' });
  });

  it('promises no result of a part that the family left out', () => {
    expect(paperIn(papersOf('residence-left-out'), 'receipt').results.map(({ paper }) => paper)).toEqual([
      'Giấy khai sinh',
      'Thẻ bảo hiểm y tế',
    ]);
  });

  it('says by when each result is due, and which steps take longest', () => {
    const { version, told } = required(
      parallelDeathStories.find(({ name }) => name === 'pensioner'),
      'pensioner',
    );
    const { results, appointment } = paperIn(contentsIn(version, told), 'receipt');

    expect(results.map(({ paper, by }) => [paper, by])).toEqual([
      ['Trích lục khai tử', '2026-03-02'],
      ['Thông báo xóa đăng ký thường trú', '2026-03-05'],
      ['Quyết định hưởng trợ cấp mai táng (bảo hiểm xã hội)', '2026-03-17'],
      ['Quyết định hưởng trợ cấp tuất', '2026-03-17'],
    ]);
    expect(appointment).toMatchObject({ on: '2026-03-17', workingDays: 11 });
    expect(appointment?.row).toEqual({
      steps: [
        { step: 'Đăng ký khai tử', workingDays: 0 },
        { step: 'Trợ cấp mai táng (bảo hiểm xã hội)', workingDays: 10 },
      ],
      handOverWorkingDays: 1,
    });
  });

  it('names the sections of the form in its order, whoever they are about', () => {
    const data = { insurance: {}, mother: {}, child: {} };

    expect(paperIn(papersOf('straightforward', { opened: { data } }), 'receipt').sections).toEqual([
      'Người được khai sinh',
      'Người mẹ',
      'Thẻ bảo hiểm y tế',
    ]);
  });
});

describe('a request for a supplement', () => {
  it('says who asks for what, why, and until when', () => {
    const text = 'Chủ hộ chưa đồng ý trên VNeID.';
    const reasons = { 'permanent-residence': { code: 'ct01-consent', text, legalBasis: 'Luật Cư trú 2020, Điều 20' } };
    const asked = ['Tờ khai CT01'];

    expect(
      paperIn(papersOf('supplement-and-return', { opened: { reasons }, asked }), 'supplement-request'),
    ).toMatchObject({
      step: 'Đăng ký thường trú',
      asking: 'Công an phường Bắc Giang',
      items: asked,
      reason: { text, legalBasis: 'Luật Cư trú 2020, Điều 20' },
      until: '2026-03-12',
    });
  });
});

describe('a refusal', () => {
  it('says in words why, and nothing that was written to an earlier reason', () => {
    const reasons = { 'permanent-residence': { code: 'ct01-consent', text: 'Bổ sung tờ khai CT01.' } };

    expect(paperIn(papersOf('middle-step-refused', { opened: { reasons } }), 'refusal')).toMatchObject({
      refusing: 'Công an phường Bắc Giang',
      reason: { meaning: 'Không tìm thấy chủ hộ trong dữ liệu dân cư' },
    });
    expect(paperIn(papersOf('middle-step-refused', { opened: { reasons } }), 'refusal').reason).not.toHaveProperty(
      'text',
    );
  });
});

describe('an apology', () => {
  it('names the missed day and the new one', () => {
    expect(paperIn(papersOf('late-with-new-appointment'), 'apology')).toMatchObject({
      late: 'Công an phường Bắc Giang',
      missedOn: '2026-03-04',
      appointedAt: '2026-03-06T10:00:00.000Z',
    });
  });
});

describe('a result', () => {
  it('names the paper by the law of its version, and masks the numbers of people', () => {
    const results = { 'birth-registration': { data: { personalId: '024326001234' } } };

    expect(paperIn(papersOf('straightforward', { opened: { results } }), 'result')).toMatchObject({
      paper: 'Giấy khai sinh',
      paperNumber: '12/2026',
      subject: 'DƯƠNG AN NHIÊN',
      entered: [],
    });
    expect(fieldsIn(papersOf('straightforward', { opened: { results } }))).toContainEqual({
      name: 'Số định danh cá nhân',
      value: '0243******34',
    });
  });
});

describe('the print of a benefit', () => {
  it('says how the amount was arrived at', () => {
    const { version, told } = required(
      parallelDeathStories.find(({ name }) => name === 'pensioner'),
      'pensioner',
    );
    const data = { amountVnd: 25_300_000, derivation: '10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)' };
    const papers = contentsIn(version, told, { opened: { results: { 'funeral-benefit': { data } } } });

    expect(fieldsIn(papers)).toContainEqual({
      name: 'Cách tính',
      value: '10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
    });
  });
});

describe('a control sheet', () => {
  it('tells every event in order, and of each step whether it kept its day', () => {
    const sheet = paperIn(papersOf('late-with-new-appointment'), 'control-sheet');

    expect(sheet.status).toBe('Đã hoàn thành');
    expect(sheet.steps.map(({ step, punctuality, dueOn }) => [step, punctuality, dueOn])).toEqual([
      ['Đăng ký khai sinh', 'on-time', '2026-03-02'],
      ['Đăng ký thường trú', 'late', '2026-03-04'],
      ['Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi', 'early', '2026-03-11'],
    ]);
    expect(sheet.events).toHaveLength(11);
    expect(sheet.events[5]).toMatchObject({ at: '2026-03-04T10:00:00.000Z', step: 'Đăng ký thường trú' });
  });
});

describe('the papers of every procedure', () => {
  const stories = [
    ...birthStories,
    ...parallelBirthStories,
    ...deathStories,
    ...parallelDeathStories,
    ...requestStories,
  ].map((story) => ({ ...story, of: `${versionName(story.version)} ${story.name}` }));

  it.each(stories)('have words for all that they say: $of', ({ version, told }) => {
    const contents = contentsIn(version, told);
    const said = JSON.stringify(contents, (key, value) => (key === 'kind' ? undefined : value));

    expect(contents[0]?.kind).toBe('receipt');
    expect(said.match(/"(step|field|reason|event|document|case-status|step-status)\.[^"]*"/g)).toBeNull();
  });
});

describe('the name of a paper that the law renames', () => {
  const registration = atStep('death-registration', 'death-extract');
  const named = (receivedOn: string) => {
    const [renamed = deathRegistrationV1] = withPaperNames(paperNames, [deathRegistrationV1]);
    const version = asReceivedAt(renamed, localTime(`${receivedOn} 09:00`));
    const papers = contentsIn(version, [
      submission(version, `${receivedOn} 09:00`),
      registration.accepted(`${receivedOn} 09:01`),
      registration.completed('2027-03-02 09:00', '12/2027'),
    ]);
    return [paperIn(papers, 'receipt').results.map(({ paper }) => paper), paperIn(papers, 'result').paper];
  };

  it('stays in a case that was received on 28 February and is decided in March', () => {
    expect(named('2027-02-28')).toEqual([['Trích lục khai tử'], 'Trích lục khai tử']);
  });

  it('is the new one in a case that was received on 1 March (Decree 301/2026/NĐ-CP, article 18.2)', () => {
    expect(named('2027-03-01')).toEqual([['Giấy chứng tử'], 'Giấy chứng tử']);
  });
});
