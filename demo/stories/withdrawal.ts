/** The family withdraws: what can be taken back is taken back, and what cannot says why. */
import type { Story } from '../stage.js';

export const withdrawalStory: Story = {
  title: {
    vi: 'Rút hồ sơ: thu hồi được đăng ký thường trú, khai sinh đã đăng ký thì không hủy được',
    en: 'Withdrawn: the residence is taken back, the registered birth cannot be undone',
  },
  tell: async (stage) => {
    await stage.at('2026-12-09T08:30');
    const told = await stage.handIn('interlinked-birth', 'facility-unknown');
    await told.stepIs('child-health-insurance', 'awaiting-supplement');
    await told.explain();
    stage.say({
      vi: 'Gia đình không bổ sung mà xin rút hồ sơ.',
      en: 'Instead of another facility, the family asks to withdraw.',
    });
    await stage.at('2026-12-09T14:00');
    await told.command('desk-officer', 'withdraw', {
      reason: { code: 'applicant-request', text: 'Gia đình chuyển về quê, sẽ làm thủ tục tại nơi ở mới.' },
    });
    await told.ends({ status: 'withdrawn', steps: ['completed', 'cancelled', 'cancelled'] });
  },
};
