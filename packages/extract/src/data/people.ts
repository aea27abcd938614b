import { peopleAfrica } from "./people-africa.ts";
import { peopleAmericas } from "./people-americas.ts";
import { peopleAsia } from "./people-asia.ts";
import { peopleEurope } from "./people-europe.ts";
import { peopleMain } from "./people-main.ts";
import { peopleMiddleEast } from "./people-middle-east.ts";

/** All people, in one table. */
export const people = [peopleMain, peopleEurope, peopleMiddleEast, peopleAfrica, peopleAmericas, peopleAsia].join("\n");
