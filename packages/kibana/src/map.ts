import type { View } from "./data-views.ts";
import { kuery, type SavedObject, savedObject } from "./saved-object.ts";

/** Where documents happened: clusters while there are many, points with their facts while there are few. */
export const map = (
  { id, title, view }: { id: string; title: string; view: View },
  geoField: string,
  facts: readonly string[],
): SavedObject =>
  savedObject(
    "map",
    id,
    {
      title,
      description: "",
      layerListJSON: JSON.stringify([background, documents(geoField, facts, view.noun)]),
      mapStateJSON: JSON.stringify({
        zoom: 1.5,
        center: { lon: 20, lat: 25 },
        timeFilters: { from: "now-7d", to: "now" },
        refreshConfig: { isPaused: true, interval: 60_000 },
        query: kuery(),
        filters: [],
        settings: { autoFitToDataBounds: true },
      }),
      uiStateJSON: JSON.stringify({ isLayerTOCOpen: false, openTOCDetails: [] }),
    },
    [{ type: "index-pattern", id: view.id, name: "layer_1_source_index_pattern" }],
  );

/** Elastic's own tiles; where their service cannot be reached the points stand on a blank ground. */
const background = {
  id: "background",
  label: null,
  type: "EMS_VECTOR_TILE",
  sourceDescriptor: { type: "EMS_TMS", isAutoSelect: true, lightModeDefault: "road_map_desaturated" },
  style: { type: "EMS_VECTOR_TILE", color: "" },
  minZoom: 0,
  maxZoom: 24,
  alpha: 1,
  visible: true,
  includeInFitToBounds: true,
};

const documents = (geoField: string, tooltipProperties: readonly string[], label: string) => ({
  id: "documents",
  label,
  type: "BLENDED_VECTOR",
  sourceDescriptor: {
    id: "documents-source",
    type: "ES_SEARCH",
    indexPatternRefName: "layer_1_source_index_pattern",
    geoField,
    scalingType: "CLUSTERS",
    filterByMapBounds: true,
    tooltipProperties,
    applyGlobalQuery: true,
    applyGlobalTime: true,
    applyForceRefresh: true,
  },
  style: {
    type: "VECTOR",
    isTimeAware: true,
    properties: {
      symbolizeAs: { options: { value: "circle" } },
      iconSize: { type: "STATIC", options: { size: 8 } },
      fillColor: { type: "STATIC", options: { color: "#54B399" } },
      lineColor: { type: "STATIC", options: { color: "#41937C" } },
      lineWidth: { type: "STATIC", options: { size: 1 } },
    },
  },
  joins: [],
  minZoom: 0,
  maxZoom: 24,
  alpha: 0.75,
  visible: true,
  includeInFitToBounds: true,
});
