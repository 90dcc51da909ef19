/** Cơ sở khám bệnh, chữa bệnh: all facilities of the province behind one address. It tells of its notices; it carries out no step. */
import type { Agency } from '../_shared/agency.js';

export const healthFacility: Agency = { key: 'health-facility', name: 'Cơ sở khám bệnh, chữa bệnh', acts: [] };
