/**
 * Questions about people: `POST {agency}/queries`, signed in both directions. 200 is what that register knows of the person,
 * 404 with the code `not-in-register` that it knows nobody of that number; an agency that keeps no people has no such route.
 */
import { z } from 'zod';

/** The code of the problem that says that nobody is registered under that number. */
export const NOT_IN_REGISTER = 'not-in-register';

/** Nobody lives with more people than that. */
const HOUSEHOLD_MEMBERS_MAX = 60;

export const personalId = z.string().regex(/^\d{12}$/);
export const name = z.string().max(120);
export const sex = z.enum(['male', 'female', 'undetermined']);
/** As precisely as the register knows it. */
export const birthDate = z.object({ precision: z.enum(['year', 'month', 'day']), value: z.string().max(10) });
const relationToHead = z.string().max(40);

/** Somebody of the same household, the head too. */
const householdMemberSchema = z.object({ personalId, fullName: name, sex, bornOn: birthDate, relationToHead });
export type HouseholdMember = z.infer<typeof householdMemberSchema>;

/** What a register may say of a person, each its own part; fields bear the names that applications give them. */
export const registerExtractSchema = z.object({
  personalId,
  fullName: name,
  familyName: name.optional(),
  middleName: name.optional(),
  givenName: name.optional(),
  sex,
  bornOn: birthDate,
  ethnicGroup: z.string().max(2),
  nationality: z.string().max(2),
  alive: z.boolean(),
  maritalStatus: z.string().max(40).optional(),
  marriage: z
    .object({
      spouseId: personalId,
      certificateNumber: z.string().max(40),
      registeredOn: z.iso.date(),
      commune: z.string().max(5),
    })
    .optional(),
  motherId: personalId.optional(),
  fatherId: personalId.optional(),
  residence: z
    .object({ province: z.string().max(2), commune: z.string().max(5), detail: z.string().max(200) })
    .optional(),
  relationToHead: relationToHead.optional(),
  socialInsuranceNumber: z.string().max(10).optional(),
  benefits: z.array(z.string().max(40)).max(20).optional(),
  household: z.array(householdMemberSchema).max(HOUSEHOLD_MEMBERS_MAX).optional(),
});
