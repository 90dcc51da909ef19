import type { ResourceKey } from 'i18next';
import type { viLater } from './vi-later.js';

/** Fetches the words of an area. */
export type Area = () => Promise<{ readonly default: ResourceKey }>;

/** What single pages say, in English: an area is loaded with the first page that says it. */
export const enLater: Readonly<Record<keyof typeof viLater, Area>> = {
  access: () => import('./en/access.json'),
  administration: () => import('./en/administration.json'),
  attachments: () => import('./en/attachments.json'),
  audit: () => import('./en/audit.json'),
  case: () => import('./en/case.json'),
  cases: () => import('./en/cases.json'),
  desk: () => import('./en/desk.json'),
  duplicates: () => import('./en/duplicates.json'),
  inbox: () => import('./en/inbox.json'),
  migration: () => import('./en/migration.json'),
  operations: () => import('./en/operations.json'),
  outside: () => import('./en/outside.json'),
  reveal: () => import('./en/reveal.json'),
  search: () => import('./en/search.json'),
  settings: () => import('./en/settings.json'),
  tracking: () => import('./en/tracking.json'),
};
