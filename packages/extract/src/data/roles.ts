/** Sector or nothing; nouns for one who holds an office or a post. Plurals are made by rule. */
export const roleNouns = `
GOV;president|premier|chancellor|minister|secretary|undersecretary|ambassador|envoy|diplomat|governor|mayor|king|queen|prince|princess|emir|sultan|emperor|monarch|crown prince|vice-president|commissioner|consul|negotiator|mediator|official|attorney|councillor|taoiseach|tsar|bureaucrat|inspector-general
;spokesman|spokeswoman|spokesperson|leader|head|chief|director|deputy|chairman|chairwoman|chair|representative|adviser|advisor|counterpart|aide|coordinator|member|delegate|rapporteur|expert|analyst|co-founder|founder|manager|activist|author|editor|reporter|correspondent|journalist|pope|cardinal|bishop|archbishop|imam|cleric|ayatollah|patriarch|rabbi|lama|researcher|fellow|strategist|candidate|nominee|assistant|secretary-general|whistleblower|cleric|elder
LEG;senator|congressman|congresswoman|lawmaker|parliamentarian|mp|legislator|speaker|whip
MIL;general|colonel|major|captain|lieutenant|commander|admiral|sergeant|marshal|brigadier|soldier|spc|corporal|airman|warlord|pilot|gen|lt|col|maj|capt|sgt|adm|brig|cmdr|officer
COP;sheriff|policeman|policewoman|inspector|constable|superintendent|detective
JUD;judge|justice|prosecutor|magistrate|lawyer
EDU;professor|teacher|student|dean|rector|lecturer
MED;doctor|nurse|surgeon|physician|paramedic
BUS;ceo|executive|banker|businessman|businesswoman|trader|entrepreneur
REB;militant|rebel|insurgent|guerrilla|terrorist|gunman|jihadist|fighter|extremist|militiaman
CVL;resident|villager|civilian|citizen|protester|demonstrator|farmer|witness|national
CRM;smuggler|trafficker|gangster|pirate
`;

/** Words before a name that say how one is addressed; sector or nothing; gender or nothing. */
export const honorifics = `
mr;;m
mrs;;f
ms;;f
miss;;f
madam;;f
dr;;
prof;EDU;
sir;;m
lord;;m
lady;;f
baroness;;f
viscount;;m
countess;;f
dame;;f
mullah;;m
maulana;;m
maulvi;;m
sheikh;;m
sheik;;m
shaikh;;m
hajji;;m
sayyed;;m
sayyid;;m
rev;;
hon;;
comrade;;
president-elect;GOV;
pm;GOV;
`;

/** What may follow "of" or "for" and still be the office: "Secretary of State". */
export const officesOf =
  "state|staff|defense|defence|government|parliament|police|mission|operations|security|the interior|health|energy|trade|treasury";

/** Words beside an office that decide its sector: "military spokesman" is MIL. */
export const sectorWords = `
ELI;former|ex|ousted|exiled|late|deposed|retired|tribal|traditional|elder
MIL;military|army|navy|naval|force|marine|marines|armed|troops|peacekeeping|battalion|brigade|artillery|artillery|warship
COP;police|gendarmerie
REB;rebel|guerrilla|militant|insurgent|militia|separatist|jihadist|paramilitary|extremist|terrorist
OPP;opposition|dissident
LEG;parliamentary|parliament|legislative|senate|congress|congressional|house
JUD;court|judicial|prosecution|supreme
SPY;intelligence|spy
LAB;union|labor|labour
EDU;university|school|academic
MED;hospital|medical|health
BUS;business|company|corporate|oil
REF;refugee
`;
