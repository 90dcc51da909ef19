/** Cổng dịch vụ công quốc gia: keeps how far each case is; it carries out no step. */
import type { Agency } from '../_shared/agency.js';

export const nationalPortal: Agency = { key: 'national-portal', name: 'Cổng dịch vụ công quốc gia', acts: [] };
