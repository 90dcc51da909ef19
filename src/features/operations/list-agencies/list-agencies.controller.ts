import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { AgencyLinks } from '../ports/agency-links.port.js';
import type { AgencyState } from '../ports/agency-links.port.js';

const agencyResponse = z.object({
  agency: z.string(),
  name: textsSchema,
  /** `failing`: its last deliveries failed; `away`: so many that its breaker is open. */
  link: z.enum(['working', 'failing', 'away']),
  /** Failed deliveries in a row. */
  failures: z.int(),
  awaySince: z.string().optional(),
  /** When it is tried again. */
  retryAt: z.string().optional(),
  /** Dispatches that it has not taken yet. */
  waiting: z.int(),
  waitingSince: z.string().optional(),
  /** Dispatches that it accepted and has not answered yet. */
  accepted: z.int(),
  /** Of those, the ones about which it is asked because it has been silent for too long. */
  silent: z.int(),
  answeredLastHour: z.int(),
  lastAnsweredAt: z.string().optional(),
});

/** Times are unshifted. */
const listAgenciesResponse = z.object({ asOf: z.string(), items: z.array(agencyResponse) });

@ApiTags('operations')
@Controller('operations/agencies')
export class ListAgenciesController {
  constructor(private readonly links: AgencyLinks) {}

  /** Every agency that is dispatched to: whether it is reached, what waits for it since when, what it answered. */
  @Get()
  @Allow('agencies.watch')
  @Answers(200, listAgenciesResponse)
  async list(@Caller() viewer: Viewer): Promise<z.infer<typeof listAgenciesResponse>> {
    const { at, agencies } = await this.links.states(viewer);
    return listAgenciesResponse.parse({ asOf: at, items: agencies.map(shown) });
  }
}

function shown({ failures, openedAt, retryAt, waitingSince, answeredAt, ...counts }: AgencyState) {
  const link = openedAt !== undefined ? 'away' : failures > 0 ? 'failing' : 'working';
  return { ...counts, link, failures, awaySince: openedAt, retryAt, waitingSince, lastAnsweredAt: answeredAt };
}
