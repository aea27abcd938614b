import { castOf } from "./test-cast.ts";

const mentionsIn = (text: string) => castOf(text).actors.flatMap(({ mentions }) => mentions.map((each) => each.text));

it.each([
  ["The United States and the Taliban will meet.", ["The United States", "the Taliban"]],
  ["French Foreign Minister Jean-Yves Le Drian spoke.", ["French Foreign Minister Jean-Yves Le Drian"]],
  ["The former envoy Ilse Moreau said no.", ["The former envoy Ilse Moreau"]],
  ["Mr Moreau said no.", ["Mr Moreau"]],
])("takes article and office into a mention: %s", (text, mentions) => {
  expect(mentionsIn(text)).toEqual(expect.arrayContaining(mentions));
});

it("keeps both out of the other names of an actor", () => {
  const [actor] = castOf("The US said no. US officials agreed.").actors;

  expect(actor?.also).toEqual(["US"]);
});
