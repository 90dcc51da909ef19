import type { PartCipher } from '../ports/part-cipher.port.js';
import type { BatchNeeds } from '../ports/case-store.port.js';
import type { Definitions } from '../ports/definitions.port.js';
import { caseIdIn } from './command.js';
import type { EngineCommand, SubmitCase } from './command.js';

/** What a batch of commands has to read and lock. */
export function needsOf(
  commands: readonly EngineCommand[],
  ports: { readonly cipher: PartCipher; readonly definitions: Definitions },
): BatchNeeds {
  const needs = {
    caseIds: new Set<string>(),
    dispatchKeys: new Set<string>(),
    workItemIds: new Set<string>(),
    incidentIds: new Set<string>(),
    actors: new Set<string>(),
    personTokens: new Set<string>(),
  };
  const codes: Record<string, number> = {};
  const idempotency = new Map<string, { scope: string; key: string }>();
  const messages = new Map<string, { agency: string; messageId: string }>();

  for (const command of commands) {
    if ('request' in command && command.request !== undefined) {
      const { scope, key } = command.request;
      idempotency.set(`${scope}:${key}`, { scope, key });
    }
    if ('actor' in command) needs.actors.add(command.actor.subject);
    switch (command.kind) {
      case 'submit':
        codes[command.unit] = (codes[command.unit] ?? 0) + 1;
        for (const token of tokensOf(command, ports)) needs.personTokens.add(token);
        break;
      case 'command':
      case 'fire-timer':
        needs.caseIds.add(command.caseId);
        break;
      case 'claim':
      case 'release':
      case 'complete':
        needs.caseIds.add(command.caseId);
        needs.workItemIds.add(command.workItemId);
        break;
      case 'answer':
        needs.caseIds.add(caseIdIn(command.dispatchKey));
        needs.dispatchKeys.add(command.dispatchKey);
        messages.set(`${command.agency}:${command.messageId}`, command);
        break;
      case 'fail-dispatch':
        needs.caseIds.add(caseIdIn(command.dispatchKey));
        needs.dispatchKeys.add(command.dispatchKey);
        break;
      case 'retry-incident':
      case 'resolve-incident':
        needs.incidentIds.add(command.incidentId);
        if (command.caseId !== undefined) needs.caseIds.add(command.caseId);
        if (command.dispatchKey !== undefined) needs.dispatchKeys.add(command.dispatchKey);
        break;
    }
  }
  return {
    caseIds: [...needs.caseIds].sort(),
    dispatchKeys: [...needs.dispatchKeys],
    workItemIds: [...needs.workItemIds],
    incidentIds: [...needs.incidentIds],
    actors: [...needs.actors],
    personTokens: [...needs.personTokens],
    idempotency: [...idempotency.values()],
    messages: [...messages.values()].map(({ agency, messageId }) => ({ agency, messageId })),
    codes,
  };
}

function tokensOf(command: SubmitCase, { cipher, definitions }: Parameters<typeof needsOf>[1]): string[] {
  const { version } = definitions.of(command.procedure, command.version);
  return version
    .persons(command.application)
    .flatMap(({ personalId }) => (personalId === undefined ? [] : [cipher.tokenOf(personalId)]));
}
