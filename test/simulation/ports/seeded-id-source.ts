import type { SeededRandom } from '../../../agency-systems/_shared/seeded-random.js';
import { IdSource } from '../../../src/engine/ports/id-source.port.js';
import { msOf, type Instant } from '../../../src/kernel/values/time.js';

/** Ids and chance of a simulated world: the same for the same seed. */
export class SeededIdSource extends IdSource {
  constructor(private readonly random: SeededRandom) {
    super();
  }

  uuid(at: Instant): string {
    const time = msOf(at).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${this.hex(3)}-8${this.hex(3)}-${this.hex(6)}${this.hex(6)}`;
  }

  nonce(): string {
    return [0, 1, 2, 3].map(() => this.hex(8)).join('');
  }

  fraction(): number {
    return this.random.fraction();
  }

  private hex(digits: number): string {
    return Math.floor(this.random.fraction() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  }
}
