/**
 * The places of one deployment: the province, its 99 communes and their official unit codes.
 *
 * Codes and order follow Decision 19/2025/QĐ-TTg (two levels, in force since 1 July 2025): a commune is a ward (phường) or a
 * commune (xã) directly under the province. Everything is NFC.
 */

export type CommuneKind = 'ward' | 'commune';

export interface Province {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
}

export interface Commune {
  /** Five digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: CommuneKind;
}

/**
 * The province that this deployment serves.
 *
 * `unitPrefix` heads its units' codes (mã định danh đơn vị). H05 was that of Bắc Ninh before the merger of 2025; that the
 * merged province kept it is unverified, so `unitCodeOf` takes another one.
 */
export const PROVINCE = { code: '24', name: 'Tỉnh Bắc Ninh', unitPrefix: 'H05' } as const;

/** The 34 provinces and centrally run cities, by code. */
export const PROVINCES: readonly Province[] = [
  { code: '01', name: 'Thành phố Hà Nội' },
  { code: '04', name: 'Tỉnh Cao Bằng' },
  { code: '08', name: 'Tỉnh Tuyên Quang' },
  { code: '11', name: 'Tỉnh Điện Biên' },
  { code: '12', name: 'Tỉnh Lai Châu' },
  { code: '14', name: 'Tỉnh Sơn La' },
  { code: '15', name: 'Tỉnh Lào Cai' },
  { code: '19', name: 'Tỉnh Thái Nguyên' },
  { code: '20', name: 'Tỉnh Lạng Sơn' },
  { code: '22', name: 'Tỉnh Quảng Ninh' },
  { code: '24', name: 'Tỉnh Bắc Ninh' },
  { code: '25', name: 'Tỉnh Phú Thọ' },
  { code: '31', name: 'Thành phố Hải Phòng' },
  { code: '33', name: 'Tỉnh Hưng Yên' },
  { code: '37', name: 'Tỉnh Ninh Bình' },
  { code: '38', name: 'Tỉnh Thanh Hoá' },
  { code: '40', name: 'Tỉnh Nghệ An' },
  { code: '42', name: 'Tỉnh Hà Tĩnh' },
  { code: '44', name: 'Tỉnh Quảng Trị' },
  { code: '46', name: 'Thành phố Huế' },
  { code: '48', name: 'Thành phố Đà Nẵng' },
  { code: '51', name: 'Tỉnh Quảng Ngãi' },
  { code: '52', name: 'Tỉnh Gia Lai' },
  { code: '56', name: 'Tỉnh Khánh Hoà' },
  { code: '66', name: 'Tỉnh Đắk Lắk' },
  { code: '68', name: 'Tỉnh Lâm Đồng' },
  { code: '75', name: 'Thành phố Đồng Nai' },
  { code: '79', name: 'Thành phố Hồ Chí Minh' },
  { code: '80', name: 'Tỉnh Tây Ninh' },
  { code: '82', name: 'Tỉnh Đồng Tháp' },
  { code: '86', name: 'Tỉnh Vĩnh Long' },
  { code: '91', name: 'Tỉnh An Giang' },
  { code: '92', name: 'Thành phố Cần Thơ' },
  { code: '96', name: 'Tỉnh Cà Mau' },
];

/** The communes of `PROVINCE` in official order, which also numbers their units: 66 xã and 33 phường. */
export const COMMUNES: readonly Commune[] = [
  { code: '07210', name: 'Phường Bắc Giang', kind: 'ward' },
  { code: '07228', name: 'Phường Đa Mai', kind: 'ward' },
  { code: '07246', name: 'Xã Xuân Lương', kind: 'commune' },
  { code: '07264', name: 'Xã Tam Tiến', kind: 'commune' },
  { code: '07282', name: 'Xã Đồng Kỳ', kind: 'commune' },
  { code: '07288', name: 'Xã Yên Thế', kind: 'commune' },
  { code: '07294', name: 'Xã Bố Hạ', kind: 'commune' },
  { code: '07306', name: 'Xã Nhã Nam', kind: 'commune' },
  { code: '07330', name: 'Xã Phúc Hoà', kind: 'commune' },
  { code: '07333', name: 'Xã Quang Trung', kind: 'commune' },
  { code: '07339', name: 'Xã Tân Yên', kind: 'commune' },
  { code: '07351', name: 'Xã Ngọc Thiện', kind: 'commune' },
  { code: '07375', name: 'Xã Lạng Giang', kind: 'commune' },
  { code: '07381', name: 'Xã Tiên Lục', kind: 'commune' },
  { code: '07399', name: 'Xã Kép', kind: 'commune' },
  { code: '07420', name: 'Xã Mỹ Thái', kind: 'commune' },
  { code: '07432', name: 'Xã Tân Dĩnh', kind: 'commune' },
  { code: '07444', name: 'Xã Lục Nam', kind: 'commune' },
  { code: '07450', name: 'Xã Đông Phú', kind: 'commune' },
  { code: '07462', name: 'Xã Bảo Đài', kind: 'commune' },
  { code: '07486', name: 'Xã Nghĩa Phương', kind: 'commune' },
  { code: '07489', name: 'Xã Trường Sơn', kind: 'commune' },
  { code: '07492', name: 'Xã Lục Sơn', kind: 'commune' },
  { code: '07498', name: 'Xã Bắc Lũng', kind: 'commune' },
  { code: '07519', name: 'Xã Cẩm Lý', kind: 'commune' },
  { code: '07525', name: 'Phường Chũ', kind: 'ward' },
  { code: '07531', name: 'Xã Tân Sơn', kind: 'commune' },
  { code: '07534', name: 'Xã Sa Lý', kind: 'commune' },
  { code: '07537', name: 'Xã Biên Sơn', kind: 'commune' },
  { code: '07543', name: 'Xã Sơn Hải', kind: 'commune' },
  { code: '07552', name: 'Xã Kiên Lao', kind: 'commune' },
  { code: '07573', name: 'Xã Biển Động', kind: 'commune' },
  { code: '07582', name: 'Xã Lục Ngạn', kind: 'commune' },
  { code: '07594', name: 'Xã Đèo Gia', kind: 'commune' },
  { code: '07603', name: 'Xã Nam Dương', kind: 'commune' },
  { code: '07612', name: 'Phường Phượng Sơn', kind: 'ward' },
  { code: '07615', name: 'Xã Sơn Động', kind: 'commune' },
  { code: '07616', name: 'Xã Tây Yên Tử', kind: 'commune' },
  { code: '07621', name: 'Xã Vân Sơn', kind: 'commune' },
  { code: '07627', name: 'Xã Đại Sơn', kind: 'commune' },
  { code: '07642', name: 'Xã Yên Định', kind: 'commune' },
  { code: '07654', name: 'Xã An Lạc', kind: 'commune' },
  { code: '07663', name: 'Xã Tuấn Đạo', kind: 'commune' },
  { code: '07672', name: 'Xã Dương Hưu', kind: 'commune' },
  { code: '07681', name: 'Phường Yên Dũng', kind: 'ward' },
  { code: '07682', name: 'Phường Tân An', kind: 'ward' },
  { code: '07696', name: 'Phường Tiền Phong', kind: 'ward' },
  { code: '07699', name: 'Phường Tân Tiến', kind: 'ward' },
  { code: '07735', name: 'Xã Đồng Việt', kind: 'commune' },
  { code: '07738', name: 'Phường Cảnh Thuỵ', kind: 'ward' },
  { code: '07774', name: 'Phường Tự Lạn', kind: 'ward' },
  { code: '07777', name: 'Phường Việt Yên', kind: 'ward' },
  { code: '07795', name: 'Phường Nếnh', kind: 'ward' },
  { code: '07798', name: 'Phường Vân Hà', kind: 'ward' },
  { code: '07822', name: 'Xã Hoàng Vân', kind: 'commune' },
  { code: '07840', name: 'Xã Hiệp Hoà', kind: 'commune' },
  { code: '07864', name: 'Xã Hợp Thịnh', kind: 'commune' },
  { code: '07870', name: 'Xã Xuân Cẩm', kind: 'commune' },
  { code: '09169', name: 'Phường Vũ Ninh', kind: 'ward' },
  { code: '09187', name: 'Phường Kinh Bắc', kind: 'ward' },
  { code: '09190', name: 'Phường Võ Cường', kind: 'ward' },
  { code: '09193', name: 'Xã Yên Phong', kind: 'commune' },
  { code: '09202', name: 'Xã Tam Giang', kind: 'commune' },
  { code: '09205', name: 'Xã Yên Trung', kind: 'commune' },
  { code: '09208', name: 'Xã Tam Đa', kind: 'commune' },
  { code: '09238', name: 'Xã Văn Môn', kind: 'commune' },
  { code: '09247', name: 'Phường Quế Võ', kind: 'ward' },
  { code: '09253', name: 'Phường Nhân Hoà', kind: 'ward' },
  { code: '09265', name: 'Phường Phương Liễu', kind: 'ward' },
  { code: '09286', name: 'Phường Nam Sơn', kind: 'ward' },
  { code: '09292', name: 'Xã Phù Lãng', kind: 'commune' },
  { code: '09295', name: 'Phường Bồng Lai', kind: 'ward' },
  { code: '09301', name: 'Phường Đào Viên', kind: 'ward' },
  { code: '09313', name: 'Xã Chi Lăng', kind: 'commune' },
  { code: '09319', name: 'Xã Tiên Du', kind: 'commune' },
  { code: '09325', name: 'Phường Hạp Lĩnh', kind: 'ward' },
  { code: '09334', name: 'Xã Liên Bão', kind: 'commune' },
  { code: '09340', name: 'Xã Đại Đồng', kind: 'commune' },
  { code: '09343', name: 'Xã Tân Chi', kind: 'commune' },
  { code: '09349', name: 'Xã Phật Tích', kind: 'commune' },
  { code: '09367', name: 'Phường Từ Sơn', kind: 'ward' },
  { code: '09370', name: 'Phường Tam Sơn', kind: 'ward' },
  { code: '09379', name: 'Phường Phù Khê', kind: 'ward' },
  { code: '09385', name: 'Phường Đồng Nguyên', kind: 'ward' },
  { code: '09400', name: 'Phường Thuận Thành', kind: 'ward' },
  { code: '09409', name: 'Phường Mão Điền', kind: 'ward' },
  { code: '09427', name: 'Phường Trí Quả', kind: 'ward' },
  { code: '09430', name: 'Phường Trạm Lộ', kind: 'ward' },
  { code: '09433', name: 'Phường Song Liễu', kind: 'ward' },
  { code: '09445', name: 'Phường Ninh Xá', kind: 'ward' },
  { code: '09454', name: 'Xã Gia Bình', kind: 'commune' },
  { code: '09466', name: 'Xã Cao Đức', kind: 'commune' },
  { code: '09469', name: 'Xã Đại Lai', kind: 'commune' },
  { code: '09475', name: 'Xã Nhân Thắng', kind: 'commune' },
  { code: '09487', name: 'Xã Đông Cứu', kind: 'commune' },
  { code: '09496', name: 'Xã Lương Tài', kind: 'commune' },
  { code: '09499', name: 'Xã Trung Kênh', kind: 'commune' },
  { code: '09523', name: 'Xã Trung Chính', kind: 'commune' },
  { code: '09529', name: 'Xã Lâm Thao', kind: 'commune' },
];

const positionOf: ReadonlyMap<string, number> = new Map(COMMUNES.map(({ code }, index) => [code, index]));

/** The commune with that five-digit code, or undefined if it is not one of this province. */
export function communeByCode(code: string): Commune | undefined {
  const position = positionOf.get(code);
  return position === undefined ? undefined : COMMUNES[position];
}

/**
 * The unit code of a commune, first part of its case codes: `H05.01` to `H05.99` by official order.
 *
 * @param communeCode - five digits
 * @param unitPrefix - the province's code among the units; a deployment that knows better passes its own
 * @returns undefined if the commune is not one of this province
 */
export function unitCodeOf(communeCode: string, unitPrefix: string = PROVINCE.unitPrefix): string | undefined {
  const position = positionOf.get(communeCode);
  return position === undefined ? undefined : `${unitPrefix}.${String(position + 1).padStart(2, '0')}`;
}
