import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Offices } from '../../../engine/ports/offices.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { Publications } from '../../../engine/ports/publications.port.js';

/** What starting a case reads. */
@Injectable()
export class StartCaseSources {
  constructor(
    readonly definitions: Definitions,
    readonly outbox: OutboxStore,
    readonly publications: Publications,
    readonly offices: Offices,
  ) {}
}
