/** What few pages say, in English: loaded with the first of them. */
import access from './en/access.json';
import administration from './en/administration.json';
import audit from './en/audit.json';
import operations from './en/operations.json';
import tracking from './en/tracking.json';
import search from './en/search.json';
import type { viLater } from './vi-later.js';

export const enLater: Readonly<Record<keyof typeof viLater, object>> = {
  access,
  administration,
  audit,
  operations,
  tracking,
  search,
};
