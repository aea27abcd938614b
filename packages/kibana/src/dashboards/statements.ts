import { dashboard } from "../dashboard.ts";
import { by, control, type Family, familyOf } from "../family.ts";
import { figure, pairs, ranking, table, volume } from "../lens.ts";
import type { SavedObject } from "../saved-object.ts";
import { savedSearch } from "../saved-search.ts";

/** Who said what to whom, and in which manner. */
export function statements(prefix: string): SavedObject[] {
  const family = familyOf("statements", prefix);
  const { view, id, chart } = family;
  const shown = dashboard({
    id: id("dashboard"),
    title: `Readout: ${view.index}`,
    description: "Who said what to whom, and in which manner",
    view,
    controls: [
      control("speaker", "Speaker"),
      control("addressee", "Addressee"),
      control("cueClass", "Manner"),
      control("source", "Source"),
      control("sourceCountry", "Country"),
      control("language", "Language"),
    ],
    rows: [
      [
        12,
        [figure(chart("number", "Statements")), 8],
        [volume(chart("volume-by-manner", "Statements by manner"), by("cueClass", "Manner", 17)), 40],
      ],
      // A statement has one speaker: its pairs are said. An article's would pair whoever stands in it.
      [
        20,
        [
          pairs(
            chart("speakers-addressees", "Speakers × addressees"),
            by("speaker", "Speaker", 12),
            by("addressee", "Addressee", 12),
          ),
          30,
        ],
        [
          table(
            chart("who-to-whom", "Who spoke to whom"),
            by("speaker", "Speaker", 50),
            by("addressee", "Addressee", 5),
          ),
          18,
        ],
      ],
      [
        15,
        [ranking(chart("speakers", "Speakers"), by("speaker", "Speaker", 15)), 16],
        [ranking(chart("manners", "Manners of saying"), by("cueClass", "Manner", 17)), 12],
        [ranking(chart("kinds", "Quoted or paraphrased"), by("kind", "Kind", 3)), 8],
        [volume(chart("volume-by-source", "Statements by source"), by("source", "Source", 8)), 12],
      ],
      [24, [latest(family), 48]],
    ],
  });
  return [...shown, firm(family)];
}

const latest = ({ view, id }: Family): SavedObject =>
  savedSearch({
    id: id("latest"),
    title: `Readout: latest ${view.index}`,
    description: "The newest statements first, with links to the source and to Readout",
    view,
    breakdown: "cueClass",
  });

/** What a desk reads first in the morning. */
const firm = ({ view, id }: Family): SavedObject =>
  savedSearch({
    id: id("pledges-demands-threats"),
    title: `Readout: pledges, demands and threats (${view.index})`,
    description: "Statements that bind, ask or threaten, by speaker",
    view,
    query: `cueClass: ("pledge" or "demand" or "threaten" or "warn")`,
    breakdown: "speaker",
  });
