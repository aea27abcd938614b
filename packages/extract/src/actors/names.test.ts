import { castOf } from "./test-cast.ts";

/** Whom each mention means, in order. */
const whom = (text: string): string[] => castOf(text).mentions.map(({ actorId }) => actorId.replace(/^person:/, ""));

/** One person, named once in every sentence; short forms of address ("Dr.") end none. */
const isAlways = (id: string, text: string): void => {
  const sentences = text.match(/(?:so|[a-z]{4})\.(?: |$)/g) ?? [];
  expect(whom(text)).toEqual(sentences.map(() => id));
};

describe("one surname, two people", () => {
  it.each([
    ["the form of address tells", "Ivan Sokol met Vera Sokol. Mr Sokol left.", "ivan-sokol"],
    ["the form of address tells, the other way", "Vera Sokol met Ivan Sokol. Ms Sokol left.", "vera-sokol"],
    ["the form of address told it before", "Mrs R. Sokol met Mr K. Sokol. Mrs Sokol left.", "r-sokol"],
    ["the office tells", "Senator Mark Doyle met Governor Anne Doyle. Senator Doyle left.", "mark-doyle"],
    ["the pronoun tells", "Elena Doyle met Mark Doyle. Doyle added that she would stay.", "elena-doyle"],
    ["else the last named is meant", "Ivan Sokol met Vera Sokol. Sokol spoke.", "vera-sokol"],
    ["a surname goes before a given name", "Paul Ryan met Ryan Zinke. Ryan said so.", "paul-ryan"],
    ["a family's name before a given one", "Kim Jong Un met Kim Darroch. Kim said so.", "kim-jong-un"],
    ["what is known of one rules her out", "Bill Clinton left. Mrs. Clinton said so.", "clinton"],
  ])("%s: %s", (_, text, id) => {
    expect(whom(text).at(-1)).toBe(id);
  });
});

describe("names of many forms stay one person's", () => {
  it.each([
    ["xi-jinping", "Xi Jinping came. Xi spoke."],
    ["kim-jong-un", "Kim Jong-un came. Kim spoke."],
    ["vo-van-thuong", "Vo Van Thuong came. Thuong said so."],
    ["park-sung-min", "Park Sung-min said so. Park added that it was late."],
    ["lim-cheng-wei", "Officials met Lim Cheng-wei here. Lim left."],
    ["viktor-orban", "Orbán Viktor said so. Orbán left."],
    ["bashar-al-assad", "Bashar al-Assad came. Al-Assad spoke. Assad left."],
    ["abu-bakr-al-baghdadi", "Abu Bakr al-Baghdadi spoke. Al-Baghdadi vanished. Baghdadi died."],
    ["abdel-fattah-el-sisi", "Abdel Fattah el-Sisi came. President el-Sisi spoke. Sisi left."],
    ["khalid-bin-nasser-al-harbi", "Khalid bin Nasser al-Harbi said so. Al-Harbi left."],
    ["yusuf-ibn-tariq", "Yusuf ibn Tariq said so. Ibn Tariq left."],
    ["hamdan-al-qasimi", "Sheikh Hamdan Al Qasimi said so. Al Qasimi left."],
    ["andres-manuel-lopez-obrador", "Andrés Manuel López Obrador said so. Lopez Obrador left."],
    ["jose-garcia-marquez", "José García Márquez said so. García Márquez left. García returned."],
    ["ana-ferreira-da-costa", "Ana Ferreira da Costa said so. Ferreira da Costa left. Da Costa returned."],
    ["pieter-van-der-meer", "Pieter van der Meer said so. Van der Meer left. Mr van der Meer returned."],
    ["ursula-von-der-leyen", "Ursula von der Leyen said so. Von der Leyen left."],
    ["luis-de-la-torre", "Luis de la Torre said so. De la Torre left."],
    ["jean-pierre-lambert", "Jean-Pierre Lambert said so. Lambert left."],
    ["seamus-o-rourke", "Seamus O'Rourke said so. O'Rourke left."],
    ["yitzhak-ben-zvi", "Yitzhak Ben-Zvi said so. Ben-Zvi left."],
    ["a-b-marsden", "A.B. Marsden said so. Marsden left."],
    ["john-f-marsden", "John F. Marsden said so. Marsden left."],
    ["robert-marsden-iii", "Robert Marsden III said so. Marsden left."],
  ])("%s: %s", (id, text) => {
    isAlways(id, text);
  });
});

describe("forms of address", () => {
  it.each(
    "Sheikh|Ayatollah|Sir|Dame|Dr.|Dr|Prof.|Gen.|Lt. Col.|Maj. Gen.|Rear Adm.|Crown Prince|Imam|Rev.|The Rev.|Sen.|Rep.|Justice|Baroness|Bishop|Mullah".split(
      "|",
    ),
  )("are no part of the name: %s", (title) => {
    isAlways("amos-petrie", `${title} Amos Petrie said so. Petrie left.`);
  });
});

describe("what looks like a name", () => {
  it.each([
    ["The A and B teams won.", []],
    ["They met the Kim Foundation-led group.", ["org:kim-foundation"]],
  ])("is read with care: %s", (text, expected) => {
    expect(whom(text)).toEqual(expected);
  });
});
