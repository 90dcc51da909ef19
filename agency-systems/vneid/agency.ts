/** VNeID as a system that is dispatched to: it asks people for their consent, and registers nothing. */
import type { Agency } from '../_shared/agency.js';

export const vneid: Agency = { key: 'vneid', name: 'Ứng dụng định danh quốc gia (VNeID)', acts: [] };
