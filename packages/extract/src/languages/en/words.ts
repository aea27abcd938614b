import { wordSet } from "../../word-lists.ts";
export const timeWords =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tonight tomorrow
  morning afternoon evening night week month year weekend mondays tuesdays wednesdays thursdays fridays saturdays sundays last earlier
  later ago hours minutes days weeks months years next this a.m p.m a.m. p.m. recently now then then again once before early late`);

/** Words between a subject and its verb that are neither. */
export const fillers =
  wordSet(`has have had having is are was were be been being will would can could may might must shall should do does did not n't
  n’t 's ’s 've ’ve 'd ’d 'll ’ll 're ’re also repeatedly later earlier then now still just only again once often even ever never
  recently reportedly previously publicly privately flatly simply already additionally always first further long nonetheless
  nevertheless meanwhile therefore thus instead largely generally explicitly openly strongly bluntly briefly ca wo to both all
  has has, finally eventually immediately quickly proudly sharply famously falsely correctly rightly wrongly similarly to clearly`);

export const beForms = wordSet("is are was were be been being 's ’s 're ’re 'm ’m am");
export const negations = wordSet("not n't n’t never no nor neither without");
export const subjectPronouns = wordSet(
  "i he she they we you it who one others some many most critics both neither none",
);
export const questionWords = wordSet("whether if how why what who where when which whom whose");
export const prepositions = wordSet(
  "in on at for from with by of to during after before about over under via through into against despite amid since until",
);
/** Where words are spoken or published: never an actor. */
export const venueNouns =
  wordSet(`statement interview interviews speech address remarks briefing conference news-conference press-conference tweet tweets post
  letter email e-mail memo report article column editorial op-ed broadcast appearance rally meeting debate summit hearing call conversation
  testimony message video podcast show program programme forum session event ceremony town-hall filing lawsuit complaint brief note
  blog essay book documentary ad advertisement campaign-stop fundraiser gathering congress parliament panel television tv radio twitter
  facebook telephone phone link talk comments response answer affidavit declaration`);
/** To whom words are said without making them an actor: the venue, if any. */
export const audienceNouns =
  wordSet(`reporters journalists media press briefing conference newspaper audience crowd supporters viewers listeners
  readers rally interviewer interviewers news interview magazine radio television cnn`);
export const clauseOpeners = wordSet(
  `he she they we i you it there this that these those the a an his her their our my its`,
);
