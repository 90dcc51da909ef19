import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { FEATURES } from '../../engine/alike.js';
import { ASKED, keysById, MADE, openCase } from '../../engine/case-data.js';
import { seenBy } from '../../engine/disclosure/seen-by.js';
import { partsSeen, shownCase } from '../../engine/disclosure/shown-case.js';
import { definitionOfCase } from '../../engine/lineage.js';
import { Definitions } from '../../engine/ports/definitions.port.js';
import { PartCipher } from '../../engine/ports/part-cipher.port.js';
import type { CaseRecord } from '../../engine/ports/records.js';
import type { Candidate } from '../../engine/prior-cases.js';
import { CASE_STATUSES } from '../../kernel/procedure/effects.js';
import { textsSchema } from '../../platform/problems/problem-schema.js';
import { NamesReader } from '../../platform/http/names.port.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { compared, comparisonRow } from './comparison.js';
import type { SeenEvent } from './comparison.js';
import type { ReadCase } from './ports/candidate-reader.port.js';

/** What the desk said when it took the case in. */
export const saidSchema = z.object({
  found: z.array(z.string()),
  notTheSame: z.array(z.string()),
  reason: z.string().optional(),
});

export const candidatesResponse = z.object({
  /** Of a work item: what was found and said when the case was taken in; absent where nobody looked. */
  said: saidSchema.optional(),
  /** The surest first; none: nothing that looks the same is known. */
  items: z.array(
    z.object({
      code: z.string(),
      procedure: z.string(),
      status: z.enum(CASE_STATUSES),
      receivedAt: z.string(),
      channel: z.enum(['counter', 'portal']),
      /** The desk that has it. */
      office: textsSchema.extend({ code: z.string() }),
      /** 0 to 100: how sure it is that both are about the same. */
      score: z.int(),
      /** `another-child`: of the same mother and the same day, with another name. */
      likeness: z.enum(['same', 'alike', 'another-child']),
      /** What they have in common. */
      matched: z.array(z.enum(FEATURES)),
      /** Whether who asks may open it; who may not is told where it is, and nothing that stands in it. */
      isVisible: z.boolean(),
      rows: z.array(comparisonRow),
      /** Who works on it just now, since when; of a case that is not shown nobody is told. */
      heldBy: z.array(z.object({ step: z.string(), person: z.string(), name: z.string(), since: z.string() })),
    }),
  ),
});
export type CandidatesView = z.infer<typeof candidatesResponse>;

/** How much of each is shown to whom: what the viewer would see of the case anyway. */
@Injectable()
export class ShownCandidates {
  constructor(
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
    private readonly names: NamesReader,
  ) {}

  needs(viewer: Viewer, record: CaseRecord) {
    const { version } = definitionOfCase(this.definitions, record.state);
    const seen = seenBy(viewer, version, record);
    if (seen === 'whole') return ({ part }: { readonly part: string }) => TOLD.includes(part);
    return partsSeen(version, record, seen);
  }

  /** The birth or death that the case tells of, as far as the viewer sees it. */
  async eventOf(viewer: Viewer, { record, parts, keys }: ReadCase): Promise<SeenEvent | undefined> {
    const { version } = definitionOfCase(this.definitions, record.state);
    await this.cipher.prepare(keys);
    const living = keysById(keys);
    const seen = seenBy(viewer, version, record);
    const { applicant, data } = shownCase(version, seen, (isInTime) =>
      openCase(this.cipher, parts.filter(isInTime), living),
    );
    const event = version.eventOnce?.told({ applicant, data });
    const isWhole = seen === 'whole' && parts.every(({ keyId }) => living.has(keyId));
    return event && { event, isWhole };
  }

  async view(
    viewer: Viewer,
    here: SeenEvent,
    { candidates, read }: { readonly candidates: readonly Candidate[]; readonly read: readonly ReadCase[] },
  ): Promise<CandidatesView> {
    const { people, offices } = await this.names.find(
      [...new Set(read.flatMap(({ holders }) => holders.map(({ holder }) => holder)))],
      [...new Set(candidates.map(({ found }) => found.intakeOffice))],
    );
    const items: unknown[] = [];
    for (const { found, ...likeness } of candidates) {
      const own = read.find(({ record }) => record.id === found.caseId);
      const there = own === undefined ? undefined : await this.eventOf(viewer, own);
      const code = found.intakeOffice;
      const office = { code, vi: offices[code]?.vi ?? code, en: offices[code]?.en ?? code };
      const rows = there === undefined ? [] : compared(here, there);
      const heldBy = (own?.holders ?? []).map(({ step, holder, since }) => {
        return { step, person: holder, name: people[holder] ?? holder, since };
      });
      items.push({ ...found, ...likeness, office, isVisible: own !== undefined, rows, heldBy });
    }
    return candidatesResponse.parse({ items });
  }
}

/** What was asked for and made of it holds like the rest. */
const TOLD: readonly string[] = ['application', 'supplement', ASKED, MADE];
