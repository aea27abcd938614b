import type { Bus } from "./bus.ts";
import { type BusSite, busContract } from "./contract.ts";
import { kafkaStage } from "./kafka-stage.ts";

const brokers = process.env.KAFKA_BROKERS?.split(",") ?? [];
const stage = kafkaStage(brokers);
afterAll(stage.clean, 60_000);

const site = (): BusSite => {
  let kill = () => {};
  const open = (): Bus => {
    const mortal = stage.open();
    kill = mortal.kill;
    // Topics are made by set-up; the contract's are made when they are first named.
    return {
      ...mortal.bus,
      async publish(topic, messages) {
        await stage.make(topic);
        await mortal.bus.publish(topic, messages);
      },
      async subscribe(topic, ...others) {
        await stage.make(topic);
        await mortal.bus.subscribe(topic, ...others);
      },
    };
  };
  return { open, kill: () => kill() };
};

if (brokers.length > 0) busContract("kafka", { survivesRestart: true, patienceMs: 20_000, site });
else if (process.env.ENGINES === "required") it("needs KAFKA_BROKERS", () => expect(brokers).not.toEqual([]));
else it.skip("is skipped: KAFKA_BROKERS is not set; `npm run test:engines` sets it", () => {});
