/** The product cannot start; the message says what to do, in both languages. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
}

/** Somebody else listens on our port. */
export function portIsBusy(port: number): StartFailed {
  return new StartFailed(
    `Port ${port} is in use: stop the program that listens on it, or choose another: PORT=${port + 1} npm start\n` +
      `Cổng ${port} đang được dùng: hãy dừng chương trình đang chiếm cổng, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
  );
}

/** We may not listen on our port. */
export function portIsForbidden(port: number, why: string): StartFailed {
  return new StartFailed(
    `Port ${port} cannot be used (${why}): choose one above 1023, as in PORT=3000 npm start\n` +
      `Không dùng được cổng ${port} (${why}): hãy chọn cổng lớn hơn 1023, ví dụ PORT=3000 npm start`,
  );
}

/** Another instance runs on the same data. */
export function isRunningAlready(dataDir: string, pid: number): StartFailed {
  return new StartFailed(
    `It is running already on the data in ${dataDir} (process ${pid}): stop it with Ctrl-C there, or start a second copy with its own data: DATA_DIR=.data2 PORT=3001 npm start\n` +
      `Chương trình đang chạy với dữ liệu trong ${dataDir} (tiến trình ${pid}): hãy dừng nó bằng Ctrl-C, hoặc chạy bản thứ hai với dữ liệu riêng: DATA_DIR=.data2 PORT=3001 npm start`,
  );
}

/** A variable that this process cannot do without is not set. */
export function variableMissing(name: string): StartFailed {
  return new StartFailed(
    `${name} is not set: give it in the environment (docs/operating/running.md, "Settings")\n` +
      `Chưa đặt ${name}: hãy khai báo biến môi trường này (docs/operating/running.md, mục "Settings")`,
  );
}

/** Keys as files are for development; whoever wants them in production has to say so. */
export function keyStoreNotSaid(): StartFailed {
  return new StartFailed(
    `KEY_STORE is not set, and files of keys are not used in production unawares: give KEY_STORE=vault with VAULT_ADDR and VAULT_TOKEN_FILE, or KEY_STORE=file if whoever reads the disk of the application may read everything (docs/operating/keys.md)\n` +
      `Chưa đặt KEY_STORE; môi trường production không tự dùng khóa lưu trong tệp: hãy đặt KEY_STORE=vault cùng VAULT_ADDR và VAULT_TOKEN_FILE, hoặc KEY_STORE=file nếu chấp nhận rằng ai đọc được ổ đĩa của ứng dụng thì đọc được mọi dữ liệu (docs/operating/keys.md)`,
  );
}

/** Data keys would go over the network as they are. */
export function keyServiceInClear(): StartFailed {
  return new StartFailed(
    `VAULT_ADDR is not encrypted: with NODE_ENV=production give an address that begins with https:// (docs/operating/keys.md)\n` +
      `VAULT_ADDR chưa được mã hóa: với NODE_ENV=production hãy dùng địa chỉ bắt đầu bằng https:// (docs/operating/keys.md)`,
  );
}

/** A folder that was not mounted, or a key service of another deployment: what was sealed would not open, and nobody be known. */
export function keysOfAnother(): StartFailed {
  return new StartFailed(
    `The data of this database was sealed with other keys: put back the folder DATA_DIR/keys from the back-up, or give the key service that this deployment used; then start again (docs/operating/keys.md)\n` +
      `Dữ liệu trong cơ sở dữ liệu này được mã hóa bằng khóa khác: hãy khôi phục thư mục DATA_DIR/keys từ bản sao lưu, hoặc khai báo đúng dịch vụ khóa đã dùng, rồi khởi động lại (docs/operating/keys.md)`,
  );
}

/** The key service was not there when the process started. */
export function keysMissing(cause: Error): StartFailed {
  return new StartFailed(
    `The keys are not reached (${cause.message}): check VAULT_ADDR, the token and the names of the keys; then start again (docs/operating/keys.md)\n` +
      `Không lấy được khóa (${cause.message}): hãy kiểm tra VAULT_ADDR, token và tên khóa rồi khởi động lại (docs/operating/keys.md)`,
  );
}

/** The process would keep the journal, and its role of the database has no right to. */
export function sealerMayNotNumber(): StartFailed {
  return new StartFailed(
    `The role of SEALER_DATABASE_URL may not number the journal: give the address of the role "sealer" (docs/operating/databases.sql), or a ROLE without "sealer" to this process\n` +
      `Vai trò trong SEALER_DATABASE_URL không có quyền đánh số nhật ký: hãy khai báo địa chỉ của vai trò "sealer" (docs/operating/databases.sql), hoặc bỏ "sealer" khỏi ROLE của tiến trình này`,
  );
}

/** The database could not be brought up to date; it is as it was before the step that failed. */
export function migrationFailed(cause: unknown): StartFailed {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StartFailed(
    `The database was not migrated (${why}): check the server, and that the roles of docs/operating/databases.sql exist; then run it again\n` +
      `Chưa cập nhật được cơ sở dữ liệu (${why}): hãy kiểm tra máy chủ và các vai trò trong docs/operating/databases.sql, rồi chạy lại`,
  );
}

/** What the disk says when it takes nothing: codes of the system, of PostgreSQL (SQLSTATE), and what its programs print. */
const DISK_SAYS = {
  full: /\b(ENOSPC|EDQUOT|53100)\b|No space left on device|Disk quota exceeded/,
  'read-only': /\b(EROFS|25006)\b|Read-only file system/,
  forbidden: /\b(EACCES|EPERM)\b|Permission denied/,
} as const;

/** What to tell of a start that failed, if the disk under the data is why; else undefined. */
export function diskFailure(dataDir: string, error: unknown): StartFailed | undefined {
  const said = wordsOf(error);
  if (DISK_SAYS.full.test(said)) return diskIsFull(dataDir);
  if (DISK_SAYS['read-only'].test(said)) return cannotWrite(dataDir, ['is read-only', 'chỉ cho đọc']);
  if (DISK_SAYS.forbidden.test(said)) return cannotWrite(dataDir, ['may not be written by us', 'không cho phép ghi']);
  return undefined;
}

function diskIsFull(dataDir: string): StartFailed {
  return new StartFailed(
    `The disk of the data folder ${dataDir} is full: free some space (a new installation takes about 200 MB), then start again; or choose another folder: DATA_DIR=/path npm start\n` +
      `Ổ đĩa của thư mục dữ liệu ${dataDir} đã đầy: hãy giải phóng dung lượng (bản cài mới cần khoảng 200 MB) rồi khởi động lại; hoặc chọn thư mục khác: DATA_DIR=/duong-dan npm start`,
  );
}

function cannotWrite(dataDir: string, [en, vi]: readonly [string, string]): StartFailed {
  return new StartFailed(
    `The data folder ${dataDir} ${en}: make it writable for the user who starts the program, or choose another one: DATA_DIR=/path npm start\n` +
      `Thư mục dữ liệu ${dataDir} ${vi}: hãy cấp quyền ghi cho người dùng chạy chương trình, hoặc chọn thư mục khác: DATA_DIR=/duong-dan npm start`,
  );
}

/** Codes and messages of an error and of what caused it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : wordsOf(error.cause)}`;
}
