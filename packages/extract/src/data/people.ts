import { peopleMain } from "./people-main.ts";

/** All people, in one table. */
export const people = [peopleMain].join("\n");
