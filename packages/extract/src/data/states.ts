/** ISO 3166 alpha-3; name; other names; adjectives and peoples; capital or seat of government (other spellings after `|`); latitude; longitude. */
export const states = `
AFG;Afghanistan;Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan;Afghan|Afghani;Kabul;34.53;69.17
ALB;Albania;;Albanian;Tirana;41.33;19.82
DZA;Algeria;;Algerian;Algiers;36.75;3.06
AND;Andorra;;Andorran;Andorra la Vella;42.51;1.52
AGO;Angola;;Angolan;Luanda;-8.84;13.23
ATG;Antigua and Barbuda;Antigua;Antiguan;Saint John's|St. John's;17.12;-61.85
ARG;Argentina;Argentine Republic;Argentine|Argentinian|Argentinean;Buenos Aires;-34.60;-58.38
ARM;Armenia;;Armenian;Yerevan|Erevan;40.18;44.51
AUS;Australia;Commonwealth of Australia;Australian|Aussie;Canberra;-35.28;149.13
AUT;Austria;;Austrian;Vienna;48.21;16.37
AZE;Azerbaijan;;Azerbaijani|Azeri;Baku;40.41;49.87
BHS;Bahamas;The Bahamas;Bahamian;Nassau;25.05;-77.35
BHR;Bahrain;;Bahraini;Manama;26.22;50.58
BGD;Bangladesh;;Bangladeshi;Dhaka|Dacca;23.81;90.41
BRB;Barbados;;Barbadian|Bajan;Bridgetown;13.10;-59.61
BLR;Belarus;Byelorussia|Belorussia;Belarusian|Belarussian|Belorussian;Minsk;53.90;27.57
BEL;Belgium;;Belgian|Belgians;;50.85;4.35
BLZ;Belize;;Belizean;Belmopan;17.25;-88.76
BEN;Benin;;Beninese|Beninois;Porto-Novo;6.50;2.60
BTN;Bhutan;;Bhutanese;Thimphu;27.47;89.64
BOL;Bolivia;;Bolivian;La Paz;-16.49;-68.12
BIH;Bosnia and Herzegovina;Bosnia|Bosnia-Herzegovina;Bosnian|Bosniak;Sarajevo;43.86;18.41
BWA;Botswana;;Botswanan|Batswana;Gaborone;-24.65;25.91
BRA;Brazil;;Brazilian;Brasilia|Brasília;-15.79;-47.88
BRN;Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan;4.90;114.94
BGR;Bulgaria;;Bulgarian;Sofia;42.70;23.32
BFA;Burkina Faso;;Burkinabe|Burkinabè;Ouagadougou;12.37;-1.52
BDI;Burundi;;Burundian;Gitega;-3.43;29.93
KHM;Cambodia;Kampuchea;Cambodian|Khmer;Phnom Penh;11.56;104.92
CMR;Cameroon;;Cameroonian;Yaounde|Yaoundé;3.85;11.50
CAN;Canada;;Canadian;Ottawa;45.42;-75.70
CPV;Cape Verde;Cabo Verde;Cape Verdean;Praia;14.93;-23.51
CAF;Central African Republic;;Central African;Bangui;4.39;18.56
TCD;Chad;;Chadian;N'Djamena;12.13;15.06
CHL;Chile;;Chilean;Santiago;-33.45;-70.67
CHN;China;People's Republic of China|PRC|Mainland China|Communist China;Chinese;Beijing|Peking;39.90;116.40
COL;Colombia;;Colombian;Bogota|Bogotá;4.71;-74.07
COM;Comoros;;Comorian;Moroni;-11.70;43.26
COG;Republic of the Congo;Congo-Brazzaville|Republic of Congo;;Brazzaville;-4.26;15.24
COD;Democratic Republic of the Congo;DR Congo|Congo|DRC|Democratic Republic of Congo|Congo-Kinshasa|Zaire;Congolese|Zairean;Kinshasa;-4.44;15.27
CRI;Costa Rica;;Costa Rican;;9.93;-84.08
CIV;Ivory Coast;Côte d'Ivoire|Cote d'Ivoire;Ivorian|Ivoirian;Yamoussoukro;6.83;-5.29
HRV;Croatia;;Croatian|Croat;Zagreb;45.81;15.98
CUB;Cuba;;Cuban;Havana;23.11;-82.37
CYP;Cyprus;;Cypriot|Greek-Cypriot|Greek Cypriot;Nicosia;35.19;33.38
CZE;Czech Republic;Czechia|Czechoslovakia;Czech|Czechoslovak;Prague;50.08;14.44
DNK;Denmark;;Danish|Dane;Copenhagen;55.68;12.57
DJI;Djibouti;;Djiboutian;;11.59;43.15
DMA;Dominica;;;Roseau;15.30;-61.39
DOM;Dominican Republic;;Dominican;Santo Domingo;18.49;-69.93
ECU;Ecuador;;Ecuadorian|Ecuadorean;Quito;-0.18;-78.47
EGY;Egypt;Arab Republic of Egypt;Egyptian;Cairo;30.04;31.24
SLV;El Salvador;;Salvadoran|Salvadorean;San Salvador;13.69;-89.22
GNQ;Equatorial Guinea;;Equatorial Guinean|Equatoguinean;Malabo;3.75;8.78
ERI;Eritrea;;Eritrean;Asmara;15.32;38.93
EST;Estonia;;Estonian;Tallinn;59.44;24.75
SWZ;Eswatini;Swaziland;Swazi;Mbabane;-26.31;31.14
ETH;Ethiopia;;Ethiopian;Addis Ababa;9.03;38.74
FJI;Fiji;;Fijian;Suva;-18.14;178.44
FIN;Finland;;Finnish|Finn;Helsinki;60.17;24.94
FRA;France;French Republic;French|Frenchman|Frenchmen;Paris;48.86;2.35
GAB;Gabon;;Gabonese;Libreville;0.39;9.45
GMB;Gambia;The Gambia;Gambian;Banjul;13.45;-16.58
GEO;Georgia;Republic of Georgia;Georgian;Tbilisi;41.72;44.79
DEU;Germany;Federal Republic of Germany|West Germany|East Germany;German|East German|West German;Berlin;52.52;13.40
GHA;Ghana;;Ghanaian;Accra;5.60;-0.19
GRC;Greece;;Greek;Athens;37.98;23.73
GRD;Grenada;;Grenadian;Saint George's;12.06;-61.75
GTM;Guatemala;;Guatemalan;Guatemala City;14.63;-90.51
GIN;Guinea;;Guinean;Conakry;9.64;-13.58
GNB;Guinea-Bissau;;Bissau-Guinean;Bissau;11.86;-15.60
GUY;Guyana;;Guyanese;;6.80;-58.16
HTI;Haiti;;Haitian;Port-au-Prince;18.59;-72.31
HND;Honduras;;Honduran;Tegucigalpa;14.07;-87.19
HUN;Hungary;;Hungarian;Budapest;47.50;19.04
ISL;Iceland;;Icelandic|Icelander;Reykjavik;64.15;-21.94
IND;India;Republic of India|Bharat;Indian;New Delhi|Delhi;28.61;77.21
IDN;Indonesia;;Indonesian;Jakarta|Djakarta;-6.21;106.85
IRN;Iran;Islamic Republic of Iran|Islamic Republic|Persia;Iranian|Persian;Tehran|Teheran;35.69;51.39
IRQ;Iraq;;Iraqi;Baghdad;33.31;44.37
IRL;Ireland;Irish Republic|Republic of Ireland;Irish|Irishman;Dublin;53.35;-6.26
ISR;Israel;State of Israel;Israeli;Jerusalem|Tel Aviv;31.77;35.21
ITA;Italy;;Italian;Rome;41.90;12.50
JAM;Jamaica;;Jamaican;;18.00;-76.79
JPN;Japan;;Japanese;Tokyo;35.68;139.69
JOR;Jordan;Hashemite Kingdom of Jordan;Jordanian;Amman;31.95;35.93
KAZ;Kazakhstan;;Kazakh|Kazakhstani;Astana|Nur-Sultan;51.17;71.43
KEN;Kenya;;Kenyan;Nairobi;-1.29;36.82
KIR;Kiribati;;I-Kiribati;Tarawa;1.33;172.98
PRK;North Korea;DPRK|Democratic People's Republic of Korea|N. Korea|N Korea;North Korean;Pyongyang;39.04;125.76
KOR;South Korea;Republic of Korea|ROK|S. Korea|S Korea;South Korean;Seoul;37.57;126.98
XKX;Kosovo;Kosova;Kosovar|Kosovan;Pristina;42.66;21.17
KWT;Kuwait;;Kuwaiti;Kuwait City;29.38;47.99
KGZ;Kyrgyzstan;Kyrgyz Republic|Kirghizstan;Kyrgyz|Kyrgyzstani|Kirghiz;Bishkek;42.87;74.59
LAO;Laos;;Laotian|Lao;Vientiane;17.98;102.63
LVA;Latvia;;Latvian;Riga;56.95;24.11
LBN;Lebanon;;Lebanese;Beirut;33.89;35.50
LSO;Lesotho;;Basotho;Maseru;-29.31;27.48
LBR;Liberia;;Liberian;Monrovia;6.30;-10.80
LBY;Libya;Jamahiriya;Libyan;Tripoli;32.89;13.19
LIE;Liechtenstein;;Liechtensteiner;Vaduz;47.14;9.52
LTU;Lithuania;;Lithuanian;Vilnius;54.69;25.28
LUX;Luxembourg;;Luxembourgish|Luxembourger;;49.61;6.13
MDG;Madagascar;;Malagasy|Madagascan;Antananarivo;-18.88;47.51
MWI;Malawi;;Malawian;Lilongwe;-13.96;33.79
MYS;Malaysia;;Malaysian;Kuala Lumpur|Putrajaya;3.14;101.69
MDV;Maldives;The Maldives;Maldivian;Male?;4.18;73.51
MLI;Mali;;Malian;Bamako;12.64;-8.00
MLT;Malta;;Maltese;Valletta;35.90;14.51
MHL;Marshall Islands;;Marshallese;Majuro;7.09;171.38
MRT;Mauritania;;Mauritanian;Nouakchott;18.08;-15.98
MUS;Mauritius;;Mauritian;Port Louis;-20.16;57.50
MEX;Mexico;;Mexican;Mexico City;19.43;-99.13
FSM;Micronesia;Federated States of Micronesia;Micronesian;Palikir;6.92;158.16
MDA;Moldova;;Moldovan|Moldavian;Chisinau|Chișinău|Kishinev;47.01;28.86
MCO;Monaco;;Monegasque;;43.74;7.42
MNG;Mongolia;;Mongolian|Mongol;Ulaanbaatar|Ulan Bator;47.89;106.91
MNE;Montenegro;;Montenegrin;Podgorica;42.43;19.26
MAR;Morocco;;Moroccan;Rabat;34.02;-6.84
MOZ;Mozambique;;Mozambican;Maputo;-25.97;32.57
MMR;Myanmar;Burma;Burmese|Myanmarese;Naypyidaw|Naypyitaw;19.76;96.08
NAM;Namibia;;Namibian;Windhoek;-22.56;17.08
NRU;Nauru;;Nauruan;Yaren;-0.55;166.92
NPL;Nepal;;Nepalese|Nepali;Kathmandu;27.72;85.32
NLD;Netherlands;The Netherlands|Holland;Dutch|Dutchman;The Hague|Amsterdam;52.08;4.31
NZL;New Zealand;;New Zealander|Kiwi;Wellington;-41.29;174.78
NIC;Nicaragua;;Nicaraguan;Managua;12.11;-86.24
NER;Niger;;Nigerien;Niamey;13.51;2.11
NGA;Nigeria;;Nigerian;Abuja;9.08;7.40
MKD;North Macedonia;Macedonia|FYROM|Former Yugoslav Republic of Macedonia;Macedonian|North Macedonian;Skopje;42.00;21.43
NOR;Norway;;Norwegian;Oslo;59.91;10.75
OMN;Oman;;Omani;Muscat;23.59;58.41
PAK;Pakistan;;Pakistani;Islamabad;33.68;73.05
PLW;Palau;;Palauan;Ngerulmud;7.50;134.62
PSE;Palestine;State of Palestine;Palestinian;Ramallah;31.90;35.20
PAN;Panama;;Panamanian;Panama City;8.98;-79.52
PNG;Papua New Guinea;;Papua New Guinean;Port Moresby;-9.44;147.18
PRY;Paraguay;;Paraguayan;Asuncion|Asunción;-25.26;-57.58
PER;Peru;;Peruvian;Lima;-12.05;-77.04
PHL;Philippines;The Philippines|Republic of the Philippines;Filipino|Philippine;Manila;14.60;120.98
POL;Poland;;Polish|Pole;Warsaw;52.23;21.01
PRT;Portugal;;Portuguese;Lisbon;38.72;-9.14
QAT;Qatar;;Qatari;Doha;25.29;51.53
ROU;Romania;Rumania;Romanian;Bucharest;44.43;26.10
RUS;Russia;Russian Federation|Soviet Union|USSR;Russian|Soviet;Moscow;55.76;37.62
RWA;Rwanda;;Rwandan;Kigali;-1.94;30.06
KNA;Saint Kitts and Nevis;St. Kitts and Nevis;Kittitian;Basseterre;17.30;-62.72
LCA;Saint Lucia;St. Lucia;Saint Lucian;Castries;14.01;-60.99
VCT;Saint Vincent and the Grenadines;St. Vincent and the Grenadines;Vincentian;Kingstown;13.16;-61.22
WSM;Samoa;;Samoan;Apia;-13.83;-171.77
SMR;San Marino;;Sammarinese;;43.94;12.45
STP;Sao Tome and Principe;São Tomé and Príncipe;Santomean;;0.34;6.73
SAU;Saudi Arabia;Kingdom of Saudi Arabia;Saudi|Saudi Arabian;Riyadh;24.71;46.68
SEN;Senegal;;Senegalese;Dakar;14.72;-17.47
SRB;Serbia;Yugoslavia|Federal Republic of Yugoslavia;Serbian|Serb|Yugoslav;Belgrade;44.79;20.45
SYC;Seychelles;;Seychellois;Victoria?;-4.62;55.45
SLE;Sierra Leone;;Sierra Leonean;Freetown;8.47;-13.23
SGP;Singapore;;Singaporean;;1.35;103.82
SVK;Slovakia;Slovak Republic;Slovak|Slovakian;Bratislava;48.15;17.11
SVN;Slovenia;;Slovenian|Slovene;Ljubljana;46.06;14.51
SLB;Solomon Islands;;Solomon Islander;Honiara;-9.43;159.95
SOM;Somalia;;Somali|Somalian;Mogadishu;2.05;45.32
ZAF;South Africa;Republic of South Africa;South African;Pretoria;-25.75;28.19
SSD;South Sudan;;South Sudanese;Juba;4.85;31.58
ESP;Spain;Kingdom of Spain;Spanish|Spaniard;Madrid;40.42;-3.70
LKA;Sri Lanka;Ceylon;Sri Lankan;Colombo;6.93;79.86
SDN;Sudan;;Sudanese;Khartoum;15.50;32.56
SUR;Suriname;;Surinamese;Paramaribo;5.85;-55.20
SWE;Sweden;;Swedish|Swede;Stockholm;59.33;18.07
CHE;Switzerland;Swiss Confederation;Swiss;Bern|Berne;46.95;7.45
SYR;Syria;Syrian Arab Republic;Syrian;Damascus;33.51;36.29
TWN;Taiwan;Republic of China|Chinese Taipei;Taiwanese;Taipei;25.03;121.57
TJK;Tajikistan;Tadzhikistan;Tajik|Tajikistani;Dushanbe;38.56;68.77
TZA;Tanzania;;Tanzanian;Dodoma;-6.16;35.75
THA;Thailand;Siam;Thai;Bangkok;13.76;100.50
TLS;Timor-Leste;East Timor;East Timorese|Timorese;Dili;-8.56;125.56
TGO;Togo;;Togolese;Lome|Lomé;6.13;1.22
TON;Tonga;;Tongan;Nuku'alofa;-21.14;-175.20
TTO;Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain;10.65;-61.51
TUN;Tunisia;;Tunisian;Tunis;36.81;10.18
TUR;Turkey;Türkiye|Republic of Turkey;Turkish|Turk;Ankara;39.93;32.86
TKM;Turkmenistan;;Turkmen|Turkmenistani;Ashgabat|Ashkhabad;37.96;58.33
TUV;Tuvalu;;Tuvaluan;Funafuti;-8.52;179.20
UGA;Uganda;;Ugandan;Kampala;0.35;32.58
UKR;Ukraine;the Ukraine;Ukrainian;Kyiv|Kiev;50.45;30.52
ARE;United Arab Emirates;UAE|U.A.E.|Emirates;Emirati;Abu Dhabi;24.45;54.38
GBR;United Kingdom;UK|U.K.|Britain|Great Britain|Kingdom of Great Britain;British|Briton|Brit;London;51.51;-0.13
USA;United States;US|U.S.|USA|U.S.A.|United States of America|America;American;Washington|Washington DC|Washington, D.C.|Washington D.C.;38.91;-77.04
URY;Uruguay;;Uruguayan;Montevideo;-34.90;-56.16
UZB;Uzbekistan;;Uzbek|Uzbekistani;Tashkent;41.30;69.24
VUT;Vanuatu;;Ni-Vanuatu;Port Vila;-17.73;168.32
VAT;Holy See;Vatican City|Vatican;;;41.90;12.45
VEN;Venezuela;Bolivarian Republic of Venezuela;Venezuelan;Caracas;10.48;-66.90
VNM;Vietnam;Viet Nam|North Vietnam|South Vietnam;Vietnamese;Hanoi|Ha Noi;21.03;105.85
YEM;Yemen;;Yemeni;Sanaa|Sana'a;15.37;44.19
ZMB;Zambia;;Zambian;Lusaka;-15.39;28.32
ZWE;Zimbabwe;Rhodesia;Zimbabwean;Harare;-17.83;31.05
`;
