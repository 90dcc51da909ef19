import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problems/problem.js';

/** U+0000, percent-encoded: the one character that no text of PostgreSQL holds. */
const NUL = /%00/;

/** What agencies call says itself of whom it believes, and to whom it was sent is signed: nobody else is told anything but 401. */
const CALLBACKS = '/api/v1/agency-callbacks/';

/** Refuses an address that names what no record can be called, before anybody asks the database for it. */
export function refuseNul({ originalUrl }: Request, _response: Response, next: NextFunction): void {
  next(NUL.test(originalUrl) && !originalUrl.startsWith(CALLBACKS) ? notText() : undefined);
}

function notText(): Problem {
  const detail = {
    vi: 'Địa chỉ có ký tự rỗng (%00), không mã hay điều kiện lọc nào có: bỏ ký tự đó rồi mở lại.',
    en: 'The address has a null character (%00), which no code and no filter has: leave it out and open it again.',
  };
  return new Problem('invalid-body', { errors: [{ pointer: '', code: 'invalid-text', detail }] });
}
