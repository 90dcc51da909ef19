import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import type { OfficialCode } from '../../../kernel/procedure/open-law.js';
import type { Label } from '../../../kernel/procedure/procedure-version.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { OpenLaw } from '../ports/open-law.port.js';
import { unconfirmedRules } from './unconfirmed-rules.js';

const openLawResponse = z.object({
  /** What has to be found out; what is announced for a day to come first, by that day. */
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['code', 'status-name', 'limit', 'amount', 'paper-name', 'endpoint', 'calendar']),
      value: textsSchema,
      question: textsSchema,
      since: z.string(),
      from: z.string().optional(),
    }),
  ),
  /** Steps, limits, fees and foundations of procedures whose article was not read in a text in force. */
  rules: z.array(
    z.object({
      procedure: z.string(),
      version: z.int(),
      title: textsSchema,
      article: z.string(),
      decides: z.array(textsSchema),
    }),
  ),
  /** Every code under which a procedure was announced, with its days. */
  codes: z.array(
    z.object({
      code: z.string(),
      procedure: z.string(),
      title: textsSchema,
      from: z.string().optional(),
      until: z.string().optional(),
      source: z.string(),
      confirmed: z.boolean(),
    }),
  ),
  /** Under which national code each status of a case is told to the National Portal, since a day. */
  portalStatuses: z.array(
    z.object({
      status: z.string(),
      name: textsSchema,
      code: z.string(),
      from: z.string().optional(),
      source: z.string(),
      confirmed: z.boolean(),
    }),
  ),
});

const ALWAYS = '9999-12-31';

@ApiTags('administration')
@Controller('administration/open-law')
export class ShowOpenLawController {
  constructor(
    private readonly law: OpenLaw,
    private readonly definitions: Definitions,
  ) {}

  /** What runs here although nobody has read it in a text in force, what is announced, and the codes of procedures by their days. */
  @Get()
  @Allow('administration.read')
  @Answers(200, openLawResponse)
  show(): z.infer<typeof openLawResponse> {
    const questions = this.law.questions.toSorted((one, other) =>
      (one.from ?? ALWAYS).localeCompare(other.from ?? ALWAYS),
    );
    const codes = this.law.codes.map((row) => ({ ...row, title: this.titleOf(row) }));
    const rules = this.definitions.all().flatMap(({ version }) => unconfirmedRules(version));
    const portalStatuses = this.law.portalStatuses.map((row) => ({
      ...row,
      name: this.nameOf(`case-status.${row.status}`),
    }));
    return openLawResponse.parse({ questions, rules, codes, portalStatuses });
  }

  /** Every version calls the statuses of a case the same. */
  private nameOf(label: string): Label {
    const [first] = this.definitions.all();
    return { vi: first?.version.labels.vi[label] ?? label, en: first?.version.labels.en[label] ?? label };
  }

  /** As the newest version calls it. */
  private titleOf({ procedure }: OfficialCode): Label {
    const newest = this.definitions.all().findLast(({ version }) => version.key === procedure);
    return newest?.version.title ?? { vi: procedure, en: procedure };
  }
}
