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
