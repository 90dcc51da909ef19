import type { Leaf } from './field.js';

/** What the input of one value is given. */
export interface LeafProps<Of extends Leaf = Leaf> {
  readonly field: Of;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onLeave?: (() => void) | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}
