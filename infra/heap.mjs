// How much a service may hold. A batch is bounded, so a heap need not grow before it is swept; a page of the API may hold a
// hundred long articles. The Compose file and the Kubernetes manifests say the same.

/** What Node is told when it starts a service. */
export const heapOf = (service) => ["--max-semi-space-size=4", `--max-old-space-size=${service === "api" ? 256 : 144}`];
