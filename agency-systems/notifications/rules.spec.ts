import { TEMPLATES } from './payload.js';
import { examineNotice } from './rules.js';

const context = { caseCode: 'H05.01-261124-0001', today: '2026-11-24', sentBefore: new Set<string>() };

function aNotice(notices: readonly object[], recipient: object = {}) {
  return {
    template: 'case-closed',
    recipient: { fullName: 'NGUYỄN HỒNG NHUNG', phone: '0987654321', ...recipient },
    params: { procedure: 'interlinked-birth', notices },
  };
}

function sent(notices: readonly object[], recipient?: object) {
  const finding = examineNotice(aNotice(notices, recipient), context);
  return finding.kind === 'send' ? finding.message : undefined;
}

describe('a notice to an applicant', () => {
  it('tells everything of one event in one message', () => {
    const step = { step: 'child-health-insurance', stepName: 'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi' };
    const message = sent([{ template: 'step-completed', ...step }, { template: 'case-closed' }]);

    expect(message?.text).toBe(
      'Ông/Bà NGUYỄN HỒNG NHUNG, hồ sơ liên thông khai sinh H05.01-261124-0001: Đã có kết quả cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi. Hồ sơ đã kết thúc.',
    );
    expect(message?.channels).toEqual(['sms', 'vneid', 'portal']);
  });

  it.each([
    ['its title', 'Đăng ký kết hôn', 'đăng ký kết hôn'],
    ['the first part of a long one', 'Yêu cầu của chủ thể dữ liệu: biết, xóa', 'yêu cầu của chủ thể dữ liệu'],
    ['a public service where none came along', undefined, 'dịch vụ công'],
  ])('calls a procedure that it has no short name for by %s', (_how, procedureName, called) => {
    const notice = aNotice([{ template: 'case-received' }]);
    const payload = { ...notice, params: { ...notice.params, procedure: 'any-other', procedureName } };

    expect(examineNotice(payload, context)).toMatchObject({
      message: { text: expect.stringContaining(`hồ sơ ${called} H05.01-261124-0001: Hồ sơ đã được tiếp nhận.`) },
    });
  });

  it('goes by e-mail too where there is an address', () => {
    expect(sent([{ template: 'case-received' }], { email: 'nhung@example.vn' })).toMatchObject({
      channels: ['sms', 'vneid', 'portal', 'email'],
      email: 'nhung@example.vn',
    });
  });

  it.each(TEMPLATES)('has words for %s, without the template or a step key showing', (template) => {
    const text = sent([{ template, step: 'permanent-residence' }])?.text ?? '';

    expect(text).toMatch(/: .+\.$/);
    expect(text).not.toMatch(/[a-z]+-[a-z]+/);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('is refused without a phone', () => {
    const payload = aNotice([{ template: 'case-received' }], { phone: undefined });

    expect(examineNotice(payload, context)).toMatchObject({ kind: 'refuse', reason: { code: 'phone-missing' } });
  });

  it.each(['98765432', '+84987654321', '09876543210'])('is refused for the phone %s', (phone) => {
    const payload = aNotice([{ template: 'case-received' }], { phone });

    expect(examineNotice(payload, context)).toMatchObject({ kind: 'refuse', reason: { code: 'phone-format' } });
  });

  it('is refused for a template that nobody wrote', () => {
    expect(examineNotice(aNotice([{ template: 'good-news' }]), context)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'notice-unreadable' },
    });
  });

  it('is kept and not sent a second time on one day', () => {
    const notices = [{ template: 'supplement-requested', step: 'birth-registration', reason: 'mother-name-differs' }];
    const sentBefore = new Set([sent(notices)?.deduplicationKey ?? '']);

    expect(examineNotice(aNotice(notices), { ...context, sentBefore })).toMatchObject({
      kind: 'keep',
      oddity: 'already-told',
    });
    expect(examineNotice(aNotice(notices), { ...context, sentBefore, today: '2026-11-25' }).kind).toBe('send');
    expect(examineNotice(aNotice([{ template: 'case-received' }]), { ...context, sentBefore }).kind).toBe('send');
  });
});
