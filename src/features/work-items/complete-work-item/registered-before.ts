import { Injectable } from '@nestjs/common';
import { judgedAmong } from '../../../engine/judged-duplicates.js';
import type { JudgedBody } from '../../../engine/judged-duplicates.js';
import { definitionOfCase } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PriorCases } from '../../../engine/prior-cases.js';
import type { DuplicatesJudged } from '../../../engine/processor/duplicate-facts.js';
import type { WorkItemOfCase } from '../ports/work-item-reader.port.js';

/** Which other cases of a birth or a death there are when it is decided: the decision keeps them, with what the officer says of them. */
@Injectable()
export class RegisteredBefore {
  constructor(
    private readonly definitions: Definitions,
    private readonly prior: PriorCases,
  ) {}

  /** Undefined for an item of a step that registers nothing of the kind. */
  async of(
    { item, case: record }: WorkItemOfCase,
    judged: JudgedBody | undefined,
  ): Promise<DuplicatesJudged | undefined> {
    const { version } = definitionOfCase(this.definitions, record.state);
    if (version.eventOnce?.registeredBy !== item.step) return undefined;
    return judgedAmong(await this.prior.codesFor(record.id), judged);
  }
}
