/** An agency says that it has the application and has lost it: it is asked, has never seen it, and gets it again under the same key. */
import { z } from 'zod';
import { until } from '../product.js';
import type { Story } from '../stage.js';

const links = z.object({ items: z.array(z.object({ agency: z.string(), accepted: z.int(), silent: z.int() })) });

export const silentTransfer: Story = {
  title: {
    vi: 'Cơ quan báo đã nhận nhưng không xử lý: phát hiện, hỏi lại, gửi lại đúng một lần',
    en: 'An agency says that it received and never works: noticed, asked, sent again, done once',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-12-02T08:30');
    await product.behave('residence', { faults: { forgetRate: 1 } });
    const told = await stage.handIn('interlinked-death', 'straightforward');
    await told.stepIs('residence-removal', 'at-agency');
    if ((await product.registered('residence', told.code)).length > 0) throw new Error('the agency forgot nothing');
    stage.say({
      vi: 'Công an đã trả lời “đã tiếp nhận”, nhưng trong sổ không có gì.',
      en: 'The police answered “received”, and their book has nothing of it.',
    });
    const operator = await stage.as('operator');
    await until('the engine notices the silence', async () => {
      const { items } = links.parse((await operator.get('/operations/agencies')).body);
      return items.find(({ agency, silent, accepted }) => agency === 'residence' && silent + accepted > 0);
    });
    stage.say({
      vi: 'Quá thời gian chờ, hệ thống hỏi lại: cơ quan trả lời chưa từng thấy; hồ sơ được gửi lại cùng mã.',
      en: 'After too long a silence the engine asks: never seen, says the agency; it is sent again under the same key.',
    });
    await product.behave('residence', { faults: {} });
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
  },
};
