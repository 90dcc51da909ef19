/** What the papers of agencies say: by the forms of the versions, from what each agency was told. */
import { birthStories } from '../../../../test/histories/birth-stories.js';
import { maritalStatusStories } from '../../../../test/histories/marital-status-stories.js';
import { parallelBirthStories } from '../../../../test/histories/parallel-birth-stories.js';
import { sampleResults } from '../../../../test/support/sample-papers.js';
import { contentsIn, paperIn } from '../../../../test/support/told-papers.js';
import { registry } from '../../../../workflows/registry.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { required } from '../../../kernel/values/assert.js';
import type { ResultSlip } from '../ports/paper-content.js';

const { version, told } = required(
  birthStories.find(({ name }) => name === 'straightforward'),
  'straightforward',
);

function fieldsOf({ stated }: ResultSlip) {
  return Object.values(stated ?? {})
    .flat()
    .flatMap(({ rows }) => rows.flat());
}

describe('what a paper of an agency says', () => {
  it('is what the office of its step was told and no more: the notice of residence does not name the mother', () => {
    const { version: third, told: story } = required(
      parallelBirthStories.find((one) => one.name === 'straightforward' && one.version.version === 3),
      'straightforward',
    );
    const notice = contentsIn(third, story).find(
      (paper) => paper.kind === 'result' && paper.step === 'Đăng ký thường trú',
    );

    expect(JSON.stringify(notice)).toContain('DƯƠNG HỮU TÚ');
    expect(JSON.stringify(notice)).not.toContain('NGUYỄN HỒNG NHUNG');
  });

  it('is followed by the number that it replaces', () => {
    const results = { 'birth-registration': { data: { personalId: '024326001234', replaces: '12/2026' } } };
    const result = paperIn(contentsIn(version, told, { opened: { results } }), 'result');

    expect(result.entered).toEqual([{ name: 'Thay cho số', value: '12/2026' }]);
    expect(fieldsOf(result)).toContainEqual({ name: 'Số định danh cá nhân', value: '0243******34' });
  });

  it('leaves out what nobody told: a father who is not known, a number that comes later', () => {
    const result = paperIn(contentsIn(version, told, { sample: 'single-mother' }), 'result');

    expect(result.stated?.application.map(({ heading }) => heading)).toEqual([undefined, 'Người mẹ', undefined]);
    expect(fieldsOf(result).map(({ name }) => name)).not.toContain('Số định danh cá nhân');
  });

  it('is not told of a result that was recorded by hand: no agency said it', () => {
    const byHand = required(
      birthStories.find((one) => one.told.some((event) => 'name' in event && event.name === 'record-outside-result')),
      'a story',
    );
    const recorded = contentsIn(byHand.version, byHand.told).filter(
      (paper) => paper.kind === 'result' && paper.recorded === 'by-hand',
    );

    expect(recorded.length).toBeGreaterThan(0);
    for (const paper of recorded) expect(paper).not.toHaveProperty('stated');
    expect(paperIn(contentsIn(version, told), 'result')).toHaveProperty('stated');
  });

  it('is of the survivors what was granted, and neither what was asked for nor who is paid for the funeral', () => {
    const { stated } = required(sampleResults['survivor-benefit-decision'], 'a decision');

    expect(stated?.issuer).toEqual([
      { heading: 'Mức hưởng', rows: [[{ name: 'Hình thức trợ cấp', value: 'Trợ cấp tuất một lần' }]] },
    ]);
    expect(stated?.application.map(({ heading }) => heading)).toEqual(['Người chết']);
  });

  it('is of a marital status the one that was confirmed, and nothing where none was told', () => {
    const { stated } = required(sampleResults['marital-status-paper'], 'a confirmation');
    const { version: first, told: story } = required(
      maritalStatusStories.find(({ name }) => name === 'straightforward'),
      'straightforward',
    );
    const untold = paperIn(contentsIn(first, story), 'result');
    const status = 'Tình trạng hôn nhân';

    expect(JSON.stringify(stated?.issuer)).toContain('Vợ, chồng đã chết, chưa kết hôn lại');
    expect(JSON.stringify(stated?.application)).not.toContain(status);
    expect(JSON.stringify(untold.stated)).not.toContain(status);
  });

  it('is left out field by field where somebody was cut or erased', () => {
    const result = paperIn(contentsIn(version, told, { opened: { applicant: {}, data: {} } }), 'result');

    expect(fieldsOf(result)).toEqual([]);
  });

  it('has every field of every form in some sample; of an organisation that is paid its representative is told too', () => {
    const named = ({ papers = {} }: ProcedureVersion) =>
      Object.values(papers).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.flat().map(({ words }) => words)));
    const said = Object.values(sampleResults).flatMap((result) => fieldsOf(result).map(({ name }) => name));

    expect(new Set(registry.flatMap(named).filter((name) => !said.includes(name)))).toEqual(
      new Set(['Người đại diện']),
    );
  });
});
