import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import type { CodeList } from '../../../kernel/procedure/code-lists.js';
import type { OfficialCode } from '../../../kernel/procedure/open-law.js';
import type { Label, PaperName } from '../../../kernel/procedure/procedure-version.js';
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
      kind: z.enum(['code', 'status-name', 'limit', 'amount', 'paper-name', 'endpoint', 'calendar', 'form']),
      value: textsSchema,
      question: textsSchema,
      since: z.string(),
      from: z.string().optional(),
      /** The files of the source where its values stand; none: in the configuration, or in prose. */
      standsIn: z.array(z.string()),
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
  /** What another system calls codes of ours in a list of its own, with the rows that this installation was told (`LIST_CODES`). */
  listCodes: z.array(
    z.object({
      list: z.string(),
      destination: z.string(),
      ours: z.string(),
      theirs: z.string(),
      from: z.string().optional(),
      source: z.string(),
      confirmed: z.boolean(),
    }),
  ),
  /** Papers that are called otherwise in cases that are received since a day. */
  paperNames: z.array(
    z.object({
      type: z.string(),
      before: textsSchema,
      name: textsSchema,
      from: z.string(),
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
    const paperNames = this.law.paperNames.map((row) => ({ ...row, before: this.paperBefore(row) }));
    const listCodes = this.law.codeLists.flatMap(listCodesOf);
    return openLawResponse.parse({ questions, rules, codes, portalStatuses, listCodes, paperNames });
  }

  /** As the row before calls it; the first one follows the versions, which all call it the same. */
  private paperBefore({ type, from }: PaperName): Label {
    const earlier = this.law.paperNames.filter((row) => row.type === type && row.from < from);
    const [last] = earlier.toSorted((one, other) => (one.from > other.from ? -1 : 1));
    const issuing = this.definitions.all().find(({ version }) => version.documents[type] !== undefined);
    return last?.name ?? issuing?.version.documents[type] ?? { vi: type, en: type };
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

function listCodesOf({ list, destination, rows }: CodeList) {
  return rows.map((row) => ({ ...row, list, destination, theirs: String(row.theirs) }));
}
