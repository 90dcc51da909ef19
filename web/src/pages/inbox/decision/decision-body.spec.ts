import { decisionBody, gapsIn } from './decision-body.js';
import type { DecisionDraft } from './decision-drafts.js';

const WHOLE: DecisionDraft = {
  outcome: 'request-supplement',
  code: 'missing-paper',
  text: ' Hồ sơ còn thiếu. ',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
  asked: [
    { what: 'paper:ct01-consent', problem: 'chưa có chữ ký' },
    { what: 'field:child.bornOn', problem: 'khác giấy chứng sinh ' },
  ],
};
const named = (what: string) => `“${what}”`;

describe('a decision as it is sent', () => {
  it('says yes without a reason', () => {
    expect(decisionBody('sign', WHOLE, named)).toEqual({ outcome: 'sign' });
  });

  it('asks for papers one by one, for the case and in words for the family', () => {
    expect(decisionBody('request-supplement', WHOLE, named)).toEqual({
      outcome: 'request-supplement',
      reason: {
        code: 'missing-paper',
        text: 'Hồ sơ còn thiếu.\n1. “paper:ct01-consent”: chưa có chữ ký\n2. “field:child.bornOn”: khác giấy chứng sinh',
        legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
      },
      data: {
        items: [
          { paper: 'ct01-consent', problem: 'chưa có chữ ký' },
          { field: 'child.bornOn', problem: 'khác giấy chứng sinh' },
        ],
      },
    });
  });

  it('refuses with the reason alone', () => {
    expect(decisionBody('refuse', { ...WHOLE, outcome: 'refuse' }, named)).toMatchObject({
      outcome: 'refuse',
      reason: { text: 'Hồ sơ còn thiếu.' },
    });
  });

  it.each([
    {
      outcome: 'refuse',
      text: 'Trường hợp này không thuộc đối tượng được giải quyết theo quy định, vì: ',
      gaps: ['unfinished'],
    },
    { outcome: 'refuse', text: 'Không thuộc đối tượng, vì: trẻ đã đủ 6 tuổi.', gaps: [] },
    { outcome: 'send-back', text: 'Đề nghị kiểm tra lại:', gaps: ['unfinished'] },
    { outcome: 'request-supplement', text: 'Đề nghị bổ sung:', gaps: [] },
  ] as const)(
    'is not whole while the text of a $outcome stops where it should go on: $text',
    ({ outcome, text, gaps }) => {
      expect(gapsIn({ ...WHOLE, outcome, text })).toEqual(gaps);
    },
  );

  it('has no gap when it is whole, and names each that there is', () => {
    expect(gapsIn(WHOLE)).toEqual([]);
    expect(gapsIn({ ...WHOLE, outcome: 'approve', code: '', text: '' })).toEqual([]);
    expect(gapsIn({ ...WHOLE, code: '', text: ' ', legalBasis: '', asked: [] })).toEqual([
      'code',
      'text',
      'legalBasis',
      'asked',
    ]);
    expect(gapsIn({ ...WHOLE, asked: [{ what: '', problem: 'x' }] })).toEqual(['asked']);
  });
});
