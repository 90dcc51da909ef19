import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import type { Definition } from '../../../engine/ports/definitions.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { Publications } from '../../../engine/ports/publications.port.js';
import type { Publication } from '../../../engine/ports/publications.port.js';
import type { Instant } from '../../../kernel/values/time.js';
import { AllowSignedIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Problem } from '../../../platform/problems/problem.js';
import { procedureResponse, proceduresResponse } from '../procedure.response.js';
import { versionSummaryOf } from '../version-view.js';

@ApiTags('procedures')
@Controller('procedures')
export class ListProceduresController {
  constructor(
    private readonly definitions: Definitions,
    private readonly publications: Publications,
    private readonly outbox: OutboxStore,
  ) {}

  /** What can be started. */
  @Get()
  @AllowSignedIn()
  @Answers(200, proceduresResponse)
  async list(): Promise<z.infer<typeof proceduresResponse>> {
    const [published, now] = [await this.publications.all(), await this.outbox.legalNow()];
    const keys = [...new Set(this.definitions.all().map(({ version }) => version.key))];
    const items = keys.map((key) => procedureOf(this.versionsOf(key), published, now));
    return proceduresResponse.parse({ items, nextCursor: null });
  }

  @Get(':key')
  @AllowSignedIn()
  @Answers(200, procedureResponse)
  async show(@Param('key') key: string): Promise<z.infer<typeof procedureResponse>> {
    const versions = this.versionsOf(key);
    if (versions.length === 0) throw new Problem('not-found');
    const [published, now] = [await this.publications.all(), await this.outbox.legalNow()];
    return procedureResponse.parse(procedureOf(versions, published, now));
  }

  private versionsOf(key: string): readonly Definition[] {
    return this.definitions.all().filter(({ version }) => version.key === key);
  }
}

/** A procedure is described by its latest version. */
function procedureOf(versions: readonly Definition[], published: readonly Publication[], now: Instant) {
  const ordered = versions.toSorted((one, other) => one.version.version - other.version.version);
  const latest = ordered.at(-1)?.version;
  return {
    key: latest?.key,
    title: latest?.title,
    officialCodes: latest?.officialCodes,
    legalBasis: latest?.legalBasis,
    versions: ordered.map((definition) => versionSummaryOf(definition, published, now)),
  };
}
