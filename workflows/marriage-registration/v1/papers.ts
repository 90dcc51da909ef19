/** What the print of the paper says: the two side by side, the wife first as on the declaration. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperField, PaperForm } from '../../../src/kernel/procedure/paper-form.js';

function both(words: string, path: string, as: PaperField['as'] = 'text'): readonly PaperField[] {
  return ['woman', 'man'].map((spouse) => field(words, `${spouse}${path}`, as));
}

/** What the certificate says of the two (Law on Civil Status 2014, art. 17, which was not read). */
export const marriageRegistrationPapers: Readonly<Record<string, PaperForm>> = {
  'marriage-certificate': {
    parts: [
      {
        rows: [
          [field('Họ, chữ đệm, tên vợ', 'woman', 'name'), field('Họ, chữ đệm, tên chồng', 'man', 'name')],
          both('Sinh ngày', '.bornOn', 'day'),
          both('Dân tộc', '.ethnicGroup', 'choice'),
          both('Quốc tịch', '.nationality', 'choice'),
          both('Nơi cư trú', '.residence', 'place'),
          both('Số định danh', '.personalId'),
        ],
      },
      { rows: [[field('Quyển số', 'result.book'), field('Số bản chính đã cấp', 'result.originals')]] },
    ],
  },
};
