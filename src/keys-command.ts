import type { KeyStore } from './engine/ports/key-store.port.js';
import { StartFailed } from './start-failure.js';

const USAGE = 'Say what to do / Hãy nêu việc cần làm: npm run keys -- status | rotate | destroy';

export interface KeysAtWork {
  readonly store: KeyStore;
  /** How many keys each version has wrapped. */
  readonly keysByVersion: () => Promise<ReadonlyMap<number, number>>;
  /** @returns what is in the way; empty: every version before that one is destroyed */
  readonly destroyBefore: (version: number) => Promise<ReadonlyMap<number, number>>;
}

/**
 * @returns what to tell the operator, line by line
 * @throws StartFailed for an unknown verb, or a version that is still in use; KeysUnavailable
 */
export async function runKeysCommand(verb: string | undefined, keys: KeysAtWork): Promise<readonly string[]> {
  switch (verb) {
    case 'status':
      return status(await keys.store.renew(), await keys.keysByVersion());
    case 'rotate':
      return rotated(await keys.store.rotate());
    case 'destroy':
      return destroyed(keys, await keys.store.renew());
    default:
      throw new StartFailed(USAGE);
  }
}

function status(newest: number, byVersion: ReadonlyMap<number, number>): readonly string[] {
  return [
    `Phiên bản mới nhất / newest version: ${newest}`,
    ...[...byVersion].map(([version, count]) => `Phiên bản / version ${version}: ${count} khóa / keys`),
  ];
}

function rotated(newest: number): readonly string[] {
  return [
    `Đã tạo phiên bản ${newest}; các tiến trình có vai trò sealer đang bọc lại khóa. Xem: npm run keys -- status`,
    `Version ${newest} is made; processes of the role sealer are wrapping keys anew. See: npm run keys -- status`,
  ];
}

async function destroyed({ destroyBefore }: KeysAtWork, newest: number): Promise<readonly string[]> {
  const inUse = await destroyBefore(newest);
  if (inUse.size === 0) {
    return [
      `Đã hủy mọi phiên bản trước phiên bản ${newest}; bản sao lưu trước đó không còn mở được bằng chúng.`,
      `Every version before ${newest} is destroyed; backups of before can no longer be opened with them.`,
    ];
  }
  const list = [...inUse].map(([version, count]) => `${version} (${count})`).join(', ');
  throw new StartFailed(
    `Chưa hủy gì: còn khóa được bọc bởi phiên bản ${list}. Chờ bọc lại xong (npm run keys -- status) rồi chạy lại.\n` +
      `Nothing is destroyed: keys are still wrapped by version ${list}. Wait until they are wrapped anew (npm run keys -- status), then run it again.`,
  );
}
