import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { perform } from '../../../engine/problem-of.js';
import { NOT_THE_APPLICANT } from '../../../engine/not-the-applicant.js';
import type { Definition } from '../../../engine/ports/definitions.port.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import type { KnownOffice, Office } from '../../../engine/ports/offices.port.js';
import { judgedAmong } from '../../../engine/judged-duplicates.js';
import type { SubmitCase } from '../../../engine/processor/command.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { officesOfApplication } from '../../../engine/processor/offices-of-application.js';
import { isApplicantAsTold } from '../../../kernel/procedure/applicant.js';
import { CURRENT_EDITION } from '../../../kernel/calendar/editions.js';
import type { CaseStatus } from '../../../kernel/procedure/effects.js';
import type { Application } from '../../../kernel/procedure/procedure-version.js';
import { instant, localDateOf } from '../../../kernel/values/time.js';
import type { Instant } from '../../../kernel/values/time.js';
import { invalidBody } from '../../../platform/http/invalid-body.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { Texts } from '../../../platform/problems/problem-entry.js';
import { Problem } from '../../../platform/problems/problem.js';
import { ExceptionRights } from './exception-rights.js';
import type { StartCaseBody } from './start-case.body.js';
import { StartCaseSources } from './start-case-sources.js';

/** Checks an application and starts its case. */
@Injectable()
export class StartCaseHandler {
  constructor(
    private readonly processor: CommandProcessor,
    private readonly ids: IdSource,
    private readonly sources: StartCaseSources,
    private readonly rights: ExceptionRights,
  ) {}

  async start(viewer: Viewer, body: StartCaseBody, request: RequestKeyParts): Promise<unknown> {
    const exception = this.rights.neededFor(viewer, body);
    checkChannel(viewer, body);
    const now = await this.sources.outbox.legalNow();
    const receivedAt = body.receivedAt === undefined ? undefined : instant(body.receivedAt);
    if (receivedAt !== undefined) checkReceivingTime(receivedAt, now);
    const definition = await this.sources.versions.at(body, receivedAt ?? now);
    const application = {
      applicant: checked(definition.version.applicant, body.applicant, '/applicant'),
      data: checked(definition.version.form, body.data, '/data'),
    };
    checkApplicant(definition, application);
    const office = await this.intakeOffice(viewer, definition, application);
    return perform(this.processor, {
      kind: 'submit',
      caseId: this.ids.uuid(now),
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
      procedure: definition.version.key,
      version: definition.version.version,
      application,
      channel: body.channel,
      intakeOffice: office.code,
      intakeCommune: office.commune,
      unit: office.unitCode,
      receivedAt,
      exception,
      reason: body.reason,
      attachments: body.attachments,
      ...(await this.duplicatesOf(viewer, definition, { application, judged: body.duplicates })),
    });
  }

  /** Other cases of the same birth or death, as far as the procedure registers one. */
  private async duplicatesOf(
    { kind }: Viewer,
    { version }: Definition,
    { application, judged }: { application: Application; judged: StartCaseBody['duplicates'] },
  ): Promise<Pick<SubmitCase, 'duplicates' | 'appliedFor'>> {
    if (version.eventOnce === undefined) return {};
    const candidates = await this.sources.prior.of(version.eventOnce.told(application));
    // At a desk somebody compares the two; whoever applies online is shown nothing of another family.
    const same = candidates.find(({ likeness, found }) => likeness === 'same' && IS_OPEN.includes(found.status));
    if (kind === 'client' && same !== undefined)
      return { appliedFor: same.found.isOwn ? { case: same.found.code } : {} };
    const codes = candidates.map(({ found }) => found.code);
    return { duplicates: judgedAmong(codes, judged) };
  }

  /** The desk of the officer; an application from the portal goes to the desk of the commune that it is about. */
  private async intakeOffice(viewer: Viewer, { version }: Definition, application: Application): Promise<Office> {
    const desk = viewer.roles.find(({ role }) => role === 'desk-officer')?.office;
    const code = desk ?? `one-stop.${String(version.facts(application)['residenceCommune'])}`;
    const offices = await this.sources.offices.known(officesOfApplication(version, application, code));
    const closed = offices.find(({ isOpen }) => !isOpen);
    if (closed !== undefined) throw invalid('/data', 'office-closed', closedOffice(closed));
    const office = offices.find((known) => known.code === code);
    if (office === undefined)
      throw invalid('/data', 'unknown-office', {
        vi: `Không có bộ phận một cửa ${code}: kiểm tra mã xã nơi cư trú, hoặc nộp tại xã khác.`,
        en: `There is no one-stop office ${code}: check the commune of residence, or submit at another one.`,
      });
    return office;
  }
}

const IS_OPEN: readonly CaseStatus[] = ['open', 'awaiting-supplement'];

function closedOffice({ name, successorName: next }: KnownOffice): Texts {
  return {
    vi: `${name.vi} không tiếp nhận vào ngày này: ${next === undefined ? 'hỏi nơi tiếp nhận thay' : `nộp tại ${next.vi}`} và chọn đúng xã, phường hiện nay.`,
    en: `${name.en} takes no applications today: ${next === undefined ? 'ask which office does' : `apply at ${next.en}`}, and choose the present commune.`,
  };
}

function checked(schema: z.ZodType<Readonly<Record<string, unknown>>>, value: unknown, at: string) {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidBody(parsed.error, value, at);
}

function checkApplicant({ version }: Definition, application: Application): void {
  if (!isApplicantAsTold(version, application))
    throw invalid('/applicant/personalId', 'somebody-else', NOT_THE_APPLICANT);
}

function checkReceivingTime(receivedAt: Instant, now: Instant): void {
  const from = CURRENT_EDITION.coversFrom;
  if (receivedAt > now)
    throw invalid('/receivedAt', 'in-the-future', {
      vi: 'Giờ tiếp nhận ở tương lai: nhập giờ đã qua.',
      en: 'The receiving time is yet to come: enter one that has passed.',
    });
  if (localDateOf(receivedAt) < from)
    throw invalid('/receivedAt', 'before-the-calendar', {
      vi: `Lịch làm việc bắt đầu từ ${from}: nhập giờ tiếp nhận từ ngày đó trở đi.`,
      en: `The working calendar begins on ${from}: enter a receiving time from that day on.`,
    });
}

/** The portal gives what came through the portal, a person at the desk what was handed in there. */
function checkChannel({ kind }: Viewer, { channel }: StartCaseBody): void {
  if ((kind === 'client') !== (channel === 'portal'))
    throw invalid('/channel', 'not-yours', {
      vi: 'Cán bộ một cửa dùng “counter”; “portal” chỉ dành cho cổng dịch vụ công.',
      en: 'A person at the desk uses "counter"; "portal" is for the portal alone.',
    });
}

function invalid(pointer: string, code: string, detail: Texts): Problem {
  return new Problem('invalid-body', { errors: [{ pointer, code, detail }] });
}
