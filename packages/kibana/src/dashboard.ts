import type { View } from "./data-views.ts";
import { kuery, type Reference, type SavedObject, savedObject } from "./saved-object.ts";

/** How high, then each panel and how wide it is, of 48 columns. */
type Row = readonly [height: number, ...panels: (readonly [object: SavedObject, width: number])[]];

/** A list of a field's values above the dashboard, to choose from. */
export interface Control {
  field: string;
  title: string;
}

interface Contents {
  id: string;
  title: string;
  description: string;
  view: View;
  controls: readonly Control[];
  rows: readonly Row[];
}

/** A dashboard, after the objects that it shows. */
export function dashboard({ id, title, description, view, controls, rows }: Contents): SavedObject[] {
  const panels = laidOut(rows);
  const whole = savedObject(
    "dashboard",
    id,
    {
      title,
      description,
      panelsJSON: JSON.stringify(panels.map(panelOf)),
      optionsJSON: JSON.stringify({ useMargins: true, syncColors: true, syncCursor: true, hidePanelTitles: false }),
      timeRestore: true,
      timeFrom: "now-7d",
      timeTo: "now",
      refreshInterval: { pause: true, value: 60_000 },
      controlGroupInput: controlGroup(controls),
      kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify({ query: kuery(), filter: [] }) },
    },
    [...panels.map(({ object }) => panelReference(object)), ...controls.map((each) => controlReference(each, view))],
  );
  return [...panels.map(({ object }) => object), whole];
}

interface Placed {
  object: SavedObject;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Rows one under another, panels from the left. */
function laidOut(rows: readonly Row[]): Placed[] {
  let y = 0;
  return rows.flatMap(([height, ...panels]) => {
    let x = 0;
    const placed = panels.map(([object, width]) => {
      x += width;
      return { object, x: x - width, y, w: width, h: height };
    });
    y += height;
    return placed;
  });
}

const panelOf = ({ object, ...rectangle }: Placed) => ({
  type: object.type,
  panelIndex: object.id,
  panelRefName: `panel_${object.id}`,
  gridData: { ...rectangle, i: object.id },
  embeddableConfig: { enhancements: {} },
  version: "8.9.0",
});

const panelReference = ({ type, id }: SavedObject): Reference => ({ type, id, name: `${id}:panel_${id}` });

const controlId = ({ field }: Control): string => `control-${field}`;

const controlReference = (control: Control, view: View): Reference => ({
  type: "index-pattern",
  id: view.id,
  name: `controlGroup_${controlId(control)}:optionsListDataView`,
});

const controlGroup = (controls: readonly Control[]) => ({
  // Each list offers what the ones before it leave.
  chainingSystem: "HIERARCHICAL",
  controlStyle: "oneLine",
  ignoreParentSettingsJSON: JSON.stringify({
    ignoreFilters: false,
    ignoreQuery: false,
    ignoreTimerange: false,
    ignoreValidations: false,
  }),
  panelsJSON: JSON.stringify(Object.fromEntries(controls.map((each, order) => [controlId(each), listOf(each, order)]))),
});

const listOf = (control: Control, order: number) => ({
  type: "optionsListControl",
  order,
  width: "medium",
  grow: true,
  explicitInput: {
    id: controlId(control),
    fieldName: control.field,
    title: control.title,
    selectedOptions: [],
    sort: { by: "_count", direction: "desc" },
    enhancements: {},
  },
});
