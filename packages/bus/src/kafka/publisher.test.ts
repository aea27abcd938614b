import { randomBytes } from "node:crypto";
import { KafkaJSProtocolError, type RecordMetadata, type TopicMessages } from "kafkajs";
import { RECORD_LIMIT_BYTES } from "./faults.ts";
import { createPublisher, type Publisher, type Wire } from "./publisher.ts";
import type { KafkaSettings } from "./settings.ts";

const message = (id: string, bytes = 10) => ({ id, key: id, body: "x".repeat(bytes), headers: {} });
const settings: KafkaSettings = { brokers: ["b:1"], clientId: "test", publishDeadlineMs: 500 };
const ok = (partition: number, errorCode = 0): RecordMetadata => ({ topicName: "t", partition, errorCode });
const protocolError = (type: string) =>
  new KafkaJSProtocolError({ type, code: 1, retriable: true } as unknown as Error);

/** Partition 0 for ids that begin with a, 1 for all others. What is written is what the broker would hold. */
interface Rig {
  publisher: Publisher;
  sends: string[][];
  written: string[];
}

/** `answers` decides what a send comes to: the partitions written and named, in turn; the last one stays. */
function rig(answers: (() => RecordMetadata[])[], over: Partial<KafkaSettings> = {}): Rig {
  const sends: string[][] = [];
  const written: string[] = [];
  const send = async (topics: TopicMessages[]): Promise<RecordMetadata[]> => {
    const messages = topics.flatMap((each) => each.messages);
    for (const each of messages) each.partition ??= String(each.key).startsWith("a") ? 0 : 1;
    sends.push(messages.map(({ key }) => String(key)));
    const answer = ((answers.length > 1 ? answers.shift() : answers[0]) ?? (() => []))();
    const partitions = answer.filter(({ errorCode }) => errorCode === 0).map(({ partition }) => partition);
    written.push(...messages.filter((each) => partitions.includes(each.partition ?? -1)).map(({ key }) => String(key)));
    return answer;
  };
  const wire: Wire = { send, close: async () => {} };
  return { publisher: createPublisher(wire, { ...settings, ...over }), sends, written };
}

const everything = () => [ok(0), ok(1)];

it("sends again what is missing from the answer, and nothing else", async () => {
  const { publisher, sends, written } = rig([() => [ok(0)], everything]);

  await publisher.publish("t", [message("a1"), message("b1"), message("a2")]);

  expect(sends).toEqual([["a1", "b1", "a2"], ["b1"]]);
  expect(written).toEqual(["a1", "a2", "b1"]);
});

it("sends again what the answer names with an error", async () => {
  const { publisher, written } = rig([() => [ok(0), ok(1, 19)], everything]);
  await publisher.publish("t", [message("a1"), message("b1")]);
  expect(written.sort()).toEqual(["a1", "b1"]);
});

it("loses a record when the answers are not checked: what the check is for", async () => {
  const { publisher, written } = rig([() => [ok(0)], everything], { checksAnswers: false });
  await publisher.publish("t", [message("a1"), message("b1")]);
  expect(written).toEqual(["a1"]);
});

it("puts calls that come together into one send, in order", async () => {
  const { publisher, sends } = rig([everything]);
  await Promise.all(["a1", "b1", "a2"].map((id) => publisher.publish("t", [message(id)])));
  expect(sends).toEqual([["a1", "b1", "a2"]]);
});

it("never has two sends under way, so that a repeat overtakes nothing", async () => {
  let under = 0;
  let most = 0;
  const send = async (topics: TopicMessages[]): Promise<RecordMetadata[]> => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setImmediate(resolve));
    under -= 1;
    for (const each of topics.flatMap(({ messages }) => messages)) each.partition = 0;
    return [ok(0)];
  };
  const publisher = createPublisher({ send, close: async () => {} }, settings);
  const calls = Array.from({ length: 50 }, (_, n) => publisher.publish("t", [message(`a${n}`, 100_000)]));
  await Promise.all(calls);
  expect(most).toBe(1);
});

it("holds no more in one send than a broker takes in one batch", async () => {
  const { publisher, sends } = rig([everything]);
  await publisher.publish(
    "t",
    ["a1", "a2", "a3", "a4", "a5"].map((id) => message(id, 250_000)),
  );
  expect(sends).toEqual([
    ["a1", "a2", "a3"],
    ["a4", "a5"],
  ]);
});

it("refuses a record over the limit before it sends anything, and names it", async () => {
  const { publisher, sends } = rig([everything]);
  const noise = randomBytes(RECORD_LIMIT_BYTES).toString("base64");
  const publish = publisher.publish("articles.v1", [message("small"), { ...message("huge"), body: noise }]);

  await expect(publish).rejects.toMatchObject({
    name: "RecordTooLarge",
    message: expect.stringMatching(/huge to articles\.v1: 10\d{5} bytes, and 1048576 is the limit/),
  });
  expect(sends).toEqual([]);
});

it("finds the one that a topic's own limit refuses, and writes the others", async () => {
  const refused = () => {
    throw protocolError("MESSAGE_TOO_LARGE");
  };
  const { publisher, written } = rig([refused, refused, everything]);

  const results = await Promise.allSettled([
    publisher.publish("t", [message("big", 5000)]),
    publisher.publish("t", [message("small")]),
  ]);

  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(results[0]).toMatchObject({ reason: { name: "RecordTooLarge" } });
  expect(written).toEqual(["small"]);
});

it("gives up at its deadline as unavailable, and says why", async () => {
  const away = () => {
    throw new Error("connect ECONNREFUSED 127.0.0.1:9092");
  };
  const { publisher } = rig([away]);
  const began = performance.now();

  await expect(publisher.publish("t", [message("a")])).rejects.toMatchObject({
    name: "KafkaUnavailable",
    unavailable: true,
    message: expect.stringContaining("Publishing to t on b:1: connect ECONNREFUSED"),
  });
  expect(performance.now() - began).toBeLessThan(1500);
});

it("gives up at its deadline also while a send hangs", async () => {
  const publisher = createPublisher({ send: () => new Promise(() => {}), close: async () => {} }, settings);
  await expect(publisher.publish("t", [message("a")])).rejects.toMatchObject({ unavailable: true });
});

it("says that a topic is missing, and who makes it", async () => {
  const { publisher } = rig([
    () => {
      throw protocolError("UNKNOWN_TOPIC_OR_PARTITION");
    },
  ]);
  await expect(publisher.publish("t", [message("a")])).rejects.toMatchObject({
    name: "TopicMissing",
    unavailable: true,
    message: expect.stringContaining("set-up command"),
  });
});

it("holds no topic up by another that is missing", async () => {
  const missing = protocolError("UNKNOWN_TOPIC_OR_PARTITION");
  const wire: Wire = {
    async send([sent]) {
      if (sent?.topic !== "t") throw missing;
      for (const each of sent.messages) each.partition = 0;
      return [ok(0)];
    },
    close: async () => {},
  };
  const publisher = createPublisher(wire, settings);
  const lost = publisher.publish("gone", [message("a1")]).catch((fault: Error) => fault.message);

  await publisher.publish("t", [message("a2")]);

  expect(await Promise.race([lost, "still waiting"])).toBe("still waiting");
  expect(await lost).toContain("gone");
});

it("refuses the bus's own header, and a closed bus", async () => {
  const { publisher } = rig([everything]);
  const odd = { ...message("a"), headers: { "message-id": "mine" } };
  await expect(publisher.publish("t", [odd])).rejects.toThrow("message-id is the bus's own");
  await publisher.close();
  await expect(publisher.publish("t", [message("a")])).rejects.toThrow("the bus is closed");
});
