/** What a paper says, from the case as it was when the paper was issued. */
import { keysById, openCase } from '../../../engine/case-data.js';
import type { OpenedCase } from '../../../engine/case-data.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { LegalClock } from '../../../kernel/calendar/deadline.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { loginsIn } from '../../../platform/http/names.port.js';
import type { Names } from '../../../platform/http/names.port.js';
import type { Appointment, PaperContent, PaperHead } from '../ports/paper-content.js';
import type { CaseWithPapers } from '../ports/papers.port.js';
import type { Occasion } from './occasions.js';

/** What is needed beside the occasion. */
export interface PaperSurroundings {
  readonly version: ProcedureVersion;
  readonly cipher: PartCipher;
  readonly names: Names;
}

export function paperContentOf(
  { version, cipher, names }: PaperSurroundings,
  { record, sources }: Pick<CaseWithPapers, 'record' | 'sources'>,
  occasion: Occasion,
): PaperContent {
  const { header, state } = occasion;
  const until = sources.parts.filter(({ seq }) => seq <= header.seq);
  const opened = openCase(cipher, until, keysById(sources.keys));
  const receiver = loginsIn(header.actor).flatMap((login) => names.people[login] ?? [])[0];
  return {
    kind: occasion.kind,
    ...headOf(version, occasion, {
      caseCode: record.code,
      office: names.offices[record.intakeOffice]?.vi ?? record.intakeOffice,
      opened,
    }),
    sections: Object.keys(opened.data).map((group) => wordsOf(version, `field.${group}`)),
    results: version.steps.map(({ step, issues }) => ({
      step: wordsOf(version, `step.${step}`),
      paper: version.documents[issues]?.vi ?? issues,
    })),
    ...appointmentOf(version, state.clocks['case']),
    ...(receiver !== undefined && { receivedBy: receiver }),
  };
}

function headOf(
  { title }: ProcedureVersion,
  { number, header }: Occasion,
  of: { readonly caseCode: string; readonly office: string; readonly opened: OpenedCase },
): PaperHead {
  const { fullName } = of.opened.applicant;
  return {
    number,
    caseCode: of.caseCode,
    office: of.office,
    issuedAt: header.at,
    procedure: title.vi,
    applicant: typeof fullName === 'string' ? fullName : '',
  };
}

function appointmentOf(
  { deadlines }: ProcedureVersion,
  clock: LegalClock | undefined,
): { readonly appointment?: Appointment } {
  if (clock === undefined) return {};
  const named = Object.values(deadlines).find(({ rule }) => rule.name === clock.rule);
  const { dueAt: at, dueOn: on, lengthWorkingDays: workingDays } = clock;
  return { appointment: { at, on, workingDays, article: named?.rule.article ?? '' } };
}

function wordsOf({ labels }: ProcedureVersion, key: string): string {
  return labels.vi[key] ?? key;
}
