import type { PartCipher } from '../ports/part-cipher.port.js';
import type { BatchNeeds } from '../ports/case-store.port.js';
import type { Definitions } from '../ports/definitions.port.js';
import { caseIdIn } from './command.js';
import type { CorrectData, EngineCommand, SubmitCase } from './command.js';
import { receiptOf } from './used-receipt.js';
import { nextOfficeIn } from './transfer-case.js';
import { officesOfApplication } from './offices-of-application.js';
import { isNews } from './record-dispatches.js';

interface NeedsPorts {
  readonly cipher: PartCipher;
  readonly definitions: Definitions;
}

/** What a batch of commands has to read and lock. */
export function needsOf(commands: readonly EngineCommand[], ports: NeedsPorts): BatchNeeds {
  const needs = commands.map((command) => needOf(command, ports));
  const all = <Field extends keyof Lists>(field: Field) => [...new Set(needs.flatMap((need) => need[field] ?? []))];
  return {
    caseIds: all('caseIds').sort(),
    readCaseIds: all('readCaseIds').sort(),
    dispatchKeys: all('dispatchKeys'),
    reportsOf: all('reportsOf'),
    editionsOf: all('editionsOf'),
    workItemIds: all('workItemIds'),
    incidentIds: all('incidentIds'),
    attachmentIds: all('attachmentIds').sort(),
    receipts: all('receipts').sort(),
    personTokens: all('personTokens'),
    offices: all('offices').sort(),
    actors: [...new Set(commands.flatMap(peopleOf))],
    idempotency: distinct(commands.flatMap(requestOf), ({ scope, key }) => `${scope}:${key}`),
    messages: distinct(commands.flatMap(messageOf), ({ agency, messageId }) => `${agency}:${messageId}`),
    codes: codesFor(commands),
  };
}

type Lists = Pick<
  BatchNeeds,
  | 'caseIds'
  | 'readCaseIds'
  | 'dispatchKeys'
  | 'reportsOf'
  | 'editionsOf'
  | 'workItemIds'
  | 'incidentIds'
  | 'attachmentIds'
  | 'receipts'
  | 'personTokens'
  | 'offices'
>;

function needOf(command: EngineCommand, ports: NeedsPorts): Partial<Lists> {
  switch (command.kind) {
    case 'submit':
      return {
        personTokens: tokensOf(command, ports),
        offices: officesOf(command, ports),
        attachmentIds: (command.attachments ?? []).map(({ id }) => id),
      };
    case 'correct':
      return { caseIds: [command.caseId], personTokens: tokensOf(command, ports) };
    case 'command':
      return {
        caseIds: [command.caseId],
        attachmentIds: (command.attachments ?? []).map(({ id }) => id),
        receipts: given(receiptOf(command)),
        offices: given(nextOfficeIn(command)),
      };
    case 'fire-timer':
    case 'record-code':
      return { caseIds: [command.caseId] };
    case 'claim':
    case 'release':
    case 'assign':
    case 'complete':
    case 'confirm-result':
      return { caseIds: [command.caseId], workItemIds: [command.workItemId] };
    case 'answer':
      // Most answers say that news were told: they need to know whom the case is about, and not its lock. One that is an incident does.
      if (isNews(command.dispatchKey) && command.answer?.kind === 'completed')
        return { readCaseIds: [caseIdIn(command.dispatchKey)], dispatchKeys: [command.dispatchKey] };
      return {
        caseIds: [caseIdIn(command.dispatchKey)],
        dispatchKeys: [command.dispatchKey],
        editionsOf: command.answer?.kind === 'result-amended' ? [caseIdIn(command.dispatchKey)] : [],
      };
    case 'report-again':
      return { caseIds: [command.caseId], dispatchKeys: [command.dispatchKey] };
    case 'fail-dispatch':
      return { caseIds: [caseIdIn(command.dispatchKey)], dispatchKeys: [command.dispatchKey] };
    case 'retry-incident':
    case 'resolve-incident': {
      const { incidentId, caseId, dispatchKey } = command;
      const isReport = dispatchKey !== undefined && isNews(dispatchKey);
      return {
        incidentIds: [incidentId],
        caseIds: given(caseId),
        dispatchKeys: given(dispatchKey),
        reportsOf: isReport ? given(caseId) : [],
      };
    }
  }
}

/** Whose assignments decide whether the command is allowed. */
export function peopleOf(command: EngineCommand): readonly string[] {
  if (!('actor' in command)) return [];
  return command.kind === 'assign' ? [command.actor.subject, command.holder] : [command.actor.subject];
}

function requestOf(command: EngineCommand) {
  if (!('request' in command) || command.request === undefined) return [];
  const { scope, key } = command.request;
  return [{ scope, key }];
}

function messageOf(command: EngineCommand) {
  return command.kind === 'answer' ? [{ agency: command.agency, messageId: command.messageId }] : [];
}

function codesFor(commands: readonly EngineCommand[]): Record<string, number> {
  const codes: Record<string, number> = {};
  for (const command of commands) {
    if (command.kind === 'submit') codes[command.unit] = (codes[command.unit] ?? 0) + 1;
  }
  return codes;
}

/** Those that have to be open for the case to start. */
export function officesOf(command: SubmitCase, { definitions }: Pick<NeedsPorts, 'definitions'>): readonly string[] {
  const { version } = definitions.of(command.procedure, command.version);
  return officesOfApplication(version, command.application, command.intakeOffice);
}

/** Of the people whom the application names by a personal id. */
export function tokensOf(command: SubmitCase | CorrectData, { cipher, definitions }: NeedsPorts): readonly string[] {
  const { version } = definitions.of(command.procedure, command.version);
  return version
    .persons(command.application)
    .flatMap(({ personalId }) => (personalId === undefined ? [] : [cipher.tokenOf(personalId)]));
}

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
