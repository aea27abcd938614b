import { type Over, urlOf } from "@readout/model";
import { articles } from "./dashboards/articles.ts";
import { events } from "./dashboards/events.ts";
import { statements } from "./dashboards/statements.ts";
import { dataViewObject, dataViews } from "./data-views.ts";
import type { SavedObject } from "./saved-object.ts";

export interface ObjectOptions {
  /** Where the console answers: articles in Kibana lead there. */
  consoleUrl: string;
  /** That of the indices; none by default. */
  prefix?: string;
}

const overs: readonly Over[] = ["articles", "statements", "events"];

/** Everything analysts find in Kibana: data views, saved searches, charts, a map, dashboards. Same options, same objects. */
export function kibanaObjects({ consoleUrl, prefix = "" }: ObjectOptions): SavedObject[] {
  if (!/^https?:\/\//.test(consoleUrl) || !urlOf(consoleUrl))
    throw new Error(`"${consoleUrl}" is no address of a console; it looks like http://127.0.0.1:4180`);
  const views = overs.map((over) => dataViewObject(dataViews(prefix)[over], consoleUrl));
  return [...views, ...articles(prefix), ...statements(prefix), ...events(prefix)];
}
