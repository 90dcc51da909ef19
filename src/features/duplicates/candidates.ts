import { Injectable } from '@nestjs/common';
import { definitionOfCase } from '../../engine/lineage.js';
import { Definitions } from '../../engine/ports/definitions.port.js';
import type { CaseRecord } from '../../engine/ports/records.js';
import { PriorCases } from '../../engine/prior-cases.js';
import type { ToldEvent } from '../../kernel/procedure/told-event.js';
import { Problem } from '../../platform/problems/problem.js';
import type { Viewer } from '../../platform/http/viewer.js';
import type { SeenEvent } from './comparison.js';
import { CandidateReader } from './ports/candidate-reader.port.js';
import type { ReadCase } from './ports/candidate-reader.port.js';
import { saidSchema, ShownCandidates } from './shown-candidates.js';
import type { CandidatesView } from './shown-candidates.js';

/** Cases that may be about the same, as they are shown to somebody: those that they may see side by side, of the others that they are there. */
@Injectable()
export class Candidates {
  constructor(
    private readonly reader: CandidateReader,
    private readonly prior: PriorCases,
    private readonly definitions: Definitions,
    private readonly shown: ShownCandidates,
  ) {}

  /** @throws Problem `too-many-searches` */
  async ofApplication(viewer: Viewer, event: ToldEvent): Promise<CandidatesView> {
    await this.look(viewer);
    return this.compare(viewer, { event, isWhole: true }, undefined);
  }

  /**
   * Of the case of a work item, while its step is the one that registers the event.
   *
   * @throws Problem `not-found` for an item that is not the viewer's offices'; `too-many-searches`
   */
  async ofWorkItem(viewer: Viewer, id: string): Promise<CandidatesView> {
    const found = await this.reader.caseOfItem(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const { version } = definitionOfCase(this.definitions, found.record.state);
    if (version.eventOnce?.registeredBy !== found.step) return { items: [] };
    await this.look(viewer);
    const [own] = await this.read(viewer, [], found.record.id);
    if (own === undefined) return { items: [] };
    const seen = await this.shown.eventOf(viewer, own);
    if (seen === undefined) return { items: [] };
    const { data: said } = saidSchema.safeParse(found.record.state.chart.context.facts['duplicates']);
    return { ...(await this.compare(viewer, seen, found.record.id)), ...(said && { said }) };
  }

  private async compare(viewer: Viewer, here: SeenEvent, except: string | undefined): Promise<CandidatesView> {
    const candidates = await this.prior.of(here.event, except);
    if (candidates.length === 0) return { items: [] };
    const read = await this.read(
      viewer,
      candidates.map(({ found }) => found.caseId),
    );
    return this.shown.view(viewer, here, { candidates, read });
  }

  /** Once for each answer, whatever is found: who gets none asked all the same. */
  private async look(viewer: Viewer): Promise<void> {
    const waitS = await this.reader.look(viewer);
    if (waitS !== undefined) throw new Problem('too-many-searches', { retryAfterS: waitS });
  }

  private read(viewer: Viewer, caseIds: readonly string[], own?: string): Promise<readonly ReadCase[]> {
    const needs = (record: CaseRecord) => this.shown.needs(viewer, record);
    return this.reader.read(viewer, { caseIds, own, needs });
  }
}
