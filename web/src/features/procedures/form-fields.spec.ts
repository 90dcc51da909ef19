import { groupsOf, valueAt } from './form-fields.js';

const hint = (path: string, widget: 'group' | 'text' | 'number' | 'choice' | 'checkbox', vi: string) => ({
  path,
  widget,
  required: true,
  label: { vi, en: `${vi} (en)` },
});

const VERSION = {
  form: {
    ui: [
      hint('mother', 'group', 'Người mẹ'),
      hint('mother.fullName', 'text', 'Họ tên'),
      hint('mother.bornOn', 'choice', 'Ngày sinh'),
      hint('mother.residence', 'group', 'Nơi cư trú'),
      hint('mother.residence.commune', 'text', 'Xã'),
      hint('copies', 'number', 'Số bản sao'),
    ],
  },
  labels: {
    vi: { 'field.mother.bornOn.value': 'Giá trị', 'option.precision.year': 'Năm' },
    en: { 'field.mother.bornOn.value': 'Value', 'option.precision.year': 'Year' },
  },
};
const GIVEN = {
  mother: {
    fullName: 'NGUYỄN THỊ LAN',
    bornOn: { precision: 'year', value: '1990' },
    residence: { commune: '07210' },
  },
  copies: 2,
};

describe('the fields of a form', () => {
  const groups = groupsOf(VERSION, GIVEN);

  it('are one for each single answer, and say what they are a part of', () => {
    expect(
      groups.map(({ name, fields }) => [
        name,
        fields.map(({ path, label, within }) => [path, label.vi, within?.label.vi]),
      ]),
    ).toEqual([
      [
        'mother',
        [
          ['fullName', 'Họ tên', undefined],
          ['bornOn.precision', 'precision', 'Ngày sinh'],
          ['bornOn.value', 'Giá trị', 'Ngày sinh'],
          ['residence.commune', 'Xã', 'Nơi cư trú'],
        ],
      ],
      ['copies', [['', 'Số bản sao', undefined]]],
    ]);
  });

  it('begin with those of the applicant, for whom the form has no group', () => {
    const ui = [hint('applicant.phone', 'text', 'Điện thoại'), ...VERSION.form.ui];
    const labels = { vi: { 'field.applicant': 'Người yêu cầu' }, en: { 'field.applicant': 'Applicant' } };
    const [first] = groupsOf({ form: { ui }, labels }, { applicant: { phone: '0987654321' } });

    expect(first).toMatchObject({ name: 'applicant', label: { vi: 'Người yêu cầu' }, fields: [{ path: 'phone' }] });
  });

  it('stand in the order of the form where they are a part of a choice, however they are stored', () => {
    const under = ['in', 'province', 'commune', 'detail'].map((name) => hint(`child.born.${name}`, 'text', name));
    const ui = [hint('child', 'group', 'Trẻ'), hint('child.born', 'choice', 'Nơi sinh'), ...under];
    const born = { commune: '07210', detail: 'Bệnh viện', in: 'vietnam', province: '24' };
    const [child] = groupsOf({ form: { ui }, labels: { vi: {}, en: {} } }, { child: { born } });

    expect(child?.fields.map(({ path }) => path)).toEqual(['born.in', 'born.province', 'born.commune', 'born.detail']);
  });

  it('are those of a part that may be left out, whether it was taken up or not', () => {
    const ui = [
      hint('residence', 'choice', 'Thường trú'),
      hint('residence.choice', 'choice', 'Có làm không'),
      hint('residence.headFullName', 'text', 'Chủ hộ'),
      hint('residence.address', 'group', 'Địa chỉ'),
      hint('residence.address.commune', 'text', 'Xã'),
      hint('residence.because', 'choice', 'Vì sao'),
    ];
    const fieldsOf = (residence: Readonly<Record<string, unknown>>) =>
      groupsOf({ form: { ui }, labels: { vi: {}, en: {} } }, { residence })[0]?.fields ?? [];
    const answered = (residence: Readonly<Record<string, unknown>>) =>
      fieldsOf(residence).filter(({ path }) => valueAt(residence, path) !== undefined);

    const takenUp = answered({ choice: 'now', headFullName: 'NGUYỄN VĂN HÒA', address: { commune: '07210' } });
    expect(takenUp.map(({ path, within }) => [path, within?.label.vi])).toEqual([
      ['choice', undefined],
      ['headFullName', undefined],
      ['address.commune', 'Địa chỉ'],
    ]);
    const leftOut = answered({ choice: 'left-out', because: 'later' });
    expect(leftOut.map(({ label }) => label.vi)).toEqual(['Có làm không', 'Vì sao']);
  });

  it('are named after the choice inside the group that they are asked after', () => {
    const ui = [
      hint('funeral', 'choice', 'Mai táng phí'),
      hint('funeral.survivors', 'choice', 'Trợ cấp tuất'),
      hint('funeral.survivors.benefit', 'choice', 'Đề nghị hưởng'),
      hint('funeral.survivors.relatives', 'group', 'Danh sách thân nhân'),
      hint('funeral.survivors.relatives.first', 'choice', 'Thân nhân thứ nhất'),
      hint('funeral.survivors.relatives.first.fullName', 'text', 'Họ tên'),
      hint('funeral.survivors.relatives.first.bornOn', 'choice', 'Ngày sinh'),
      hint('funeral.survivors.relatives.first.bornOn.precision', 'choice', 'Biết đến'),
      hint('funeral.survivors.relatives.first.bornOn.value', 'date', 'Giá trị'),
    ];
    const relatives = { first: { fullName: 'VŨ TRỌNG ĐĂNG', bornOn: { precision: 'year', value: '1972' } } };
    const funeral = { survivors: { benefit: 'one-time', relatives } };
    const [told] = groupsOf({ form: { ui }, labels: { vi: {}, en: {} } }, { funeral });

    expect(told?.fields.map(({ path, label, within }) => [path, (within?.label ?? label).vi])).toEqual([
      ['survivors.benefit', 'Trợ cấp tuất · Đề nghị hưởng'],
      ['survivors.relatives.first.fullName', 'Thân nhân thứ nhất · Họ tên'],
      ['survivors.relatives.first.bornOn.precision', 'Thân nhân thứ nhất · Ngày sinh'],
      ['survivors.relatives.first.bornOn.value', 'Thân nhân thứ nhất · Ngày sinh'],
    ]);
  });

  it('offer the choices that the procedure names', () => {
    expect(groups[0]?.fields[1]?.options).toEqual([{ value: 'year', label: { vi: 'Năm', en: 'Year' } }]);
  });
});
