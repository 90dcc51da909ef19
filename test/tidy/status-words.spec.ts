/** Goal: one status, one word: officers at the pages read what families read in messages and on the page that tracks a case. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sharedEn } from '../../workflows/_shared/labels/v1/en.js';
import { sharedVi } from '../../workflows/_shared/labels/v1/vi.js';
import { consentEn, consentVi } from '../../workflows/_shared/labels/v2/consent.js';

const words = z.object({
  caseStatus: z.record(z.string(), z.string()),
  stepStatus: z.record(z.string(), z.string()),
});

describe('the status of a case and of a step', () => {
  it.each([
    ['vi', { ...sharedVi, ...consentVi }],
    ['en', { ...sharedEn, ...consentEn }],
  ])('reads the same at the pages as in the labels of the procedures: %s', (language, labels) => {
    const { caseStatus, stepStatus } = words.parse(
      JSON.parse(readFileSync(`web/src/i18n/${language}/common.json`, 'utf8')),
    );
    const told = [...named('case-status', caseStatus), ...named('step-status', stepStatus)];

    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(labels).filter(([key]) => /^(?:case|step)-status\./.test(key))),
    );
  });
});

function named(prefix: string, texts: Readonly<Record<string, string>>): readonly [string, string][] {
  return Object.entries(texts).map(([status, text]) => [`${prefix}.${status}`, text]);
}
