/** Name; other spellings; country or nothing; latitude; longitude: regions, seas and territories. */
export const regions = `
Middle East;the Middle East|Mideast;;29;41
Europe;Western Europe|Eastern Europe|Central Europe;;50;15
Asia;Central Asia|South Asia|Southeast Asia|East Asia|South-East Asia;;34;100
Africa;West Africa|East Africa|North Africa|Southern Africa|Central Africa;;2;20
Latin America;South America|Central America;;-15;-60
North America;;;45;-100
Asia-Pacific;Indo-Pacific;;10;130
Caucasus;South Caucasus|North Caucasus;;42;45
Balkans;Western Balkans;;43;21
Sahel;;;15;0
Horn of Africa;;;8;46
Caribbean;;;17;-70
Gulf;Persian Gulf|Arabian Gulf;;27;51
South China Sea;;;12;114
East China Sea;;;29;125
Taiwan Strait;;;24;119
Black Sea;;;43;35
Red Sea;;;20;38
Mediterranean;Mediterranean Sea;;35;18
Baltic Sea;Baltics;;58;20
Strait of Hormuz;;;26.6;56.5
Sea of Japan;East Sea;;40;135
Yellow Sea;;;36;123
Philippine Sea;;;20;130
Sea of Azov;;;46;37
Caspian Sea;;;42;51
Arabian Sea;;;15;65
Bay of Bengal;;;15;88
Gulf of Aden;;;12;48
Gulf of Oman;;;25;58
Gulf of Guinea;;;2;2
Gulf of Mexico;;;25;-90
Gulf of Finland;;;60;26
North Sea;;;56;3
Barents Sea;;;75;40
Aegean;Aegean Sea;;39;25
Adriatic;Adriatic Sea;;43;15
English Channel;;;50;-1
Bering Strait;;;66;-169
Strait of Malacca;Malacca Strait;;4;100
Bab el-Mandeb;Bab al-Mandab;;12.6;43.3
Suez Canal;;EGY;30.5;32.3
Panama Canal;;PAN;9.1;-79.7
Bosphorus;Bosporus;TUR;41.1;29.1
Arctic;;;75;0
Antarctica;;;-80;0
Gaza;Gaza Strip|Gaza City;PSE;31.5;34.47
West Bank;;PSE;32;35.25
East Jerusalem;;PSE;31.79;35.25
Golan Heights;Golan;SYR;33;35.75
Sinai;Sinai Peninsula;EGY;29.5;33.8
Crimea;;UKR;45.3;34.4
Donbas;Donbass;UKR;48.3;38.0
Chechnya;;RUS;43.4;45.7
Dagestan;;RUS;43;47
Siberia;;RUS;60;105
Abkhazia;;GEO;43;41
South Ossetia;;GEO;42.3;44
Nagorno-Karabakh;Karabakh;AZE;39.8;46.7
Transnistria;;MDA;47;29.5
Kashmir;Jammu and Kashmir;IND;34;76
Punjab;;;31;74
Ladakh;;IND;34.2;77.6
Assam;;IND;26.2;92.9
Gujarat;;IND;22.7;71.6
Sindh;;PAK;26;68.9
Balochistan;Baluchistan;PAK;28;66
Khyber Pakhtunkhwa;;PAK;34.5;72
Waziristan;North Waziristan|South Waziristan;PAK;32.5;69.7
Panjshir;Panjshir Valley;AFG;35.3;70
Helmand;;AFG;31;64
Xinjiang;;CHN;41;85
Tibet;;CHN;31;88
Hong Kong;;HKG;22.32;114.17
Macau;Macao;MAC;22.2;113.55
Inner Mongolia;;CHN;44;113
Guangdong;;CHN;23.4;113.4
Sichuan;;CHN;30.6;103
Kurdistan;Iraqi Kurdistan;IRQ;36.4;44
Anbar;Al Anbar|al-Anbar;IRQ;32.9;41.6
Diyala;;IRQ;33.9;44.9
Nineveh;Ninewa;IRQ;36;42.5
Darfur;South Darfur|North Darfur|West Darfur;SDN;13;25
Kordofan;South Kordofan;SDN;12;30
Tigray;;ETH;14;38.5
Oromia;;ETH;8;39
Puntland;;SOM;8.5;48
Somaliland;;SOM;9.6;45
Biafra;;NGA;6;7.5
Niger Delta;;NGA;5;6
Western Sahara;;ESH;24;-13
Catalonia;;ESP;41.8;1.6
Basque Country;;ESP;43;-2.6
Scotland;;GBR;56.5;-4
England;;GBR;52.4;-1.5
Wales;;GBR;52.3;-3.7
Northern Ireland;Ulster;GBR;54.6;-6.7
Bavaria;;DEU;48.9;11.4
Saxony;;DEU;51.1;13.2
Sicily;;ITA;37.6;14
Corsica;;FRA;42;9
Brittany;;FRA;48.2;-2.9
Vojvodina;;SRB;45.4;20
Aceh;;IDN;4.7;96.7
Papua;West Papua;IDN;-4;138
Java;;IDN;-7.5;110
Sumatra;;IDN;0;102
Bali;;IDN;-8.4;115.1
Mindanao;;PHL;7.5;125
Okinawa;;JPN;26.3;127.8
Rakhine;Rakhine State;MMR;20;93.5
Greenland;;GRL;72;-40
Puerto Rico;;PRI;18.2;-66.5
Guantanamo Bay;Guantanamo|Guantánamo Bay;CUB;19.9;-75.1
Quebec;;CAN;52;-72
Ontario;;CAN;50;-85
Alberta;;CAN;54;-115
British Columbia;;CAN;54;-125
New South Wales;;AUS;-32;147
Queensland;;AUS;-22;144
Chiapas;;MEX;16.5;-92.5
Alabama;;USA;32.8;-86.8
Alaska;;USA;64;-152
Arizona;;USA;34.3;-111.7
Arkansas;;USA;34.8;-92.4
California;;USA;37.2;-119.5
Colorado;;USA;39;-105.5
Connecticut;;USA;41.6;-72.7
Delaware;;USA;39;-75.5
Florida;;USA;28.6;-82.4
Hawaii;;USA;20.3;-156.4
Idaho;;USA;44.4;-114.6
Illinois;;USA;40;-89.2
Indiana;;USA;39.9;-86.3
Iowa;;USA;42;-93.5
Kansas;;USA;38.5;-98.4
Kentucky;;USA;37.5;-85.3
Louisiana;;USA;31;-92
Maine;;USA;45.4;-69.2
Maryland;;USA;39;-76.8
Massachusetts;;USA;42.3;-71.8
Michigan;;USA;44.3;-85.4
Minnesota;;USA;46.3;-94.3
Mississippi;;USA;32.7;-89.7
Missouri;;USA;38.4;-92.5
Montana;;USA;47;-109.6
Nebraska;;USA;41.5;-99.8
Nevada;;USA;39.3;-116.6
New Hampshire;;USA;43.7;-71.6
New Jersey;;USA;40.2;-74.7
New Mexico;;USA;34.4;-106.1
New York;New York City|Manhattan;USA;40.71;-74.01
North Carolina;;USA;35.6;-79.4
North Dakota;;USA;47.4;-100.5
Ohio;;USA;40.3;-82.8
Oklahoma;;USA;35.6;-97.5
Oregon;;USA;43.9;-120.6
Pennsylvania;;USA;40.9;-77.8
Rhode Island;;USA;41.7;-71.6
South Carolina;;USA;33.9;-80.9
South Dakota;;USA;44.4;-100.2
Tennessee;;USA;35.9;-86.4
Texas;;USA;31.5;-99.3
Utah;;USA;39.3;-111.7
Vermont;;USA;44;-72.7
Virginia;;USA;37.5;-78.9
West Virginia;;USA;38.6;-80.6
Wisconsin;;USA;44.6;-89.7
Wyoming;;USA;43;-107.5
`;
