/**
 * Ethnic groups as the ministry of justice's civil-status system numbers them: its own ids, not the two digits of the national list. Those
 * that were seen in the system have a row; whoever has none is matched by a person until somebody knows the id.
 */
import type { CodeList } from '../../../src/kernel/procedure/code-lists.js';

/** Decision 121-TCTK/PPCĐ of 1979: `01` to `54`. */
const NATIONAL_CODES = Array.from({ length: 54 }, (_, index) => String(index + 1).padStart(2, '0'));

const SEEN = 'Danh mục dân tộc của phần mềm hộ tịch (Bộ Tư pháp), như người khác ghi lại từ giao diện';

/** Nobody has read the list itself: question `codes-of-civil-status`. */
const SEEN_IDS: Readonly<Record<string, number>> = {
  '01': 63001, // Kinh
  '02': 1545, // Tày
  '03': 1546, // Thái
  '04': 1514, // Hoa
  '05': 1518, // Khơ-me
  '06': 1531, // Mường
  '07': 1534, // Nùng
  '08': 1530, // Mông
  '09': 1508, // Dao
  '15': 1541, // Sán Chay
  '18': 1542, // Sán Dìu
};

/** The list at civil status. */
export const ethnicGroupsOfJustice: CodeList = {
  list: 'ethnic-group',
  destination: 'civil-status',
  ours: NATIONAL_CODES,
  rows: Object.entries(SEEN_IDS).map(([ours, theirs]) => ({ ours, theirs, source: SEEN, confirmed: false })),
};
