import { explained } from "../testing.ts";
import { castOf, placesIn } from "./test-cast.ts";

describe("a known name that is part of another", () => {
  it.each<[string, string[]]>([
    ["Duma Boko came. Boko said so.", ["person:duma-boko"]],
    ["On Friday President Duma Boko left.", ["person:duma-boko"]],
    ["The Duma voted. Boko left.", ["org:state-duma"]],
    ["The Botswana Democratic Party lost.", ["party:botswana-democratic-party"]],
    ["Labour Minister Ana Reyes spoke.", ["person:ana-reyes"]],
    ["Labour lost the vote.", ["party:labour-party"]],
    ["The Kenya National Commission on Human Rights said so.", ["org:kenya-national-commission-on-human-rights"]],
    ["Foo International said so.", ["org:foo-international"]],
    ["South Korea's Joint Chiefs of Staff met.", ["state:KOR", "org:kor-joint-chiefs-of-staff"]],
    ["Ukraine's General Staff met.", ["state:UKR", "org:ukr-general-staff"]],
    ["The Suez Canal Authority met.", ["org:suez-canal-authority"]],
    ["Chief of Staff Ana Reyes and General Bo Lind met.", ["person:ana-reyes", "person:bo-lind"]],
    ["Critics said so.", []],
    ["Former Socialist minister Ana Reyes said so.", ["person:ana-reyes"]],
  ])("%s", (text, ids) => {
    explained(text, () => expect(castOf(text).actors.map(({ id }) => id)).toEqual(ids));
  });
});

describe("a city's name that means something else as well", () => {
  it.each([
    ["They met in Nice on Monday.", ["place:nice"]],
    ["The city of Split was quiet.", ["place:split"]],
    ["A storm hit Mobile, Alabama.", ["place:mobile", "place:alabama"]],
    ["They live in Reading, England.", ["place:reading", "place:england"]],
    ["He flew to Norman, Oklahoma.", ["place:norman", "place:oklahoma"]],
    ["Fire broke out in Bath. Bath was evacuated.", []],
    ["They landed in Male.", ["place:male"]],
    ["They met in Cork. Later Cork was quiet.", ["place:cork"]],
    ["He spoke in Jackson, Mississippi. Jackson said no more.", ["place:jackson", "place:mississippi"]],
  ])("is a place with support: %s", (text, ids) => {
    expect(placesIn(text)).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    "Nice weather pleased them.",
    "Split votes cost the party a seat.",
    "Male voters stayed home.",
    "Reading is fun.",
    "Mobile phones rang.",
    "Most people left.",
    "Sale ends on Friday.",
    "Of all of them, few came.",
    "Florence Marlow said so.",
    "Mr Lincoln left early.",
    "Orlando Bloom was late.",
    "Jackson said so.",
    "Victoria said so.",
    "Salem said so.",
  ])("is none without: %s", (text) => {
    expect(castOf(text).places).toEqual([]);
  });

  it("is counted again where the text repeats it", () => {
    const { places } = castOf("They met in Cork. Many left Cork on foot.");

    expect(places.map(({ id, mentions }) => [id, mentions.length])).toEqual([["place:cork", 2]]);
  });
});
