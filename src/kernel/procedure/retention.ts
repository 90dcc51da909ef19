import { required } from '../values/assert.js';
import type { Retention, RetentionClass } from './procedure-version.js';

/**
 * The class of a part: `result.birth-registration` by its own name, else by its kind.
 *
 * @throws InvariantBroken if neither is declared
 */
export function retentionClassOf({ classOf }: Retention, part: string): RetentionClass {
  return required(classOf[part] ?? classOf[part.split('.', 1).join()], `retention class of ${part}`);
}
