import { detectLanguage } from "./language.ts";

const english = "The minister told reporters on Wednesday that talks would go on next week.";
const french =
  "Le ministre a déclaré mercredi aux journalistes que les discussions continueraient la semaine prochaine.";

describe("detectLanguage", () => {
  it.each([
    [english, "en"],
    [french, "fr"],
    ["Rebels kill two soldiers and burn the Kimbanda depot.", "en"],
    ["Vitali Klitschko said drones hit a house.", "en"],
    ["Xi Jinping told Vladimir Putin “no”.", "en"],
    ["Iran attacked Israel on Monday.", "en"],
    ["Nairobi (Reuters) - Kenyan police fired tear gas at protesters on Monday.", "en"],
    ["Protesters torched a police station in Kisumu on Monday.", "en"],
    ["The army bombed villages in Sagaing.", "en"],
    ["Police detained 100 protesters.", "en"],
    ["Der Abschied fiel dem Mitglied schwer.", "de"],
    ["Le quotidien The Washington Post en a fait sa une.", "fr"],
    ["De krant The Guardian meldde dat de gesprekken over de grens doorgaan.", "nl"],
    ["Laut The Times kam der Minister am Freitag nach Wien.", "de"],
    ["Kenya accuses Somalia of arming Jubaland clans, and recalls its envoy.", "en"],
    ["De minister zei woensdag dat de gesprekken over de grens of de handel doorgaan.", "nl"],
    ["Der Minister sagte am Mittwoch vor Journalisten, die Gespräche würden fortgesetzt.", "de"],
    ["El ministro dijo el miércoles que las conversaciones seguirán la próxima semana.", "es"],
    ["Министр заявил в среду журналистам, что переговоры продолжатся на следующей неделе.", "ru"],
    ["Міністр заявив у середу журналістам, що переговори продовжаться наступного тижня.", "uk"],
    ["外交部发言人星期三对记者表示，双方将于下周继续就有关问题举行会谈。", "zh"],
    ["外務大臣は水曜日、記者団に対し、来週も協議を続けると述べた。", "ja"],
    ["외교부 대변인은 수요일 기자들에게 다음 주에도 회담을 계속할 것이라고 말했다.", "ko"],
    ["قال الوزير يوم الأربعاء للصحفيين إن المحادثات ستستمر الأسبوع المقبل.", "ar"],
    ["Ο υπουργός δήλωσε την Τετάρτη ότι οι συνομιλίες θα συνεχιστούν.", "el"],
  ])("%s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    [english, "en-GB", "en"],
    [french, "en-US", "fr"],
    [french, "not a language", "fr"],
    [french, "zh", "fr"],
  ])("%.30s… called %s is %s", (text, hint, language) => {
    expect(detectLanguage(text, hint)).toBe(language);
  });

  it.each(["Talks go on", "", "12345 67890 !!! ... 12345 67890", "會談"])("tells nothing of %j", (text) => {
    expect(detectLanguage(text, "en")).toBe("und");
  });
});
