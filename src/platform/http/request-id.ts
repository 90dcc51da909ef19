import type { NextFunction, Request, Response } from 'express';

const ids = new WeakMap<object, string>();

/** Names each request; the name stands in the problem's `instance`, in the log and in the answer's `x-request-id`. */
export function nameRequests(newName: () => string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const id = newName();
    ids.set(request, id);
    response.setHeader('x-request-id', id);
    next();
  };
}

/** The name of the request. */
export function requestIdOf(request: object): string {
  return ids.get(request) ?? 'unnamed';
}
