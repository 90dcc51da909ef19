/** Papers that are called otherwise since a day; before it they bear the name of the version that issues them. A rename adds its row. */
import type { PaperName } from '../src/kernel/procedure/procedure-version.js';

export const paperNames: readonly PaperName[] = [
  {
    type: 'death-extract',
    name: { vi: 'Giấy chứng tử', en: 'Death certificate' },
    from: '2027-03-01',
    source: 'Luật Hộ tịch 03/2026/QH16; Nghị định 301/2026/NĐ-CP, Điều 18 khoản 2',
    confirmed: true,
  },
];
