import type { View } from "./data-views.ts";
import { kuery, type SavedObject, savedObject } from "./saved-object.ts";

interface Search {
  id: string;
  title: string;
  description: string;
  view: View;
  /** In KQL; empty for everything. */
  query?: string;
  /** What the histogram over the hits is divided by. */
  breakdown: string;
}

const indexRefName = "kibanaSavedObjectMeta.searchSourceJSON.index";

/** A session of Discover: the newest documents that fit the query, with the view's columns. */
export const savedSearch = ({ id, title, description, view, query = "", breakdown }: Search): SavedObject =>
  savedObject(
    "search",
    id,
    {
      title,
      description,
      columns: view.columns,
      sort: [[view.time, "desc"]],
      grid: {},
      hideChart: false,
      isTextBasedQuery: false,
      breakdownField: breakdown,
      timeRestore: false,
      kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify({ query: kuery(query), filter: [], indexRefName }) },
    },
    [{ type: "index-pattern", id: view.id, name: indexRefName }],
  );
