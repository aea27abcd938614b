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

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();
  return {
    count(name, help, labels = {}, by = 1) {
      let counter = counters.get(name);
      if (!counter)
        counters.set(
          name,
          (counter = new Counter({ name, help, labelNames: Object.keys(labels), registers: [registry] })),
        );
      counter.inc(labels, by);
    },
    observeSeconds(name, help, labels, seconds) {
      let histogram = histograms.get(name);
      if (!histogram) {
        histogram = new Histogram({
          name,
          help,
          labelNames: Object.keys(labels),
          buckets: secondsBuckets,
          registers: [registry],
        });
        histograms.set(name, histogram);
      }
      histogram.observe(labels, seconds);
    },
    gauge(name, help, labelNames, read) {
      new Gauge({
        name,
        help,
        labelNames,
        registers: [registry],
        async collect() {
          this.reset();
          await read((labels, value) => this.set(labels, value));
        },
      });
    },
    text: () => registry.metrics(),
  };
}
