/**
 * The posts of the demonstration: who can sign in at the development identity provider, by what name, and what they
 * may do (which the application's database holds). Both sides are seeded from this one list.
 */
import { DEMO_NAMES } from './demo-names.js';

export const ROLES_WITHOUT_AGENCY = [
  'desk-officer',
  'auditor',
  'inspector',
  'leader',
  'operator',
  'admin',
  'citizen',
] as const;

export const ROLES_WITH_AGENCY = ['agency-officer', 'signing-officer', 'registrar'] as const;

/** The agencies whose own officers sign in. */
export const DEMO_AGENCIES = [
  'civil-status',
  'residence',
  'social-insurance',
  'social-protection',
  'data-protection',
  'identity-card',
  'merit',
] as const;

export type DemoRole = (typeof ROLES_WITHOUT_AGENCY)[number] | (typeof ROLES_WITH_AGENCY)[number];
export type DemoAgency = (typeof DEMO_AGENCIES)[number];

/** The communes behind `place`. */
export const DEMO_COMMUNES = { first: '07210', other: '09187' } as const;

export interface DemoPost {
  /** `<role>` or `<role>.<agency>`, then nothing, `.2` or `.other`; the `sub` of the tokens. */
  readonly username: string;
  /** A made-up Vietnamese name. */
  readonly name: string;
  readonly role: DemoRole;
  readonly agency?: DemoAgency;
  readonly place: keyof typeof DEMO_COMMUNES;
  /** The second person of the same role at the first place, for acts that need two people. */
  readonly second: boolean;
}

const VARIANTS = [
  { suffix: '', place: 'first', second: false },
  { suffix: '.2', place: 'first', second: true },
  { suffix: '.other', place: 'other', second: false },
] as const;

const POSTS = [
  ...ROLES_WITHOUT_AGENCY.map((role) => ({ role })),
  ...ROLES_WITH_AGENCY.flatMap((role) => DEMO_AGENCIES.map((agency) => ({ role, agency }))),
] as const satisfies readonly { role: DemoRole; agency?: DemoAgency }[];

/** All demo posts, the same at every start: three of each role and agency. */
export const DEMO_POSTS: readonly DemoPost[] = POSTS.flatMap((post) =>
  VARIANTS.map((variant) => ({ post, variant })),
).map(({ post, variant: { suffix, place, second } }, index) => ({
  username: ('agency' in post ? `${post.role}.${post.agency}` : post.role) + suffix,
  name: DEMO_NAMES[index] ?? '',
  ...post,
  place,
  second,
}));
