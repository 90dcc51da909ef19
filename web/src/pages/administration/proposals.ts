/** What is asked for before a change is proposed, and the change that comes of it. */
import type { Assignment, Change, ChangeItem, Office } from './administration.js';

/** The fields of all proposals. */
export const FIELD_NAMES = [
  'agency',
  'commune',
  'unitCode',
  'nameVi',
  'nameEn',
  'from',
  'lastDay',
  'successor',
  'subject',
  'name',
  'role',
  'office',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
export type Values = Readonly<Partial<Record<FieldName, string>>>;

export interface ProposalField {
  readonly name: FieldName;
  readonly kind: 'text' | 'day' | 'agency' | 'role' | 'office';
  readonly isNeeded: boolean;
  /** A last day that may be left out says what that means. */
  readonly label?: 'lastDayOptional' | 'lastDayAtOnce';
  /** Of an office: whose offices are offered. */
  readonly agency?: string;
  /** Of an office: not offered. */
  readonly except?: string;
}

export interface Proposal {
  readonly fields: (values: Values) => readonly ProposalField[];
  readonly initial: Values;
  readonly toChange: (values: Values) => Change;
}

const needed = (name: FieldName, kind: ProposalField['kind'] = 'text'): ProposalField => ({
  name,
  kind,
  isNeeded: true,
});
const lastDay = (label: 'lastDayOptional' | 'lastDayAtOnce'): ProposalField => ({
  name: 'lastDay',
  kind: 'day',
  isNeeded: false,
  label,
});

/** An empty text is left out. */
function given<Name extends FieldName>(values: Values, name: Name): { [name in Name]?: string };
function given(values: Values, name: FieldName) {
  const text = values[name]?.trim() ?? '';
  return text === '' ? {} : { [name]: text };
}
const textOf = (values: Values, name: FieldName) => values[name]?.trim() ?? '';
const namesIn = (values: Values) => ({ vi: textOf(values, 'nameVi'), en: textOf(values, 'nameEn') });

export function opening(today: string): Proposal {
  return {
    fields: () => [
      needed('agency', 'agency'),
      needed('commune'),
      needed('unitCode'),
      needed('nameVi'),
      needed('nameEn'),
      needed('from', 'day'),
    ],
    initial: { from: today },
    toChange: (values) => ({
      kind: 'open-office',
      agency: textOf(values, 'agency'),
      commune: textOf(values, 'commune'),
      unitCode: textOf(values, 'unitCode'),
      name: namesIn(values),
      from: textOf(values, 'from'),
    }),
  };
}

export function closing({ code, agency }: Office): Proposal {
  return {
    fields: () => [
      needed('lastDay', 'day'),
      { name: 'successor', kind: 'office', isNeeded: false, agency, except: code },
    ],
    initial: {},
    toChange: (values) => ({
      kind: 'close-office',
      office: code,
      lastDay: textOf(values, 'lastDay'),
      ...given(values, 'successor'),
    }),
  };
}

/** Of an office that has closed only who follows can be named still. */
export function naming(office: Pick<Office, 'code' | 'agency'>, closedAfter: string): Proposal {
  return {
    fields: () => [{ ...needed('successor', 'office'), agency: office.agency, except: office.code }],
    initial: {},
    toChange: (values) => ({
      kind: 'close-office',
      office: office.code,
      lastDay: closedAfter,
      successor: textOf(values, 'successor'),
    }),
  };
}

/** Whether a closing changes nothing but who follows: its last day stays as it was. */
export function namesSuccessorAlone({ values }: Pick<ChangeItem['effect'], 'values'>): boolean {
  const fields = values.map(({ field }) => field);
  return fields.includes('successor') && !fields.includes('last-moment');
}

export function renaming({ code, name }: Office): Proposal {
  return {
    fields: () => [needed('nameVi'), needed('nameEn')],
    initial: { nameVi: name.vi, nameEn: name.en },
    toChange: (values) => ({ kind: 'rename-office', office: code, name: namesIn(values) }),
  };
}

const DECIDING = ['agency-officer', 'signing-officer', 'registrar'];

type GrantedRole = Extract<Change, { kind: 'grant-role' }>['role'];

function chosenOf(roles: readonly GrantedRole[], chosen: string | undefined): GrantedRole {
  const role = roles.find((each) => each === chosen);
  if (role === undefined) throw new Error('a role that is offered was chosen');
  return role;
}

/** @param roles - those that may be granted */
export function granting(today: string, roles: readonly GrantedRole[]): Proposal {
  const isDeciding = ({ role = '' }: Values) => DECIDING.includes(role);
  const placed = (values: Values): readonly ProposalField[] => {
    if (isDeciding(values))
      return [needed('agency', 'agency'), { ...needed('office', 'office'), agency: values.agency ?? '' }];
    return values.role === 'desk-officer' ? [{ ...needed('office', 'office'), agency: 'one-stop' }] : [];
  };
  return {
    fields: (values) => [
      needed('subject'),
      { name: 'name', kind: 'text', isNeeded: false },
      needed('role', 'role'),
      ...placed(values),
      needed('from', 'day'),
      lastDay('lastDayOptional'),
    ],
    initial: { from: today },
    toChange: (values) => ({
      kind: 'grant-role',
      subject: textOf(values, 'subject'),
      ...given(values, 'name'),
      role: chosenOf(roles, values.role),
      ...(isDeciding(values) && given(values, 'agency')),
      ...(placed(values).length > 0 && given(values, 'office')),
      from: textOf(values, 'from'),
      ...given(values, 'lastDay'),
    }),
  };
}

export function substituting(today: string, { id }: Assignment): Proposal {
  return {
    fields: () => [needed('subject'), needed('from', 'day'), needed('lastDay', 'day')],
    initial: { from: today },
    toChange: (values) => ({
      kind: 'substitute',
      assignment: id,
      subject: textOf(values, 'subject'),
      from: textOf(values, 'from'),
      lastDay: textOf(values, 'lastDay'),
    }),
  };
}

export function ending({ id }: Assignment): Proposal {
  return {
    fields: () => [lastDay('lastDayAtOnce')],
    initial: {},
    toChange: (values) => ({ kind: 'end-role', assignment: id, ...given(values, 'lastDay') }),
  };
}

export function publishing(today: string, of: { readonly procedure: string; readonly version: number }): Proposal {
  return {
    fields: () => [needed('from', 'day'), lastDay('lastDayOptional')],
    initial: { from: today },
    toChange: (values) => ({
      kind: 'publish-version',
      ...of,
      from: textOf(values, 'from'),
      ...given(values, 'lastDay'),
    }),
  };
}

export function unpublishing(of: {
  readonly procedure: string;
  readonly version: number;
  readonly validFrom: string;
}): Proposal {
  return {
    fields: () => [lastDay('lastDayAtOnce')],
    initial: {},
    toChange: (values) => ({ kind: 'end-publication', ...of, ...given(values, 'lastDay') }),
  };
}
