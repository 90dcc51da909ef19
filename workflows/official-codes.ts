/** Every code under which a procedure was announced, with its days: old cases are found by old codes. A new code adds its line. */
import type { OfficialCode } from '../src/kernel/procedure/open-law.js';

const ANNEX_2026 = 'Quyết định 3582/QĐ-UBND năm 2026, phụ lục (bản chép lại)';
const COMMUNE_LIST = 'Danh mục thủ tục cấp xã năm 2026 (bản chép lại)';

export const officialCodes: readonly OfficialCode[] = [
  { code: '3.000722', procedure: 'interlinked-birth', from: '2026-09-01', source: ANNEX_2026, confirmed: true },
  { code: '2.002621', procedure: 'interlinked-birth', until: '2026-08-31', source: ANNEX_2026, confirmed: true },
  { code: '2.000986', procedure: 'interlinked-birth', until: '2026-08-31', source: ANNEX_2026, confirmed: false },
  { code: '2.001023', procedure: 'interlinked-birth', until: '2026-08-31', source: ANNEX_2026, confirmed: false },
  { code: '2.002913', procedure: 'interlinked-death', from: '2026-09-01', source: ANNEX_2026, confirmed: false },
  { code: '2.002622', procedure: 'interlinked-death', until: '2026-08-31', source: ANNEX_2026, confirmed: false },
  {
    code: '1.011537',
    procedure: 'interlinked-death',
    until: '2026-08-31',
    source: 'Quyết định 2084 năm 2023 (trang thông tin xã, 29/12/2023)',
    confirmed: false,
  },
  {
    code: '1.007073',
    procedure: 'interlinked-death',
    until: '2026-08-31',
    source: 'Cổng Dịch vụ công quốc gia (Thành phố Hồ Chí Minh): khai tử và xóa đăng ký thường trú',
    confirmed: false,
  },
  { code: '1.000656', procedure: 'death-registration', source: COMMUNE_LIST, confirmed: true },
  { code: '1.004194', procedure: 'temporary-residence', source: COMMUNE_LIST, confirmed: true },
  {
    code: '1.004873',
    procedure: 'marital-status-confirmation',
    source: 'Danh mục thủ tục của một xã (trang thông tin xã, mã 1.004873.000.00.00)',
    confirmed: false,
  },
  { code: '1.000894', procedure: 'marriage-registration', source: 'Chưa đọc trong văn bản công bố', confirmed: false },
];
