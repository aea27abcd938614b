/** Sector or nothing; nouns for bodies and groups of people: with a country or an organisation before them they name an actor. */
export const groupNouns = `
GOV;government|regime|administration|cabinet|rulers|authorities|authority|officials|ministry|ministers|diplomats|negotiators|embassy|consulate|leadership|leaders|delegation|presidency|envoys|monarchy|junta|administrators|ambassadors|mission|foreign ministry|defense ministry|defence ministry|interior ministry|finance ministry
MIL;army|military|forces|troops|soldiers|jet|warplane|drone|navy|air force|warships|warplanes|jets|peacekeepers|commandos|marines|commanders|generals|servicemen|paratroopers|airforce|coalition|tanks|battalion|special forces|artillery|aircraft|gunships|convoy|contingent|personnel|officers|helicopters|airmen|sailors|guardsmen|reservists|crewmen|conscripts|bulldozers|gunboats|drones|bombers|security forces
COP;police|policemen|gendarmes|riot police|border guards|border patrol|security services
REB;rebels|militants|insurgents|fighters|guerrillas|guerillas|armed groups|armed group|militia|militias|gunmen|separatists|jihadists|terrorists|extremists|rebel group|militiamen|insurgency|mujahideen|mujahedin|warlords
OPP;opposition|dissidents|opposition groups|opposition parties
LEG;parliament|lawmakers|senate|congress|assembly|legislature|senators|lower house|upper house|national assembly|MPs
JUD;court|supreme court|constitutional court|high court|judges|judiciary|prosecutors|courts|lawyers
CVL;civilians|people|citizens|residents|villagers|nationals|protesters|demonstrators|population|activists|women|children|society|farmers|families|hostages|public|voters|inhabitants|settlers|detainees|prisoners|landowners|shopkeepers|pilgrims|tourists|passengers|worshippers|mourners|victims|survivors|tribesmen|fishermen|motorists|pensioners|expatriates|peace movement|community|kurds|hutus|tutsis|muslims|christians|jews|arabs|rohingya|uighurs|uyghurs|relatives|boys|girls|men
REF;refugees|migrants|asylum seekers
MED;doctors|medics|hospital|nurses
EDU;students|teachers|university|school|universities
LAB;workers|union|trade unions|unions|strikers|miners
BUS;company|companies|firm|firms|investors|businessmen|bank|banks
SPY;intelligence|intelligence service|intelligence agencies|secret service|intelligence services
CRM;gang|smugglers|pirates|drug traffickers|mafia
ELI;elders|clerics|politicians|intellectuals
;spokesmen|critics|opponents|rivals|backers|supporters|observers|groups|units|allies|partners|counterparts|media|representatives|side|team|journalists|members|group|experts|analysts|inspectors|press|party|parties|commission|council|committee|agency|network|branch|bloc
`;

/** Bodies that are the state itself: "the Turkish government" is Turkey. */
export const stateBodies = "government|regime|administration|authorities|leadership|cabinet|side";

/** Heads of an organisation's proper name, with kind or nothing and sector or nothing. */
export const organisationHeads = `
ministry;GOV;Ministry|Department|Treasury|Secretariat
organisation;GOV;Embassy|Consulate|Administration|Directorate|Authority|Office|Bureau|Government|Cabinet|Presidency|Taskforce
organisation;MIL;Army|Navy|Command|Chiefs|Staff|Brigade|Battalion|Regiment|Division|Corps|Squadron|Guard|Guards|Fleet|Forces|Force|Battery|Wing|Military|Platoon|Garrison|Detachment|Unit
organisation;COP;Police|Gendarmerie
organisation;LEG;Parliament|Assembly|Senate|Congress|Duma|Legislature
organisation;JUD;Court|Tribunal|Prosecutor's Office
organisation;EDU;University|College|School|Academy|Faculty
organisation;MED;Hospital|Clinic
organisation;BUS;Bank|Company|Corporation|Corp|Inc|Ltd|Group|Industries|Airlines|Airways|Holdings|Fund|Motors|Exchange|Technologies|Partners|LLC|PLC|International|Enterprises|Foods|Pharmaceuticals|Brands|Energy|Petroleum|Telecom|Aerospace
organisation;LAB;Union|Unions
organisation;;Council|Agency|Commission|Committee|Institute|Institution|Foundation|Federation|Association|Organisation|Organization|Society|Center|Centre|Church|Movement|Network|Alliance|League|Coalition|Initiative|Forum|Programme|Program|Service|Services|Board|Club|Chamber|Observatory|Team|Mission|Panel|Trust|Campaign|Conference|Bloc|Community|Secretariat|Delegation|Branch|Watch
party;;Party|Congress Party
armed group;REB;Front|Brigades|Militia|Resistance|Liberation Army
media;;News|Times|Herald|Tribune|Gazette|Journal|Television|TV|Radio|Press|Post
`;

/** Heads of a place's proper name. */
export const placeHeads =
  "Province|City|Airport|Airfield|River|Mountains|Mountain|Island|Islands|Valley|Sea|Street|Square|Bridge|Region|District|County|Camp|Base|Lake|Ocean|Bay|Gulf|Strait|Peninsula|Desert|Hills|Heights|Governorate|Prefecture|Oblast|Village|Town|Avenue|Road|Park|Palace|Gate|Canal|Coast|Crossing|Territory|Territories|Stadium|Temple|Mosque|Cathedral|Cape|Beach|Port|Highway|Cave|State";

/** First words of what is neither person, organisation nor place: "Operation Red Dawn", "Hurricane Ana". */
export const otherLeads =
  "Operation|Exercise|Hurricane|Typhoon|Cyclone|Storm|Project|Resolution|Article|Chapter|Annex|Flight";

/** First words of places: "Lake Chad", "Mount Hermon". */
export const placeLeads = "Lake|Mount|Fort|Camp|Cape";

/** Heads of what is neither person, organisation nor place: agreements, wars, days, laws. */
export const otherHeads =
  "War|Wars|Day|Summit|Agreement|Accord|Accords|Treaty|Act|Law|Bill|Resolution|Protocol|Convention|Plan|Process|Declaration|Statement|Report|Review|Award|Prize|Cup|Games|Olympics|Revolution|Spring|Crisis|Conflict|Operation|Operations|Strategy|Dialogue|Talks|Meeting|Communique|Week|Month|Year|Century|Age|Festival|Christmas|Easter|Ramadan|Eid|Islam|Islamic|Christian|Christians|Muslim|Muslims|Jewish|Jews|Catholic|Protestant|Sunni|Shia|Shiite|Sunnis|Shias|Shiites|Arabic|English|Internet|Covid|Constitution|Charter|Bible|Koran|Quran|God|Article|Chapter|Phase|Policy|Response|Rights|Affairs|Relations|Road Initiative|Deal|Pact|Fight|Attack|Strikes|Strike|Support|Evaluation|Conclusion|Conclusions|Framework|Principles|Law|Election|Elections|Brexit|Holocaust|Project|Time";
