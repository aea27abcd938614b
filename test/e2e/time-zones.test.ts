import { runReadout } from "./readout.ts";

const article = {
  id: "a",
  published: "2021-08-26T23:30:00Z",
  text: "KABUL, Aug 26 (Reuters) - Iran attacked Israel on Wednesday. Iran will host Turkey tomorrow, on Sept. 3 and at 11 p.m. on Friday.",
};

const extractedIn = (TZ: string) => runReadout(["extract", "--jsonl"], `${JSON.stringify(article)}\n`, { TZ });

describe("The machine's time zone", () => {
  it("moves no day", async () => {
    const east = await extractedIn("Pacific/Kiritimati");
    const west = await extractedIn("America/Los_Angeles");

    expect(east.out).toContain('"value":"2021-08-25"');
    expect(west.out).toBe(east.out);
  }, 30_000);
});
