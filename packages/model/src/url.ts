/**
 * An address as browsers read it (WHATWG URL), or null where it is none.
 * Instead of `URL.canParse`, which on Node 20 and 22 refuses addresses with letters
 * beyond ASCII once it has been called some thousand times.
 */
export function urlOf(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** Whether it is an address of the web: http or https. */
export const isWebUrl = (text: string): boolean => /^https?:$/.test(urlOf(text)?.protocol ?? "");
