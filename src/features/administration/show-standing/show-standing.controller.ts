import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow } from '../../../platform/http/access.js';
import { ROLES } from '../../../platform/policy/role.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader } from '../../../platform/http/names.port.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { runnableVersions } from '../changes/administrative-acts.js';
import { spansSchema } from '../changes/change.response.js';
import { startableSpans } from '../changes/startable.js';
import { AdministrationReader } from '../ports/administration-reader.port.js';

/** `on`: as it was or will be on that day in Vietnam; absent: what holds now and what is to come. */
const page = {
  on: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
};
const validity = { validFrom: z.string(), validTo: z.string().optional() };
const word = z.string().trim().min(1).max(120).optional();

const officesQuery = z.strictObject({ agency: word, text: word, ...page });
const officesResponse = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      agency: z.string(),
      commune: z.string(),
      unitCode: z.string(),
      name: textsSchema,
      ...validity,
      /** Who takes the applications after its end. */
      successor: z.string().optional(),
      /** How many hold a role there now. */
      people: z.int(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

const assignmentsQuery = z.strictObject({
  subject: z.string().min(1).max(255).optional(),
  office: word,
  role: z.enum(ROLES).optional(),
  ...page,
});
const assignmentsResponse = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      name: z.string().optional(),
      role: z.string(),
      agency: z.string().optional(),
      office: z.string().optional(),
      officeName: textsSchema.optional(),
      /** In whose place they act: it gives no more than that one holds. */
      onBehalfOf: z.string().optional(),
      ...validity,
    }),
  ),
  nextCursor: z.string().nullable(),
});

const publicationsResponse = z.object({
  items: z.array(
    z.object({
      procedure: z.string(),
      /** Which version is started for what is received when. */
      startable: spansSchema,
      publications: z.array(z.object({ version: z.int(), ...validity, approvedBy: z.array(z.string()) })),
      /** What this deployment can run; only what a release has closed can be published. */
      versions: z.array(z.object({ version: z.int(), finishedIn: z.string().optional() })),
    }),
  ),
});

@ApiTags('administration')
@Controller('administration')
export class ShowStandingController {
  constructor(
    private readonly reader: AdministrationReader,
    private readonly definitions: Definitions,
    private readonly names: NamesReader,
  ) {}

  /** Offices with their time and their successors. */
  @Get('offices')
  @Allow('administration.read')
  @Answers(200, officesResponse)
  async offices(
    @Query({ schema: officesQuery }) { limit, cursor, ...asked }: z.infer<typeof officesQuery>,
  ): Promise<z.infer<typeof officesResponse>> {
    const { items, nextCursor } = await this.reader.offices(asked, { limit, cursor });
    const shown = items.map(({ nameVi, nameEn, ...office }) => ({ ...office, name: { vi: nameVi, en: nameEn } }));
    return officesResponse.parse({ items: shown, nextCursor });
  }

  /** Who holds which role where, from when until when. */
  @Get('assignments')
  @Allow('administration.read')
  @Answers(200, assignmentsResponse)
  async assignments(
    @Query({ schema: assignmentsQuery }) { limit, cursor, ...asked }: z.infer<typeof assignmentsQuery>,
  ): Promise<z.infer<typeof assignmentsResponse>> {
    const { items, nextCursor } = await this.reader.roles(asked, { limit, cursor });
    const codes = [...new Set(items.flatMap(({ office }) => office ?? []))];
    const { offices } = await this.names.find([], codes);
    const shown = items.map((held) => ({ ...held, officeName: held.office && offices[held.office] }));
    return assignmentsResponse.parse({ items: shown, nextCursor });
  }

  /** Which version of each procedure is published for which time of receipt. */
  @Get('publications')
  @Allow('administration.read')
  @Answers(200, publicationsResponse)
  async publications(): Promise<z.infer<typeof publicationsResponse>> {
    const [all, versions] = [await this.reader.publications(), runnableVersions(this.definitions)];
    const procedures = [...new Set([...versions, ...all].map(({ procedure }) => procedure))];
    const items = procedures.map((procedure) => {
      const publications = all.filter((publication) => publication.procedure === procedure);
      return {
        procedure,
        startable: startableSpans(publications),
        publications,
        versions: versions.filter((version) => version.procedure === procedure),
      };
    });
    return publicationsResponse.parse({ items });
  }
}
