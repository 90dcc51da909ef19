/** What the National Portal checks in what it is told, and what it keeps of it. */
import { Temporal } from 'temporal-polyfill';
import type { Reason } from '../../agency-contract/wire.js';
import { portalMessage, type PortalMessage, type PortalRecord } from './payload.js';
import { PORTAL_STATUSES, PROCEDURE_CODES } from './status-map.js';

export interface ReportContext {
  /** The official case code (mã hồ sơ). */
  readonly caseCode: string;
  /** What the portal has of that case. */
  readonly known?: PortalRecord | undefined;
}

/** `isCurrent`: whether it is what the portal shows from now on; what comes late is only kept. */
export type ReportFinding =
  | { readonly kind: 'keep'; readonly dossier: PortalRecord; readonly isCurrent: boolean; readonly oddity?: string }
  | { readonly kind: 'refuse'; readonly reason: Reason };

/** Where the portal's duties are laid down. */
const LEGAL_BASIS = 'Nghị định 118/2025/NĐ-CP; Nghị định 107/2021/NĐ-CP';

const REFUSALS = {
  'report-unreadable': 'Bản tin đồng bộ hồ sơ không đúng cấu trúc.',
  'procedure-code-unknown': 'Mã thủ tục hành chính không có trên Cổng dịch vụ công quốc gia.',
  'status-unknown': 'Trạng thái hồ sơ không có trong danh mục trạng thái của Cổng.',
  'dossier-unknown': 'Hồ sơ chưa được đồng bộ lên Cổng dịch vụ công quốc gia.',
} as const;

/**
 * Reads a `report-status` payload, and what the portal's one record of the case is afterwards.
 *
 * Oddities: `same-status-again` (nothing new is shown), `dossier-known-already` (told as new, and there is one already) and
 * `report-out-of-order` (it happened before what the portal shows).
 */
export function examineReport(payload: unknown, { caseCode, known }: ReportContext): ReportFinding {
  const parsed = portalMessage.safeParse(payload);
  if (!parsed.success || parsed.data.data[0].MaHoSo !== caseCode) return refused('report-unreadable');
  const message = parsed.data;
  const told = toldIn(message);
  if (PORTAL_STATUSES[told.status] === undefined) return refused('status-unknown');
  if (told.procedure !== undefined && !PROCEDURE_CODES.has(told.procedure)) return refused('procedure-code-unknown');
  const procedure = told.procedure ?? known?.MaTTHC;
  const isAnnounced = message.service === 'DongBoHoSoMC' && !message.isUpdating;
  if (procedure === undefined || (known === undefined && !isAnnounced)) return refused('dossier-unknown');
  const oddity = oddityOf(message, told, known);
  const dossier = {
    ...known,
    ...(message.service === 'DongBoHoSoMC' ? message.data[0] : {}),
    SoHoSoCong: known?.SoHoSoCong ?? portalNumber(caseCode),
    MaHoSo: caseCode,
    MaTTHC: procedure,
    TrangThaiHoSo: told.status,
    NoiDungXuLy: told.done ?? known?.NoiDungXuLy ?? '',
    ThoiDiemCapNhat: message.at,
  };
  return {
    kind: 'keep',
    dossier,
    isCurrent: oddity !== 'report-out-of-order',
    ...(oddity !== undefined && { oddity }),
  };
}

/** The portal's number of a dossier: `G22.99.08-` its day and what tells it apart; the same however often it is announced. */
function portalNumber(caseCode: string): string {
  const [unit = '', ...rest] = caseCode.split('-');
  const [day = '', number = ''] = rest;
  return `G22.99.08-${day}-${unit.replaceAll(/\D/g, '')}${number}`;
}

interface Told {
  readonly status: string;
  readonly procedure?: string;
  readonly done?: string;
}

function toldIn(message: PortalMessage): Told {
  if (message.service === 'DongBoHoSoMC') {
    const [{ TrangThaiHoSo: status, MaTTHC: procedure, GhiChu: done }] = message.data;
    return { status, procedure, ...(done !== undefined && { done }) };
  }
  const [{ TrangThai: status, NoiDungXuLy: done }] = message.data;
  return { status, done };
}

function oddityOf(message: PortalMessage, told: Told, known: PortalRecord | undefined): string | undefined {
  if (known === undefined) return undefined;
  if (Temporal.Instant.compare(message.at, known.ThoiDiemCapNhat) < 0) return 'report-out-of-order';
  if (message.service === 'DongBoHoSoMC')
    return message.isUpdating || known.TrangThaiHoSo !== told.status ? undefined : 'dossier-known-already';
  return known.TrangThaiHoSo === told.status && known.NoiDungXuLy === told.done ? 'same-status-again' : undefined;
}

function refused(code: keyof typeof REFUSALS): ReportFinding {
  return { kind: 'refuse', reason: { code, text: REFUSALS[code], legalBasis: LEGAL_BASIS } };
}
