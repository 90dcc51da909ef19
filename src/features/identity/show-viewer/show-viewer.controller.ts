import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Offices } from '../../../engine/ports/offices.port.js';
import { AllowSignedIn } from '../../../platform/http/access.js';
import { ROLES } from '../../../platform/policy/role.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { HeldRole, Viewer } from '../../../platform/http/viewer.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { JournalPosition } from '../ports/journal-position.port.js';
import { ServerClock } from '../ports/server-clock.port.js';

const viewerResponse = z.object({
  subject: z.string(),
  /** Null where only a token spoke. */
  name: z.string().nullable(),
  kind: z.enum(['person', 'client']),
  /** Of today; empty for somebody who may do nothing yet. */
  roles: z.array(
    z.object({
      role: z.enum(ROLES),
      /** Absent: the whole province. */
      office: z.string().optional(),
      officeName: textsSchema.optional(),
      agency: z.string().optional(),
      agencyName: textsSchema.optional(),
      /** The subject in whose place, for a time. */
      onBehalfOf: z.string().optional(),
    }),
  ),
  signedInUntil: z.string(),
  /** The sign-in ends then if nobody does anything before; null: not for that. */
  idleUntil: z.string().nullable(),
  /** Of the journal: a stream opened behind it tells of every change that a later answer does not show. */
  position: z.int(),
  /** Real time, by which sign-ins and claims end: the clock of a machine at a desk may be wrong. */
  now: z.string(),
  /** Legal time, by which deadlines run. */
  legalNow: z.string(),
});
type ShownRole = z.infer<typeof viewerResponse>['roles'][number];

@ApiTags('identity')
@Controller('me')
export class ShowViewerController {
  constructor(
    private readonly offices: Offices,
    private readonly definitions: Definitions,
    private readonly journal: JournalPosition,
    private readonly clock: ServerClock,
  ) {}

  /** Who is calling, with which roles today, and until when. */
  @Get()
  @AllowSignedIn()
  @Answers(200, viewerResponse)
  async show(
    @Caller() { subject, name, kind, roles, until, idleUntil }: Viewer,
  ): Promise<z.infer<typeof viewerResponse>> {
    const [position, times] = await Promise.all([this.journal.lastPosition(), this.clock.read()]);
    const shown = await Promise.all(roles.map((held) => this.shown(held)));
    return viewerResponse.parse({
      subject,
      name: name ?? null,
      kind,
      roles: shown,
      signedInUntil: until,
      idleUntil: idleUntil ?? null,
      position,
      ...times,
    });
  }

  private async shown({ role, office, agency, onBehalfOf }: HeldRole): Promise<ShownRole> {
    const place = office === undefined ? undefined : await this.offices.find(office);
    return {
      role,
      ...(office !== undefined && { office }),
      ...(place && { officeName: place.name }),
      ...(agency !== undefined && { agency, agencyName: this.nameOf(agency) }),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
    };
  }

  /** As the procedures call it in which it has a step. */
  private nameOf(agency: string): ShownRole['agencyName'] {
    const key = `agency.${agency}`;
    const named = this.definitions.all().find(({ version }) => version.labels.vi[key] !== undefined);
    const { vi = agency, en = agency } = { vi: named?.version.labels.vi[key], en: named?.version.labels.en[key] };
    return { vi, en };
  }
}
