import { examineReport } from './rules.js';

const CASE = 'H05.01-261124-0001';
const report = {
  procedure: '2.002621',
  status: 'awaiting-supplement',
  steps: [{ step: 'birth-registration', status: 'awaiting-supplement' }],
  at: '2026-11-24T09:00:00+07:00',
};

describe('a status reported to the portal', () => {
  it('is kept as an item of CapNhatTienDoHoSoMC', () => {
    expect(examineReport(report, { caseCode: CASE })).toEqual({
      kind: 'keep',
      item: {
        MaHoSo: CASE,
        MaTTHC: '2.002621',
        NguoiXuLy: 'Hệ thống liên thông',
        ChucDanh: 'Hệ thống',
        ThoiDiemXuLy: '2026-11-24T09:00:00+07:00',
        PhongBanXuLy: 'Trung tâm Phục vụ hành chính công',
        NoiDungXuLy: 'Yêu cầu bổ sung. birth-registration: awaiting-supplement',
        TrangThai: '5',
        NgayBatDau: '2026-11-24T09:00:00+07:00',
      },
    });
  });

  it.each([
    ['open', '4'],
    ['awaiting-supplement', '5'],
    ['completed', '10'],
    ['partly-completed', '9'],
    ['refused', '9'],
    ['withdrawn', '9'],
    ['lapsed', '7'],
  ])('%s is national status %s', (status, TrangThai) => {
    expect(examineReport({ ...report, status }, { caseCode: CASE })).toMatchObject({ item: { TrangThai } });
  });

  it('is refused when the status stands in no map', () => {
    expect(examineReport({ ...report, status: 'lost' }, { caseCode: CASE })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'status-unknown' },
    });
  });

  it('is refused under a procedure code that the portal does not know', () => {
    expect(examineReport({ ...report, procedure: '9.999999' }, { caseCode: CASE })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'procedure-code-unknown' },
    });
  });

  it('is refused when it cannot be read', () => {
    expect(examineReport({ ...report, at: 'yesterday' }, { caseCode: CASE })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'report-unreadable' },
    });
  });

  it('is marked when it tells the same again, or comes after a later one', () => {
    const first = examineReport(report, { caseCode: CASE });
    const lastItem = first.kind === 'keep' ? first.item : undefined;
    const earlier = { ...report, status: 'open', at: '2026-11-24T01:59:59Z' };

    expect(examineReport(report, { caseCode: CASE, lastItem })).toMatchObject({ oddity: 'same-status-again' });
    expect(examineReport(earlier, { caseCode: CASE, lastItem })).toMatchObject({ oddity: 'report-out-of-order' });
    expect(examineReport({ ...report, status: 'open' }, { caseCode: CASE, lastItem })).not.toHaveProperty('oddity');
  });
});
