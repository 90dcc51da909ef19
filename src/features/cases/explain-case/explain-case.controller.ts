import { definitionOfCase } from '../../../engine/lineage.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { commandRights } from '../../../engine/command-rights.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { CASE_STATUSES, STEP_STATUSES } from '../../../kernel/procedure/effects.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { explanationOf } from './explanation.js';

const label = z.object({ vi: z.string(), en: z.string() });

const limit = z.object({
  clock: z.string(),
  dueAt: z.string(),
  dueOn: z.string(),
  pausedSince: z.string().nullable(),
  endedAt: z.string().optional(),
  article: z.string(),
  confirmed: z.boolean(),
  replacedDueOn: z.array(z.string()),
  edition: z.string(),
  days: z.array(
    z.object({
      day: z.string(),
      counts: z.boolean(),
      number: z.int().optional(),
      why: label.extend({ code: z.string() }),
      source: z.string().optional(),
    }),
  ),
  /** Of the whole, where its length follows from what was asked for: the steps that take longest, each after the one before. */
  row: z
    .object({
      steps: z.array(z.object({ step: z.string(), label, workingDays: z.int() })),
      /** Between each two of them. */
      handOverWorkingDays: z.int(),
    })
    .optional(),
});

const holder = z.object({
  kind: z.enum(['agency-system', 'officer', 'applicant', 'operator', 'earlier-steps', 'people-asked']),
  office: z.string().optional(),
  officeName: label.optional(),
  person: z.string().optional(),
  steps: z.array(z.string()).optional(),
  since: z.string().optional(),
  attempts: z.int().optional(),
  failure: z.string().optional(),
  cause: z.string().optional(),
});

const explanationResponse = z.object({
  code: z.string(),
  status: z.enum(CASE_STATUSES),
  waitsFor: z.array(
    z.object({
      step: z.string(),
      label,
      status: z.enum(STEP_STATUSES),
      text: label,
      holder,
      until: limit.optional(),
      /** By when it is due at the latest, before it has a limit that runs. */
      promisedOn: z.string().optional(),
    }),
  ),
  limits: z.array(limit),
  /** Names of the offices concerned, by their codes. */
  offices: z.record(z.string(), label),
  /** Of the people who hold it, by login. */
  names: namesSchema,
  allowedCommands: z.array(z.string()),
});

@ApiTags('cases')
@Controller('cases')
export class ExplainCaseController {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly names: NamesReader,
  ) {}

  /** What the case waits for, who holds it, until when, by which article, and what may be asked of it. */
  @Get(':code/explain')
  @Allow('case.explain')
  @Answers(200, explanationResponse)
  async explain(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof explanationResponse>> {
    const open = await this.reader.openWork(viewer, code);
    if (open === undefined) throw new Problem('not-found');
    const definition = definitionOfCase(this.definitions, open.record.state).version;
    const explanation = explanationOf(definition, open);
    const { allowedCommands } = commandRights(definition, open.record, { viewer, standing: open.standing });
    const holders = open.workItems.flatMap(({ holder: login }) => login ?? []);
    return explanationResponse.parse({ ...explanation, allowedCommands, names: await this.names.find(holders, []) });
  }
}
