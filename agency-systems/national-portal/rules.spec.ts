import { portalStatuses } from '../../workflows/portal-statuses.js';
import type { PortalRecord } from './payload.js';
import { examineReport } from './rules.js';
import { PORTAL_STATUSES } from './status-map.js';

const CASE = 'H05.01-261124-0001';
const AT = '2026-11-24T09:00:00+07:00';

const item = {
  MaHoSo: CASE,
  MaTTHC: '2.002621',
  TenTTHC: 'Liên thông khai sinh',
  ChuHoSo: 'DƯƠNG NGỌC NAM',
  LoaiDoiTuong: '1',
  MaDoiTuong: '024196018803',
  NgayTiepNhan: AT,
  TrangThaiHoSo: '4',
  HinhThuc: '0',
  DonViXuLy: 'H05.01',
};

function dossier(change: object = {}, terms: object = {}) {
  return { service: 'DongBoHoSoMC', isUpdating: false, at: AT, ...terms, data: [{ ...item, ...change }] };
}

function progress(change: object = {}, at = AT) {
  const told = {
    MaHoSo: CASE,
    NguoiXuLy: 'Hệ thống liên thông',
    ThoiDiemXuLy: at,
    PhongBanXuLy: 'H05.01',
    NoiDungXuLy: 'Đăng ký khai sinh: Chờ bổ sung hồ sơ',
    TrangThai: '5',
    NgayBatDau: at,
  };
  return { service: 'CapNhatTienDoHoSoMC', at, data: [{ ...told, ...change }] };
}

function kept(payload: unknown, known?: PortalRecord): PortalRecord {
  const finding = examineReport(payload, { caseCode: CASE, known });
  if (finding.kind === 'refuse') throw new Error(finding.reason.code);
  return finding.dossier;
}

describe('a dossier told to the portal', () => {
  it('is kept as the one record of its case, under a number of the portal', () => {
    expect(kept(dossier())).toMatchObject({
      SoHoSoCong: 'G22.99.08-261124-05010001',
      MaHoSo: CASE,
      MaTTHC: '2.002621',
      ChuHoSo: 'DƯƠNG NGỌC NAM',
      TrangThaiHoSo: '4',
      ThoiDiemCapNhat: AT,
    });
  });

  it('takes over what its progress says, and keeps the rest', () => {
    const known = kept(dossier());

    expect(kept(progress(), known)).toMatchObject({
      SoHoSoCong: known.SoHoSoCong,
      ChuHoSo: 'DƯƠNG NGỌC NAM',
      TrangThaiHoSo: '5',
      NoiDungXuLy: 'Đăng ký khai sinh: Chờ bổ sung hồ sơ',
    });
  });

  it('stays one however often it is told as new', () => {
    const known = kept(dossier());

    expect(examineReport(dossier(), { caseCode: CASE, known })).toMatchObject({
      oddity: 'dossier-known-already',
      dossier: known,
    });
  });

  it('is not overtaken by what happened before', () => {
    const known = kept(dossier({ TrangThaiHoSo: '10' }, { at: '2026-11-24T10:00:00+07:00' }));

    expect(examineReport(progress(), { caseCode: CASE, known })).toMatchObject({
      isCurrent: false,
      oddity: 'report-out-of-order',
    });
  });

  it('is marked when its progress tells the same again', () => {
    const known = kept(progress(), kept(dossier()));

    expect(examineReport(progress(), { caseCode: CASE, known })).toMatchObject({ oddity: 'same-status-again' });
  });
});

describe('what the portal is told', () => {
  it.each([
    ['without its day of receipt', dossier({ NgayTiepNhan: undefined }), 'report-unreadable'],
    ['of another case than it names', dossier({ MaHoSo: 'H05.01-261124-0002' }), 'report-unreadable'],
    ['by the name of our own status', progress({ TrangThai: 'open' }), 'status-unknown'],
    ['under a status that is not used', dossier({ TrangThaiHoSo: '8' }), 'status-unknown'],
    ['under a procedure that it does not know', dossier({ MaTTHC: '9.999999' }), 'procedure-code-unknown'],
    ['of a dossier that it has not', progress(), 'dossier-unknown'],
    ['as news of a dossier that it has not', dossier({}, { isUpdating: true }), 'dossier-unknown'],
  ])('is refused %s', (_title, payload, code) => {
    expect(examineReport(payload, { caseCode: CASE })).toMatchObject({ kind: 'refuse', reason: { code } });
  });

  it('is by codes that it knows', () => {
    expect(portalStatuses.filter(({ code }) => PORTAL_STATUSES[code] === undefined)).toEqual([]);
  });
});
