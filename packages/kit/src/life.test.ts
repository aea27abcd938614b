import { type Closable, closeAll } from "./life.ts";

const closed: string[] = [];
beforeEach(() => void closed.splice(0));

const closable = (name: string, fault?: Error): Closable => ({
  async close() {
    closed.push(`${name} closing`);
    await Promise.resolve();
    if (fault) throw fault;
    closed.push(`${name} closed`);
  },
});

it("closes what was opened, newest first, one after the other", async () => {
  await closeAll([closable("file"), closable("bus"), closable("api")]);

  expect(closed).toEqual(["api closing", "api closed", "bus closing", "bus closed", "file closing", "file closed"]);
});

it("leaves the list it was given as it is", async () => {
  const opened = [closable("file"), closable("bus")];
  const before = [...opened];
  await closeAll(opened);

  expect(opened).toEqual(before);
});

it("closes all even when some fail, and throws the first failure", async () => {
  const first = new Error("the bus would not close");
  const opened = [closable("file", new Error("nor the file")), closable("bus", first), closable("api")];

  await expect(closeAll(opened)).rejects.toBe(first);
  expect(closed).toContain("file closing");
});
