import { citiesOne } from "./cities-a-to-i.ts";
import { citiesTwo } from "./cities-i-to-z.ts";

/** All cities, in one table. */
export const cities = [citiesOne, citiesTwo].join("\n");
