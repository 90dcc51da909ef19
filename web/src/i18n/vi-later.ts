/** What single pages say, in Vietnamese: an area is loaded with the first page that says it. */
export const viLater = {
  access: () => import('./vi/access.json'),
  administration: () => import('./vi/administration.json'),
  attachments: () => import('./vi/attachments.json'),
  audit: () => import('./vi/audit.json'),
  case: () => import('./vi/case.json'),
  cases: () => import('./vi/cases.json'),
  desk: () => import('./vi/desk.json'),
  duplicates: () => import('./vi/duplicates.json'),
  inbox: () => import('./vi/inbox.json'),
  migration: () => import('./vi/migration.json'),
  operations: () => import('./vi/operations.json'),
  outside: () => import('./vi/outside.json'),
  reveal: () => import('./vi/reveal.json'),
  search: () => import('./vi/search.json'),
  settings: () => import('./vi/settings.json'),
  tracking: () => import('./vi/tracking.json'),
};
