import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Numbers for Prometheus, in base units. Labels are few and bounded: never a feed, a host or an address. */
export interface Metrics {
  count(name: string, help: string, labels?: Record<string, string>, by?: number): void;
  observeSeconds(name: string, help: string, labels: Record<string, string>, seconds: number): void;
  /** Read at each scrape. */
  gauge(
    name: string,
    help: string,
    labelNames: string[],
    read: (set: (labels: Record<string, string>, value: number) => void) => Promise<void>,
  ): void;
  text(): Promise<string>;
}

const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is kept under a name, made at its first use. */
function once<T>(kept: Map<string, T>, name: string, make: () => T): T {
  const known = kept.get(name);
  if (known) return known;
  const made = make();
  kept.set(name, made);
  return made;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();
  return {
    count(name, help, labels = {}, by = 1) {
      const labelNames = Object.keys(labels);
      once(counters, name, () => new Counter({ name, help, labelNames, registers })).inc(labels, by);
    },
    observeSeconds(name, help, labels, seconds) {
      const labelNames = Object.keys(labels);
      const make = () => new Histogram({ name, help, labelNames, buckets: secondsBuckets, registers });
      once(histograms, name, make).observe(labels, seconds);
    },
    gauge(name, help, labelNames, read) {
      new Gauge({
        name,
        help,
        labelNames,
        registers,
        async collect() {
          this.reset();
          await read((labels, value) => this.set(labels, value));
        },
      });
    },
    text: () => registry.metrics(),
  };
}
