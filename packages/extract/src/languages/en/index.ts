import type { Rule } from "../../rule.ts";
import { accordingTo } from "./according-to.ts";
import { asXSaid } from "./as-x-said.ts";
import { callingFor } from "./calling-for.ts";
import { claimThat } from "./claim-that.ts";
import { headingColon } from "./heading-colon.ts";
import { inXView } from "./in-x-view.ts";
import { isBelievedTo } from "./is-believed-to.ts";
import { isCalled } from "./is-called.ts";
import { isCriticalOf } from "./is-critical-of.ts";
import { quoteDashName } from "./quote-dash-name.ts";
import { quotedAsSaying } from "./quoted-as-saying.ts";
import { quotedWords } from "./quoted-words.ts";
import { saidAfterQuote } from "./said-after-quote.ts";
import { saidBlock } from "./said-block.ts";
import { saidContent } from "./said-content.ts";
import { saysName } from "./says-name.ts";
import { toSay } from "./to-say.ts";
import { wasTold } from "./was-told.ts";
import { xSaidIs } from "./x-said-is.ts";

/** The rules of English, the surest first: where two find the same words, the earlier one holds. */
export const english: readonly Rule[] = [
  quotedAsSaying,
  saidAfterQuote,
  wasTold,
  isCalled,
  saidBlock,
  saysName,
  saidContent,
  xSaidIs,
  accordingTo,
  asXSaid,
  callingFor,
  isBelievedTo,
  isCriticalOf,
  toSay,
  claimThat,
  inXView,
  headingColon,
  quoteDashName,
  quotedWords,
];
