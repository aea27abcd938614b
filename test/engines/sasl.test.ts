import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTopics, type KafkaSettings, kafkaBus } from "@readout/bus/kafka";
import { type Kafka, startKafka } from "../../infra/engines/kafka.mjs";

const libs = process.env.READOUT_ENGINES_KAFKA_LIBS ?? "";
const PATIENCE_MS = 90_000;
const credentials = { username: "readout", password: "right" };
const envelope = { id: "a", key: "a", body: "hello", headers: {} };

const suite = () => {
  let folder: string;
  let kafka: Kafka | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-sasl-"));
    kafka = await startKafka({ libs, folder, sasl: credentials });
  }, PATIENCE_MS);

  afterAll(async () => {
    await kafka?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, PATIENCE_MS);

  const settings = (over: Partial<KafkaSettings> = {}): KafkaSettings => ({
    brokers: kafka?.brokers ?? [],
    clientId: "sasl",
    maxWaitMs: 300,
    publishDeadlineMs: 5000,
    sasl: { mechanism: "scram-sha-512", ...credentials },
    ...over,
  });
  const wrong = () => settings({ sasl: { mechanism: "scram-sha-512", username: "readout", password: "wrong" } });
  const plan = { name: "t", partitions: 1, retentionMs: null, maxMessageBytes: 2_000_000 };
  const refused = {
    name: "CredentialsRefused",
    unavailable: true,
    message: expect.stringMatching(/refused the credentials of readout\. Check user name, password and mechanism/),
  };

  it(
    "carries messages with the right password",
    async () => {
      expect(await createTopics(settings(), [plan], { replication: 1 })).toEqual([
        { name: "t", made: true, differences: [] },
      ]);
      const bus = kafkaBus(settings());
      await bus.publish("t", [envelope]);

      const came = await new Promise<string>((resolve, reject) => {
        const handle = async ([first]: readonly { body: string }[]) => {
          resolve(first?.body ?? "");
          return ["done" as const];
        };
        bus.subscribe("t", "g", handle, { batch: 1 }).catch(reject);
      });

      expect(came).toBe("hello");
      await bus.close();
    },
    PATIENCE_MS,
  );

  it(
    "says what to check when the password is wrong, whatever is asked",
    async () => {
      const bus = kafkaBus(wrong());

      await expect(createTopics(wrong(), [plan], { replication: 1 })).rejects.toMatchObject(refused);
      await expect(bus.publish("t", [envelope])).rejects.toMatchObject(refused);
      await expect(bus.subscribe("t", "g", async () => [], { batch: 1 })).rejects.toMatchObject(refused);
      await expect(bus.lag()).rejects.toMatchObject(refused);
      await bus.close();
    },
    PATIENCE_MS,
  );

  it(
    "says that the brokers cannot be reached when no credentials are given, and never hangs",
    async () => {
      const { sasl: _, ...open } = settings();
      const bus = kafkaBus(open);
      await expect(bus.publish("t", [envelope])).rejects.toMatchObject({ unavailable: true });
      await bus.close();
    },
    PATIENCE_MS,
  );
};

if (libs) describe("kafka that asks for a password", suite);
else if (process.env.ENGINES === "required") it("needs READOUT_ENGINES_KAFKA_LIBS", () => expect(libs).not.toBe(""));
else it.skip("is skipped: READOUT_ENGINES_KAFKA_LIBS is not set; `npm run test:engines` sets it", () => {});
