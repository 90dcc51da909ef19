/** What development sets while the agencies run, and what has to survive a restart. */
import type { Pool } from 'pg';
import { z } from 'zod';
import { behaviourSchema, type Behaviour } from '../behaviour.js';
import type { AgencyKey } from '../../agency-contract/wire.js';

const CLOCK = 'clock';
const clockSchema = z.strictObject({ offsetMs: z.int().min(-3_200_000_000_000).max(3_200_000_000_000) });

export const clockSettingSchema = clockSchema;

/** Settings in the database. */
export class Settings {
  constructor(private readonly pool: Pool) {}

  async clockOffsetMs(): Promise<number> {
    const stored = await this.read(CLOCK);
    return stored === undefined ? 0 : clockSchema.parse(stored).offsetMs;
  }

  async saveClockOffset(offsetMs: number): Promise<void> {
    await this.write(CLOCK, { offsetMs });
  }

  /** Undefined until somebody changed it. */
  async behaviour(agency: AgencyKey): Promise<Behaviour | undefined> {
    const stored = await this.read(`behaviour/${agency}`);
    return stored === undefined ? undefined : behaviourSchema.parse(stored);
  }

  async saveBehaviour(agency: AgencyKey, behaviour: Behaviour): Promise<void> {
    await this.write(`behaviour/${agency}`, behaviour);
  }

  private async read(name: string): Promise<unknown> {
    const { rows } = await this.pool.query<{ value: unknown }>('select value from agencies.settings where name = $1', [
      name,
    ]);
    return rows[0]?.value;
  }

  private async write(name: string, value: unknown): Promise<void> {
    await this.pool.query(
      'insert into agencies.settings values ($1, $2) on conflict (name) do update set value = excluded.value',
      [name, JSON.stringify(value)],
    );
  }
}
