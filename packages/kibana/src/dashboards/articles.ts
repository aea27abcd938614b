import { dashboard } from "../dashboard.ts";
import { by, control, familyOf } from "../family.ts";
import { figure, ranking, table, volume } from "../lens.ts";
import type { SavedObject } from "../saved-object.ts";
import { savedSearch } from "../saved-search.ts";

/** Who publishes how much, where, and about whom. */
export function articles(prefix: string): SavedObject[] {
  const { view, id, chart } = familyOf("articles", prefix);
  const latest = savedSearch({
    id: id("latest"),
    title: `Readout: latest ${view.index}`,
    description: "The newest articles first, with links to the source and to Readout",
    view,
    breakdown: "source",
  });
  return dashboard({
    id: id("dashboard"),
    title: `Readout: ${view.index}`,
    description: "Who publishes how much, where, and about whom",
    view,
    controls: [
      control("source", "Source"),
      control("sourceCountry", "Country"),
      control("language", "Language"),
      control("speaker", "Speaker"),
      control("eventType", "Event type"),
    ],
    rows: [
      [
        12,
        [figure(chart("number", "Articles")), 8],
        [volume(chart("volume-by-source", "Articles by source"), by("source", "Source", 8)), 40],
      ],
      [
        12,
        [figure(chart("sources", "Sources"), by("source", "Sources", 1)), 8],
        [
          volume(chart("volume-by-country", "Articles by country of the source"), by("sourceCountry", "Country", 8)),
          40,
        ],
      ],
      [
        15,
        [
          table(chart("top-sources", "Busiest sources"), by("source", "Source", 50), by("sourceCountry", "Country", 1)),
          14,
        ],
        [ranking(chart("speakers", "Articles that quote"), by("speaker", "Speaker", 15)), 14],
        [ranking(chart("event-types", "Articles that report"), by("eventType", "Event type", 16)), 10],
        [ranking(chart("languages", "Languages"), by("language", "Language", 15)), 10],
      ],
      [24, [latest, 48]],
    ],
  });
}
