import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problems/problem.js';

/** Deeper than any form, and far from what a stack takes that grows with each level. */
const DEPTH_MAX = 32;

/** Refuses a body that is nested too deep, before anything goes down into it: comes after the body parsers. */
export function boundDepth(request: Request, _response: Response, next: NextFunction): void {
  next(isDeeperThan(DEPTH_MAX, request.body) ? tooDeep() : undefined);
}

/** Whether lists and records lie more than so many levels in each other; level by level, so that its own stack does not grow. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let level = [value].filter(isNesting);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === levels) return true;
    level = level.flatMap((each): unknown[] => Object.values(each)).filter(isNesting);
  }
  return false;
}

/** Bytes hold nothing. */
function isNesting(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function tooDeep(): Problem {
  const detail = {
    vi: `Dữ liệu lồng quá ${DEPTH_MAX} tầng: gửi đúng các mục mà biểu mẫu hoặc tài liệu API nêu.`,
    en: `The data is nested deeper than ${DEPTH_MAX} levels: send the fields that the form or the API reference names.`,
  };
  return new Problem('invalid-body', { errors: [{ pointer: '', code: 'too-deep', detail }] });
}
