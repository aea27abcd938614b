import type { CueClass } from "@readout/model";
import { byWord } from "../../word-lists.ts";

/**
 * How a cue takes its content. c: a clause, with or without "that"; t: a clause with "that" only; w: a question clause; n: a name ("called it a hoax");
 * a: whom it is said to comes first ("told Y"); o: a noun phrase is the content ("criticised the ban");
 * i: an infinitive is ("vowed to leave"); s: may follow its content ("…, X said"); q: only quoted words, before it as well;
 * r: a name and what it is taken for ("saw it as a slight").
 */
export type Frame = "c" | "t" | "w" | "a" | "o" | "i" | "s" | "q" | "n" | "r";

export interface CueEntry {
  lemma: string;
  /** Words that belong to the cue: "for" in "call for". */
  particle: string | null;
  class: CueClass;
  frames: ReadonlySet<Frame>;
}

const byClass: Record<CueClass, string> = {
  say: `say:cws tell:acws add:cs state:cs note:cwso report:cs write:cs explain:cws mention:ots observe:cs remark:cs comment:s
    recall:cwso recount:cwos relate:t describe:oq describe+as:oq refer+to+as:o point+out:cwos point+to:o point:q speak+of:o speak+about:o talk+about:o talk+of:o
    refer+to:o cite:o quote:oq tweet:cs post:ts respond:ts respond+to:o respond+with:q reply:ts answer:ts continue:s conclude:cs argue:cws contend:cs assert:cso
    insist:cs insist+on:o maintain:cs stress:cso emphasize:cwso emphasise:cwso underline:cso underscore:cso reiterate:cso repeat:ts
    claim:csio allege:cs suggest:cwso hint:ts hint+at:o imply:cs indicate:cwso signal:t inform:acs brief:a remind:acs testify:ts elaborate:s go+on:qs
    joke:cs quip:cs mutter:s whisper:cs exclaim:cs blog:cs text:acs shout:cs yell:cs insinuate:co cry:s chant:qs laugh:qs sigh:qs growl:qs bark:qs boom:qs gasp:qs beam:qs enthuse:qs reminisce:qs stammer:qs chuckle:qs rejoin:qs intone:qs interject:s crow:s gush:s deadpan:s scream:s thunder:s gloat:s sneer:s use+the+phrase:q use+the+term:q use+the+word:q use+the+words:q begin:s reason:cs caution:acs advise:acsi
    specify:cwo identify:r contrast:o examine:ow recap:o retell:o tell+of:o downplay:o play+down:o overstate:o understate:o
    outline:ow detail:ow discuss:ow debate:ow address:o chronicle:ow document:ow elaborate+on:o comment+on:o weigh+in+on:o
    lay+out:ow bring+up:o speak+out+about:o testify+about:o make+clear:ct make+it+clear:ct spell+out:ow expand+on:o reflect+on:o summarize:o summarise:o mock:o liken:o compare:o portray:or depict:or paint:r cast:r frame:r bill:r characterize:or characterise:or
    label:oqn dub:oqn term:qn call:qn brand:qn put:q show:twocs find:tocs reveal:tcwo disclose:cwo illustrate:tw demonstrate:tw read:qs echo:os
    predict:cosi forecast:cos estimate:cs project:t calculate:t conclude:cs assess:t theorize:t speculate:cs surmise:cs posit:cs
    learn:cs hear:t boast:cs boast+of:o brag:cs brag+about:o boast+about:o joke+about:o rave+about:o rant+about:o lament:cos bemoan:o complain:cs complain+about:o complain+of:o marvel:s
    tout:o trumpet:o champion:o preach:t clarify:ctws highlight:o raise+questions+about:o raise+concerns+about:o raise+the+possibility+of:o invoke:o reference:o recite:o parrot:o marvel+at:o touch+on:o allude+to:o dwell+on:o
    convey:to express:o voice:o articulate:o air:o share:q relay:to declare:cso proclaim:cso opine:cs muse:cs venture:s
    counter:ts retort:cs  narrate:s caption:q headline:q`,
  ask: `ask:aws ask+for:o ask+about:o quiz:o grill:o inquire:ws enquire:ws question:ow wonder:ws query:ws request:oti pose:o seek:o petition:a`,
  demand: `demand:tois call+for:o insist+that:c require:t order:aos instruct:a command:a press+for:o clamor+for:o`,
  urge: `urge:aots call+on:a appeal+to:a appeal+for:o implore:a exhort:a plead:ts plead+for:o plead+with:a beg:as encourage:a press:a convince:a persuade:a dare:a challenge:ao lobby:a
    recommend:cto propose:toi advocate:o advocate+for:o lobby+for:o push+for:o counsel:a beseech:a campaign+for:o`,
  pledge: `pledge:toi vow:tois promise:atois commit+to:o swear:ti undertake:i guarantee:to vote:i opt:i assure:acs reassure:acs intend:i plan:i
    plan+on:o commit:i`,
  offer: `offer:io volunteer:is invite:a`,
  agree: `agree:tcis agree+on:o agree+with:o accept:ot consent+to:o concur:ts endorse:o support:o back:o approve:o concede:cos
    admit:cos admit+to:o acknowledge:cwos recognize:to recognise:to grant:t allow:t confess:cs embrace:o defend:o side+with:o stand+by:o second:o come+out+for:o come+out+in+favor+of:o`,
  reject: `reject:o refuse:i decline:i dismiss:o oppose:o rule+out:o rebuff:o turn+down:o resist:o repudiate:o disavow:o object+to:o disagree:ts
    disagree+with:o dispute:ot rebuke:o spurn:o renounce:o scoff:s scoff+at:o protest:tso speak+out+against:o come+out+against:o back+away+from:o back+off:o walk+back:o decide+against:o vote+against:o reject+as:q shrug+off:o veto:o balk+at:o`,
  deny: `deny:tcos rebut:o debunk:o refute:o contradict:o disclaim:o`,
  accuse: `accuse:o blame:o charge:ts allege+that:c fault:o denounce:o implicate:o condemn+as:q suspect:co`,
  criticise: `criticize:o criticise:o condemn:o blast:o slam:o attack:o decry:o deplore:o assail:o lambaste:o vilify:o malign:o taunt:o insult:o admonish:o reprimand:o upbraid:o call+out:o go+after:o take+issue+with:o
    take+offense+at:o cast+doubt+on:o fire+back:s fire+back+at:os hit+back+at:os grumble:cs grumble+about:o gripe+about:o resent:o despise:o
    dislike:o distrust:o chide:o chastise:o
    ridicule:o deride:o lash+out+at:os lash+out:s hit+out+at:o take+aim+at:o rail+against:o rip:o scold:o castigate:o excoriate:o
    denigrate:o disparage:o belittle:o make+fun+of:o poke+fun+at:o berate:o bash:o regret:tco apologize+for:o apologise+for:o rail:t fume:s snap:s shoot+back:qs push+back:qs`,
  praise: `praise:o welcome:o hail:o laud:o applaud:o commend:o vouch+for:o salute:o thank:o congratulate:o compliment:o extol:o
    credit:o cheer:o admire:o appreciate:o honor:o honour:o`,
  warn: `warn:acts warn+of:o warn+against:o warn+about:o caution+against:o alert:a raise:q`,
  threaten: `threaten:io threaten+with:o`,
  announce: `announce:cos publish:q release:q rule:cs rule+against:o rule+in+favor+of:o decree:ts decide:twi issue:q launch:q certify:t notify:a`,
  confirm: `confirm:cwos verify:to corroborate:o attest:ts affirm:cso reaffirm:to prove:t`,
  think: `think:cs believe:cs hope:csi fear:cos worry:cs worry+about:o fret:cs fret+about:o feel:c know:cw expect:coi consider:n doubt:cwo assume:cs
    suspect:c want:io wish:ci hate:o see:tqr understand:tw realize:cw realise:cw remember:wt imagine:w
    anticipate:cto prefer:io favor:o favour:o dream+of:o plan+for:o hold:t view:qr regard:qr perceive:r interpret:r believe+in:o foresee:co judge:t deem:qn
    guess:c figure:c reckon:cs envision:o envisage:o contemplate:o ponder:ow resolve:ti aim:i hope+for:o long+for:o aspire:i`,
};

/** Past tense and past participle where they are not made with -ed. */
export const irregular: Record<string, readonly [string, string]> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  begin: ["began", "begun"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  feel: ["felt", "felt"],
  see: ["saw", "seen"],
  hear: ["heard", "heard"],
  hold: ["held", "held"],
  understand: ["understood", "understood"],
  read: ["read", "read"],
  put: ["put", "put"],
  take: ["took", "taken"],
  hit: ["hit", "hit"],
  seek: ["sought", "sought"],
  undertake: ["undertook", "undertaken"],
  beseech: ["besought", "besought"],
  overhear: ["overheard", "overheard"],
  lay: ["laid", "laid"],
  bring: ["brought", "brought"],
  make: ["made", "made"],
  come: ["came", "come"],
  stand: ["stood", "stood"],
  cast: ["cast", "cast"],
  go: ["went", "gone"],
  foresee: ["foresaw", "foreseen"],
  shoot: ["shot", "shot"],
};

function entry(name: string, cls: CueClass): CueEntry {
  const [words = "", frames = ""] = name.split(":");
  const [lemma = "", ...particle] = words.split("+");
  return { lemma, particle: particle.join(" ") || null, class: cls, frames: new Set(frames as Iterable<Frame>) };
}

export const cueEntries: readonly CueEntry[] = byWord(byClass).map(([name, cls]) => entry(name, cls));
