import { dashboard } from "../dashboard.ts";
import { by, control, type Family, familyOf } from "../family.ts";
import { figure, pairs, ranking, table, volume } from "../lens.ts";
import { map } from "../map.ts";
import type { SavedObject } from "../saved-object.ts";
import { savedSearch } from "../saved-search.ts";

/** Who did what to whom, and where. */
export function events(prefix: string): SavedObject[] {
  const family = familyOf("events", prefix);
  const { view, id, chart } = family;
  const shown = dashboard({
    id: id("dashboard"),
    title: `Readout: ${view.index}`,
    description: "Who did what to whom, and where",
    view,
    controls: [
      control("type", "Event type"),
      control("actor", "Actor"),
      control("country", "Country"),
      control("source", "Source"),
      control("sourceCountry", "Source's country"),
      control("language", "Language"),
    ],
    rows: [
      [
        12,
        [figure(chart("number", "Events")), 8],
        [volume(chart("volume-by-type", "Events by type"), by("type", "Event type", 16)), 40],
      ],
      [
        22,
        [map(chart("map", "Where it happened"), "location", [...view.columns]), 30],
        [ranking(chart("types", "Event types"), by("type", "Event type", 16)), 18],
      ],
      [
        20,
        [
          pairs(
            chart("who-with-whom", "Who × to whom"),
            by("actorSource", "Who", 12),
            by("actorTarget", "To whom", 12),
          ),
          30,
        ],
        [table(chart("places", "Places"), by("place", "Place", 50)), 10],
        [ranking(chart("factuality", "Asserted, planned, denied"), by("factuality", "Factuality", 4)), 8],
      ],
      [24, [latest(family), 48]],
    ],
  });
  return [...shown, contacts(family)];
}

const latest = ({ view, id }: Family): SavedObject =>
  savedSearch({
    id: id("latest"),
    title: `Readout: latest ${view.index}`,
    description: "The newest reports of events first, with links to the source and to Readout",
    view,
    breakdown: "type",
  });

/** Calls, meetings and visits. */
const contacts = ({ view, id }: Family): SavedObject =>
  savedSearch({
    id: id("contacts"),
    title: `Readout: contacts (${view.index})`,
    description: "Calls, meetings and visits, by mode",
    view,
    query: `type: "CONSULT"`,
    breakdown: "mode",
  });
