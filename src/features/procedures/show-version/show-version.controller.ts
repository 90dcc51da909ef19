import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { Publications } from '../../../engine/ports/publications.port.js';
import { AllowSignedIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Problem } from '../../../platform/problems/problem.js';
import { versionResponse } from '../procedure.response.js';
import { ShownVersions } from '../shown-versions.js';

@ApiTags('procedures')
@Controller('procedures')
export class ShowVersionController {
  constructor(
    private readonly definitions: Definitions,
    private readonly publications: Publications,
    private readonly outbox: OutboxStore,
    private readonly shown: ShownVersions,
  ) {}

  /** Everything about one version: its form, steps, deadlines, papers, labels, statechart and samples. */
  @Get(':key/versions/:version')
  @AllowSignedIn()
  @Answers(200, versionResponse)
  async show(@Param('key') key: string, @Param('version') number: string): Promise<z.infer<typeof versionResponse>> {
    const definition = this.definitions
      .all()
      .find(({ version }) => version.key === key && String(version.version) === number);
    if (definition === undefined) throw new Problem('not-found');
    const [published, now] = [await this.publications.all(), await this.outbox.legalNow()];
    return versionResponse.parse(this.shown.view(definition, published, now));
  }
}
