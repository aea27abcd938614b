import { kafkaStage } from "./kafka-stage.ts";
import { many } from "./stage.ts";

const brokers = process.env.KAFKA_BROKERS?.split(",") ?? [];
const stage = kafkaStage(brokers);
afterAll(stage.clean, 60_000);

const suite = brokers.length > 0 ? describe : describe.skip;
suite(`groups that a process watches${brokers.length > 0 ? "" : " (KAFKA_BROKERS is not set: npm run test:engines)"}`, () => {
  it("are told of though nobody ever read as them, and no other group is", async () => {
    const topic = await stage.make();
    const other = await stage.make();
    const { bus } = stage.open({ watched: [{ topic, group: "never" }] });
    await bus.publish(topic, many(5, 5));
    await bus.publish(other, many(3, 3));

    expect(await bus.lag()).toEqual([{ topic, group: "never", messages: 5, retrying: 0 }]);
  }, 30_000);

  it("have no lag that can be told when their topic is missing: no answer is not nothing to do", async () => {
    const { bus } = stage.open({ watched: [{ topic: "nobody-made-this", group: "g" }] });

    await expect(bus.lag()).rejects.toThrow(/the topic does not exist.*set-up/);
  }, 30_000);
});
