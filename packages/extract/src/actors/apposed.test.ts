import { extract } from "../extract.ts";
import { explained } from "../testing.ts";

const article = (text: string) => ({
  id: "a",
  revision: 1,
  title: "",
  language: "en",
  publishedAt: "2021-08-26T09:00:00Z",
  text,
});

/** Who speaks first in a text: his name and the words he is named by. */
function speakerIn(text: string) {
  const speaker = extract(article(text)).statements[0]?.speaker;
  return speaker && [speaker.name, text.slice(speaker.mention.start, speaker.mention.end)];
}

describe("a name in commas after an office", () => {
  it.each([
    ["Latvia's president, Ana Ozola, said the road was shut.", "Latvia's president, Ana Ozola"],
    ["The head of NATO, Ana Ozola, said the road was shut.", "The head of NATO, Ana Ozola"],
    ["The head of the WHO, Ana Ozola, said the road was shut.", "The head of the WHO, Ana Ozola"],
    ["Riga's mayor, Ana Ozola, warned that the road was shut.", "Riga's mayor, Ana Ozola"],
    ["“The road is shut,” her lawyer, Ana Ozola, said.", "her lawyer, Ana Ozola"],
    ["The Kremlin's spokeswoman, Ana Ozola, said the road was shut.", "The Kremlin's spokeswoman, Ana Ozola"],
  ])("is who speaks: %s", (text, mention) => {
    explained(text, () => expect(speakerIn(text)).toEqual(["Ana Ozola", mention]));
  });

  it("is not who speaks when it only says whose something is", () => {
    const text = "Latvia, Ana Ozola's home, said the road was shut.";

    explained(text, () => expect(speakerIn(text)?.[0]).toBe("Latvia"));
  });
});

describe("a seat of government in an office", () => {
  it.each([
    ["Kremlin spokesman Oleg Danin said the road was shut.", "Oleg Danin"],
    ["“The road is shut,” White House press secretary Ruth Colby said.", "Ruth Colby"],
    ["Downing Street spokesman Hugh Colby said the road was shut.", "Hugh Colby"],
    ["The Kremlin said the road was shut.", "Russia"],
    ["The Kremlin said Oleg Danin would go.", "Russia"],
  ])("only says whose it is: %s", (text, name) => {
    explained(text, () => expect(speakerIn(text)?.[0]).toBe(name));
  });
});
