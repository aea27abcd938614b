import type { Over } from "@readout/model";
import type { Control } from "./dashboard.ts";
import { dataViews, objectId, type View } from "./data-views.ts";
import type { Chart, Dimension } from "./lens.ts";

/** One data view and the short ways of naming what is made of it. */
export interface Family {
  view: View;
  id(name: string): string;
  chart(name: string, title: string): Chart;
}

export function familyOf(over: Over, prefix: string): Family {
  const view = dataViews(prefix)[over];
  const id = (name: string): string => objectId(prefix, over, name);
  return { view, id, chart: (name, title) => ({ id: id(name), title, view }) };
}

export const by = (field: string, label: string, size: number): Dimension => ({ field, label, size });

export const control = (field: string, title: string): Control => ({ field, title });
