/** What the National Portal takes from provincial systems, in their field names, and what it keeps of a case. */
import { z } from 'zod';

const at = z.iso.datetime({ offset: true });
const text = z.string().max(2_000);

/** One item of `DongBoHoSoMC`: the dossier. What this portal does not read may come along unread. */
const dossier = z.looseObject({
  MaHoSo: z.string().min(1).max(80),
  MaTTHC: z.string(),
  TenTTHC: text,
  ChuHoSo: text,
  /** "1" a person, "2" an organisation. */
  LoaiDoiTuong: z.enum(['1', '2']),
  NgayTiepNhan: at,
  NgayHenTra: z.iso.date().optional(),
  TrangThaiHoSo: z.string(),
  NgayTra: at.optional(),
  /** "0" at the counter, "1" by post. */
  HinhThuc: z.enum(['0', '1']),
  DonViXuLy: text.min(1),
  /** How far its steps are. */
  GhiChu: text.optional(),
});

/** One item of `CapNhatTienDoHoSoMC`: what was done. */
const progress = z.looseObject({
  MaHoSo: z.string().min(1).max(80),
  NguoiXuLy: text.min(1),
  ThoiDiemXuLy: at,
  PhongBanXuLy: text,
  NoiDungXuLy: text,
  TrangThai: z.string(),
  NgayBatDau: at,
  NgayKetThucTheoQuyDinh: z.iso.date().optional(),
});

/** One item a message here; `at` is when what it tells of happened. */
export const portalMessage = z.discriminatedUnion('service', [
  z.strictObject({
    service: z.literal('DongBoHoSoMC'),
    /** Whether the portal should have the dossier already. */
    isUpdating: z.boolean(),
    at,
    data: z.tuple([dossier]),
  }),
  z.strictObject({ service: z.literal('CapNhatTienDoHoSoMC'), at, data: z.tuple([progress]) }),
]);
export type PortalMessage = z.infer<typeof portalMessage>;

/** The one record that the portal has of a case, however often it is told. */
export const portalRecord = z.looseObject({
  /** The portal's own number of it, by which its citizens ask. */
  SoHoSoCong: z.string(),
  MaHoSo: z.string(),
  MaTTHC: z.string(),
  TrangThaiHoSo: z.string(),
  NoiDungXuLy: z.string(),
  /** When what it was told last happened. */
  ThoiDiemCapNhat: z.string(),
});
export type PortalRecord = z.infer<typeof portalRecord>;
