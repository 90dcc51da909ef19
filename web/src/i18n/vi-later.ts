/** What few pages say, in Vietnamese: loaded with the first of them. */
import access from './vi/access.json';
import administration from './vi/administration.json';
import audit from './vi/audit.json';
import operations from './vi/operations.json';
import tracking from './vi/tracking.json';
import search from './vi/search.json';

export const viLater = { access, administration, audit, operations, tracking, search };
