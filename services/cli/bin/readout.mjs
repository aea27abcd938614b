#!/usr/bin/env node
// From a checkout: bundles first when a source is newer, then runs plain JavaScript.
import { bundleIfStale } from "../../../infra/bundle.mjs";

await bundleIfStale();
await import("../dist/main.js");
