import { Module } from '@nestjs/common';
import { ListPurposesController } from './list-purposes/list-purposes.controller.js';
import { LookUpPersonController } from './look-up-person/look-up-person.controller.js';
import { LookUpPersonHandler } from './look-up-person/look-up-person.handler.js';

@Module({ controllers: [ListPurposesController, LookUpPersonController], providers: [LookUpPersonHandler] })
export class PeopleModule {}
