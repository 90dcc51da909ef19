/** What the National Portal is told of a case, with the services and field names that provincial systems use. */
import { portalStatusOn } from '../../kernel/procedure/portal-status.js';
import type { PortalStatus } from '../../kernel/procedure/portal-status.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { Facts } from '../../kernel/values/facts.js';
import { isRecord } from '../../kernel/values/records.js';
import { instant, localDateOf } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';
import type { OpenedCase } from '../case-data.js';
import { isDossier } from '../ports/outbox-store.port.js';
import type { DispatchWork } from '../ports/outbox-store.port.js';

/** "1": a person; organisations do not apply here. */
const A_PERSON = '1';
/** "0": results are fetched at the counter. */
const AT_COUNTER = '0';
/** By which way it was handed in; nobody read this list. */
const CHANNELS: Readonly<Record<string, string>> = { counter: '1', portal: '2' };

/** The report of one event, by the table of the day on which it happened. */
export function portalMessage(
  version: ProcedureVersion,
  work: Pick<DispatchWork, 'dispatch' | 'case'>,
  opened: OpenedCase,
  statuses: readonly PortalStatus[],
): Readonly<Record<string, unknown>> {
  const { params } = work.dispatch;
  const at = instant(String(params['at']));
  const { code } = portalStatusOn(statuses, String(params['status']), localDateOf(at));
  return isDossier(work.dispatch)
    ? {
        service: 'DongBoHoSoMC',
        isUpdating: params['isUpdating'] === true,
        at,
        data: [dossier(version, work, { opened, at, code })],
      }
    : { service: 'CapNhatTienDoHoSoMC', at, data: [progress(version, work, { at, code })] };
}

interface Told {
  readonly at: Instant;
  /** The national status. */
  readonly code: string;
}

/** `DongBoHoSoMC`: of the applicant the name and the number, under which the portal shows the case; no phone, no address, no papers. */
function dossier(
  version: ProcedureVersion,
  { dispatch: { params }, case: { code: caseCode, receivedAt } }: Pick<DispatchWork, 'dispatch' | 'case'>,
  { opened: { applicant }, at, code }: Told & { readonly opened: OpenedCase },
) {
  const papers = Array.isArray(params['papers']) ? params['papers'].map(String) : [];
  return {
    MaHoSo: caseCode,
    MaTTHC: version.officialCodes[0],
    TenTTHC: version.title.vi,
    KenhThucHien: CHANNELS[String(params['channel'])],
    // Erased, it is told without: the portal has it from before.
    ChuHoSo: applicant['fullName'] ?? '',
    LoaiDoiTuong: A_PERSON,
    MaDoiTuong: applicant['personalId'] ?? '',
    TrichYeuHoSo: version.title.vi,
    NgayTiepNhan: receivedAt,
    ...promisedAs('NgayHenTra', params),
    TrangThaiHoSo: code,
    ...(params['isEnded'] === true && { NgayTra: at, NgayKetThucXuLy: at }),
    HinhThuc: AT_COUNTER,
    DonViXuLy: unitOf(caseCode),
    GhiChu: stepsTold(version, params['steps']),
    DanhSachGiayToKetQua: papers.map((type) => ({ TenGiayTo: version.documents[type]?.vi ?? type })),
  };
}

/** `CapNhatTienDoHoSoMC`: how far each step is; it names nobody. */
function progress(
  version: ProcedureVersion,
  { dispatch: { params }, case: { code: caseCode } }: Pick<DispatchWork, 'dispatch' | 'case'>,
  { at, code }: Told,
) {
  return {
    MaHoSo: caseCode,
    NguoiXuLy: 'Hệ thống liên thông',
    ChucDanh: 'Hệ thống',
    ThoiDiemXuLy: at,
    PhongBanXuLy: unitOf(caseCode),
    NoiDungXuLy: stepsTold(version, params['steps']),
    TrangThai: code,
    NgayBatDau: at,
    ...promisedAs('NgayKetThucTheoQuyDinh', params),
  };
}

/** The last of the days that were promised for its steps; none while nothing is counted yet. */
function promisedAs(name: string, { promisedOn }: Facts): Facts {
  return promisedOn === undefined ? {} : { [name]: promisedOn };
}

/** In the order of the chain, which stored JSON does not keep; a report of before a migration knows of fewer steps. */
function stepsTold({ steps, labels }: ProcedureVersion, stored: unknown): string {
  const told = isRecord(stored) ? stored : {};
  const word = (key: string) => labels.vi[key] ?? key;
  return steps
    .filter(({ step }) => told[step] !== undefined)
    .map(({ step }) => `${word(`step.${step}`)}: ${word(`step-status.${String(told[step])}`)}`)
    .join('; ');
}

/** The code of the unit with which a case code begins: `H05.01` of `H05.01-261124-0001`. */
function unitOf(caseCode: string): string {
  return caseCode.split('-', 1)[0] ?? '';
}
