/** Roles of the product (docs/concepts/access.md says what each may do); machine clients are roles too. */
export const ROLES = [
  'desk-officer',
  'agency-officer',
  'signing-officer',
  'registrar',
  'auditor',
  'inspector',
  'leader',
  'operator',
  'admin',
  'citizen',
  'portal',
] as const;
export type Role = (typeof ROLES)[number];

/** Where work lies that is no office's but of the operators: what one of them prepared, another confirms. No office has that code. */
export const OPERATORS_INBOX = 'operators';
