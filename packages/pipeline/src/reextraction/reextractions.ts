import { randomUUID } from "node:crypto";
import type { ExtractedAgain, Reextraction, ReextractionRequest } from "@readout/model";
import { type Job, type JobTools, openJob } from "./job.ts";
import { partsOf, queryOf, ReextractionRefused } from "./period.ts";

/** Reads known articles again through the present rules, and tells what differs. One at a time. */
export interface Reextractions {
  /**
   * Begins, and answers at once. Throws `ReextractionRefused` when the time cannot be understood or another one runs
   * (`isBusy`), and `QueryError` for the query.
   */
  start(request: ReextractionRequest): Promise<Reextraction>;
  /** How far it is, with the report so far; of the latest ones, null for others. */
  get(id: string): Reextraction | null;
  /** Ends it where it stands: months made anew stay, the one under way is thrown away. Null when there is none of this id. */
  cancel(id: string): Promise<Reextraction | null>;
  /** Takes in what was read again; what no job of this process asked for is left alone. False when it was all of that. */
  collect(messages: readonly ExtractedAgain[]): Promise<boolean>;
  /** Counts an article as failed whose reading could not be taken in. */
  giveUp(message: ExtractedAgain): void;
  /** Cancels what runs. */
  close(): Promise<void>;
}

export interface ReextractionTools extends JobTools {
  /** Names this process among those that re-extract: what it left behind at a crash is cleared away by its name. */
  instance: string;
}

const KEPT_JOBS = 10;

/** Opens with what a crash left behind: its job is `abandoned`, its unfinished month thrown away. */
export async function openReextractions(tools: ReextractionTools): Promise<Reextractions> {
  const jobs = new Map<string, Job>();
  const abandoned = await clearAway(tools);
  const running = () => [...jobs.values()].find((job) => job.isRunning());
  return {
    async start(request) {
      const parts = partsOf(request);
      const [part] = parts;
      if (part) queryOf(request.query, part);
      const other = running();
      if (other) throw new ReextractionRefused(`Re-extraction ${other.id} is running: wait for it, or cancel it`, true);
      const job = openJob(randomUUID(), request, parts, tools, (left) => tools.store.setNote(noteOf(tools), left));
      jobs.set(job.id, job);
      const oldest = jobs.size > KEPT_JOBS ? jobs.keys().next().value : undefined;
      if (oldest !== undefined) jobs.delete(oldest);
      return job.state();
    },
    get: (id) => jobs.get(id)?.state() ?? (abandoned?.id === id ? abandoned : null),
    async cancel(id) {
      const job = jobs.get(id);
      await job?.cancel("cancelled");
      return job?.state() ?? null;
    },
    async collect(messages) {
      const job = running();
      const own = messages.filter((each) => each.job === job?.id);
      if (!job || own.length === 0) return false;
      await job.collect(own.map(({ extracted }) => extracted));
      return true;
    },
    giveUp: ({ job: id, extracted }) => jobs.get(id)?.giveUp(extracted),
    close: async () => running()?.cancel("its process was stopped"),
  };
}

const noteOf = ({ instance }: ReextractionTools): string => `reextraction ${instance}`;

/** The job that a note names, and the month it was making anew, left by a process that ended without clearing its note. */
async function clearAway(tools: ReextractionTools): Promise<Reextraction | null> {
  const { store, search, log, clock } = tools;
  const note = await store.note(noteOf(tools));
  if (!note) return null;
  const { month, ...left }: Reextraction & { month: string | null } = JSON.parse(note);
  if (month !== null) await (await search.rebuild(month)).abandon();
  await store.setNote(noteOf(tools), "");
  log.warn("reextraction.abandoned", { job: left.id, month });
  return {
    ...left,
    state: "abandoned",
    endedAt: clock().toISOString(),
    error: "The process that ran it ended. Nothing was switched half-way: start it again",
  };
}
