import { definitionOfCase } from '../../../engine/lineage.js';
import { z } from 'zod';
import type { Definitions } from '../../../engine/ports/definitions.port.js';
import { RETENTION_CLASSES, type RetentionClass } from '../../../kernel/procedure/procedure-version.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import type { PeopleOfCase, PersonOfCase } from '../ports/erasures.port.js';
import { administratorsOf } from '../changes/administrators.js';
import { ruleOfClass, whyNotErasable } from './why-not.js';

/** Of each class of which something is, or was, kept. */
const erasableClass = z.object({
  retentionClass: z.enum(RETENTION_CLASSES),
  title: textsSchema,
  /** `erasable`: it may be proposed. */
  state: z.enum(['erasable', 'proposed', 'erased', 'erasure-while-open', 'data-must-be-kept']),
  /** The case that stands against it. */
  case: z.string().optional(),
  /** The law by which it is kept. */
  article: z.string().optional(),
  /** The last day on which it has to be kept; absent where that is for good. */
  until: z.string().optional(),
  /** When it was erased. */
  at: z.string().optional(),
});

export const erasablePeopleResponse = z.object({
  case: z.string(),
  procedure: z.string(),
  version: z.int(),
  people: z.array(
    z.object({
      roles: z.array(z.string()),
      /** The how manieth of those who were in that role until a correction; absent of who is in it. */
      former: z.int().optional(),
      classes: z.array(erasableClass),
      /** How many others may propose or approve it today: who they are would say who is family. */
      approvers: z.int(),
    }),
  ),
});
type ErasableClass = z.infer<typeof erasableClass>;

/** What may be erased of a case, as it stands for whoever asks. */
export function erasablePeopleView({ code, state, people }: PeopleOfCase, asking: string, definitions: Definitions) {
  const { procedure, version } = state;
  const { rules } = definitionOfCase(definitions, state).version.retention;
  return {
    case: code,
    procedure,
    version,
    people: people.map((person) => ({
      roles: [...person.inRoles],
      ...(person.former !== undefined && { former: person.former }),
      classes: RETENTION_CLASSES.flatMap((retentionClass) => {
        const standing = standingOf(person, retentionClass, definitions);
        return standing === undefined ? [] : [{ retentionClass, title: rules[retentionClass].title, ...standing }];
      }),
      approvers: administratorsOf(person).filter((login) => login !== asking && !person.involved.includes(login))
        .length,
    })),
  };
}

function standingOf(
  person: PersonOfCase,
  retentionClass: RetentionClass,
  definitions: Definitions,
): Omit<ErasableClass, 'retentionClass' | 'title'> | undefined {
  if (person.kept.includes(retentionClass) && person.proposed.includes(retentionClass)) return { state: 'proposed' };
  const whyNot = whyNotErasable(person, retentionClass, ruleOfClass(definitions, retentionClass));
  if (whyNot === undefined) return { state: 'erasable' };
  if (whyNot.code !== 'nothing-to-erase') {
    const { code, ...details } = whyNot;
    return { state: code, ...details };
  }
  const erased = person.erased.findLast((each) => each.retentionClass === retentionClass);
  return erased && { state: 'erased', at: erased.at };
}
