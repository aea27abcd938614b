import { setTimeout as pass } from "node:timers/promises";
import type { Life } from "./consumer.ts";
import { OffsetsLost, translated } from "./faults.ts";
import { decodeNote } from "./notes.ts";
import { type Bounds, boundsOf, type Committed, committedOf, groupIdOf } from "./offsets.ts";
import { commit } from "./owned.ts";
import { wake } from "./reader.ts";
import { rebalanceTimeoutOf } from "./settings.ts";
import { openWindow, statement, type Window } from "./window.ts";

const POLL_MS = 10;
const FAULT_PAUSE_MS = 500;

/** Before partitions are given up: begins nothing, finishes what is in hand, writes it down. Then the member may join. */
export async function drain(life: Life): Promise<void> {
  const { reader, source } = life;
  reader.begins = false;
  const end = performance.now() + rebalanceTimeoutOf(source.settings) * 0.75;
  while (reader.inHand > 0 && !life.ended && performance.now() < end) await pass(POLL_MS, undefined, { ref: false });
  // A member that was expelled cannot; then what was in hand comes again.
  await commit(reader.owned).catch(() => {});
  reader.owned.door = undefined;
  life.mayJoin = true;
}

/** After partitions were given out: reads where the group stands in them, and begins. */
export async function open(life: Life, partitions: readonly number[]): Promise<void> {
  const { reader, joins, source } = life;
  const before = reader.owned.windows;
  reader.begins = false;
  // What outlasted its member's time is still in hand here: handed over once more, a key would be in two hands.
  while (reader.inHand > 0 && isCurrent(life, joins)) await pass(POLL_MS, undefined, { ref: false });
  const { topic, group } = reader;
  for (;;) {
    if (!isCurrent(life, joins)) return;
    try {
      const [bounds, committed] = await Promise.all([
        boundsOf(source.desk, topic),
        committedOf(source.desk, groupIdOf(topic, group)),
      ]);
      if (!isCurrent(life, joins)) return;
      const own = [...partitions].sort((one, other) => one - other);
      const at = (each: number): Place => ({
        partition: each,
        bounds: bounds.get(each) ?? { low: 0, high: 0 },
        committed: committed.get(topic)?.get(each) ?? { offset: -1, note: null },
      });
      reader.owned.windows = new Map(own.map((each) => [each, reopened(life, at(each), before.get(each))]));
      break;
    } catch (fault) {
      reader.round.report(translated(fault, `Reading where ${group} stands in ${topic}`));
      await pass(FAULT_PAUSE_MS, undefined, { ref: false });
    }
  }
  begin(life, joins);
}

const isCurrent = (life: Life, joins: number): boolean => !life.ended && life.joins === joins && life.reader.round.open;

function begin(life: Life, joins: number): void {
  const { reader, consumer } = life;
  life.strays.clear();
  // Commits as the member of this very generation: the number is read when the call is made, so nothing may lie between.
  reader.owned.door = async (offsets) => {
    if (life.joins !== joins || life.mayJoin || !life.payload)
      throw new Error(`${reader.group} is joining its group anew`);
    await life.payload.commitOffsetsIfNecessary(offsets);
  };
  const paused = consumer.paused();
  if (paused.length > 0) consumer.resume(paused);
  reader.begins = true;
  wake(reader.round.readers);
}

interface Place {
  partition: number;
  bounds: Bounds;
  committed: Committed;
}

/** The window of a partition. One that nobody else owned in between goes on as it was: nothing in it had crashed. */
function reopened(life: Life, { partition, bounds, committed }: Place, before: Window | undefined): Window {
  const { offset, note } = committed;
  const stands = `${offset} ${note ?? ""}`;
  if (before && (before.written.sure === stands || before.written.tried === stands)) {
    const now = statement(before);
    const window = openWindow(partition, now.prefix, decodeNote(now.note));
    window.version = 1;
    return window;
  }
  const window = found(life, { partition, bounds, committed });
  window.written.sure = stands;
  return window;
}

function found({ reader }: Life, { partition, bounds, committed: { offset, note } }: Place): Window {
  if (offset === -1) return openWindow(partition, bounds.low, []);
  if (offset < bounds.low || offset > bounds.high) {
    reader.round.report(new OffsetsLost(reader.topic, partition, reader.group, offset, bounds.low));
    return openWindow(partition, bounds.low, []);
  }
  return openWindow(partition, offset, decodeNote(note));
}
