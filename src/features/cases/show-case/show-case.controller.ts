import { definitionOfCase } from '../../../engine/lineage.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { barredSchema } from '../../../engine/barred.js';
import { caseView } from '../../../engine/case-view.js';
import { commandRights } from '../../../engine/command-rights.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { loginsIn, NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Problem } from '../../../platform/problems/problem.js';
import { caseResponse } from '../../../engine/case-response.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { seenBy } from '../../../engine/disclosure/seen-by.js';
import { partsSeen } from '../../../engine/disclosure/shown-case.js';
import { disclosed, workedAt } from '../disclosure/disclosed-case.js';
import { erasedViews } from './erased.js';
import { promisedDayOf, promisedDayShape } from '../promised-day.js';

const openRecord = z.record(z.string(), z.unknown());

/** A case with what the family told and what agencies answered, as far as the viewer needs it: personal, so each look is logged. */
export const shownCaseResponse = caseResponse.extend({
  ...promisedDayShape,
  application: z.object({ applicant: openRecord, data: openRecord }).optional(),
  results: z.record(z.string(), openRecord).optional(),
  supplements: z.array(openRecord).optional(),
  reasons: z.record(z.string(), openRecord).optional(),
  /** What officers entered with their decisions, by step. */
  decisions: z.record(z.string(), openRecord).optional(),
  /** Who collected results, other than the applicant. */
  collectors: z.array(openRecord).optional(),
  /** Of each correction what was wrong and what was asked for, by group of the form; for whom the whole case is shown. */
  editions: z
    .array(
      z.object({
        correction: z.int(),
        before: z.record(z.string(), openRecord),
        after: z.record(z.string(), openRecord),
      }),
    )
    .optional(),
  /** Where a value is masked, as JSON pointers into this answer; `POST …/reveal` tells the values. */
  masked: z.array(z.string()),
  /** What was erased for good, of whom by their roles, and when; `isFormer`: they were in them by a mistyped personal id. */
  erased: z
    .array(
      z.object({ roles: z.array(z.string()), isFormer: z.boolean().optional(), title: textsSchema, at: z.string() }),
    )
    .optional(),
  /** Of the people who handed results over, by login, and of the desks that have or had the case, by code. */
  names: namesSchema,
  /** The desk that has it and hands its results over: the one that took it in, if no other one goes on with it. */
  intakeOffice: z.string(),
  /** From which commands something keeps the viewer, and who gives them instead. */
  barred: barredSchema,
});

@ApiTags('cases')
@Controller('cases')
export class ShowCaseController {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
    private readonly names: NamesReader,
  ) {}

  @Get(':code')
  @Allow('case.read')
  @Answers(200, shownCaseResponse)
  async show(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof shownCaseResponse>> {
    const sealed = await this.reader.show(viewer, code, {
      purpose: 'case-handling',
      needs: (record) => partsSeen(this.versionOf(record), record, seenBy(viewer, this.versionOf(record), record)),
      isInFull: (shown) => workedAt(viewer, this.versionOf(shown.record), shown).length > 0,
    });
    if (sealed === undefined) throw new Problem('not-found');
    const version = this.versionOf(sealed.record);
    const view = caseView(version, sealed.record);
    await this.cipher.prepare(sealed.keys);
    const { answer, hidden } = disclosed(viewer, { version, cipher: this.cipher }, sealed);
    const { intakeOffice } = sealed.record;
    const { documents, corrections = [] } = view;
    const people = [...documents.map(({ handedOver }) => handedOver?.by), ...corrections.map(({ by }) => by)].flatMap(
      (by) => loginsIn(by),
    );
    return shownCaseResponse.parse({
      ...view,
      ...commandRights(version, sealed.record, { viewer, standing: sealed.standing }),
      ...promisedDayOf(sealed.record.state),
      ...answer,
      masked: Object.keys(hidden),
      erased: erasedViews(version, sealed),
      names: await this.names.find(people, [intakeOffice, ...(view.formerDesks ?? []).map(({ office }) => office)]),
      intakeOffice,
    });
  }

  private versionOf({ state }: CaseRecord): ProcedureVersion {
    return definitionOfCase(this.definitions, state).version;
  }
}
