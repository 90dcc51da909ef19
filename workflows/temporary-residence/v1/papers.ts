/** What the print of the paper says: of the lodger and the stay; of whoever owns the place nothing. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperForm } from '../../../src/kernel/procedure/paper-form.js';

export const temporaryResidencePapers: Readonly<Record<string, PaperForm>> = {
  'temporary-residence-notice': {
    parts: [
      {
        rows: [
          [field('Họ, chữ đệm, tên', 'resident', 'name')],
          [field('Số định danh cá nhân', 'resident.personalId')],
          [field('Nơi thường trú', 'resident.permanentResidence', 'place')],
          [field('Nơi tạm trú', 'stay.address', 'place')],
          [field('Từ ngày', 'result.from', 'day'), field('Đến ngày', 'result.until', 'day')],
        ],
      },
    ],
  },
};
