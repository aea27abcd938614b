import type { View } from "./data-views.ts";
import { kuery, type SavedObject, savedObject } from "./saved-object.ts";

/** What a chart counts or divides by: Lens's own state, as far as ours goes. */
interface Column {
  label: string;
  customLabel: true;
  dataType: "string" | "number" | "date";
  operationType: "count" | "unique_count" | "terms" | "date_histogram";
  isBucketed: boolean;
  scale: "ratio" | "ordinal" | "interval";
  sourceField: string;
  params: Readonly<Record<string, unknown>>;
}

/** A field and what people call it. */
export interface Dimension {
  field: string;
  label: string;
  /** How many of its values are shown, most frequent first. */
  size: number;
}

export interface Chart {
  id: string;
  title: string;
  view: View;
}

/** Lens's name for the documents themselves. */
const records = "___records___";
const layerId = "layer";

const count = (label: string): Column => ({
  label,
  customLabel: true,
  dataType: "number",
  operationType: "count",
  isBucketed: false,
  scale: "ratio",
  sourceField: records,
  params: { emptyAsNull: true },
});

const distinct = ({ field, label }: { field: string; label: string }): Column => ({
  ...count(label),
  operationType: "unique_count",
  sourceField: field,
});

const terms = ({ field, label, size }: Dimension, others = false): Column => ({
  label,
  customLabel: true,
  dataType: "string",
  operationType: "terms",
  isBucketed: true,
  scale: "ordinal",
  sourceField: field,
  params: {
    size,
    orderBy: { type: "column", columnId: "count" },
    orderDirection: "desc",
    otherBucket: others,
    missingBucket: false,
    parentFormat: { id: "terms" },
  },
});

const overDays = (field: string): Column => ({
  label: field,
  customLabel: true,
  dataType: "date",
  operationType: "date_histogram",
  isBucketed: true,
  scale: "interval",
  sourceField: field,
  params: { interval: "auto", includeEmptyRows: true, dropPartials: false },
});

/** How many over time, divided by a field. */
export const volume = (chart: Chart, breakdown: Dimension): SavedObject =>
  lens(chart, "lnsXY", { time: overDays(chart.view.time), by: terms(breakdown, true), count: count(chart.view.noun) }, [
    "by",
    "time",
    "count",
  ])({
    ...plainAxes,
    legend: { isVisible: true, position: "right" },
    preferredSeriesType: "bar_stacked",
    layers: [
      {
        layerId,
        layerType: "data",
        seriesType: "bar_stacked",
        xAccessor: "time",
        splitAccessor: "by",
        accessors: ["count"],
      },
    ],
  });

/** The most frequent values of a field as bars. */
export const ranking = (chart: Chart, by: Dimension): SavedObject =>
  lens(chart, "lnsXY", { by: terms(by), count: count(chart.view.noun) }, ["by", "count"])({
    ...plainAxes,
    legend: { isVisible: false, position: "right" },
    preferredSeriesType: "bar_horizontal",
    layers: [{ layerId, layerType: "data", seriesType: "bar_horizontal", xAccessor: "by", accessors: ["count"] }],
  });

/** Two fields against one another: how often each pair stands in one document. */
export const pairs = (chart: Chart, down: Dimension, across: Dimension): SavedObject =>
  lens(chart, "lnsHeatmap", { across: terms(across), down: terms(down), count: count(chart.view.noun) }, [
    "across",
    "down",
    "count",
  ])({
    layerId,
    layerType: "data",
    shape: "heatmap",
    xAccessor: "across",
    yAccessor: "down",
    valueAccessor: "count",
    legend: { isVisible: true, position: "right", type: "heatmap_legend" },
    gridConfig: {
      type: "heatmap_grid",
      isCellLabelVisible: true,
      isYAxisLabelVisible: true,
      isXAxisLabelVisible: true,
      isYAxisTitleVisible: true,
      isXAxisTitleVisible: true,
    },
  });

/** The most frequent values, or pairs of values, as a table. */
export function table(chart: Chart, ...by: readonly Dimension[]): SavedObject {
  const buckets = Object.fromEntries(by.map((each, at) => [`by${at + 1}`, terms(each)]));
  const order = [...Object.keys(buckets), "count"];
  return lens(
    chart,
    "lnsDatatable",
    { ...buckets, count: count(chart.view.noun) },
    order,
  )({
    layerId,
    layerType: "data",
    columns: order.map((columnId) => ({ columnId })),
    sorting: { columnId: "count", direction: "desc" },
    paging: { size: 10, enabled: true },
  });
}

/** One number: how many documents, or how many different values of a field. */
export const figure = (chart: Chart, of: { field: string; label: string } | null = null): SavedObject =>
  lens(chart, "lnsMetric", { count: of ? distinct(of) : count(chart.view.noun) }, ["count"])({
    layerId,
    layerType: "data",
    metricAccessor: "count",
  });

const plainAxes = {
  valueLabels: "hide",
  axisTitlesVisibilitySettings: { x: false, yLeft: false, yRight: false },
};

type Kind = "lnsXY" | "lnsHeatmap" | "lnsDatatable" | "lnsMetric";

const lens =
  ({ id, title, view }: Chart, kind: Kind, columns: Readonly<Record<string, Column>>, columnOrder: readonly string[]) =>
  (visualization: Readonly<Record<string, unknown>>): SavedObject =>
    savedObject(
      "lens",
      id,
      {
        title,
        description: "",
        visualizationType: kind,
        state: {
          datasourceStates: { formBased: { layers: { [layerId]: { columns, columnOrder, incompleteColumns: {} } } } },
          visualization,
          query: kuery(),
          filters: [],
          internalReferences: [],
          adHocDataViews: {},
        },
      },
      [{ type: "index-pattern", id: view.id, name: `indexpattern-datasource-layer-${layerId}` }],
    );
