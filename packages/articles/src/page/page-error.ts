/** A page that is not read; the message says why. */
export class PageError extends Error {
  override name = "PageError";
  readonly reason: "too-deep" | "too-large";
  constructor(reason: PageError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
