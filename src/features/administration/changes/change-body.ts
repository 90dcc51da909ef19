/** What can be proposed: one shape a kind. */
import { z } from 'zod';
import { ROLES } from '../../../platform/policy/role.js';
import { catalogueCode, reasonSchema } from '../../../platform/http/reason.js';

const text = z.string().trim().normalize('NFC').min(1).max(200);
const names = z.strictObject({ vi: text, en: text });
const day = z.iso.date();
/** `civil-status.07210` */
const office = z.string().regex(/^[a-z]+(-[a-z]+)*\.\d{5}$/);

const openOffice = z.strictObject({
  kind: z.literal('open-office'),
  agency: catalogueCode,
  commune: z.string().regex(/^\d{5}$/),
  /** What its case codes begin with, `H05.01`. */
  unitCode: z.string().regex(/^[A-Z]\d{2}(\.\d{2,3}){1,3}$/),
  name: names,
  from: day,
});
const closeOffice = z.strictObject({
  kind: z.literal('close-office'),
  office,
  /** The last day on which it takes applications. */
  lastDay: day,
  successor: office.optional(),
});
const renameOffice = z.strictObject({ kind: z.literal('rename-office'), office, name: names });
const grantRole = z.strictObject({
  kind: z.literal('grant-role'),
  /** The `sub` of the tokens. */
  subject: z.string().trim().min(1).max(255),
  /** What colleagues call the person; absent: as before. */
  name: text.optional(),
  role: z.enum(ROLES),
  agency: catalogueCode.optional(),
  office: office.optional(),
  from: day,
  lastDay: day.optional(),
});
const substitute = z.strictObject({
  kind: z.literal('substitute'),
  /** The role that is taken over (ủy quyền): its holder keeps it. */
  assignment: z.guid(),
  /** Who acts in its holder's place. */
  subject: z.string().trim().min(1).max(255),
  from: day,
  lastDay: day,
});
const endRole = z.strictObject({
  kind: z.literal('end-role'),
  assignment: z.guid(),
  /** The last day of the role; absent: it ends with the approval. */
  lastDay: day.optional(),
});
const version = { procedure: catalogueCode, version: z.int().min(1) };
const publishVersion = z.strictObject({
  kind: z.literal('publish-version'),
  ...version,
  from: day,
  lastDay: day.optional(),
});
const endPublication = z.strictObject({
  kind: z.literal('end-publication'),
  ...version,
  /** When the publication began, which tells it from others of the version. */
  validFrom: z.iso.datetime({ precision: 3 }),
  /** The last day of receipt; absent: it ends with the approval. */
  lastDay: day.optional(),
});

const migrateCases = z.strictObject({
  kind: z.literal('migrate-cases'),
  procedure: catalogueCode,
  fromVersion: z.int().min(1).max(999),
  toVersion: z.int().min(1).max(999),
  /** Only of that desk; absent: of all. */
  office: office.optional(),
  /** By step: why those that the applications never told of are left out. */
  leftOut: z.record(catalogueCode, catalogueCode).default({}),
});

export const changeSchema = z.discriminatedUnion('kind', [
  openOffice,
  closeOffice,
  renameOffice,
  grantRole,
  substitute,
  endRole,
  publishVersion,
  endPublication,
  migrateCases,
]);
export type Change = z.infer<typeof changeSchema>;
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

export const CHANGE_KINDS = changeSchema.options.map(({ shape }) => shape.kind.value);

/** A proposal: what, and why. */
export const proposalBody = z.strictObject({ change: changeSchema, reason: reasonSchema });

/** An approval may do without words; whoever refuses or withdraws says why. */
export const approvalBody = z.strictObject({ reason: reasonSchema.optional() });
export const dismissalBody = z.strictObject({ reason: reasonSchema });

/** The office that a change is about, if it is about one. */
export function officeOf(change: Change): string | undefined {
  if (change.kind === 'open-office') return `${change.agency}.${change.commune}`;
  return 'office' in change ? change.office : undefined;
}

/** Who gets a right by the change. */
export function granteeOf(change: Change): string | undefined {
  return change.kind === 'grant-role' || change.kind === 'substitute' ? change.subject : undefined;
}
