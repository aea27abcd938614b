import { z } from "zod";
import { readActors, readTopics } from "./list-file.ts";
import { ConfigurationError, setting } from "./read-settings.ts";
import { optional } from "./settings.ts";

const listIn = <T>(read: (path: string) => T) =>
  optional.transform((path, context) => {
    try {
      return path === null ? null : read(path);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });

/** What a user adds to the lists of extraction. Apart from the other settings: only who extracts need load what reads them. */
export const ownLists = {
  actors: setting(
    "READOUT_ACTORS",
    listIn(readActors),
    "YAML file of actors to find beside those of the built-in lists",
  ),
  topics: setting("READOUT_TOPICS", listIn(readTopics), "YAML file of topics to find beside the built-in ones"),
};
