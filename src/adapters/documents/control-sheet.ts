/** Phiếu kiểm soát quá trình giải quyết hồ sơ: form 06 of Annex I of Circular 03/2025/TT-VPCP, which was not seen in its text. */
import type { ControlSheet } from '../../features/documents/ports/paper-content.js';
import { localDateOf } from '../../kernel/values/time.js';
import { fact, grid, numbered, paragraph } from './layout.js';
import type { SheetBody } from './sheet.js';
import { dayInFigures, momentInFigures } from '../../kernel/values/vietnamese-dates.js';

const PUNCTUALITY = { early: 'Trước hạn', 'on-time': 'Đúng hạn', late: 'Quá hạn' } as const;

export function controlSheetBody({ applicant, procedure, status, steps, events }: ControlSheet): SheetBody {
  return {
    title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    opening: [fact('Người nộp hồ sơ', applicant), fact('Về việc', procedure), fact('Tình trạng hồ sơ', status)],
    content: [
      numbered(
        1,
        'Các phần của hồ sơ',
        grid(
          ['*', 92, 54, 54, 50, 62],
          ['Phần', 'Cơ quan', 'Hạn', 'Kết thúc', 'So với hạn', 'Kết quả'],
          steps.map(({ step, office, dueOn, endedAt, punctuality, status: result }) => [
            step,
            office,
            dueOn === undefined ? '–' : dayInFigures(dueOn),
            endedAt === undefined ? '–' : dayInFigures(localDateOf(endedAt)),
            punctuality === undefined ? '–' : PUNCTUALITY[punctuality],
            result,
          ]),
        ),
      ),
      numbered(
        2,
        'Quá trình giải quyết',
        grid(
          [18, 82, '*', 98, 108],
          ['TT', 'Thời gian', 'Nội dung', 'Phần', 'Người thực hiện'],
          events.map(({ at, what, step, by }, index) => [
            String(index + 1),
            momentInFigures(at),
            what,
            step ?? 'Toàn bộ hồ sơ',
            by,
          ]),
        ),
      ),
      paragraph('Phiếu được lập từ nhật ký hồ sơ, không sửa được; thời gian ghi theo giờ Việt Nam.'),
    ],
  };
}
