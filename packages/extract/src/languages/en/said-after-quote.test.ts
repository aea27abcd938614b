import { explained } from "../../testing.ts";
import { saidAfterQuote } from "./said-after-quote.ts";
import { found } from "./trial.ts";

describe("said-after-quote", () => {
  it.each([
    ["“We will vote,” said Ana Reyes.", ["Ana Reyes | said | “We will vote,”"]],
    ["“We will vote,” Ana Reyes, the mayor, said.", ["Ana Reyes | said | “We will vote,”"]],
    [
      "“We will vote,” Rep. Ana Reyes (Norland), one of those who left, said.",
      ["Rep. Ana Reyes | said | “We will vote,”"],
    ],
    ["“We will vote.”\n\nReyes said talks failed.", []],
    ["“We will vote.”\n\nReyes said.", []],
    ["Shifting winds could close the port, Reyes said.", ["Reyes | said | Shifting winds could close the port"]],
    ["In March, the talks failed, Reyes said.", ["Reyes | said | In March, the talks failed"]],
    ["The talks failed, Reyes said.", ["Reyes | said | The talks failed"]],
    ["But the talks failed, she said without giving details.", ["she | said | the talks failed"]],
    ["“It is late,” he said. “We must go.”", ["he | said | “It is late,” he said. “We must go.”"]],
    ["“Why?” Mr. Smith asked.", ["Mr. Smith | asked | “Why?”"]],
    [
      "“It is late,” he said, pausing, “but we can go.”",
      ["he | said | “It is late,” he said, pausing, “but we can go.”"],
    ],
    ["“It is late,” he said, and still “we can go.”", ["he | said | “It is late,” he said, and still “we can go.”"]],
    ["“It is late,” he said, proposing a motto, “It is not over. We can go.”", ["he | said | “It is late,”"]],
    ["Scorning “old,” Cho mocked the board as the papers tell.", []],
    ["“It is late,” Cho sang to Lee before asking why.", []],
    ["“It is late,” he said, tapping a “smart” watch.", ["he | said | “It is late,”"]],
    ["It ended in one line: “We will vote,” she wrote.", ["she | wrote | “We will vote,”"]],
    ["Asked why, he said, “It is late.”", []],
    ["The dam, she said earlier in the day, is safe.", ["she | said | The dam, she said earlier in the day, is safe"]],
    [
      "“It is late,” he said. “We must go and never come back” to the dam.",
      ["he | said | “It is late,” he said. “We must go and never come back” to the dam"],
    ],
    ["“It is late,” he said. “We must go and never come back” is a line he wrote.", ["he | said | “It is late,”"]],
    ["“Is it late?” Reyes demanded.", ["Reyes | demanded | “Is it late?”"]],
    [
      "The tolls will not change the vote, noted Ana Reyes.",
      ["Ana Reyes | noted | The tolls will not change the vote"],
    ],
    ["Ana Reyes, who had lost the vote, said parents still want schools.", []],
    ["Ana Reyes, head of organising at the bank, said it will close the port.", []],
    ["Ana Reyes, who was the mayor then, said that it rained.", []],
    [
      "The dam is an insult to all, top lawmakers said Friday afternoon, as they bristled at questions.",
      ["top lawmakers | said | The dam is an insult to all"],
    ],
    [
      "In recent days, advisers to the mayor say, the council has grown tired of it.",
      ["advisers to the mayor | say | In recent days, advisers to the mayor say, the council has grown tired of it"],
    ],
    ["“We will vote,” Ana Reyes, 54, of Oldhaven, said.", ["Ana Reyes | said | “We will vote,”"]],
    ["However little changes, tolls help, Reyes said.", ["Reyes | said | However little changes, tolls help"]],
    ["“We will vote,” Reyes went on.", ["Reyes | went on | “We will vote,”"]],
    ["“You are wrong,” Reyes fired back at Cho.", ["Reyes | fired back at | “You are wrong,”"]],
    ["“We were fools,” laughed Reyes.", ["Reyes | laughed | “We were fools,”"]],
    ["The lights broke, the show went on.", []],
    ["“It is late.” He went on to eat.", []],
    ["“It is late,” Reyes told Cho in May.", ["Reyes > Cho | told | “It is late,”"]],
    ["“It is late,” said Reyes to Cho.", ["Reyes > Cho | said | “It is late,”"]],
    ["“It is late,” Reyes said to applause.", ["Reyes | said | “It is late,”"]],
    ["“Is it late?” Reyes asked Friday.", ["Reyes | asked | “Is it late?”"]],
    ["“Leave the port,” Reyes urged.", ["Reyes | urged | “Leave the port,”"]],
    ["Cases were rising, the WHO said.", ["the WHO | said | Cases were rising"]],
    ["“It is late,” said the WHO.", ["the WHO | said | “It is late,”"]],
    ["“It is late,” said one of the dockers.", ["one of the dockers | said | “It is late,”"]],
    ["Reyes, who called Cho “a clown,” said he would go.", []],
    ["“It is late,” an aide, who asked not to be named, said.", ["an aide | said | “It is late,”"]],
    ["“It is late,” Reyes can be heard saying.", ["Reyes | saying | “It is late,”"]],
    ["They broke old rules, posted poor news and left.", []],
    ["“Scare quotes” are not speech.", []],
    ["After the talks failed, Reyes said she would go.", []],
    ["At least three people fell ill, the mill said.", ["the mill | said | At least three people fell ill"]],
    ["As many as forty sheep are lost, Lee said.", ["Lee | said | As many as forty sheep are lost"]],
    ["For now the bridge stays shut, Lee said.", ["Lee | said | For now the bridge stays shut"]],
    ["The bridge would stay shut, Lee told reporters on Monday.", ["Lee | told | The bridge would stay shut"]],
    ["At the mill, Lee told the board a story.", []],
    ["Two boats were missing, the Norland military said.", ["the Norland military | said | Two boats were missing"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(saidAfterQuote, text)).toEqual(expected));
  });
});
