/** What would begin another sign-in where one has just ended. */
const SIGN_IN = /^\/sign-in(\/|$)/;

/** It has to fit into a cookie. */
const RETURN_TO_LENGTH_MAX = 1_000;

/** Where browsers reach us: sign-in leads back there, and what a page of it asks for is ours. */
export class PublicAddress {
  /** @param origin - `https://lienthong.example` */
  constructor(readonly origin: string) {}

  /** The address of a path of ours. */
  at(path: string): URL {
    return new URL(path, this.origin);
  }

  /** Whether a request with that `Host` was sent to this address. */
  isAskedAt(host: string | undefined): boolean {
    const address = `${new URL(this.origin).protocol}//${host}`;
    return URL.canParse(address) && new URL(address).origin === this.origin;
  }

  /** The path of `backTo`. */
  pathTo(wish: string | undefined): string {
    return this.backTo(wish).slice(this.origin.length);
  }

  /** The whole address to which somebody goes back; the first page for every wish that leads elsewhere. */
  backTo(wish: string | undefined): string {
    const home = this.at('/').href;
    if (wish === undefined || !wish.startsWith('/') || !URL.canParse(wish, this.origin)) return home;
    const { origin, pathname, href } = this.at(wish);
    // Compared after parsing, as a browser reads it: `//`, `/\` and tabs in between lead to other hosts.
    return origin === this.origin && !SIGN_IN.test(pathname) && href.length <= RETURN_TO_LENGTH_MAX ? href : home;
  }
}
