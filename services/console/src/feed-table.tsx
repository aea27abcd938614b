import type { FeedHealth } from "./answers.ts";
import { counted } from "./words.ts";

const worstFirst: readonly FeedHealth["health"][] = ["failing", "quiet", "new", "ok", "paused"];

/** The feeds, those that need somebody first. */
export function FeedTable({ feeds, act }: { feeds: readonly FeedHealth[]; act: (path: string) => void }) {
  const rank = ({ health }: FeedHealth) => worstFirst.indexOf(health);
  const failing = feeds.filter(({ health }) => health === "failing").length;
  return (
    <section>
      <h2>Feeds</h2>
      <p>
        {counted(feeds.length, "feed")}, {failing === 0 ? "none" : failing} failing.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">Health</th>
            <th scope="col">In words</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {[...feeds]
            .sort((a, b) => rank(a) - rank(b) || a.feed.name.localeCompare(b.feed.name))
            .map(({ feed, health, words }) => (
              <tr key={feed.id}>
                <th scope="row" title={feed.url}>
                  {feed.name}
                </th>
                <td>
                  <span class={`badge ${health}`}>{health}</span>
                </td>
                <td>{words}</td>
                <td>
                  <button
                    type="button"
                    aria-label={`Poll ${feed.name} now`}
                    onClick={() => act(`feeds/${encodeURIComponent(feed.id)}/poll`)}
                  >
                    Poll now
                  </button>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
