/** People decide: one prepares, another signs; a middle step is refused and the one behind it goes on. */
import type { Story } from '../stage.js';

const birth: Story = {
  title: {
    vi: 'Khai sinh do cán bộ giải quyết: thẩm tra, trình ký, ký, phê duyệt',
    en: 'A birth that officers decide: examined, submitted, signed, approved',
  },
  tell: async (stage) => {
    await stage.officersDecide();
    await stage.at('2026-11-30T09:30');
    const told = await stage.handIn('interlinked-birth', 'single-mother');
    await told.stepIs('birth-registration', 'awaiting-decision');
    await told.explain();
    await stage.at('2026-11-30T10:05');
    await told.decide('agency-officer.civil-status', 'examine', { outcome: 'propose' });
    await stage.at('2026-11-30T10:40');
    await told.decide('signing-officer.civil-status', 'sign', { outcome: 'sign' });
    await told.stepIs('permanent-residence', 'awaiting-decision');
    await stage.at('2026-11-30T14:10');
    await told.decide('agency-officer.residence', 'examine', { outcome: 'approve' });
    await told.stepIs('child-health-insurance', 'awaiting-decision');
    await stage.at('2026-11-30T15:45');
    await told.decide('agency-officer.social-insurance', 'examine', { outcome: 'approve' });
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
  },
};

const death: Story = {
  title: {
    vi: 'Khai tử do cán bộ giải quyết: công an từ chối, mai táng phí vẫn được giải quyết',
    en: 'A death that officers decide: the removal is refused, the allowance granted all the same',
  },
  tell: async (stage) => {
    await stage.officersDecide();
    await stage.at('2026-12-02T09:00');
    const told = await stage.handIn('interlinked-death', 'cash-payment');
    await told.decide('agency-officer.civil-status', 'examine', { outcome: 'propose' });
    await stage.at('2026-12-02T09:40');
    await told.decide('signing-officer.civil-status', 'sign', {
      outcome: 'send-back',
      reason: {
        code: 'data-mismatch',
        text: 'Đề nghị đối chiếu lại giờ chết ghi trên giấy báo tử.',
        legalBasis: 'Luật Hộ tịch 2014, Điều 34',
      },
    });
    await stage.at('2026-12-02T10:10');
    await told.decide('agency-officer.civil-status', 'examine', { outcome: 'propose' });
    await stage.at('2026-12-02T10:30');
    await told.decide('signing-officer.civil-status', 'sign', { outcome: 'sign' });
    await told.stepIs('residence-removal', 'awaiting-decision');
    await stage.at('2026-12-02T14:00');
    await told.decide('agency-officer.residence', 'examine', {
      outcome: 'refuse',
      reason: {
        code: 'duplicate-entry',
        text: 'Việc xóa đăng ký thường trú của người này đã được tiếp nhận trong một hồ sơ khác.',
        legalBasis: 'Luật Cư trú 2020, Điều 24',
      },
    });
    await told.stepIs('funeral-allowance', 'awaiting-decision');
    await stage.at('2026-12-02T14:50');
    await told.decide('agency-officer.social-protection', 'examine', { outcome: 'propose' });
    await stage.at('2026-12-02T15:20');
    await told.decide('signing-officer.social-protection', 'sign', { outcome: 'sign' });
    await told.ends({ status: 'partly-completed', steps: ['completed', 'refused', 'completed'] });
  },
};

export const officerStories = { birth, death };
