/** An agency is down for days: warning, apology with a new appointment, and then the result. */
import type { Story } from '../stage.js';

export const lateStory: Story = {
  title: {
    vi: 'Trễ hạn: hệ thống của công an ngừng hoạt động nhiều ngày',
    en: 'Late: the system of the police is down for days',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-12-03T08:30');
    await product.behave('residence', { faults: { down: true } });
    const told = await stage.handIn('interlinked-birth', 'poor-household');
    await told.stepIs('permanent-residence', 'dispatching');
    await told.deliveryFails();
    await told.explain();
    stage.say({ vi: 'Hết ngày thứ Sáu vẫn chưa kết nối được.', en: 'Friday ends, and the system is still down.' });
    await stage.at('2026-12-04T17:01');
    await told.happens('deadline-reached');
    stage.say({ vi: 'Hết ngày thứ Hai, thời hạn đã qua.', en: 'Monday ends, and the deadline has passed.' });
    await stage.at('2026-12-07T17:01');
    await told.happens('deadline-reached');
    await told.explain();
    stage.say({
      vi: 'Sáng thứ Ba hệ thống hoạt động trở lại, trước ngày hẹn mới.',
      en: 'On Tuesday morning the system is back, before the new appointment.',
    });
    await stage.at('2026-12-08T08:30');
    await product.behave('residence', { faults: {} });
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
    const { steps } = await told.view();
    if (!steps.some(({ step, late }) => step === 'permanent-residence' && late)) {
      throw new Error(`${told.code}: the residence came late, and is not counted as late`);
    }
  },
};
