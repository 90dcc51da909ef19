/** Words for parts that may be left out: the choice in the form, and why, as the case tells it. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';

/** The Vietnamese ones. */
export const leftOutVi: LabelFile = {
  'state.left-out': 'Không làm trong hồ sơ này',
  'option.choice.now': 'Làm cùng hồ sơ này',
  'option.choice.left-out': 'Không làm trong hồ sơ này',
  'option.because.applied-elsewhere': 'Đã nộp hồ sơ riêng',
  'option.because.already-done': 'Đã có kết quả',
  'option.because.later': 'Sẽ làm sau',
  'option.because.not-wanted': 'Không có nhu cầu',
  'reason.left-out-applied-elsewhere': 'Không làm trong hồ sơ này: gia đình đã nộp hồ sơ riêng',
  'reason.left-out-already-done': 'Không làm trong hồ sơ này: gia đình đã có kết quả',
  'reason.left-out-later': 'Không làm trong hồ sơ này: gia đình sẽ làm sau',
  'reason.left-out-not-wanted': 'Không làm trong hồ sơ này: gia đình không có nhu cầu',
};

/** The English ones. */
export const leftOutEn: LabelFile = {
  'state.left-out': 'Left out by the applicant',
  'option.choice.now': 'With this application',
  'option.choice.left-out': 'Not with this application',
  'option.because.applied-elsewhere': 'Applied for separately',
  'option.because.already-done': 'Done already',
  'option.because.later': 'Later',
  'option.because.not-wanted': 'Not wanted',
  'reason.left-out-applied-elsewhere': 'Not part of this application: applied for separately',
  'reason.left-out-already-done': 'Not part of this application: done already',
  'reason.left-out-later': 'Not part of this application: the family will do it later',
  'reason.left-out-not-wanted': 'Not part of this application: the family does not want it',
};

/** The fields of a part that may be left out, in Vietnamese. */
export const choiceVi: LabelFile = { choice: 'Thực hiện', because: 'Lý do không làm' };

/** The same in English. */
export const choiceEn: LabelFile = { choice: 'When', because: 'Why not' };
