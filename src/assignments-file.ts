import { z } from 'zod';
import { assignmentId, type DatedAssignment } from './adapters/postgres/write-assignments.js';
import { instantAt, localDate, plusDays } from './kernel/values/time.js';
import { misplaced } from './features/administration/role-places.js';
import { ROLES } from './platform/policy/role.js';

/** The file cannot be used; nothing was written. The message names every wrong row, in both languages. */
export class AssignmentsInvalid extends Error {
  override readonly name = 'AssignmentsInvalid';
  constructor(readonly faults: readonly string[]) {
    super(
      [
        'Tệp phân công chưa đúng, chưa ghi gì / The assignments are not right, nothing was written:',
        ...faults.map((fault) => `- ${fault}`),
      ].join('\n'),
    );
  }
}

const EXPECTED = {
  subject: ['mã người dùng, 1 đến 255 ký tự', 'the sub of the tokens, 1 to 255 characters'],
  name: [
    'tên người dùng, 1 đến 200 ký tự; cần khi có "personalId"',
    'a name of 1 to 200 characters; needed with "personalId"',
  ],
  personalId: [
    'số định danh cá nhân 12 chữ số, một số cho một người',
    'a personal id of 12 digits, one for each person',
  ],
  onBehalfOf: [
    'mã của người khác, giữ cùng vai trò ở cùng đơn vị',
    'the sub of somebody else, who holds the same role at that office',
  ],
  role: [`một trong: ${ROLES.join(', ')}`, `one of ${ROLES.join(', ')}`],
  agency: ['mã cơ quan, chỉ cho vai trò của cơ quan', 'an agency, for the roles of an agency only'],
  office: ['mã đơn vị của cơ quan đó', 'an office of that agency'],
  from: ['ngày YYYY-MM-DD', 'a day YYYY-MM-DD'],
  to: [
    'ngày YYYY-MM-DD, không trước "from"; cần khi có "onBehalfOf"',
    'a day YYYY-MM-DD, not before "from"; needed with "onBehalfOf"',
  ],
} as const;
type Field = keyof typeof EXPECTED;

const day = z.iso.date();
const rowSchema = z
  .strictObject({
    subject: z.string().trim().min(1).max(255),
    name: z.string().trim().min(1).max(200).optional(),
    role: z.enum(ROLES),
    agency: z.string().min(1).optional(),
    office: z.string().min(1).optional(),
    onBehalfOf: z.string().trim().min(1).max(255).optional(),
    personalId: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    from: day,
    to: day.optional(),
  })
  .refine(({ from, to }) => to === undefined || to >= from, { path: ['to'] })
  .refine(({ to, onBehalfOf }) => to !== undefined || onBehalfOf === undefined, { path: ['to'] })
  .refine(({ subject, onBehalfOf }) => onBehalfOf !== subject, { path: ['onBehalfOf'] })
  .refine(({ office, onBehalfOf }) => office !== undefined || onBehalfOf === undefined, { path: ['onBehalfOf'] })
  .refine(({ name, personalId }) => name !== undefined || personalId === undefined, { path: ['name'] });

/** What a row is checked against and made of. */
interface Surroundings {
  /** The agency of each office of the province. */
  readonly agencyOf: ReadonlyMap<string, string>;
  /** The token that a personal id is kept as: the id itself goes no further. */
  readonly tokenOf: (personalId: string) => string;
}

/**
 * Reads a file of assignments: a JSON list of rows with subject, role, perhaps name, personal id, agency, office and in whose place, and
 * the first and perhaps the last day (`from`, `to`, both included, in Vietnam).
 *
 * @throws AssignmentsInvalid
 */
export function readAssignments(text: string, around: Surroundings): readonly DatedAssignment[] {
  const rows = rowsOf(text);
  const faults: string[] = [];
  const assignments: DatedAssignment[] = [];
  const lines = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const assignment = assignmentOf(row, around);
    if ('fields' in assignment) {
      faults.push(...assignment.fields.map((field) => faultOf(index, row, field)));
      continue;
    }
    const id = assignmentId(assignment);
    const twin = lines.get(id);
    if (twin !== undefined) faults.push(`${rowName(index, row)}: trùng dòng ${twin + 1} / the same as row ${twin + 1}`);
    lines.set(id, index);
    const known = assignments.find(
      ({ subject, personToken }) => subject === assignment.subject && personToken !== undefined,
    );
    if (known !== undefined && ![undefined, known.personToken].includes(assignment.personToken))
      faults.push(faultOf(index, row, 'personalId'));
    assignments.push(assignment);
  }
  if (faults.length > 0) throw new AssignmentsInvalid(faults);
  return assignments;
}

function rowsOf(text: string): readonly unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new AssignmentsInvalid(['cần một danh sách JSON / must be a JSON list']);
  }
}

function assignmentOf(
  row: unknown,
  { agencyOf, tokenOf }: Surroundings,
): DatedAssignment | { readonly fields: readonly string[] } {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return { fields: [...new Set(parsed.error.issues.map(fieldOf))] };
  const { from, to, personalId, ...held } = parsed.data;
  const wrong = misplaced(held, agencyOf);
  if (wrong !== undefined) return { fields: [wrong] };
  return {
    ...held,
    ...(personalId !== undefined && { personToken: tokenOf(personalId) }),
    validFrom: instantAt(localDate(from), '00:00'),
    validTo: to === undefined ? undefined : instantAt(plusDays(localDate(to), 1), '00:00'),
  };
}

function fieldOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? String(issue.keys[0]) : String(issue.path[0] ?? '');
}

function faultOf(index: number, row: unknown, field: string): string {
  const known = Object.keys(EXPECTED).find((name): name is Field => name === field);
  const [vi, en] = known === undefined ? ['không có trường này', 'there is no such field'] : EXPECTED[known];
  return `${rowName(index, row)} "${field}": cần ${vi} / must be ${en}`;
}

function rowName(index: number, row: unknown): string {
  const subject = typeof row === 'object' && row !== null && 'subject' in row ? ` (${String(row.subject)})` : '';
  return `dòng ${index + 1}${subject} / row ${index + 1}`;
}
