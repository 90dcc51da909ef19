import { Injectable } from '@nestjs/common';
import { actorName } from '../../../engine/actor.js';
import { CORRECTION, askedFields, keysById, openCase } from '../../../engine/case-data.js';
import { definitionOfCase, submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { AskedApplication } from '../../../engine/processor/asked-application.js';
import { correctableStep, whyNotRequestable } from '../../../kernel/issued-correction.js';
import type { Application, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { canonicalJson } from '../../../kernel/values/canonical.js';
import { invalidBody } from '../../../platform/http/invalid-body.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { assignmentsOf } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { authorize } from '../../../platform/policy/authorize.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { CommandBody } from '../command-case/read-command.js';
import { readCorrection } from '../correct-data/correction.js';
import type { Correction } from '../correct-data/correction.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { effectOfCorrection } from './effect-of-correction.js';
import type { AffectedStep } from './effect-of-correction.js';

/** A correction of what was issued, read and looked at. */
interface Examined extends Correction {
  readonly record: CaseRecord;
  /** The version that the application was told in. */
  readonly told: ProcedureVersion;
  readonly groups: readonly string[];
  readonly named: AskedApplication['named'];
  readonly affected: readonly AffectedStep[];
}

/** Lets the desk ask the civil-status agency to correct what it has issued, and see first what that would come to. */
@Injectable()
export class CorrectIssuedHandler {
  constructor(
    private readonly reader: CaseReader,
    private readonly processor: CommandProcessor,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  /** What it would come to; nothing is sent. */
  async preview(viewer: Viewer, code: string, body: CommandBody) {
    const { record, fields, affected } = await this.examined(viewer, code, body);
    const deadlines = Object.entries(record.state.clocks).map(([clock, { dueAt }]) => ({ clock, dueAt }));
    return { fields, affected, deadlines, seq: record.state.seq };
  }

  async request(
    viewer: Viewer,
    { code, body, request }: { readonly code: string; readonly body: CommandBody; readonly request: RequestKeyParts },
  ): Promise<unknown> {
    const { record, told, application, fields, groups, named, affected, reason } = await this.examined(
      viewer,
      code,
      body,
    );
    const corrects = correctableStep(definitionOfCase(this.definitions, record.state).version)?.step;
    const affects = affected.map(({ step }) => step).filter((step) => step !== corrects);
    return perform(this.processor, {
      kind: 'command',
      caseId: record.id,
      name: 'request-correction',
      facts: { fields, affects, by: actorName(viewer), reason: { code: reason.code } },
      parts: { [`reason.${CORRECTION}`]: { ...reason } },
      asked: { procedure: told.key, version: told.version, application, groups, named },
      // What was looked at is what is asked for.
      expectedSeq: body.expectedSeq ?? record.state.seq,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
  }

  private async examined(viewer: Viewer, code: string, body: CommandBody): Promise<Examined> {
    const known = await this.reader.find(viewer, code);
    if (known === undefined) throw new Problem('not-found');
    // Nothing is opened for whoever may not ask, nor told them of what they sent.
    if (isOthers(viewer, known)) throw new Problem('forbidden');
    const sealed = await this.reader.show(viewer, code, { purpose: 'correction', needs: () => () => true });
    if (sealed === undefined) throw new Problem('not-found');
    const { record } = sealed;
    const told = submittedIn(this.definitions, record.state);
    const { version } = definitionOfCase(this.definitions, record.state);
    await this.cipher.prepare(sealed.keys);
    const opened = openCase(this.cipher, sealed.parts, keysById(sealed.keys));
    const read = readCorrection(told, opened, body);
    if (!read.success) throw invalidBody(read.error, body);
    const { application, fields, changedFacts } = read.data;
    const groups = [...new Set(fields.flatMap((field) => field.split('.', 1)))];
    const after = { applicant: application.applicant, ...application.data };
    const before: Readonly<Record<string, unknown>> = { applicant: opened.applicant, ...opened.data };
    const asked = Object.fromEntries(
      Object.entries(after)
        .filter(([group]) => groups.includes(group))
        .map(([group, value]) => [group, askedFields(before[group], value)]),
    );
    const affected = effectOfCorrection(version, record.state, opened, asked);
    const corrects = correctableStep(version)?.step;
    // Where the case takes none, the kernel says why not, and keeps that somebody tried.
    const isTaken = whyNotRequestable(version, record.state) === undefined && fields.length > 0;
    if (isTaken) {
      if (changedFacts.length > 0) throw new Problem('correction-changes-the-course', { facts: changedFacts });
      if (namesOthers(told, opened, application)) throw new Problem('correction-names-another-person');
      // Who reports a birth or a death is told to the agency, and is nobody whom the register speaks of.
      if (groups.includes('applicant') || !affected.some(({ step }) => step === corrects))
        throw new Problem('not-in-the-register');
    }
    const named = Object.fromEntries(
      groups.map((group) => [group, { is: opened.data[group], shouldBe: application.data[group] }]),
    );
    return { ...read.data, record, told, groups, named, affected };
  }
}

/** Another personal id is another person: that is no correction of what was written of this one. */
function namesOthers({ persons }: ProcedureVersion, before: Application, after: Application): boolean {
  return canonicalJson(persons(before)) !== canonicalJson(persons(after));
}

/** Whether the case is another desk's. Who is kept from their own desk's case is told so where it is decided, and that is kept. */
function isOthers(viewer: Viewer, { channel, intakeOffice: desk }: CaseRecord): boolean {
  const verdict = authorize(viewer, 'case.request-correction', { channel, desk }, assignmentsOf(viewer));
  return verdict.kind === 'denied' && verdict.code === 'forbidden';
}
