/** Hospitals of the province: where children are born, and where a health-insurance card is registered. */

export interface HealthFacility {
  /** Five digits, as in a birth paper's number (`00001.GCS.24001.26`). */
  readonly code: string;
  readonly name: string;
  /** Five digits; absent where the source names only a district that no longer exists. */
  readonly commune?: string;
}

/**
 * The hospitals of Bắc Ninh as of September 2026.
 *
 * Names and communes are real. The codes are SYNTHETIC (`24001` onwards, in this order): the national codes under Decision
 * 384 of 2019 were not at hand, so a deployment replaces them before it meets a real birth paper.
 */
export const HEALTH_FACILITIES: readonly HealthFacility[] = [
  { code: '24001', name: 'Bệnh viện Sản Nhi Bắc Ninh số 1', commune: '07210' },
  { code: '24002', name: 'Bệnh viện Sản Nhi Bắc Ninh số 2', commune: '09190' },
  { code: '24003', name: 'Bệnh viện Đa khoa Bắc Ninh số 1', commune: '07210' },
  { code: '24004', name: 'Bệnh viện Đa khoa Bắc Ninh số 2', commune: '09190' },
  { code: '24005', name: 'Bệnh viện Phục hồi chức năng', commune: '07228' },
  { code: '24006', name: 'Bệnh viện Y học cổ truyền', commune: '07210' },
  { code: '24007', name: 'Bệnh viện Nội tiết', commune: '07228' },
  { code: '24008', name: 'Bệnh viện Quân y 110', commune: '09169' },
  { code: '24009', name: 'Bệnh viện Y học cổ truyền và Phục hồi chức năng', commune: '09169' },
  { code: '24010', name: 'Bệnh viện Đa khoa Hùng Cường' },
  { code: '24011', name: 'Bệnh viện Đa khoa Sơn Uyên' },
  { code: '24012', name: 'Bệnh viện Đa khoa Bắc Thăng Long', commune: '07525' },
  { code: '24013', name: 'Bệnh viện Đa khoa Thiện Nhân', commune: '09247' },
  { code: '24014', name: 'Bệnh viện Đa khoa Anh Quất', commune: '07339' },
  { code: '24015', name: 'Bệnh viện Đa khoa Anh Quất, cơ sở 2', commune: '07696' },
  { code: '24016', name: 'Bệnh viện Đa khoa Sông Thương', commune: '07210' },
  { code: '24017', name: 'Bệnh viện Đa khoa Quốc tế Hà Nội Bắc Giang', commune: '07210' },
  { code: '24018', name: 'Bệnh viện Đa khoa Tân Dân', commune: '07682' },
  { code: '24019', name: 'Bệnh viện Đa khoa Kinh Bắc II', commune: '09190' },
  { code: '24020', name: 'Bệnh viện Đa khoa Hồng Phúc', commune: '09190' },
  { code: '24021', name: 'Bệnh viện Đa khoa Ngã Tư Hồ', commune: '09400' },
  { code: '24022', name: 'Bệnh viện TNH Việt Yên', commune: '07777' },
  { code: '24023', name: 'Bệnh viện Đa khoa Bố Hạ', commune: '07294' },
];
