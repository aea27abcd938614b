import type { Bus, Envelope } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import { type Article, type DeadLetter, type EntryWork, type NoticeWork, queues, topics } from "@readout/model";
import type { Queue } from "@readout/queue";
import { memoryQueue } from "@readout/queue/memory";
import { type Carriers, runSteps, send } from "./run.ts";
import { type AnyStep, Away, Reject, type RetryPolicy, type Sink, type Step, sink, skip, step, Yield } from "./step.ts";
import { anArticle, byHand, carriersOn, keptLog, type Line, NOW, until } from "./testing.ts";

const retry: RetryPolicy = { attempts: 3, restMs: () => 1 };
const pace = () => ({ concurrency: 1, keyGapMs: 0 });

let bus: Bus;
let queue: Queue;
let carriers: Carriers;
let letters: DeadLetter[];
let lines: Line[];

beforeEach(() => {
  bus = memoryBus();
  queue = memoryQueue();
  const kept = keptLog();
  lines = kept.lines;
  ({ carriers, letters } = carriersOn(bus, queue, kept.log));
});

afterEach(async () => {
  await queue.close();
  await bus.close();
});

const work = (id: string): EntryWork => ({ addressId: id, url: `https://${id}.example/`, host: id, attempt: 0 });
const envelope = (id: string, body = JSON.stringify(work(id))): Envelope => ({ id, key: id, body, headers: {} });

const reader = (over: Pick<Step<EntryWork, NoticeWork>, "run"> & Partial<Step<EntryWork, NoticeWork>>): AnyStep =>
  step({ name: "read", from: queues.entries, to: queues.notices, retry, ...over });

const writer = (over: Pick<Sink<Article>, "run"> & Partial<Sink<Article>>): AnyStep =>
  sink({ name: "write", from: topics.articles, retry, ...over });

/** What came to the channel of notices. */
async function published(): Promise<Envelope[]> {
  const came: Envelope[] = [];
  await queue.work(
    queues.notices.name,
    async ({ attempt: _, ...each }) => {
      came.push(each);
      return "done";
    },
    { concurrency: 1, keyGapMs: 0 },
  );
  return came;
}

const ended = (events: readonly Line[]) => events.map(({ event }) => event);
const letterCame = () => until("a dead letter came", () => letters.length > 0);

describe("one message", () => {
  it("publishes what a step returns, under the names its channel gives", async () => {
    const came = await published();
    await runSteps([reader({ run: ({ addressId }) => [{ noticeId: `of ${addressId}`, attempt: 2 }] })], carriers, pace);
    await send(queues.entries, [work("a")], carriers);
    await until("it was published", () => came.length === 1);

    const message = { noticeId: "of a", attempt: 2 };
    expect(came).toEqual([{ id: queues.notices.id(message), key: "of a", body: JSON.stringify(message), headers: {} }]);
  });

  it("leaves one line when it is done and one when it is skipped, with the reason", async () => {
    const run = ({ addressId }: EntryWork) => (addressId === "dull" ? skip("too-dull") : []);
    await runSteps([reader({ run })], carriers, pace);
    await send(queues.entries, [work("dull"), work("new")], carriers);
    await until("both have ended", () => lines.length >= 2);

    expect(ended(lines)).toEqual(["step.skipped", "step.done"]);
    expect(lines[0]?.fields).toMatchObject({ step: "read", key: "dull", reason: "too-dull" });
  });

  it("that is rejected is buried at once, with its original bytes", async () => {
    let runs = 0;
    const run = () => {
      runs += 1;
      throw new Reject("no address of ours");
    };
    await runSteps([reader({ run })], carriers, pace);
    const body = '{ "attempt": 0, "addressId": "a", "url": "u", "host": "h", "more": [1.50] }';
    await queue.add("entries", [{ id: "e1", key: "k1", body, headers: { traceparent: "00-1" } }]);
    await letterCame();

    expect(runs).toBe(1);
    expect(letters).toEqual([
      {
        id: expect.any(String),
        channel: "entries",
        channelKind: "queue",
        stage: "read",
        reason: "rejected",
        message: "no address of ours",
        attempts: 1,
        envelope: { id: "e1", key: "k1", body, headers: { traceparent: "00-1" } },
        firstAt: NOW,
        lastAt: NOW,
        replays: 0,
        state: "dead",
      },
    ]);
  });

  it.each(["not JSON", '{"addressId":7}'])("whose body is %s is buried, and the next one is read", async (body) => {
    const read: string[] = [];
    const run = ({ addressId }: EntryWork) => {
      read.push(addressId);
      return [];
    };
    await runSteps([reader({ run })], carriers, pace);
    await queue.add("entries", [envelope("bad", body), envelope("good")]);
    await until("the next one was read", () => read.length > 0);

    expect(read).toEqual(["good"]);
    expect(letters).toMatchObject([
      {
        reason: "rejected",
        attempts: 1,
        message: expect.stringContaining("not a message of entries"),
        envelope: { body },
      },
    ]);
  });

  it("that fails is tried three times, then buried", async () => {
    let runs = 0;
    const run = () => {
      runs += 1;
      throw new Error("the parser fell over");
    };
    await runSteps([reader({ run })], carriers, pace);
    await send(queues.entries, [work("a")], carriers);
    await letterCame();

    expect(runs).toBe(3);
    expect(letters).toMatchObject([{ reason: "failed", message: "the parser fell over", attempts: 3 }]);
    expect(ended(lines)).toEqual(["step.retried", "step.retried", "step.dead"]);
  });

  it("that ended the process three times is buried without being tried again", async () => {
    let runs = 0;
    const run = () => {
      runs += 1;
      return [];
    };
    const hands = byHand();
    await runSteps([reader({ run })], { ...carriers, queue: hands.queue }, pace);

    expect(await hands.hand({ ...envelope("a"), attempt: 3 })).toBe("done");
    expect(runs).toBe(1);
    expect(await hands.hand({ ...envelope("b"), attempt: 4 })).toBe("done");
    expect(runs).toBe(1);
    expect(letters).toMatchObject([{ reason: "crashed", attempts: 3, envelope: { id: "b" } }]);
  });

  it.each([
    ["what is away", new Away("the disk is full", 1), "step.waiting"],
    ["whom it lets go first", new Yield("live work goes first", 1), "step.yielded"],
  ])("waits for %s, however long, and no attempt is counted", async (_, reason, event) => {
    let runs = 0;
    const run = () => {
      runs += 1;
      if (runs <= 5) throw reason;
      return [];
    };
    await runSteps([reader({ run })], carriers, pace);
    await send(queues.entries, [work("a")], carriers);
    await until("it was done", () => ended(lines).includes("step.done"));

    expect(letters).toEqual([]);
    expect(ended(lines)).toEqual([...Array(5).fill(event), "step.done"]);
  });

  it("rests as long as the error asks, else as the policy says", async () => {
    const hands = byHand();
    const restMs = (attempt: number) => attempt * 1_000;
    const run = ({ addressId }: EntryWork) => {
      throw Object.assign(new Error("busy"), addressId === "asks" ? { retryAfterMs: 77 } : {});
    };
    await runSteps([reader({ run, retry: { attempts: 3, restMs } })], { ...carriers, queue: hands.queue }, pace);

    expect(await hands.hand({ ...envelope("asks"), attempt: 1 })).toEqual({ retryInMs: 77, counted: true });
    expect(await hands.hand({ ...envelope("other"), attempt: 2 })).toEqual({ retryInMs: 2_000, counted: true });
  });

  it("is published again when publishing fails: it is not done before", async () => {
    const hands = byHand();
    const add = async () => {
      throw new Error("no room on the queue");
    };
    await runSteps(
      [reader({ run: () => [{ noticeId: "n", attempt: 0 }] })],
      { ...carriers, queue: { ...hands.queue, add } },
      pace,
    );

    expect(await hands.hand({ ...envelope("a"), attempt: 1 })).toEqual({ retryInMs: 1, counted: true });
  });
});

describe("a death", () => {
  it("is not the end of what is owed: what whenDead returns is published", async () => {
    const came = await published();
    const whenDead = async ({ addressId }: EntryWork, { reason }: { reason: string }) => [
      { noticeId: `${addressId} ${reason}`, attempt: 0 },
    ];
    const run = () => {
      throw new Reject("hopeless");
    };
    await runSteps([reader({ run, whenDead })], carriers, pace);
    await send(queues.entries, [work("a")], carriers);
    await until("it was published", () => came.length === 1);

    expect(came[0]?.key).toBe("a rejected");
  });

  it("of a message that cannot be read owes nothing", async () => {
    let asked = 0;
    const whenDead = async () => {
      asked += 1;
      return [];
    };
    await runSteps([reader({ run: () => [], whenDead })], carriers, pace);
    await queue.add("entries", [envelope("bad", "{}")]);
    await until("it has ended", () => ended(lines).includes("step.dead"));

    expect(asked).toBe(0);
  });

  it("that cannot be written down waits until it can", async () => {
    const hands = byHand();
    let isFull = true;
    const bury = async (letter: DeadLetter) => {
      if (isFull) throw new Error("the disk is full");
      letters.push(letter);
    };
    const run = () => {
      throw new Reject("hopeless");
    };
    await runSteps([reader({ run })], { ...carriers, queue: hands.queue, bury }, pace);

    expect(await hands.hand({ ...envelope("a"), attempt: 1 })).toMatchObject({ counted: false });
    isFull = false;
    expect(await hands.hand({ ...envelope("a"), attempt: 1 })).toBe("done");
    expect(letters).toHaveLength(1);
  });

  it("of a replayed letter is told of the same letter, any other of its own", async () => {
    const run = () => {
      throw new Reject("hopeless still");
    };
    await runSteps([reader({ run })], carriers, pace);
    await queue.add("entries", [{ ...envelope("a-r1"), headers: { "dead-letter": "letter-1" } }, envelope("b")]);
    await until("both are buried", () => letters.length === 2);

    expect(letters[0]?.id).toBe("letter-1");
    expect(letters[1]?.id).not.toBe("letter-1");
  });
});

describe("a batch of a topic", () => {
  const delivery = (id: string, key: string, attempt = 1) => ({
    id,
    key,
    body: JSON.stringify(anArticle({ id, title: id })),
    headers: {},
    attempt,
  });

  it("is written together when all is well", async () => {
    const hands = byHand();
    const together: string[][] = [];
    const alone: string[] = [];
    const each = writer({
      run: async ({ id }) => void alone.push(id),
      runMany: async (batch) => void together.push(batch.map(({ id }) => id)),
    });
    await runSteps([each], { ...carriers, bus: hands.bus }, pace);

    expect(await hands.handBatch([delivery("a", "a"), delivery("b", "b")])).toEqual(["done", "done"]);
    expect(together).toEqual([["a", "b"]]);
    expect(alone).toEqual([]);
    expect(ended(lines)).toEqual(["step.done", "step.done"]);
  });

  it("goes one by one when one of it is bad, and the others are written", async () => {
    const written: string[] = [];
    const write = async ({ id, title }: Article) => {
      if (title === "bad") throw new Reject("this one is bad");
      written.push(id);
    };
    const runMany = async (batch: readonly Article[]) => {
      if (batch.some(({ title }) => title === "bad")) throw new Error("the bulk write failed");
      written.push(...batch.map(({ id }) => id));
    };
    const hands = byHand();
    const each = writer({ run: async (article) => void (await write(article)), runMany });
    await runSteps([each], { ...carriers, bus: hands.bus }, pace);
    const outcomes = await hands.handBatch([delivery("a", "a"), delivery("bad", "b"), delivery("c", "c")]);

    expect(outcomes).toEqual(["done", "done", "done"]);
    expect(written).toEqual(["a", "c"]);
    expect(letters).toMatchObject([{ channelKind: "topic", reason: "rejected", attempts: 1, envelope: { key: "b" } }]);
  });

  it("with a message that has failed before is not written together: the suspect goes alone", async () => {
    const hands = byHand();
    let together = 0;
    const runMany = async () => {
      together += 1;
    };
    await runSteps([writer({ run: async () => undefined, runMany })], { ...carriers, bus: hands.bus }, pace);
    await hands.handBatch([delivery("a", "a", 2), delivery("b", "b")]);

    expect(together).toBe(0);
  });

  it("holds back those that share the key of one that is retried, and no others", async () => {
    const hands = byHand();
    const seen: string[] = [];
    const run = async ({ id }: Article) => {
      seen.push(id);
      if (id === "a1") throw new Error("not yet");
      return undefined;
    };
    await runSteps([writer({ run })], { ...carriers, bus: hands.bus }, pace);
    const outcomes = await hands.handBatch([delivery("a1", "a"), delivery("b1", "b"), delivery("a2", "a")]);

    expect(outcomes).toEqual([{ retryInMs: 1, counted: true }, "done", { retryInMs: 1, counted: false }]);
    expect(seen.sort()).toEqual(["a1", "b1"]);
  });
});
