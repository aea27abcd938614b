/** Id; name; other names; country; sector when it rules alone. */
export const politicalParties = `
communist-party-of-china;Communist Party of China;CPC|CCP|Chinese Communist Party;CHN;GOV
kuomintang;Kuomintang;KMT|Nationalist Party;TWN;
dpp;Democratic Progressive Party;DPP;TWN;
workers-party-of-korea;Workers' Party of Korea;;PRK;GOV
communist-party-of-vietnam;Communist Party of Vietnam;;VNM;GOV
bjp;Bharatiya Janata Party;BJP;IND;
indian-national-congress;Indian National Congress;Congress party|Congress Party;IND;
aam-aadmi-party;Aam Aadmi Party;AAP;IND;
pti;Pakistan Tehreek-e-Insaf;PTI;PAK;
pml-n;Pakistan Muslim League;PML-N|Pakistan Muslim League-Nawaz;PAK;
ppp;Pakistan People's Party;PPP|Pakistan Peoples Party;PAK;
awami-league;Awami League;;BGD;
bnp-bangladesh;Bangladesh Nationalist Party;;BGD;
liberal-democratic-party-japan;Liberal Democratic Party;LDP;JPN;
nld;National League for Democracy;NLD;MMR;OPP
united-russia;United Russia;;RUS;
republican-party;Republican Party;Republicans|GOP;USA;
democratic-party;Democratic Party;Democrats;USA;
conservative-party;Conservative Party;Tories|Conservatives;GBR;
labour-party;Labour Party;Labour;GBR;
liberal-democrats;Liberal Democrats;Lib Dems;GBR;
snp;Scottish National Party;SNP;GBR;
ukip;UK Independence Party;UKIP|Ukip;GBR;
dup;Democratic Unionist Party;DUP;GBR;
sinn-fein;Sinn Féin;Sinn Fein;IRL;
fianna-fail;Fianna Fáil;;IRL;
fine-gael;Fine Gael;;IRL;
cdu;Christian Democratic Union;CDU|Christian Democrats;DEU;
csu;Christian Social Union;;DEU;
spd;Social Democratic Party of Germany;SPD;DEU;
afd;Alternative for Germany;AfD;DEU;
en-marche;La République En Marche;En Marche;FRA;
national-rally;National Rally;National Front|Front National|Rassemblement National;FRA;
socialist-party-france;Socialist Party;;FRA;
five-star-movement;Five Star Movement;5-Star Movement;ITA;
lega;Northern League;;ITA;
forza-italia;Forza Italia;;ITA;
podemos;Podemos;;ESP;
people's-party-spain;Partido Popular;;ESP;
syriza;Syriza;;GRC;
new-democracy;New Democracy;;GRC;
fidesz;Fidesz;;HUN;
law-and-justice;Law and Justice;Law and Justice party|PiS;POL;
civic-platform;Civic Platform;;POL;
akp;Justice and Development Party;AKP|AK Party;TUR;
chp;Republican People's Party;CHP;TUR;
hdp;Peoples' Democratic Party;HDP;TUR;
likud;Likud;;ISR;
yesh-atid;Yesh Atid;;ISR;
fatah;Fatah;Al-Fatah;PSE;
baath-party;Baath Party;Ba'ath Party|Baath;;
ennahda;Ennahda;;TUN;
anc;African National Congress;ANC;ZAF;
democratic-alliance;Democratic Alliance;;ZAF;
zanu-pf;ZANU-PF;Zanu-PF;ZWE;GOV
mdc;Movement for Democratic Change;MDC;ZWE;OPP
pdp-nigeria;People's Democratic Party;Peoples Democratic Party;NGA;
apc;All Progressives Congress;APC;NGA;
rpf;Rwandan Patriotic Front;RPF;RWA;
frelimo;FRELIMO;Frelimo;MOZ;
mpla;MPLA;;AGO;
swapo;SWAPO;;NAM;
workers-party-brazil;Workers' Party;;BRA;
psuv;United Socialist Party of Venezuela;PSUV;VEN;
pri;Institutional Revolutionary Party;PRI;MEX;
pan;National Action Party;;MEX;
morena;Morena;;MEX;
sandinistas;Sandinistas;Sandinista National Liberation Front|FSLN|Sandinista;NIC;
umno;UMNO;United Malays National Organisation;MYS;
golkar;Golkar;;IDN;
pheu-thai;Pheu Thai;;THA;
georgian-dream;Georgian Dream;;GEO;
servant-of-the-people;Servant of the People;;UKR;
opposition-bloc;Opposition Bloc;;UKR;
solidarity;Solidarność;;POL;
ndc;National Democratic Congress;;GHA;
kdp;Kurdistan Democratic Party;KDP;IRQ;
puk;Patriotic Union of Kurdistan;PUK;IRQ;
dawa;Dawa Party;;IRQ;
syrian-national-coalition;Syrian National Coalition;National Coalition for Syrian Revolutionary and Opposition Forces|Syrian opposition coalition;SYR;OPP
high-negotiations-committee;High Negotiations Committee;HNC;SYR;OPP
national-transitional-council;National Transitional Council;;LBY;OPP
`;
