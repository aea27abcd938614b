/** Id; name; other names; the state that owns or controls it, else where it sits. */
export const media = `
xinhua;Xinhua;Xinhua news agency|Xinhua News Agency|Xinhua agency|New China News Agency;CHN
global-times;Global Times;;CHN
peoples-daily;People's Daily;;CHN
china-daily;China Daily;;CHN
cctv;CCTV;China Central Television|CGTN;CHN
scmp;South China Morning Post;SCMP;HKG
cna-taiwan;Central News Agency;;TWN
tass;TASS;Tass|Itar-Tass|ITAR-TASS|TASS news agency|Tass news agency;RUS
ria-novosti;RIA Novosti;RIA|RIA news agency;RUS
interfax;Interfax;Interfax news agency;RUS
sputnik;Sputnik;Sputnik News;RUS
rt;RT;Russia Today;RUS
kommersant;Kommersant;;RUS
izvestia;Izvestia;Izvestiya;RUS
pravda;Pravda;;RUS
novaya-gazeta;Novaya Gazeta;;RUS
echo-of-moscow;Ekho Moskvy;Echo of Moscow;RUS
reuters;Reuters;Thomson Reuters|Reuters news agency;GBR
bbc;BBC;British Broadcasting Corporation|BBC News|BBC World Service;GBR
guardian;The Guardian;Guardian newspaper;GBR
financial-times;Financial Times;;GBR
times;The Times;Sunday Times|The Sunday Times;GBR
daily-telegraph;Daily Telegraph;The Telegraph|The Daily Telegraph;GBR
independent;The Independent;;GBR
economist;The Economist;;GBR
sky-news;Sky News;;GBR
ap;Associated Press;AP|The Associated Press;USA
bloomberg;Bloomberg;Bloomberg News;USA
cnn;CNN;;USA
new-york-times;New York Times;NYT|The New York Times;USA
washington-post;Washington Post;The Washington Post;USA
wall-street-journal;Wall Street Journal;The Wall Street Journal|WSJ;USA
usa-today;USA Today;;USA
los-angeles-times;Los Angeles Times;;USA
fox-news;Fox News;;USA
nbc;NBC;NBC News|MSNBC;USA
abc;ABC News;ABC;USA
cbs;CBS;CBS News;USA
npr;NPR;National Public Radio;USA
politico;Politico;POLITICO;USA
axios;Axios;;USA
time;Time magazine;;USA
newsweek;Newsweek;;USA
voa;Voice of America;VOA;USA
rferl;Radio Free Europe;RFE/RL|Radio Free Europe/Radio Liberty|Radio Liberty|Radio Free Asia;USA
upi;UPI;United Press International;USA
foreign-policy;Foreign Policy magazine;;USA
afp;AFP;Agence France-Presse|Agence France Presse;FRA
le-monde;Le Monde;;FRA
le-figaro;Le Figaro;;FRA
france-24;France 24;;FRA
liberation;Libération;;FRA
dpa;dpa;DPA|Deutsche Presse-Agentur;DEU
deutsche-welle;Deutsche Welle;;DEU
der-spiegel;Der Spiegel;Spiegel;DEU
bild;Bild;;DEU
die-welt;Die Welt;;DEU
ansa;ANSA;Ansa news agency;ITA
corriere-della-sera;Corriere della Sera;;ITA
la-repubblica;La Repubblica;;ITA
efe;EFE;Efe news agency;ESP
el-pais;El País;El Pais;ESP
pap;Polish Press Agency;;POL
mti;MTI;;HUN
tanjug;Tanjug;;SRB
ukrinform;Ukrinform;;UKR
belta;BelTA;Belta;BLR
kyodo;Kyodo;Kyodo News|Kyodo news agency;JPN
nhk;NHK;;JPN
asahi-shimbun;Asahi Shimbun;;JPN
yomiuri-shimbun;Yomiuri Shimbun;Yomiuri;JPN
nikkei;Nikkei;;JPN
jiji;Jiji Press;;JPN
yonhap;Yonhap;Yonhap news agency|Yonhap News Agency;KOR
kcna;KCNA;Korean Central News Agency;PRK
rodong-sinmun;Rodong Sinmun;;PRK
pti-agency;Press Trust of India;;IND
ani;ANI;Asian News International;IND
times-of-india;Times of India;The Times of India;IND
hindu;The Hindu;;IND
hindustan-times;Hindustan Times;;IND
indian-express;Indian Express;The Indian Express;IND
ndtv;NDTV;;IND
dawn;Dawn newspaper;;PAK
geo-news;Geo News;Geo TV;PAK
express-tribune;Express Tribune;;PAK
tolo-news;Tolo News;TOLOnews|Tolo TV;AFG
bakhtar;Bakhtar News Agency;;AFG
irna;IRNA;Islamic Republic News Agency|IRNA news agency;IRN
fars;Fars News Agency;Fars news agency|Fars;IRN
tasnim;Tasnim;Tasnim news agency|Tasnim News Agency;IRN
isna;ISNA;ISNA news agency;IRN
mehr;Mehr News Agency;Mehr news agency;IRN
press-tv;Press TV;;IRN
al-alam;Al-Alam;;IRN
sana;SANA;Syrian Arab News Agency;SYR
al-jazeera;Al Jazeera;Al-Jazeera|al-Jazeera|Aljazeera;QAT
al-arabiya;Al Arabiya;Al-Arabiya|al-Arabiya;SAU
spa;Saudi Press Agency;SPA;SAU
asharq-al-awsat;Asharq al-Awsat;Asharq Al-Awsat;SAU
al-hayat;Al-Hayat;al-Hayat;SAU
wam;WAM;Emirates News Agency;ARE
kuna;KUNA;Kuwait News Agency;KWT
petra;Petra news agency;Petra News Agency;JOR
mena-agency;Middle East News Agency;;EGY
al-ahram;Al-Ahram;al-Ahram;EGY
al-manar;Al-Manar;al-Manar|Al Manar;LBN
nna;National News Agency;;LBN
wafa;WAFA;Wafa news agency;PSE
haaretz;Haaretz;Ha'aretz;ISR
jerusalem-post;Jerusalem Post;The Jerusalem Post;ISR
times-of-israel;Times of Israel;The Times of Israel;ISR
yedioth-ahronoth;Yedioth Ahronoth;Ynet;ISR
anadolu;Anadolu Agency;Anadolu|Anatolia news agency|Anadolu news agency;TUR
hurriyet;Hurriyet;Hürriyet;TUR
trt;TRT;TRT World;TUR
antara;Antara;Antara news agency;IDN
bernama;Bernama;;MYS
straits-times;Straits Times;The Straits Times;SGP
vna;Vietnam News Agency;;VNM
abc-australia;Australian Broadcasting Corporation;;AUS
sydney-morning-herald;Sydney Morning Herald;;AUS
cbc;CBC;Canadian Broadcasting Corporation;CAN
globe-and-mail;Globe and Mail;;CAN
prensa-latina;Prensa Latina;;CUB
granma;Granma;;CUB
telesur;Telesur;teleSUR;VEN
notimex;Notimex;;MEX
telam;Télam;Telam;ARG
agencia-brasil;Agência Brasil;;BRA
globo;O Globo;Globo;BRA
folha;Folha de S.Paulo;;BRA
aps;Algeria Press Service;;DZA
map;Maghreb Arabe Presse;;MAR
suna;SUNA;Sudan News Agency;SDN
nan;News Agency of Nigeria;;NGA
ethiopian-news-agency;Ethiopian News Agency;Fana;ETH
sabc;SABC;;ZAF
newsru;Lenta.ru;;RUS
meduza;Meduza;;RUS
sanaa-saba;Saba news agency;Saba News Agency;YEM
al-masirah;Al-Masirah;al-Masirah;YEM
amaq;Amaq;Amaq news agency;
facebook;Facebook;;USA
twitter;Twitter;;USA
telegram;Telegram;;
`;
