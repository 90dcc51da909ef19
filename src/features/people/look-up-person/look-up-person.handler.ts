import { Injectable } from '@nestjs/common';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { deskRuleOf } from '../desk-rule.js';
import { Lookups } from '../ports/lookups.port.js';
import { Registers } from '../ports/registers.port.js';
import type { RegisterAnswer, RegisterQuestion } from '../ports/registers.port.js';
import { recordWithinLimit, refuseBeyondLimit } from '../within-limit.js';

/** The agencies that keep people, the one that knows everybody first. */
const REGISTERS = ['population', 'civil-status', 'residence', 'social-insurance', 'social-protection'] as const;

@Injectable()
export class LookUpPersonHandler {
  constructor(
    private readonly registers: Registers,
    private readonly lookups: Lookups,
    private readonly cipher: PartCipher,
  ) {}

  /** Asks all registers side by side, and writes down who is shown whom before anything is shown. */
  async lookUp(viewer: Viewer, question: RegisterQuestion) {
    await refuseBeyondLimit(this.lookups, viewer);
    const { personalId, purpose } = question;
    const asked = await Promise.all(
      REGISTERS.map(async (agency) => ({ agency, ...(await this.registers.ask(agency, question)) })),
    );
    const concerned = new Set([personalId, ...asked.flatMap(personalIdsIn)]);
    const at = await recordWithinLimit(this.lookups, {
      viewer,
      rule: deskRuleOf(viewer),
      purpose,
      registers: REGISTERS,
      personTokens: [...concerned].map((id) => this.cipher.tokenOf(id)),
    });
    return { personalId, extracts: asked.map((extract) => ({ ...extract, at })) };
  }
}

/** Everybody whom an answer names. */
function personalIdsIn(answer: RegisterAnswer): readonly string[] {
  if (answer.status !== 'found') return [];
  const { personalId, motherId, fatherId, marriage } = answer.person;
  const kin = [motherId, fatherId, marriage?.spouseId].flatMap((id) => id ?? []);
  return [personalId, ...kin, ...(answer.household ?? []).map((member) => member.personalId)];
}
