/** What the prints of the papers say: as before, and the identity card. */
import type { PaperForm } from '../../../src/kernel/procedure/paper-form.js';
import { birthPapers as before, identityCard } from '../v1/papers.js';

export const birthPapers: Readonly<Record<string, PaperForm>> = { ...before, 'identity-card': identityCard };
