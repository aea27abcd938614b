/** An article of the built-in sample feed; its text is the whole document. */
export interface SampleEntry {
  url: string;
  title: string;
  text: string;
  /** Whose account it retells. */
  source: string;
  publishedAt: string;
  language: string;
}

const sample = (
  slug: string,
  publishedAt: string,
  source: string,
  title: string,
  paragraphs: readonly string[],
  language = "en",
): SampleEntry => ({
  url: `https://samples.readout.invalid/2021/08/${slug}`,
  title,
  text: paragraphs.join("\n\n"),
  source,
  publishedAt,
  language,
});

/**
 * A week of August 2021 in twelve short articles: real events, retold in our own words from what the parties made
 * public. Words within quotation marks were spoken in public. The same call stands there twice, as each side told it.
 */
export const sampleEntries: readonly SampleEntry[] = [
  sample(
    "xi-putin-call-beijing",
    "2021-08-25T14:30:00Z",
    "The Chinese account",
    "Xi and Putin speak by phone on Afghanistan",
    [
      "Chinese President Xi Jinping spoke by telephone with Russian President Vladimir Putin on Wednesday, Beijing's account of the call says. Afghanistan was the main subject.",
      "Xi told Putin that China respects the sovereignty, independence and territorial integrity of Afghanistan and does not interfere in its internal affairs. He assured Putin that Beijing was ready to step up coordination with Moscow and with other countries on the Afghan question.",
      "Xi also called on all factions in Afghanistan to build an open and inclusive political structure and to break with every terrorist group.",
      "Putin told Xi that Russia and China share similar positions and common interests on Afghanistan, according to Xinhua. He said Russia would work with China in multilateral bodies to fight terrorism, stop drug smuggling and keep the dangers from spilling over the Afghan borders.",
      "Putin added that Russia opposes attempts to turn the search for the origin of the coronavirus into a political matter.",
    ],
  ),
  sample(
    "putin-xi-call-moscow",
    "2021-08-25T15:10:00Z",
    "The Russian account",
    "Putin and Xi discuss terrorism and drugs from Afghanistan",
    [
      "Vladimir Putin and Xi Jinping discussed the situation in Afghanistan in a telephone call on August 25, the Kremlin said.",
      "The two presidents agreed to step up efforts against terrorism and drug trafficking from the territory of Afghanistan. They stressed that peace must return to the country soon and that instability must not reach neighbouring regions.",
      "Putin and Xi called for full use of the Shanghai Cooperation Organisation, whose leaders were to meet in Dushanbe in September, the Kremlin said. The foreign ministers of Russia and China will stay in close contact, according to the same account.",
      "Putin and Xi also spoke about cooperation against the coronavirus, vaccines among it, the Kremlin said.",
    ],
  ),
  sample(
    "modi-putin-call",
    "2021-08-24T13:00:00Z",
    "The Indian and Russian accounts",
    "Modi and Putin talk about Afghanistan for 45 minutes",
    [
      "Indian Prime Minister Narendra Modi and Russian President Vladimir Putin spoke by phone about Afghanistan on Tuesday. The call lasted about 45 minutes.",
      "Modi called it a detailed and useful exchange of views with a friend. He said he and Putin had agreed to keep consulting closely on important issues, and that they had also discussed cooperation against COVID-19.",
      "The Kremlin said Putin and Modi had decided to open a permanent channel between the two countries for consultations on Afghanistan. Both leaders stressed that the region must be kept safe from terrorist ideas and from drugs coming out of Afghanistan, according to the Kremlin.",
    ],
  ),
  sample(
    "g7-leaders-meet",
    "2021-08-24T18:30:00Z",
    "The British account",
    "G7 leaders press the Taliban on safe passage",
    [
      "The leaders of the Group of Seven met by video link on Tuesday to discuss Afghanistan. British Prime Minister Boris Johnson hosted the meeting.",
      "Johnson said the first condition the G7 set for the Taliban was safe passage, beyond August 31, for those who wanted to leave Afghanistan.",
      "In their joint statement, the G7 leaders warned that Afghanistan must never again become a safe haven for terrorism. They said they would judge the Afghan parties by their actions, not their words, and called for the rights of women and girls to be upheld.",
      "U.S. President Joe Biden told reporters in Washington later that day that the United States was on pace to finish the evacuation by August 31. Several of the allies had urged Biden to stay longer.",
    ],
  ),
  sample(
    "taliban-airport",
    "2021-08-24T15:00:00Z",
    "Our own summary",
    "Taliban tell Afghans to stay away from Kabul airport",
    [
      "Taliban spokesman Zabihullah Mujahid told a news conference in Kabul on Tuesday that the evacuation of foreigners must end by August 31. He rejected any extension of the deadline.",
      "Mujahid said Afghans should no longer go to the airport and asked the crowds there to return home. He urged the United States not to encourage doctors, engineers and other skilled Afghans to leave their country.",
      "The Taliban had taken Kabul on August 15. Thousands of people were still waiting at the airport for a flight.",
    ],
  ),
  sample(
    "harris-singapore-hanoi",
    "2021-08-25T11:00:00Z",
    "Our own summary",
    "Harris accuses Beijing of coercion, then meets Vietnam's leaders",
    [
      "U.S. Vice President Kamala Harris accused China of coercion and intimidation in the South China Sea in a speech in Singapore on Tuesday. “We know that Beijing continues to coerce, to intimidate,” she said.",
      "Harris then flew to Vietnam. On Wednesday she met President Nguyen Xuan Phuc and Prime Minister Pham Minh Chinh in Hanoi and announced that the United States would give Vietnam another one million doses of vaccine.",
      "Shortly before she arrived, Chinh had received the Chinese ambassador, Xiong Bo. Chinh told the ambassador that Vietnam does not side with one country against another.",
    ],
  ),
  sample(
    "blinken-evacuation",
    "2021-08-25T19:30:00Z",
    "The American account",
    "Blinken: up to 1,500 Americans may remain in Afghanistan",
    [
      "U.S. Secretary of State Antony Blinken told reporters in Washington on Wednesday that as many as 1,500 American citizens might still be in Afghanistan. He said at least 4,500 had been flown out since the middle of August.",
      "Blinken said the Taliban had promised, in public and in private, to let Americans and Afghans leave after August 31. “They have a responsibility to hold to that commitment,” the secretary said.",
      "He pledged that the effort to help those who want to leave would not end with the withdrawal of the troops.",
    ],
  ),
  sample("world-bank-kabul", "2021-08-25T09:00:00Z", "Our own summary", "World Bank stops payments to Afghanistan", [
    "The World Bank said on Tuesday that it had paused the money for its projects in Afghanistan. A spokesperson said the bank was deeply concerned about the situation there, especially for women.",
    "The International Monetary Fund had already said a week earlier that Afghanistan would have no access to its funds for now.",
  ]),
  sample(
    "kabul-airport-attack",
    "2021-08-26T22:30:00Z",
    "The American account",
    "Bombing at Kabul airport kills U.S. troops and Afghans; Biden vows to respond",
    [
      "A suicide bomber attacked a gate of Kabul airport on Thursday and killed 13 American service members and scores of Afghans. The Islamic State group claimed the attack.",
      "“We will hunt you down and make you pay,” President Joe Biden told the attackers in an address from the White House. He said the evacuation would go on.",
      "United Nations Secretary-General António Guterres condemned the attack. Taliban spokesman Zabihullah Mujahid also condemned it and said it had happened in an area under the control of American forces.",
    ],
  ),
  sample(
    "biden-bennett",
    "2021-08-27T18:00:00Z",
    "The American and Israeli accounts",
    "Biden meets Bennett and speaks of other options on Iran",
    [
      "U.S. President Joe Biden met Israeli Prime Minister Naftali Bennett at the White House on Friday. The meeting had been put off by a day because of the attack in Kabul.",
      "Biden told Bennett that the United States was putting diplomacy first on Iran's nuclear programme. “But if diplomacy fails, we're ready to turn to other options,” Biden said.",
      "Bennett thanked Biden and said he was happy to hear that Iran would never be able to acquire a nuclear weapon.",
    ],
  ),
  sample(
    "algerie-maroc",
    "2021-08-24T17:30:00Z",
    "Our own summary",
    "L'Algérie rompt ses relations diplomatiques avec le Maroc",
    [
      "Le ministre algérien des Affaires étrangères, Ramtane Lamamra, a annoncé mardi à Alger la rupture des relations diplomatiques avec le Maroc. Il a accusé le royaume d'actes hostiles envers l'Algérie.",
      "Le ministère marocain des Affaires étrangères a jugé cette décision complètement injustifiée et a dit regretter le choix des autorités algériennes.",
    ],
    "fr",
  ),
  sample(
    "merkel-bundestag",
    "2021-08-25T12:00:00Z",
    "Our own summary",
    "Merkel will weiter mit den Taliban sprechen",
    [
      "Bundeskanzlerin Angela Merkel hat am Mittwoch im Bundestag eine Regierungserklärung zur Lage in Afghanistan abgegeben. Sie sagte, von dem, was sich dort in zwanzig Jahren verändert habe, müsse so viel wie möglich bewahrt werden.",
      "Darüber müsse die internationale Gemeinschaft auch mit den Taliban sprechen, sagte die Kanzlerin.",
    ],
    "de",
  ),
];
