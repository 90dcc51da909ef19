/** What is said in the language of the reader: labels of the procedures, people, days and times. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Label = Readonly<Record<Language, string>>;

const ZONE = 'Asia/Ho_Chi_Minh';
const labels = z.record(z.string(), z.string());

export const label = z.object({ vi: z.string(), en: z.string() });

/** What the demo reads of `GET /procedures/{key}/versions/{n}`. */
export const procedureVersion = z.object({
  key: z.string(),
  version: z.int(),
  steps: z.array(z.object({ step: z.string(), agency: z.string() })),
  labels: z.object({ vi: labels, en: labels }),
  samples: z.array(
    z.object({ name: z.string(), shows: label, body: z.object({ procedure: z.string() }).catchall(z.unknown()) }),
  ),
});
export type ProcedureVersion = z.infer<typeof procedureVersion>;

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Actors of a history that no procedure has a label for. */
const OTHERS: Readonly<Record<string, Label>> = {
  'engine:timers': { vi: 'Đồng hồ pháp lý', en: 'The legal clock' },
  'engine:worker': { vi: 'Hệ thống liên thông', en: 'The engine' },
  'person:operator': { vi: 'Người vận hành', en: 'Operator' },
};

export class Words {
  constructor(
    readonly language: Language,
    private readonly version: ProcedureVersion,
  ) {}

  of(text: Label): string {
    return text[this.language];
  }

  find(key: string): string | undefined {
    return this.version.labels[this.language][key];
  }

  label(key: string): string {
    return this.find(key) ?? key;
  }

  step(step: string): string {
    return this.label(`step.${step}`);
  }

  /** The actor of an event: an agency, one of its officers, the one-stop centre, or the engine itself. */
  actor(actor: string): string {
    const other = OTHERS[actor];
    if (other !== undefined) return this.of(other);
    const [kind = '', subject = ''] = actor.split(':');
    if (kind === 'agency') return this.label(`agency.${subject}`);
    const [role = ''] = subject.split('.');
    if (role === 'desk-officer') return this.label('agency.one-stop');
    return this.label(`role.${role}`);
  }

  /** `30/11 08:30`, legal local time. */
  moment(instant: string): string {
    const { day, month, hour, minute } = local(instant);
    return `${two(day)}/${two(month)} ${two(hour)}:${two(minute)}`;
  }

  /** `17:00 thứ Hai 30/11/2026`, legal local time. */
  deadline(instant: string): string {
    const { day, month, year, hour, minute, dayOfWeek } = local(instant);
    const weekday = WEEKDAYS[this.language][dayOfWeek - 1] ?? '';
    return `${two(hour)}:${two(minute)} ${weekday} ${two(day)}/${two(month)}/${year}`;
  }

  /** `30/11/2026` */
  day(date: string): string {
    const { day, month, year } = Temporal.PlainDate.from(date);
    return `${two(day)}/${two(month)}/${year}`;
  }
}

/** Milliseconds from one moment to a local date and time. */
export function msUntilLocal(from: string, localTime: string): number {
  const to = Temporal.PlainDateTime.from(localTime).toZonedDateTime(ZONE).epochMilliseconds;
  return to - Temporal.Instant.from(from).epochMilliseconds;
}

function local(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
