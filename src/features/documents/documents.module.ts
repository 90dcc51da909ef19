import { Module } from '@nestjs/common';
import { IssuedPapers } from './issue-papers/issued-papers.js';
import { PaperMaker } from './issue-papers/paper-maker.js';
import { PaperNames } from './issue-papers/paper-names.js';
import { ListDocumentsController } from './list-documents/list-documents.controller.js';
import { ShowDocumentController } from './show-document/show-document.controller.js';

@Module({
  controllers: [ListDocumentsController, ShowDocumentController],
  providers: [IssuedPapers, PaperMaker, PaperNames],
})
export class DocumentsModule {}
