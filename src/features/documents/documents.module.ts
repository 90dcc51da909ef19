import { Module } from '@nestjs/common';
import { IssuedPapers } from './issue-papers/issued-papers.js';
import { PaperMaker } from './issue-papers/paper-maker.js';
import { ListDocumentsController } from './list-documents/list-documents.controller.js';
import { ShowDocumentController } from './show-document/show-document.controller.js';

@Module({
  controllers: [ListDocumentsController, ShowDocumentController],
  providers: [IssuedPapers, PaperMaker],
})
export class DocumentsModule {}
