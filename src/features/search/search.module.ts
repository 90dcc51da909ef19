import { Module } from '@nestjs/common';
import { SearchCasesController } from './search-cases/search-cases.controller.js';

@Module({ controllers: [SearchCasesController] })
export class SearchModule {}
