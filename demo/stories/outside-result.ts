/** The result exists, yet the line to the agency is cut: one officer records it by hand, another confirms, the agency says the same later. */
import { z } from 'zod';
import { until } from '../product.js';
import type { Story } from '../stage.js';

const register = z.tuple([
  z.object({ result: z.object({ number: z.string(), issuer: z.string(), issuedOn: z.string() }) }),
]);

export const outsideResultStory: Story = {
  title: {
    vi: 'Ghi nhận kết quả bằng tay khi hệ thống của cơ quan mất kết nối, đối chiếu khi có lại',
    en: 'A result recorded by hand while the agency is cut off, reconciled when it is back',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-12-08T09:30');
    // The work is done, the answer never leaves.
    await product.behave('social-protection', { delayMs: 0, faults: { loseAnswerRate: 1 } });
    const told = await stage.handIn('interlinked-death', 'new-head-needed');
    const [{ result }] = await until('the allowance is decided', async () => {
      const read = register.safeParse(await product.registered('social-protection', told.code));
      return read.success ? read.data : undefined;
    });
    await product.behave('social-protection', { faults: { down: true } });
    await told.stepIs('funeral-allowance', 'dispatching');
    await told.deliveryFails();
    await told.explain();
    stage.say({
      vi: 'Cán bộ thấy quyết định đã có trong sổ của cơ quan và ghi nhận số quyết định.',
      en: 'The officer sees the decision in the book of the agency and records its number.',
    });
    await stage.at('2026-12-08T11:00');
    await told.command('agency-officer.social-protection', 'record-outside-result', {
      data: {
        step: 'funeral-allowance',
        type: 'funeral-allowance-decision',
        number: result.number,
        issuer: result.issuer,
        issuedOn: result.issuedOn,
        evidence: `Sổ theo dõi mai táng phí, ${result.number}`,
      },
      reason: { code: 'done-in-other-system', text: 'Quyết định đã ban hành, hệ thống mất kết nối.' },
    });
    stage.say({
      vi: 'Một mình cán bộ chưa đủ: lãnh đạo đối chiếu sổ và xác nhận.',
      en: 'One officer alone is not enough: another one compares the book and confirms.',
    });
    await stage.at('2026-12-08T11:30');
    await told.confirm('signing-officer.social-protection');
    stage.say({
      vi: 'Hệ thống có lại và báo cùng một quyết định: kết quả thống nhất, không có quyết định thứ hai.',
      en: 'The system is back and reports the same decision: both agree, and there is no second one.',
    });
    await stage.at('2026-12-08T13:30');
    await product.behave('social-protection', { faults: {} });
    await told.happens('step-completed');
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
  },
};
