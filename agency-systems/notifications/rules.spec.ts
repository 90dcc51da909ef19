import { TEMPLATES } from './payload.js';
import { examineNotice } from './rules.js';

const context = { caseCode: 'H05.01-261124-0001', today: '2026-11-24', sentBefore: new Set<string>() };

function aNotice(notices: readonly object[], recipient: object = {}) {
  return {
    template: 'case-closed',
    recipient: { fullName: 'NGUYỄN HỒNG NHUNG', phone: '0987654321', ...recipient },
    params: {
      procedure: 'interlinked-birth',
      procedureName: 'Liên thông: đăng ký khai sinh, đăng ký thường trú',
      procedureShortName: 'liên thông khai sinh',
      notices,
    },
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
  ])('calls a procedure that comes without a short name by %s', (_how, procedureName, called) => {
    const notice = aNotice([{ template: 'case-received' }]);
    const payload = { ...notice, params: { procedure: 'any-other', procedureName, notices: notice.params.notices } };

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

  it('leaves out the channel that cannot reach anybody, and is marked', () => {
    const notices = [{ template: 'case-received' }];
    const house = examineNotice(aNotice(notices, { phone: '0204385123' }), context);
    const misspelt = examineNotice(aNotice(notices, { email: 'nhung.example.vn' }), context);

    expect(house).toMatchObject({
      kind: 'send',
      message: { channels: ['vneid', 'portal'] },
      oddity: 'phone-not-mobile',
    });
    expect(misspelt).toMatchObject({ message: { channels: ['sms', 'vneid', 'portal'] }, oddity: 'email-format' });
    expect('message' in misspelt && misspelt.message).not.toHaveProperty('email');
  });

  it('says by SMS where to read the whole, if that is longer than five parts', () => {
    const steps = [
      'Đăng ký thường trú',
      'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
      'Cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
    ];
    const everything = steps.flatMap((stepName) => [
      { template: 'result-amended', stepName },
      { template: 'apology-new-appointment', stepName },
    ]);

    const finding = examineNotice(aNotice(everything), context);

    expect(finding).toMatchObject({ kind: 'send', oddity: 'too-long-for-sms' });
    expect('message' in finding && finding.message.shortText).toBe(
      'Ông/Bà NGUYỄN HỒNG NHUNG, hồ sơ H05.01-261124-0001 có nhiều thông tin mới; xem đầy đủ trên VNeID hoặc Cổng Dịch vụ công quốc gia.',
    );
    expect(sent([{ template: 'case-received' }])).not.toHaveProperty('shortText');
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
