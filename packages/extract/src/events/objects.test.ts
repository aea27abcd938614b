import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("Whom a deed is done to", () => {
  it.each<[string, string[]]>([
    ["Boko Haram killed 15 villagers.", ["ASSAULT: Boko Haram > 15 villagers"]],
    ["Israel bombed a school and two bridges.", ["ASSAULT: Israel > school, two bridges"]],
    ["Kenya conducted ten strikes using drones against al-Shabaab camps.", ["ASSAULT: Kenya > al-Shabaab"]],
    ["France killed more than 20 militants.", ["ASSAULT: France > 20 militants"]],
    ["Boko Haram had abducted two doctors.", ["ASSAULT: Boko Haram > doctors"]],
    ["Boko Haram committed crimes against thousands of villagers.", ["ASSAULT: Boko Haram > villagers"]],
    ["France met Mali, Chad and our partners in Africa to help the poor.", ["CONSULT: France > Mali, Chad, partners"]],
    ["Gunmen shot dead four women.", ["ASSAULT: Gunmen > women"]],
    ["Xi Jinping met British businessmen and students.", ["CONSULT: Xi Jinping > British businessmen, students"]],
    ["France supported the campaign against the Taliban.", ["SUPPORT: France > ", "ASSAULT: France > Taliban"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
