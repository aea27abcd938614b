import type { Control } from "./dashboard.ts";
import { dataViews, objectId, type View } from "./data-views.ts";
import { counted } from "./fields.ts";
import type { Chart, Dimension } from "./lens.ts";

/** One data view's charts: their ids, and the fields of the search language as what they are counted by. */
export interface Family {
  view: View;
  id(name: string): string;
  chart(name: string, title: string): Chart;
  by(field: string, label: string, size: number): Dimension;
  control(field: string, title: string): Control;
}

export function familyOf(over: View["over"], prefix: string): Family {
  const view = dataViews(prefix)[over];
  const id = (name: string): string => objectId(prefix, over, name);
  return {
    view,
    id,
    chart: (name, title) => ({ id: id(name), title, view }),
    by: (field, label, size) => ({ field: counted(over, field), label, size }),
    control: (field, title) => ({ field: counted(over, field), title }),
  };
}
