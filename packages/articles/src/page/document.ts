/** What is asked of a document: the compiler knows no DOM here, and more is not needed. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly innerHTML: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  remove(): void;
}
