import { required } from '../values/assert.js';
import type { Retention, RetentionClass, RetentionRule } from './procedure-version.js';

/**
 * The class of a part: `result.birth-registration` by its own name, else by its kind.
 *
 * @throws InvariantBroken if neither is declared
 */
export function retentionClassOf({ classOf }: Retention, part: string): RetentionClass {
  return required(classOf[part] ?? classOf[part.split('.', 1).join()], `retention class of ${part}`);
}

/** The rule of a class, if cases of the version have anything in it. */
export function ruleWhereKept(
  { classOf, rules }: Retention,
  retentionClass: RetentionClass,
): RetentionRule | undefined {
  return Object.values(classOf).includes(retentionClass) ? rules[retentionClass] : undefined;
}
