import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { perform } from '../../../engine/problem-of.js';
import type { Definition } from '../../../engine/ports/definitions.port.js';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import type { KnownOffice, Office } from '../../../engine/ports/offices.port.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { officesOfApplication } from '../../../engine/processor/offices-of-application.js';
import { CURRENT_EDITION } from '../../../kernel/calendar/editions.js';
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
    const definition = await this.definitionFor(body, receivedAt ?? now);
    const application = {
      applicant: checked(definition.version.applicant, body.applicant, '/applicant'),
      data: checked(definition.version.form, body.data, '/data'),
    };
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
    });
  }

  private async definitionFor({ procedure, version }: StartCaseBody, receivedAt: Instant): Promise<Definition> {
    const versions = this.sources.definitions.all().filter((definition) => definition.version.key === procedure);
    if (versions.length === 0)
      throw invalid('/procedure', 'unknown-procedure', {
        vi: 'Hệ thống không có thủ tục này: chọn trong danh mục thủ tục.',
        en: 'This system has no such procedure: choose one of the list of procedures.',
      });
    const published = await this.sources.publications.at(receivedAt);
    const wanted = version ?? published.find((publication) => publication.procedure === procedure)?.version;
    const definition = versions.find((candidate) => candidate.version.version === wanted);
    if (definition === undefined) throw new Problem('version-not-startable');
    return definition;
  }

  /** The desk of the officer; an application from the portal goes to the desk of the commune that it is about. */
  private async intakeOffice(
    viewer: Viewer,
    { version }: Definition,
    application: Parameters<Definition['version']['facts']>[0],
  ): Promise<Office> {
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
