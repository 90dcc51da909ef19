import { Health, type Missing } from './health.port.js';

/** For how long an answer counts: the look sorts on the disk, and probes need no sign-in. */
const AGE_MS_MAX = 2_000;

/** Remembers what another one misses for two seconds; whoever asks while it looks waits for the same look. */
export class RememberedHealth extends Health {
  private last: { readonly missing: Promise<readonly Missing[]>; lookedAtMs: number } | undefined;

  /** @param nowMs - of a clock that only goes forward */
  constructor(
    private readonly looked: Health,
    private readonly nowMs: () => number,
  ) {
    super();
  }

  missing(): Promise<readonly Missing[]> {
    if (this.last === undefined || this.nowMs() - this.last.lookedAtMs >= AGE_MS_MAX) this.last = this.look();
    return this.last.missing;
  }

  figures(): Promise<string> {
    return this.looked.figures();
  }

  private look() {
    // Until it has ended nobody else looks, however long it takes.
    const look = { missing: this.looked.missing(), lookedAtMs: Infinity };
    const end = (): void => {
      look.lookedAtMs = this.nowMs();
    };
    const forget = (): void => {
      this.last = undefined;
    };
    void look.missing.then(end, forget);
    return look;
  }
}
