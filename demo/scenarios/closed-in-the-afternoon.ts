/** Civil status shuts its system down at 14:30: what comes by 15:00 is due today, what comes later tomorrow; both are caught up with. */
import { z } from 'zod';
import { until } from '../product.js';
import type { Story } from '../stage.js';

const links = z.object({ items: z.array(z.object({ agency: z.string(), link: z.string() })) });

export const closedInTheAfternoon: Story = {
  title: {
    vi: 'Cơ quan tắt hệ thống từ đầu giờ chiều: mốc 15 giờ, ngắt kết nối, sáng hôm sau xử lý bù',
    en: 'An agency shuts down in the afternoon: the 15:00 rule, the breaker, caught up with in the morning',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-12-07T14:45');
    await product.behave('civil-status', { faults: { down: true } });
    const before = await stage.handIn('interlinked-birth', 'single-mother');
    await before.deliveryFails();
    await before.explain();
    await stage.at('2026-12-07T15:10');
    const after = await stage.handIn('interlinked-birth', 'late-registration');
    await after.deliveryFails();
    await after.explain();
    const operator = await stage.as('operator');
    await until('the breaker opens', async () => {
      const { items } = links.parse((await operator.get('/operations/agencies')).body);
      return items.find(({ agency, link }) => agency === 'civil-status' && link === 'away');
    });
    stage.say({
      vi: 'Kết nối tới hộ tịch tạm ngắt; hồ sơ nộp 14 giờ 45 quá hạn khi hết giờ làm việc, hồ sơ nộp 15 giờ 10 thì chưa.',
      en: 'The link to civil status is cut off; what came at 14:45 is late when the office closes, what came at 15:10 is not.',
    });
    await stage.at('2026-12-07T17:01');
    await before.happens('deadline-reached');
    stage.say({
      vi: 'Sáng thứ Ba hệ thống mở lại: cả hai được giải quyết, mỗi hồ sơ một lần.',
      en: 'On Tuesday morning the system opens: both are dealt with, each once.',
    });
    await stage.at('2026-12-08T07:30');
    await product.behave('civil-status', { faults: {} });
    const done = { status: 'completed', steps: ['completed', 'completed', 'completed'] };
    await before.ends(done);
    await after.ends(done);
    const [early, late] = [await before.view(), await after.view()];
    if (early.steps[0]?.late !== true) throw new Error(`${before.code}: it came too late, and is not counted as late`);
    if (late.steps[0]?.late !== false) throw new Error(`${after.code}: it came in time, and is counted as late`);
  },
};
