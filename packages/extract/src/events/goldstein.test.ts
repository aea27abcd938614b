import { goldsteinOf, quadOf } from "./goldstein.ts";
import { verbTriggers } from "./lexicon/index.ts";
import { nounTriggers } from "./lexicon/nouns.ts";

/** CAMEO's three-digit codes in order, from the root's "0" on, with their published values. */
const published: Readonly<Record<string, string>> = {
  "01": "0 -0.1 -0.4 0.4 0 0 -2 0 3.4 3.4",
  "02": "3 3.4 3.2 3.4 -0.3 -0.3 4 4 4",
  "03": "4 5.2 4.5 5.2 7 7 4 5 7 5",
  "04": "1 1 1.9 2.8 2.5 5 7",
  "05": "3.5 3.4 3.5 3.8 6 7 7 8",
  "06": "6 6.4 7.4 7.4 7",
  "07": "7 7.4 8.3 7.4 8.5 7",
  "08": "5 5 5 5 7 7 9 9",
  "09": "-2 -2 -2 -2 -2",
  "10": "-5 -5 -5 -5 -5 -5 -5 -5 -5",
  "11": "-2 -2 -2 -2 -2 -2 -2",
  "12": "-4 -4 -4 -4 -4 -5 -5 -5 -5 -5",
  "13": "-4.4 -5.8 -5.8 -5.8 -5.8 -5.8 -7 -7 -7 -7",
  "14": "-6.5 -6.5 -6.5 -6.5 -7.5 -7.5",
  "15": "-7.2 -7.2 -7.2 -7.2 -7.2",
  "16": "-4 -4 -5.6 -8 -7 -6.5 -7",
  "17": "-7 -9.2 -5 -5 -5 -9",
  "18": "-9 -9 -9.5 -10 -8 -8 -10",
  "19": "-10 -9.5 -9.5 -10 -10 -10 -9.5",
  "20": "-10 -9.5 -10 -10 -10",
};

/** Which of CAMEO's roots are which type, as PLOVER's authors map them; an inquiry is an accusation, a release and a ceasefire a retreat. */
const rootsOf: Readonly<Record<keyof typeof quadOf, string>> = {
  AGREE: "03",
  CONSULT: "04",
  SUPPORT: "05",
  COOPERATE: "06",
  AID: "07",
  CONCEDE: "08",
  RETREAT: "08",
  REQUEST: "02 10",
  ACCUSE: "09 11",
  REJECT: "12",
  THREATEN: "13",
  PROTEST: "14",
  MOBILIZE: "15",
  SANCTION: "16",
  COERCE: "17",
  ASSAULT: "18 19 20",
};

const triggers = [...verbTriggers, ...nounTriggers];

describe("Scales", () => {
  it.each(Object.entries(published))("give every code of root %s its published value", (root, values) => {
    const listed = values.split(" ").map(Number);

    expect(listed.map((_, digit) => goldsteinOf(`${root}${digit}`))).toEqual(listed);
  });

  it.each([
    ["0334", 6],
    ["0874", 10],
    ["1821", -9],
    ["1823", -10],
    ["0871", 9],
    ["1622", -5.6],
  ])("know what only a fourth digit tells: %s is %d", (code, value) => {
    expect(goldsteinOf(code)).toBe(value);
  });

  it("give none to what they do not know", () => {
    expect(goldsteinOf("99")).toBeNull();
  });

  it("put words apart from deeds and cooperation from conflict", () => {
    expect([quadOf.CONSULT, quadOf.AID, quadOf.THREATEN, quadOf.ASSAULT]).toEqual([1, 2, 3, 4]);
  });

  it("have a value and a quad for all that the lexicon tells", () => {
    const without = triggers.filter(({ type, cameo }) => goldsteinOf(cameo) === null || quadOf[type] === undefined);

    expect(triggers.length).toBeGreaterThan(150);
    expect(without).toEqual([]);
  });

  it("agree with the codes of the lexicon: each is of a root of its type", () => {
    const strays = triggers.filter(({ type, cameo }) => !rootsOf[type].split(" ").includes(cameo.slice(0, 2)));

    expect(strays.map(({ type, mode, cameo }) => `${type} ${mode} ${cameo}`)).toEqual([]);
  });

  it("tell cooperation from conflict by the sign of the value", () => {
    const strays = triggers.filter(
      ({ type, cameo }) => type !== "REQUEST" && quadOf[type] <= 2 !== Number(goldsteinOf(cameo)) > 0,
    );

    expect(strays).toEqual([]);
  });
});
