// Is it well? For health checks, in images that have no curl:
//   node infra/compose/probe.mjs http://127.0.0.1:4190/readyz
const [url = ""] = process.argv.slice(2);
const PATIENCE_MS = 8_000;

try {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  console.log(`GET ${url} answered ${response.status} ${await response.text()}`);
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  console.error(`GET ${url} failed: ${error.cause?.message ?? error.message}`);
  process.exitCode = 1;
}
