import { definitionOfCase } from '../../../engine/lineage.js';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { serializeDictionary } from 'structured-headers';
import { z } from 'zod';
import { seenBy, seesAnyOf } from '../../../engine/disclosure/seen-by.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow, CountedAs } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { workedAt } from '../disclosure/disclosed-case.js';
import { AttachmentReader, type AttachmentAsked } from '../ports/attachment-reader.port.js';
import { revealBody } from '../reveal-case/reveal-body.js';
import { OpenedAttachment, type ClearFile } from './opened-attachment.js';

const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'];

const path = z.object({ code: z.string(), id: z.string() });

@ApiTags('cases')
@Controller('cases')
export class ShowAttachmentController {
  constructor(
    private readonly reader: AttachmentReader,
    private readonly definitions: Definitions,
    private readonly opened: OpenedAttachment,
  ) {}

  /** The file as it came, for whoever holds a work item of the case: nothing in it is masked. */
  @Get(':code/attachments/:id')
  @Allow('case.read')
  @ApiProduces(...FILE_TYPES)
  @Answers(200)
  async show(
    @Caller() viewer: Viewer,
    @Param({ schema: path }) { code, id }: z.infer<typeof path>,
    @Res() response: Response,
  ): Promise<void> {
    const isShown: AttachmentAsked['isShown'] = ({ record, held }) =>
      workedAt(viewer, this.versionOf(record), { record, held }).length > 0;
    const found = await this.reader.show(viewer, code, { id, isShown });
    if (found === undefined) throw new Problem('not-found');
    if (found === 'barred') throw new Problem('attachment-needs-reason');
    send(response, await this.opened.of(found));
  }

  /** The same for whoever sees something of the application, for a purpose and with a reason. Each time is written down first. */
  @Post(':code/attachments/:id/reveal')
  @HttpCode(200)
  @Allow('case.reveal')
  @CountedAs('search')
  @ApiProduces(...FILE_TYPES)
  @Answers(200)
  async reveal(
    @Caller() viewer: Viewer,
    @Param({ schema: path }) { code, id }: z.infer<typeof path>,
    @Body({ schema: revealBody }) { purpose, reason }: z.infer<typeof revealBody>,
    @Res() response: Response,
  ): Promise<void> {
    const isShown: AttachmentAsked['isShown'] = ({ record, attachment: { seq } }) =>
      seq !== undefined && seesAnyOf(seenBy(viewer, this.versionOf(record), record), seq);
    const found = await this.reader.reveal(viewer, code, { id, isShown, purpose, reason });
    if (found === undefined) throw new Problem('not-found');
    if (found === 'barred') throw new Problem('forbidden');
    if ('waitS' in found) throw new Problem('too-many-reveals', { retryAfterS: found.waitS });
    send(response, await this.opened.of(found));
  }

  private versionOf({ state }: Parameters<AttachmentAsked['isShown']>[0]['record']) {
    return definitionOfCase(this.definitions, state).version;
  }
}

/** To be kept as a file and never shown as a page of ours, whatever is in it. */
function send(response: Response, { name, mediaType, digest, content }: ClearFile): void {
  response.attachment(name);
  response.type(mediaType);
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.setHeader('x-content-type-options', 'nosniff');
  const bytes = new Uint8Array(Buffer.from(digest, 'hex'));
  response.setHeader('content-digest', serializeDictionary({ 'sha-256': bytes.buffer }));
  response.send(content);
}
