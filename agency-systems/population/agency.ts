/** Cơ sở dữ liệu quốc gia về dân cư: answers queries and numbers newborns; it carries out no step of its own. */
import type { Agency } from '../_shared/agency.js';

export const population: Agency = { key: 'population', name: 'Cơ sở dữ liệu quốc gia về dân cư', acts: [] };
