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

/** The database could not be brought up to date; it is as it was before the step that failed. */
export function migrationFailed(cause: unknown): StartFailed {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StartFailed(
    `The database was not migrated (${why}): check the server, and that the roles of docs/operating/databases.sql exist; then run it again\n` +
      `Chưa cập nhật được cơ sở dữ liệu (${why}): hãy kiểm tra máy chủ và các vai trò trong docs/operating/databases.sql, rồi chạy lại`,
  );
}
