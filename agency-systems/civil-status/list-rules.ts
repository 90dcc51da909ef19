/** What civil status asks where its own lists have no code for what was told. */
import type { Rule } from '../_shared/rules.js';

/**
 * An ethnic group that came without an id of this system.
 *
 * @param legalBasis - which says that the group is registered; absent: no article that was read says so
 */
export function ethnicGroupUnmapped(legalBasis?: string) {
  return {
    kind: 'supplement',
    code: 'ethnic-group-unmapped',
    text: 'Danh mục dân tộc của phần mềm hộ tịch chưa có mã tương ứng với dân tộc đã khai. Bộ phận một cửa đối chiếu danh mục và ghi mã đúng.',
    legalBasis,
    applies: ({ unmapped = [] }) => unmapped.some((field) => field.endsWith('ethnicGroup')),
  } as const satisfies Rule<{ readonly unmapped?: readonly string[] | undefined }>;
}
