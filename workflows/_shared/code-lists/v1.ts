/** Fields that agencies know by lists of their own, and what the desk is asked where such a list has no code for what was told. */
import type { CodedField } from '../../../src/kernel/procedure/code-lists.js';
import type { LabelFile, OfficerReason } from '../../../src/kernel/procedure/procedure-version.js';

/** Of every person about whom civil status registers something; the national code stays beside it. */
export const ethnicGroupId: CodedField = { list: 'ethnic-group', field: 'ethnicGroup', as: 'ethnicGroupId' };

/** What the desk has to do then, by the code with which civil status asks: no work of the family. */
export const ethnicGroupWork = { 'ethnic-group-unmapped': 'mapping' } as const;

/**
 * How an officer of civil status asks for the code.
 *
 * @param legalBasis - the article that says that the group is registered; absent: none that was read says so
 */
export function unmappedEthnicGroup(legalBasis?: string): OfficerReason {
  return {
    code: 'ethnic-group-unmapped',
    text: {
      vi: 'Danh mục dân tộc của phần mềm hộ tịch chưa có mã tương ứng với dân tộc đã khai. Đề nghị bộ phận một cửa đối chiếu danh mục và ghi mã đúng.',
      en: 'The list of ethnic groups of the civil-status system has no code for the one that was told. Please match the lists and give the right code.',
    },
    ...(legalBasis !== undefined && { legalBasis }),
  };
}

/** The Vietnamese words. */
export const ethnicGroupVi: LabelFile = {
  'reason.ethnic-group-unmapped': 'Mã dân tộc đúng trong danh mục của phần mềm hộ tịch',
};

/** The English ones. */
export const ethnicGroupEn: LabelFile = {
  'reason.ethnic-group-unmapped': 'The right code of the ethnic group in the list of the civil-status system',
};
