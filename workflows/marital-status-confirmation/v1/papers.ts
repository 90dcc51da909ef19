/** What the print of the paper says: whose status it is, and the one purpose that it serves. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperForm } from '../../../src/kernel/procedure/paper-form.js';
import { originRow } from '../../_shared/papers/v1.js';

/** Decree 123/2015 art. 22.3 and 23, which were not read in a text in force. The status is that which was confirmed, never the declared one. */
export const maritalStatusConfirmationPapers: Readonly<Record<string, PaperForm>> = {
  'marital-status-paper': {
    parts: [
      {
        rows: [
          [field('Họ, chữ đệm, tên', 'subject', 'name')],
          [field('Ngày, tháng, năm sinh', 'subject.bornOn', 'day')],
          originRow('subject'),
          [field('Số định danh cá nhân', 'subject.personalId')],
          [field('Nơi cư trú', 'subject.residence', 'place')],
          [field('Tình trạng hôn nhân', 'result.maritalStatus', 'choice')],
        ],
      },
      {
        heading: 'Mục đích sử dụng',
        rows: [
          [field('Mục đích', 'request.purpose', 'choice')],
          [field('Nội dung cụ thể', 'request.details')],
          [field('Người dự định kết hôn', 'partner', 'name')],
          [field('Nơi dự định đăng ký kết hôn', 'partner.registeredAt')],
        ],
      },
      { rows: [[field('Có giá trị đến ngày', 'result.until', 'day')]] },
    ],
  },
};
