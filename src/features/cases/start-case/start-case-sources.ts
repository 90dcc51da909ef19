import { Injectable } from '@nestjs/common';
import { Offices } from '../../../engine/ports/offices.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { PriorCases } from '../../../engine/prior-cases.js';
import { StartableVersions } from './startable-versions.js';

/** What starting a case reads. */
@Injectable()
export class StartCaseSources {
  constructor(
    readonly versions: StartableVersions,
    readonly outbox: OutboxStore,
    readonly offices: Offices,
    readonly prior: PriorCases,
  ) {}
}
