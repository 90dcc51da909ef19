/** Newborns get no numbers for a while: the certificate goes out without one, nothing waits for it, and it is amended later. */
import { z } from 'zod';
import type { Story } from '../stage.js';

const registrations = z.array(
  z.object({
    result: z.object({ number: z.string(), data: z.record(z.string(), z.unknown()).optional() }),
    amended: z.object({ number: z.string(), data: z.record(z.string(), z.unknown()) }).optional(),
  }),
);

export const numberServiceInterrupted: Story = {
  title: {
    vi: 'Dịch vụ cấp số định danh bị gián đoạn: cấp Giấy khai sinh trước, số bổ sung sau',
    en: 'The service that numbers newborns is interrupted: the certificate goes out first, the number follows',
  },
  tell: async (stage) => {
    const { product } = stage;
    await stage.at('2026-11-30T08:30');
    await product.behave('civil-status', { faults: { numberingDown: true } });
    const told = await stage.handIn('interlinked-birth', 'straightforward');
    await told.stepIs('birth-registration', 'completed');
    stage.say({
      vi: 'Giấy khai sinh đã cấp, chưa có số định danh (Công văn 3160/BTP-CNTT); các thủ tục sau không phải chờ.',
      en: 'The certificate is issued without a personal number (letter 3160/BTP-CNTT); the other steps do not wait.',
    });
    await told.ends({ status: 'completed', steps: ['completed', 'completed', 'completed'] });
    stage.say({
      vi: 'Đầu giờ chiều dịch vụ hoạt động lại: số định danh được bổ sung vào đúng giấy đã cấp.',
      en: 'In the afternoon the service is back: the number is added to the certificate that was issued.',
    });
    await stage.at('2026-11-30T14:00');
    await product.behave('civil-status', { faults: {} });
    await told.happens('result-amended');
    const entries = registrations.parse(await product.registered('civil-status', told.code));
    const [entry] = entries;
    if (entries.length !== 1 || entry?.amended?.number !== entry?.result.number) {
      throw new Error(`${told.code}: the certificate and its amendment are not one: ${JSON.stringify(entries)}`);
    }
  },
};
