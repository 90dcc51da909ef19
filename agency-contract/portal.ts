/** Questions to the National Portal about dossiers (`TraCuuHoSo`): `POST national-portal/queries`, signed in both directions. */
import { z } from 'zod';

/** The most dossiers in one answer. */
const DOSSIERS_PER_ANSWER_MAX = 64;

const caseCode = z.string().min(1).max(80);
const dossiersMax = z.int().min(1).max(DOSSIERS_PER_ANSWER_MAX);

/** Those of given codes; or those told of since a moment, in the order of their codes, behind one. */
export const dossierQuerySchema = z.union([
  z.strictObject({
    service: z.literal('TraCuuHoSo'),
    MaHoSo: z.array(caseCode).min(1).max(DOSSIERS_PER_ANSWER_MAX),
  }),
  z.strictObject({
    service: z.literal('TraCuuHoSo'),
    TuThoiDiem: z.iso.datetime({ offset: true }),
    SauMaHoSo: z.string().max(80).default(''),
    SoLuong: dossiersMax.default(DOSSIERS_PER_ANSWER_MAX),
  }),
]);
export type DossierQuery = z.infer<typeof dossierQuerySchema>;

/** What the portal says of them; those that it does not have are left out. */
export const dossierAnswerSchema = z.object({
  data: z
    .array(
      z.object({
        MaHoSo: caseCode,
        SoHoSoCong: z.string().min(1).max(80),
        TrangThaiHoSo: z.string().max(2),
        ThoiDiemCapNhat: z.iso.datetime({ offset: true }),
      }),
    )
    .max(DOSSIERS_PER_ANSWER_MAX),
});
export type DossierAnswer = z.infer<typeof dossierAnswerSchema>;
