/** Tin nhắn, VNeID and the portal's messages to applicants; it carries out no step. */
import type { Agency } from '../_shared/agency.js';

export const notifications: Agency = { key: 'notifications', name: 'Thông báo cho người dân', acts: [] };
