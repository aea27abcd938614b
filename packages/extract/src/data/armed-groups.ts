/** Id; name; other names; country or nothing. Their sector is REB. */
export const armedGroups = `
taliban;Taliban;Taleban|Afghan Taliban|Islamic Emirate;AFG
haqqani-network;Haqqani network;Haqqani Network|Haqqanis;AFG
northern-alliance;Northern Alliance;;AFG
national-resistance-front;National Resistance Front;;AFG
ttp;Tehrik-i-Taliban Pakistan;TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan|Tehreek-e-Taliban;PAK
lashkar-e-taiba;Lashkar-e-Taiba;LeT|Lashkar-e-Tayyaba|Lashkar-i-Taiba;PAK
jaish-e-mohammed;Jaish-e-Mohammed;JeM|Jaish-e-Mohammad;PAK
bla;Balochistan Liberation Army;BLA|Baloch Liberation Army;PAK
etim;ETIM;East Turkestan Islamic Movement|Eastern Turkestan Islamic Movement|Turkistan Islamic Party|Turkestan Islamic Party|TIP;
imu;Islamic Movement of Uzbekistan;IMU;UZB
islamic-state;Islamic State;ISIS|ISIL|IS|Daesh|Da'esh|Dae'sh|Da’ish|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State of Iraq and al-Sham|Islamic State group|Isis|Isil;
iskp;Islamic State Khorasan;ISIS-K|ISKP|IS-K|Islamic State Khorasan Province|ISIL-K;AFG
al-qaeda;al-Qaeda;Al Qaeda|al Qaeda|al-Qaida|al Qaida|Al-Qaeda|Al-Qaida|Qaeda;
aqi;al-Qaeda in Iraq;AQI|al-Qaida in Iraq|Al Qaeda in Iraq;IRQ
aqap;al-Qaeda in the Arabian Peninsula;AQAP|Al Qaeda in the Arabian Peninsula;YEM
aqim;al-Qaeda in the Islamic Maghreb;AQIM|Al Qaeda in the Islamic Maghreb;DZA
al-nusra-front;al-Nusra Front;Nusra Front|Jabhat al-Nusra|al-Nusra|Al Nusra|Jabhat al Nusra|Nusrah Front|al-Nusrah Front|Jabhat Fateh al-Sham;SYR
hts;Hayat Tahrir al-Sham;HTS|Tahrir al-Sham;SYR
ahrar-al-sham;Ahrar al-Sham;;SYR
free-syrian-army;Free Syrian Army;FSA;SYR
sdf;Syrian Democratic Forces;SDF;SYR
ypg;YPG;People's Protection Units|YPJ;SYR
pkk;Kurdistan Workers' Party;PKK|Kurdistan Workers Party;TUR
peshmerga;Peshmerga;peshmerga;IRQ
popular-mobilization-forces;Popular Mobilization Forces;PMF|Popular Mobilisation Forces|Hashd al-Shaabi|Popular Mobilization Units|PMU;IRQ
kataib-hezbollah;Kataib Hezbollah;Kata'ib Hezbollah|Hezbollah Brigades;IRQ
mahdi-army;Mahdi Army;Mehdi Army;IRQ
hezbollah;Hezbollah;Hizbollah|Hizbullah|Hezbullah|Hizballah|Party of God;LBN
amal;Amal Movement;;LBN
hamas;Hamas;HAMAS|Islamic Resistance Movement;PSE
islamic-jihad;Palestinian Islamic Jihad;Islamic Jihad|PIJ;PSE
al-aqsa-martyrs-brigades;Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs' Brigades|Al-Aqsa Martyrs' Brigades;PSE
qassam-brigades;Qassam Brigades;al-Qassam Brigades|Al-Qassam Brigades|Izz ad-Din al-Qassam Brigades;PSE
pflp;Popular Front for the Liberation of Palestine;PFLP;PSE
houthis;Houthis;Houthi|Huthis|Huthi|Ansar Allah|Ansarallah;YEM
southern-transitional-council;Southern Transitional Council;STC;YEM
libyan-national-army;Libyan National Army;LNA;LBY
al-shabaab;al-Shabaab;Al-Shabaab|al Shabaab|Al Shabaab|Shabaab|al-Shabab|al Shabab|Shabab;SOM
boko-haram;Boko Haram;;NGA
iswap;ISWAP;Islamic State West Africa Province;NGA
ansaru;Ansaru;;NGA
mend;Movement for the Emancipation of the Niger Delta;MEND;NGA
jnim;JNIM;;MLI
mnla;MNLA;National Movement for the Liberation of Azawad;MLI
lra;Lord's Resistance Army;LRA;UGA
adf;Allied Democratic Forces;ADF;COD
m23;M23;March 23 Movement;COD
fdlr;FDLR;;COD
seleka;Seleka;Séléka;CAF
rsf-sudan;Rapid Support Forces;;SDN
janjaweed;Janjaweed;;SDN
jem;Justice and Equality Movement;;SDN
splm;Sudan People's Liberation Movement;SPLM|SPLM/A|SPLA|SPLM-N|Sudan People's Liberation Army;SDN
sla;Sudan Liberation Army;Sudan Liberation Movement|SLM|SLA;SDN
tplf;Tigray People's Liberation Front;TPLF;ETH
ola;Oromo Liberation Army;OLA|Oromo Liberation Front|OLF;ETH
ruf;Revolutionary United Front;RUF;SLE
npfl;National Patriotic Front of Liberia;NPFL;LBR
lurd;Liberians United for Reconciliation and Democracy;LURD;LBR
unita;UNITA;National Union for the Total Independence of Angola|Unita;AGO
renamo;RENAMO;Renamo|Mozambican National Resistance;MOZ
gia;Armed Islamic Group;GIA;DZA
fis;Islamic Salvation Front;FIS;DZA
polisario;Polisario Front;Polisario;
ltte;Liberation Tigers of Tamil Eelam;LTTE|Tamil Tigers|Tamil Tiger;LKA
naxalites;Naxalites;Maoists|Naxals;IND
ulfa;United Liberation Front of Asom;ULFA;IND
nscn;NSCN;National Socialist Council of Nagaland;IND
hizbul-mujahideen;Hizbul Mujahideen;;IND
abu-sayyaf;Abu Sayyaf;;PHL
milf;Moro Islamic Liberation Front;MILF;PHL
mnlf;Moro National Liberation Front;MNLF;PHL
npa;New People's Army;NPA;PHL
jemaah-islamiyah;Jemaah Islamiyah;Jemaah Islamiah;IDN
gam;Free Aceh Movement;GAM;IDN
opm;Free Papua Movement;;IDN
arakan-army;Arakan Army;;MMR
arsa;Arakan Rohingya Salvation Army;ARSA;MMR
karen-national-union;Karen National Union;KNU;MMR
kia;Kachin Independence Army;;MMR
khmer-rouge;Khmer Rouge;;KHM
viet-cong;Viet Cong;Vietcong;VNM
farc;FARC;Revolutionary Armed Forces of Colombia|Farc;COL
eln;ELN;National Liberation Army;COL
auc;United Self-Defense Forces of Colombia;;COL
shining-path;Shining Path;Sendero Luminoso;PER
zapatistas;Zapatistas;EZLN|Zapatista National Liberation Army|Zapatista;MEX
contras;Contras;;NIC
eta;ETA;;ESP
ira;Irish Republican Army;IRA|Provisional IRA;GBR
red-brigades;Red Brigades;;ITA
uck;Kosovo Liberation Army;KLA|UCK;XKX
nla-macedonia;Albanian National Liberation Army;;MKD
wagner-group;Wagner Group;Wagner;RUS
azov;Azov Battalion;Azov Regiment|Azov Brigade;UKR
donetsk-peoples-republic;Donetsk People's Republic;DNR|DPR;UKR
luhansk-peoples-republic;Luhansk People's Republic;LNR|LPR;UKR
mujahedin-e-khalq;Mujahedin-e Khalq;MEK|Mujahedin-e-Khalq|People's Mujahedin;IRN
jundallah;Jundallah;Jundullah;IRN
ansar-al-islam;Ansar al-Islam;;IRQ
muslim-brotherhood;Muslim Brotherhood;;EGY
`;
