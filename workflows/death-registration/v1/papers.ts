/** What the print of the paper says. */
import type { PaperForm } from '../../../src/kernel/procedure/paper-form.js';
import { deathExtract } from '../../_shared/papers/v1.js';

export const deathRegistrationPapers: Readonly<Record<string, PaperForm>> = { 'death-extract': deathExtract };
