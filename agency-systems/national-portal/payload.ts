/** What the engine reports to the National Portal, and what the portal keeps of it. */
import { z } from 'zod';

export const statusReport = z.object({
  /** The official procedure code (mã TTHC), `2.002621`. */
  procedure: z.string(),
  status: z.string(),
  steps: z.array(z.object({ step: z.string(), status: z.string() })),
  at: z.iso.datetime({ offset: true }),
});
export type StatusReport = z.infer<typeof statusReport>;

/** One item of the portal's `CapNhatTienDoHoSoMC`, with the field names that provincial systems send. */
export interface ProgressItem {
  readonly MaHoSo: string;
  readonly MaTTHC: string;
  readonly NguoiXuLy: string;
  readonly ChucDanh: string;
  readonly ThoiDiemXuLy: string;
  readonly PhongBanXuLy: string;
  readonly NoiDungXuLy: string;
  readonly TrangThai: string;
  readonly NgayBatDau: string;
}
