type Reason = 'cannot-start' | 'other-major-version';

const EXIT_CODES = { 'cannot-start': 3, 'other-major-version': 4 } as const satisfies Record<Reason, number>;

/** Why the embedded PostgreSQL does not run, in words for whoever started the program, and the exit code to end with. */
export class EmbeddedPostgresFailed extends Error {
  override readonly name = 'EmbeddedPostgresFailed';
  readonly exitCode: number;

  constructor(
    readonly reason: Reason,
    readonly messages: { readonly vi: string; readonly en: string },
    options?: { readonly cause: unknown },
  ) {
    super(`${messages.en}\n${messages.vi}`, options);
    this.exitCode = EXIT_CODES[reason];
  }
}

/** The server does not start; the log says why. */
export function cannotStart(log: string, why: string, cause?: unknown): EmbeddedPostgresFailed {
  return new EmbeddedPostgresFailed(
    'cannot-start',
    {
      en: `The embedded PostgreSQL does not start: ${why} Its log: ${log}. Mend the cause, or set DATABASE_URL to a PostgreSQL of your own.`,
      vi: `Không khởi động được PostgreSQL đi kèm: ${why} Nhật ký: ${log}. Hãy khắc phục nguyên nhân, hoặc đặt DATABASE_URL trỏ tới PostgreSQL riêng.`,
    },
    { cause },
  );
}

/** The stored data was written by another major version, which cannot be read. */
export function otherMajorVersion(folder: string, stored: string, ours: string): EmbeddedPostgresFailed {
  return new EmbeddedPostgresFailed('other-major-version', {
    en: `The data in ${folder} belongs to PostgreSQL ${stored}, this program brings PostgreSQL ${ours}. Nothing was changed. Export it with the older release and import it here, or choose another DATA_DIR.`,
    vi: `Dữ liệu trong ${folder} thuộc PostgreSQL ${stored}, chương trình này dùng PostgreSQL ${ours}. Chưa có gì bị thay đổi. Hãy xuất dữ liệu bằng bản cũ rồi nhập lại, hoặc chọn DATA_DIR khác.`,
  });
}
