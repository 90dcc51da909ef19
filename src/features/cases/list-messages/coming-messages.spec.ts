import { birthV1 } from '../../../../workflows/interlinked-birth/v1/procedure.js';
import { atStep, stateAfter, submission, withdrawn } from '../../../../test/support/story.js';
import type { Told } from '../../../../test/support/story.js';
import { comingMessages } from './coming-messages.js';
import { noticeWords } from './notice-words.js';

const RECEIVED = submission(birthV1, '2026-03-02 09:00');
const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');

function coming(story: readonly Told[]) {
  return comingMessages(birthV1, stateAfter(birthV1, story)).map(({ when, on, notices }) => ({
    when: when.vi,
    ...(on !== undefined && { on }),
    texts: notices.map(({ text }) => text.vi),
  }));
}

describe('what the family is told', () => {
  it('has words also for what no version knows of', () => {
    expect(noticeWords(birthV1, { template: 'desk-changed' })).toMatchObject({
      subject: { vi: 'Hồ sơ được chuyển cho bộ phận một cửa khác' },
      text: { en: expect.stringContaining('the tracking page names it') },
    });
  });
});

describe('what the family is told next', () => {
  const atResidence = [RECEIVED, registration.completed('2026-03-02 10:00'), residence.accepted('2026-03-02 10:01')];

  it('is the result, and an apology once the time limit runs out before', () => {
    expect(coming(atResidence)).toEqual([
      { when: 'Khi có kết quả đăng ký thường trú', texts: ['Đã có kết quả đăng ký thường trú.'] },
      {
        when: 'Nếu hết ngày 04/03/2026 mà chưa có gì mới (thời hạn giải quyết)',
        on: '2026-03-04',
        texts: [
          'Phần đăng ký thường trú chậm hạn. Cơ quan giải quyết xin lỗi và hẹn lại ngày trả kết quả; ngày mới xem tại hồ sơ.',
        ],
      },
    ]);
  });

  it('is the refusal of a step whose papers nobody supplies in time', () => {
    const story = [...atResidence, residence.asksForPapers('2026-03-02 11:00', 'missing-paper')];

    expect(coming(story)).toContainEqual({
      when: 'Nếu hết ngày 11/03/2026 mà chưa có gì mới (thời hạn bổ sung hồ sơ)',
      on: '2026-03-11',
      texts: expect.arrayContaining(['Phần đăng ký thường trú không được giải quyết; lý do xem tại hồ sơ.']),
    });
  });

  it('is the end of the case, with the last result', () => {
    const story = [...atResidence, residence.completed('2026-03-03 10:00'), insurance.accepted('2026-03-03 10:01')];

    expect(coming(story)[0]?.texts).toEqual([
      'Đã có kết quả cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi.',
      'Hồ sơ đã kết thúc.',
    ]);
  });

  it('is no result once the application was withdrawn', () => {
    expect(coming([...atResidence, withdrawn('2026-03-02 11:00')]).map(({ when }) => when)).not.toContainEqual(
      expect.stringContaining('Khi có kết quả'),
    );
  });

  it('is nothing once the case has ended', () => {
    expect(coming([RECEIVED, registration.rejected('2026-03-02 10:00', 'wrong-jurisdiction')])).toEqual([]);
  });
});
