import type { Discover } from "./answers.ts";
import { webLink } from "./words.ts";

/** The same query in Kibana, beside what gets lost on the way. */
export function DiscoverLink({ url, lost }: Discover) {
  const href = webLink(url);
  if (href === null) return null;
  return (
    <span class="discover">
      {" · "}
      <a href={href} target="_blank" rel="noopener noreferrer">
        Open in Kibana
      </a>
      {lost.length > 0 && <small> (not quite the same: {lost.join("; ")})</small>}
    </span>
  );
}
