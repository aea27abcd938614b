/** Id after `org:`; name; other names; the country of its seat. Names that are words or places as well ("Apple", "Orange") are left out. */
export const companies = `
google;Google;Alphabet Inc|Google LLC;USA
microsoft;Microsoft;;USA
nvidia;Nvidia;NVIDIA;USA
openai;OpenAI;;USA
ibm;IBM;;USA
spacex;SpaceX;;USA
boeing;Boeing;;USA
lockheed-martin;Lockheed Martin;;USA
raytheon;Raytheon;RTX Corporation;USA
northrop-grumman;Northrop Grumman;;USA
general-electric;General Electric;GE;USA
general-dynamics;General Dynamics;;USA
general-motors;General Motors;GM;USA
ford-motor;Ford Motor;Ford Motor Company;USA
exxonmobil;ExxonMobil;Exxon Mobil|Exxon;USA
conocophillips;ConocoPhillips;;USA
halliburton;Halliburton;;USA
jpmorgan-chase;JPMorgan Chase;JPMorgan|JP Morgan;USA
goldman-sachs;Goldman Sachs;;USA
morgan-stanley;Morgan Stanley;;USA
citigroup;Citigroup;Citibank;USA
bank-of-america;Bank of America;;USA
wells-fargo;Wells Fargo;;USA
blackrock;BlackRock;;USA
walmart;Walmart;Wal-Mart;USA
pfizer;Pfizer;;USA
moderna;Moderna;;USA
johnson-and-johnson;Johnson & Johnson;;USA
coca-cola;Coca-Cola;;USA
starbucks;Starbucks;;USA
mcdonalds;McDonald's;;USA
palantir;Palantir;;USA
bp;BP;British Petroleum;GBR
shell;Royal Dutch Shell;Shell plc|Shell PLC;GBR
bae-systems;BAE Systems;;GBR
hsbc;HSBC;;GBR
barclays;Barclays;;GBR
lloyds;Lloyds Banking Group;;GBR
standard-chartered;Standard Chartered;;GBR
rolls-royce;Rolls-Royce;;GBR
astrazeneca;AstraZeneca;;GBR
gsk;GlaxoSmithKline;GSK;GBR
unilever;Unilever;;GBR
vodafone;Vodafone;;GBR
british-airways;British Airways;;GBR
anglo-american;Anglo American;;GBR
rio-tinto;Rio Tinto;;GBR
de-beers;De Beers;;GBR
totalenergies;TotalEnergies;;FRA
airbus;Airbus;;FRA
thales;Thales Group;;FRA
dassault;Dassault Aviation;;FRA
bnp-paribas;BNP Paribas;;FRA
societe-generale;Société Générale;;FRA
credit-agricole;Crédit Agricole;;FRA
renault;Renault;;FRA
air-france;Air France;;FRA
volkswagen;Volkswagen;VW;DEU
bmw;BMW;;DEU
mercedes-benz;Mercedes-Benz;;DEU
siemens;Siemens;;DEU
rheinmetall;Rheinmetall;;DEU
thyssenkrupp;Thyssenkrupp;ThyssenKrupp;DEU
deutsche-bank;Deutsche Bank;;DEU
commerzbank;Commerzbank;;DEU
lufthansa;Lufthansa;;DEU
basf;BASF;;DEU
eni;Eni;ENI;ITA
leonardo;Leonardo SpA;;ITA
unicredit;UniCredit;;ITA
repsol;Repsol;;ESP
telefonica;Telefónica;;ESP
iberdrola;Iberdrola;;ESP
asml;ASML;;NLD
philips;Philips NV;;NLD
ubs;UBS;;CHE
credit-suisse;Credit Suisse;;CHE
nestle;Nestlé;;CHE
novartis;Novartis;;CHE
glencore;Glencore;;CHE
maersk;Maersk;A.P. Moller-Maersk;DNK
novo-nordisk;Novo Nordisk;;DNK
equinor;Equinor;Statoil;NOR
ericsson;Ericsson;;SWE
ikea;IKEA;Ikea;SWE
saab;Saab AB;;SWE
nokia;Nokia;;FIN
ryanair;Ryanair;;IRL
lukoil;Lukoil;;RUS
novatek;Novatek;;RUS
gazprombank;Gazprombank;;RUS
sberbank;Sberbank;;RUS
rostec;Rostec;;RUS
rosoboronexport;Rosoboronexport;;RUS
transneft;Transneft;;RUS
aeroflot;Aeroflot;;RUS
naftogaz;Naftogaz;;UKR
energoatom;Energoatom;;UKR
turkish-airlines;Turkish Airlines;;TUR
baykar;Baykar;;TUR
alibaba;Alibaba;;CHN
tencent;Tencent;;CHN
bytedance;ByteDance;;CHN
xiaomi;Xiaomi;;CHN
byd;BYD;;CHN
zte;ZTE;;CHN
smic;SMIC;;CHN
sinopec;Sinopec;;CHN
petrochina;PetroChina;;CHN
cnooc;CNOOC;;CHN
cosco;COSCO;Cosco;CHN
evergrande;Evergrande;;CHN
tsmc;TSMC;Taiwan Semiconductor Manufacturing;TWN
foxconn;Foxconn;;TWN
toyota;Toyota;Toyota Motor;JPN
honda-motor;Honda Motor;;JPN
nissan;Nissan;;JPN
mitsubishi;Mitsubishi;;JPN
sony;Sony;;JPN
softbank;SoftBank;;JPN
nippon-steel;Nippon Steel;;JPN
samsung;Samsung;Samsung Electronics;KOR
hyundai;Hyundai;Hyundai Motor;KOR
hanwha;Hanwha;;KOR
reliance-industries;Reliance Industries;;IND
adani-group;Adani Group;;IND
tata;Tata Group;Tata Steel|Tata Motors;IND
infosys;Infosys;;IND
air-india;Air India;;IND
saudi-aramco;Saudi Aramco;Aramco;SAU
adnoc;ADNOC;Adnoc;ARE
dp-world;DP World;;ARE
etihad;Etihad Airways;;ARE
qatarenergy;QatarEnergy;Qatar Petroleum;QAT
qatar-airways;Qatar Airways;;QAT
nioc;National Iranian Oil Company;NIOC;IRN
elbit;Elbit Systems;;ISR
nso-group;NSO Group;;ISR
el-al;El Al;;ISR
sonatrach;Sonatrach;;DZA
nnpc;NNPC;Nigerian National Petroleum Corporation;NGA
dangote;Dangote Group;Dangote Refinery;NGA
safaricom;Safaricom;;KEN
kenya-airways;Kenya Airways;;KEN
ethiopian-airlines;Ethiopian Airlines;;ETH
eskom;Eskom;;ZAF
mtn;MTN;;ZAF
sasol;Sasol;;ZAF
petrobras;Petrobras;;BRA
embraer;Embraer;;BRA
odebrecht;Odebrecht;;BRA
pdvsa;PDVSA;Petróleos de Venezuela;VEN
pemex;Pemex;;MEX
ypf;YPF;;ARG
codelco;Codelco;;CHL
ecopetrol;Ecopetrol;;COL
bhp;BHP;BHP Billiton;AUS
qantas;Qantas;;AUS
petronas;Petronas;;MYS
malaysia-airlines;Malaysia Airlines;;MYS
bombardier;Bombardier Inc;;CAN
barrick;Barrick Gold;Barrick Mining;CAN
`;
