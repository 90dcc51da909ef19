/** The agencies that are simulated here: a new one adds its line. */
import type { Agency } from './_shared/agency.js';
import { civilStatus } from './civil-status/agency.js';
import { dataProtection } from './data-protection/agency.js';
import { healthFacility } from './health-facility/agency.js';
import { identityCard } from './identity-card/agency.js';
import { merit } from './merit/agency.js';
import { nationalPortal } from './national-portal/agency.js';
import { notifications } from './notifications/agency.js';
import { population } from './population/agency.js';
import { residence } from './residence/agency.js';
import { socialInsurance } from './social-insurance/agency.js';
import { socialProtection } from './social-protection/agency.js';
import { vneid } from './vneid/agency.js';

export const AGENCIES: readonly Agency[] = [
  civilStatus,
  population,
  residence,
  socialInsurance,
  socialProtection,
  nationalPortal,
  notifications,
  healthFacility,
  dataProtection,
  identityCard,
  merit,
  vneid,
];
