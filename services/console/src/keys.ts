/** `/` goes to the search box; `j` and `k` walk through what was found. Off while somebody types. */
export function watchKeys(page: Document): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(page);
  };
  page.addEventListener("keydown", listen);
  return () => page.removeEventListener("keydown", listen);
}

const keys: Readonly<Record<string, (page: Document) => void>> = {
  "/": (page) => page.querySelector<HTMLElement>("input[type=search]")?.focus(),
  j: (page) => step(page, 1),
  k: (page) => step(page, -1),
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select");

/** What can be walked carries the class `stop`; it is a link or a button. */
function step(page: Document, by: 1 | -1): void {
  const stops = [...page.querySelectorAll<HTMLElement>(".stop")];
  const here = stops.indexOf(page.activeElement as HTMLElement);
  const next = here < 0 && by < 0 ? stops.length - 1 : here + by;
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}
