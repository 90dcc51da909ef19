/** What forms of different versions tell about a death, read alike: who heads the household, who receives, who is left. */
import { z } from 'zod';
import * as part from './payload-parts.js';

/** A household as versions before 2 tell it: its head, whoever that is. */
const plainHousehold = part.householdHead.extend({ soleMember: z.boolean().default(false) });

/** Chosen: the applicant or the deceased, who are told of elsewhere, or somebody else. */
const chosenHousehold = z.object({
  household: z.discriminatedUnion('head', [
    z.object({ head: z.literal('applicant'), relationToHead: z.string() }),
    z.object({ head: z.literal('deceased'), soleMember: z.boolean().default(false) }),
    z.object({
      head: z.literal('other'),
      personalId: part.personalId,
      fullName: z.string(),
      relationToHead: z.string(),
    }),
  ]),
});

export const household = z.union([chosenHousehold, plainHousehold]);

type People = Readonly<Record<'applicant' | 'deceased', part.ToldPerson>>;

/** The head of the household, whichever way it was told. */
export function headOf(told: z.infer<typeof household>, people: People): z.infer<typeof plainHousehold> {
  if (!('household' in told)) return told;
  const { household: chosen } = told;
  if (chosen.head === 'deceased') return { ...headed(people.deceased, 'Chủ hộ'), soleMember: chosen.soleMember };
  const head = chosen.head === 'applicant' ? people.applicant : chosen;
  return { ...headed(head, chosen.relationToHead), soleMember: false };
}

function headed({ personalId, fullName }: part.ToldPerson, relationToHead: string) {
  return { headPersonalId: personalId, headFullName: fullName, relationToHead };
}

/** Whoever receives the money: a person, the applicant, or an organisation, which has no personal id. */
export const recipient = z.union([
  z.object({ kind: z.literal('applicant'), relation: z.string() }),
  z.object({ kind: z.literal('organisation'), name: z.string() }),
  part.toldPerson.extend({ relation: z.string() }),
]);

export interface Recipient {
  readonly fullName: string;
  /** Absent of an organisation: it is nobody's relative. */
  readonly relation?: string;
}

/** The recipient by name, whichever way it was told. */
export function recipientOf(told: z.infer<typeof recipient>, applicant: part.ToldPerson): Recipient {
  if ('name' in told) return { ...told, fullName: told.name };
  return 'fullName' in told ? told : { ...told, fullName: applicant.fullName };
}

const relative = z.object({
  fullName: z.string(),
  bornOn: part.partialDate,
  relation: z.string(),
  reducedCapacity: z.boolean().default(false),
  consent: z.enum(['vneid', 'form-09-hsb', 'refused']),
});

const BENEFITS = ['none', 'one-time', 'monthly'] as const;

/** What is asked for who is left: the benefit alone, or with the list of relatives. */
export const survivors = z.union([
  z.enum(BENEFITS).transform((benefit) => ({ benefit, relatives: {} })),
  z.object({ benefit: z.enum(BENEFITS), relatives: z.record(z.string(), relative).default({}) }),
]);

type Relative = z.infer<typeof relative>;

/** Who is left, in the order of the list. */
export function relativesIn({
  relatives,
}: {
  readonly relatives: Readonly<Record<string, Relative>>;
}): readonly Relative[] {
  return Object.values(relatives);
}
