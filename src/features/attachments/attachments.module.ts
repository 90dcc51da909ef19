import { Module } from '@nestjs/common';
import { DiscardAttachmentController } from './discard-attachment/discard-attachment.controller.js';
import { SealedUpload } from './upload-attachment/sealed-upload.js';
import { UploadAttachmentController } from './upload-attachment/upload-attachment.controller.js';
import { UploadAttachmentHandler } from './upload-attachment/upload-attachment.handler.js';

@Module({
  controllers: [UploadAttachmentController, DiscardAttachmentController],
  providers: [SealedUpload, UploadAttachmentHandler],
})
export class AttachmentsModule {}
