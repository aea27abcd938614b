import { engineVariables } from "./services.ts";

const missing = engineVariables.filter((name) => !process.env[name]);

/** For the names of suites: why they are skipped; empty when they are not. */
export const without = missing.length === 0 ? "" : ` (${missing.join(", ")} not set: npm run test:engines sets them)`;

/** Where there are no engines the test is skipped under a name that says so; with ENGINES=required it fails. */
export const itWithEngines = missing.length === 0 || process.env.ENGINES === "required" ? it : it.skip;
