import { AssignmentsInvalid, readAssignments } from './assignments-file.js';

const OFFICES = new Map([
  ['one-stop.07210', 'one-stop'],
  ['civil-status.07210', 'civil-status'],
]);
const AROUND = { agencyOf: OFFICES, tokenOf: (personalId: string) => `token of ${personalId}` };
const desk = { subject: 'a1', role: 'desk-officer', office: 'one-stop.07210', from: '2026-12-01' };

const read = (...rows: readonly object[]) => readAssignments(JSON.stringify(rows), AROUND);

function faultsOf(...rows: readonly object[]): readonly string[] {
  try {
    read(...rows);
    return [];
  } catch (error) {
    return error instanceof AssignmentsInvalid ? error.faults : [String(error)];
  }
}

describe('reading a file of assignments', () => {
  it('takes both days as days in Vietnam, the last one included', () => {
    const [assignment] = read({ ...desk, name: 'Nguyễn Văn An', to: '2026-12-31' });

    expect(assignment).toEqual({
      subject: 'a1',
      name: 'Nguyễn Văn An',
      role: 'desk-officer',
      office: 'one-stop.07210',
      validFrom: '2026-11-30T17:00:00.000Z',
      validTo: '2026-12-31T17:00:00.000Z',
    });
  });

  it('lets a role of the province stand without an office', () => {
    expect(read({ subject: 'a2', role: 'auditor', from: '2026-12-01' })).toHaveLength(1);
  });

  it('keeps a personal id as its token alone, one for each person', () => {
    const an = { ...desk, name: 'An', personalId: '001090000001' };

    expect(read(an)).toEqual([expect.objectContaining({ personToken: 'token of 001090000001' })]);
    expect(JSON.stringify(read(an))).not.toContain('"001090000001"');
    expect(faultsOf(an, { ...an, from: '2027-01-01', personalId: '001090000002' })).toEqual([
      expect.stringContaining('dòng 2 (a1) / row 2 "personalId": '),
    ]);
  });

  it('takes who acts in the place of another until when, beside a right of their own', () => {
    const acting = { ...desk, onBehalfOf: 'a2', to: '2026-12-31' };

    expect(read(desk, acting)[1]).toMatchObject({
      subject: 'a1',
      onBehalfOf: 'a2',
      validTo: '2026-12-31T17:00:00.000Z',
    });
  });

  it('names the row, the person and the field that is wrong, in both languages', () => {
    expect(faultsOf(desk, { ...desk, subject: 'a2', from: '01/12/2026' })).toEqual([
      'dòng 2 (a2) / row 2 "from": cần ngày YYYY-MM-DD / must be a day YYYY-MM-DD',
    ]);
  });

  it.each([
    ['role', { ...desk, role: 'boss' }],
    ['subject', { ...desk, subject: ' ' }],
    ['to', { ...desk, to: '2026-11-30' }],
    ['office', { ...desk, office: undefined }],
    ['office', { ...desk, office: 'one-stop.99999' }],
    ['office', { ...desk, office: 'civil-status.07210' }],
    ['agency', { ...desk, agency: 'one-stop' }],
    ['agency', { ...desk, role: 'signing-officer', office: 'civil-status.07210' }],
    ['personalId', { ...desk, name: 'An', personalId: '01234567890' }],
    ['name', { ...desk, personalId: '001090000001' }],
    ['to', { ...desk, onBehalfOf: 'a2' }],
    ['onBehalfOf', { ...desk, onBehalfOf: 'a1', to: '2026-12-31' }],
    ['onBehalfOf', { subject: 'a1', role: 'admin', from: '2026-12-01', to: '2026-12-31', onBehalfOf: 'a2' }],
    ['ofice', { ...desk, ofice: 'one-stop.07210' }],
  ])('refuses a wrong "%s"', (field, row) => {
    expect(faultsOf(row)).toEqual([expect.stringContaining(`/ row 1 "${field}": `)]);
  });

  it('refuses the same assignment twice, but not the same role from another day', () => {
    expect(faultsOf(desk, { ...desk, to: '2027-01-01' })).toEqual([
      'dòng 2 (a1) / row 2: trùng dòng 1 / the same as row 1',
    ]);
    expect(faultsOf({ ...desk, to: '2026-12-31' }, { ...desk, from: '2027-02-01' })).toEqual([]);
  });

  it.each(['{}', 'no JSON'])('refuses %s', (text) => {
    expect(() => readAssignments(text, AROUND)).toThrow('cần một danh sách JSON / must be a JSON list');
  });
});
