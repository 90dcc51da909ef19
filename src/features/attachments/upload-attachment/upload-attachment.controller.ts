import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { AttachmentLimit } from '../ports/attachment-limit.js';
import { fileNameIn } from './file-name.js';
import { MEDIA_TYPES, receiveFile, UNDECLARED } from './received-file.js';
import { attachmentResponse, UploadAttachmentHandler } from './upload-attachment.handler.js';

@ApiTags('attachments')
@Controller('attachments')
export class UploadAttachmentController {
  constructor(
    private readonly handler: UploadAttachmentHandler,
    private readonly limit: AttachmentLimit,
  ) {}

  /** Keeps one file, the body of the request, until an application or a supplement names it. */
  @Post()
  @Allow('case.start', 'case.submit-supplement')
  @ApiConsumes(UNDECLARED, ...MEDIA_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'Content-Disposition',
    required: true,
    description: "The name of the file: attachment; filename*=UTF-8''<percent-encoded name> (RFC 8187).",
  })
  @ApiHeader({ name: 'Content-Digest', description: 'sha-256 of the body (RFC 9530), compared if it is there.' })
  @Answers(201, attachmentResponse)
  async upload(
    @Caller() { subject: owner }: Viewer,
    @RequestKey() key: RequestKeyParts,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof attachmentResponse>> {
    const name = fileNameIn(request.header('content-disposition'));
    const announced = {
      contentType: request.header('content-type'),
      contentLength: request.header('content-length'),
      contentDigest: request.header('content-digest'),
    };
    const file = await receiveFile(request, announced, this.limit.bytesMax);
    const kept = await this.handler.upload({ owner, name, file }, key);
    response.location(`/api/v1/attachments/${kept.id}`);
    return kept;
  }
}
