/** What the National Portal checks in a reported status, and what it keeps. */
import { Temporal } from 'temporal-polyfill';
import type { Reason } from '../../agency-contract/wire.js';
import { statusReport, type ProgressItem, type StatusReport } from './payload.js';
import { PORTAL_STATUSES, PORTAL_STATUS_OF, PROCEDURE_CODES } from './status-map.js';

export interface ReportContext {
  /** The official case code (mã hồ sơ). */
  readonly caseCode: string;
  /** The item kept last for that case. */
  readonly lastItem?: Pick<ProgressItem, 'TrangThai' | 'NoiDungXuLy' | 'NgayBatDau'> | undefined;
}

export type ReportFinding =
  | { readonly kind: 'keep'; readonly item: ProgressItem; readonly oddity?: string }
  | { readonly kind: 'refuse'; readonly reason: Reason };

/** Where the portal's duties are laid down. */
const LEGAL_BASIS = 'Nghị định 118/2025/NĐ-CP; Nghị định 107/2021/NĐ-CP';

const REFUSALS = {
  'report-unreadable': {
    code: 'report-unreadable',
    text: 'Bản tin tiến độ hồ sơ không đúng cấu trúc.',
    legalBasis: LEGAL_BASIS,
  },
  'procedure-code-unknown': {
    code: 'procedure-code-unknown',
    text: 'Mã thủ tục hành chính không có trên Cổng dịch vụ công quốc gia.',
    legalBasis: LEGAL_BASIS,
  },
  'status-unknown': {
    code: 'status-unknown',
    text: 'Trạng thái hồ sơ không có trong bảng ánh xạ trạng thái.',
    legalBasis: LEGAL_BASIS,
  },
} as const satisfies Readonly<Record<string, Reason>>;

/**
 * Reads a `report-status` payload as an item of `CapNhatTienDoHoSoMC`.
 *
 * Oddities: `same-status-again` (kept; nothing new is shown) and `report-out-of-order` (its time is before the case's last).
 */
export function examineReport(payload: unknown, { caseCode, lastItem }: ReportContext): ReportFinding {
  const parsed = statusReport.safeParse(payload);
  if (!parsed.success) return refused('report-unreadable');
  const report = parsed.data;
  if (!PROCEDURE_CODES.has(report.procedure)) return refused('procedure-code-unknown');
  const status = PORTAL_STATUS_OF[report.status];
  if (status === undefined) return refused('status-unknown');
  const item = progressItem(report, caseCode, status);
  const oddity = oddityOf(item, report, lastItem);
  return { kind: 'keep', item, ...(oddity !== undefined && { oddity }) };
}

function progressItem({ procedure, steps, at }: StatusReport, caseCode: string, status: string): ProgressItem {
  const done = steps.map(({ step, status: stepStatus }) => `${step}: ${stepStatus}`).join('; ');
  return {
    MaHoSo: caseCode,
    MaTTHC: procedure,
    NguoiXuLy: 'Hệ thống liên thông',
    ChucDanh: 'Hệ thống',
    ThoiDiemXuLy: at,
    PhongBanXuLy: 'Trung tâm Phục vụ hành chính công',
    NoiDungXuLy: [PORTAL_STATUSES[status], done].filter(Boolean).join('. '),
    TrangThai: status,
    NgayBatDau: at,
  };
}

function oddityOf(item: ProgressItem, { at }: StatusReport, lastItem: ReportContext['lastItem']): string | undefined {
  if (lastItem === undefined) return undefined;
  if (Temporal.Instant.compare(at, lastItem.NgayBatDau) < 0) return 'report-out-of-order';
  const isSame = lastItem.TrangThai === item.TrangThai && lastItem.NoiDungXuLy === item.NoiDungXuLy;
  return isSame ? 'same-status-again' : undefined;
}

function refused(code: keyof typeof REFUSALS): ReportFinding {
  return { kind: 'refuse', reason: REFUSALS[code] };
}
