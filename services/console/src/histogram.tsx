import type { SearchAnswer } from "./answers.ts";
import { within } from "./narrow.ts";
import { useGo } from "./navigate.tsx";
import type { Place } from "./place.ts";
import { counted, moment } from "./words.ts";

const HEIGHT = 60;
const STEP = 10;

interface HistogramProps {
  buckets: SearchAnswer["histogram"];
  place: Extract<Place, { view: "search" }>;
}

/** How many were published when. A click on a bar narrows to its time; the table says the same to those who cannot see it. */
export function Histogram({ buckets, place }: HistogramProps) {
  const go = useGo();
  if (buckets.length < 2) return null;
  const most = Math.max(...buckets.map(({ count }) => count), 1);
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT));
  return (
    <figure class="histogram">
      <svg viewBox={`0 0 ${buckets.length * STEP} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {buckets.map(({ from, count }, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table below says and does the same by keyboard.
          <g
            key={from}
            class="bar"
            onClick={() => go({ ...place, q: within(place.q, "published", from, buckets[at + 1]?.from ?? null) })}
          >
            <title>{`${moment(from)}: ${counted(count, "hit")}`}</title>
            <rect class="reach" x={at * STEP} y={0} width={STEP} height={HEIGHT} />
            <rect x={at * STEP + 1} y={HEIGHT - height(count)} width={STEP - 2} height={height(count)} />
          </g>
        ))}
      </svg>
      <figcaption>
        <span>{moment(buckets[0]?.from ?? "").slice(0, 10)}</span>
        <details>
          <summary>published, as a table</summary>
          <table>
            <tbody>
              {buckets
                .filter(({ count }) => count > 0)
                .map(({ from, count }) => (
                  <tr key={from}>
                    <th scope="row">{moment(from)}</th>
                    <td>{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
        <span>{moment(buckets.at(-1)?.from ?? "").slice(0, 10)}</span>
      </figcaption>
    </figure>
  );
}
