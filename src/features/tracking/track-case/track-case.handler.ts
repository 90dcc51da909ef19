import { definitionOfCase } from '../../../engine/lineage.js';
import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { askedItems } from './asked-items.js';
import { ProvenCases } from './proven-cases.js';
import { trackedCase } from './tracked-case.js';

@Injectable()
export class TrackCaseHandler {
  constructor(
    private readonly cases: ProvenCases,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  /** @throws Problem as `ProvenCases` does */
  async track(code: string, digits: string, network: string) {
    const tracked = await this.cases.look(code, digits, network);
    await this.cipher.prepare(tracked.decisions.keys);
    const definition = definitionOfCase(this.definitions, tracked.record.state).version;
    return trackedCase(definition, tracked, askedItems(definition, this.cipher, tracked.decisions));
  }
}
