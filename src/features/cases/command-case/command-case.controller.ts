import { createHash } from 'node:crypto';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { actorName } from '../../../engine/actor.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { definitionOfCase, submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { perform } from '../../../engine/problem-of.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers, MayAnswer } from '../../../platform/http/answers.js';
import { invalidBody } from '../../../platform/http/invalid-body.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { caseResponse } from '../../../engine/case-response.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { CorrectDataHandler } from '../correct-data/correct-data.handler.js';
import { PUBLIC_COMMANDS } from './command-bodies.js';
import { commandBody } from './read-command.js';
import type { PublicCommand } from './command-bodies.js';
import type { CommandBody, ReadCommand } from './read-command.js';

const commandPath = z.object({ code: z.string(), name: z.string() });

/** The case is as it was: another person has to confirm the result first, at the work item. */
const preparedResponse = caseResponse.extend({
  awaitsConfirmation: z.object({ workItem: z.string(), step: z.string() }),
});

@ApiTags('cases')
@Controller('cases')
export class CommandCaseController {
  constructor(
    private readonly reader: CaseReader,
    private readonly processor: CommandProcessor,
    private readonly definitions: Definitions,
    private readonly corrections: CorrectDataHandler,
  ) {}

  /** Asks something of a case; the answer is the case as it is then. 202: a result from outside waits for another person to confirm it. */
  @Post(':code/commands/:name')
  @Allow(
    'case.withdraw',
    'case.submit-supplement',
    'case.correct',
    'case.request-correction',
    'case.hand-over',
    'case.settle-payment',
    'case.refund-payment',
    'case.record-outside-result',
  )
  @FreshSignIn({ name: ['record-outside-result'] })
  @Answers(200, caseResponse)
  @MayAnswer(202, preparedResponse)
  async command(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param({ schema: commandPath }) { code, name }: z.infer<typeof commandPath>,
    @Body({ schema: commandBody }) body: CommandBody,
  ) {
    if (name === 'correct') return caseResponse.parse(await this.corrections.correct(viewer, { code, body, request }));
    const command = Object.hasOwn(PUBLIC_COMMANDS, name) ? PUBLIC_COMMANDS[name] : undefined;
    if (command === undefined) throw new Problem('unknown-command');
    const record = await this.reader.find(viewer, code);
    if (record === undefined) throw new Problem('not-found');
    const { version } = definitionOfCase(this.definitions, record.state);
    const told = submittedIn(this.definitions, record.state);
    const { facts, parts, attachments } = readBody(command, body, { viewer, record, version, told });
    const response = await perform(this.processor, {
      kind: 'command',
      caseId: record.id,
      name: command.name,
      facts,
      parts,
      attachments,
      expectedSeq: body.expectedSeq,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
    return preparedResponse.or(caseResponse).parse(response);
  }
}

function readBody(
  command: PublicCommand,
  body: CommandBody,
  {
    viewer,
    record,
    version,
    told,
  }: {
    readonly viewer: Viewer;
    readonly record: CaseRecord;
    readonly version: ProcedureVersion;
    /** The version that the application was told in. */
    readonly told: ProcedureVersion;
  },
): ReadCommand {
  const awaiting = Object.entries(record.state.steps).find(([, status]) => status === 'awaiting-supplement');
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const { steps } = version;
  const { form, fees } = told;
  const charged = fees?.dependsOn ?? [];
  const read = command.read(body, { digest, form, charged, steps, awaiting: awaiting?.[0], by: actorName(viewer) });
  if (read.success) return read.data;
  throw invalidBody(read.error, body);
}
