/** What this deployment knows of codes, and what nobody has read yet. */
import { officialCodes } from '../workflows/official-codes.js';
import { openQuestions } from '../workflows/open-questions.js';
import { paperNames } from '../workflows/paper-names.js';
import { unverifiedValues } from '../workflows/unverified-values.js';
import type { OpenLaw } from './features/administration/ports/open-law.port.js';
import type { Runtime } from './runtime.js';

/** Each with where its values stand. */
const questions = openQuestions.map((question) => ({
  ...question,
  standsIn: Object.keys(unverifiedValues[question.id] ?? {}),
}));

export function openLawOf({ portalStatuses, codeLists }: Pick<Runtime, 'portalStatuses' | 'codeLists'>): OpenLaw {
  return { codes: officialCodes, paperNames, questions, portalStatuses, codeLists };
}
