/** Iran to Zimbabwe: name; other spellings; ISO 3166 alpha-3; latitude; longitude. */
export const citiesTwo = `
Isfahan;Esfahan;IRN;32.65;51.67
Mashhad;Meshed;IRN;36.30;59.61
Qom;;IRN;34.64;50.88
Natanz;;IRN;33.51;51.92
Bushehr;;IRN;28.92;50.84
Tabriz;;IRN;38.07;46.30
Shiraz;;IRN;29.59;52.58
Bandar Abbas;;IRN;27.18;56.27
Bam?;;IRN;29.11;58.36
Mosul;East Mosul|West Mosul;IRQ;36.34;43.13
Basra;;IRQ;30.51;47.78
Kirkuk;;IRQ;35.47;44.39
Erbil;Irbil|Arbil;IRQ;36.19;44.01
Fallujah;Falluja;IRQ;33.35;43.78
Ramadi;;IRQ;33.43;43.30
Tikrit;;IRQ;34.61;43.68
Najaf;;IRQ;32.00;44.33
Karbala;Kerbala;IRQ;32.62;44.02
Samarra;;IRQ;34.20;43.87
Sinjar;;IRQ;36.32;41.86
Tal Afar;Tel Afar;IRQ;36.38;42.45
Baiji;Beiji;IRQ;34.93;43.49
Haditha;;IRQ;34.14;42.38
Cork?;;IRL;51.90;-8.47
Haifa;;ISR;32.79;34.99
Ashkelon;;ISR;31.67;34.57
Ashdod;;ISR;31.80;34.65
Sderot;;ISR;31.52;34.60
Beersheba;;ISR;31.25;34.79
Eilat;;ISR;29.56;34.95
Milan;;ITA;45.46;9.19
Naples;;ITA;40.85;14.27
Turin;;ITA;45.07;7.69
Venice;;ITA;45.44;12.32
Genoa;;ITA;44.41;8.93
Florence?;;ITA;43.77;11.26
Bologna;;ITA;44.49;11.34
Palermo;;ITA;38.12;13.36
Lampedusa;;ITA;35.51;12.60
Osaka;;JPN;34.69;135.50
Kyoto;;JPN;35.01;135.77
Hiroshima;;JPN;34.39;132.46
Nagasaki;;JPN;32.75;129.88
Fukushima;;JPN;37.75;140.47
Nagoya;;JPN;35.18;136.91
Yokohama;;JPN;35.44;139.64
Sapporo;;JPN;43.06;141.35
Zarqa;;JOR;32.07;36.09
Aqaba;;JOR;29.53;35.01
Almaty;Alma-Ata;KAZ;43.24;76.95
Baikonur;;KAZ;45.62;63.32
Mombasa;;KEN;-4.04;39.67
Garissa;;KEN;-0.45;39.65
Busan;Pusan;KOR;35.18;129.08
Incheon;Inchon;KOR;37.46;126.71
Panmunjom;;KOR;37.96;126.68
Yongbyon;;PRK;39.80;125.75
Kaesong;;PRK;37.97;126.55
Mitrovica;;XKX;42.89;20.87
Osh;;KGZ;40.53;72.80
Sidon;;LBN;33.56;35.37
Tyre?;;LBN;33.27;35.20
Baalbek;;LBN;34.01;36.21
Benghazi;;LBY;32.12;20.07
Misrata;Misurata;LBY;32.38;15.09
Sirte;Surt;LBY;31.21;16.59
Tobruk;;LBY;32.08;23.96
Kaunas;;LTU;54.90;23.90
Penang;;MYS;5.41;100.33
Timbuktu;;MLI;16.77;-3.01
Gao?;;MLI;16.27;-0.04
Kidal;;MLI;18.44;1.41
Tijuana;;MEX;32.51;-117.04
Guadalajara;;MEX;20.66;-103.35
Monterrey;;MEX;25.69;-100.32
Ciudad Juarez;Ciudad Juárez;MEX;31.69;-106.42
Acapulco;;MEX;16.85;-99.82
Cancun;Cancún;MEX;21.16;-86.85
Tiraspol;;MDA;46.84;29.61
Casablanca;;MAR;33.57;-7.59
Marrakesh;Marrakech;MAR;31.63;-7.99
Ceuta;;ESP;35.89;-5.32
Melilla;;ESP;35.29;-2.94
Yangon;Rangoon;MMR;16.87;96.20
Mandalay;;MMR;21.96;96.09
Rotterdam;;NLD;51.92;4.48
Auckland;;NZL;-36.85;174.76
Christchurch;;NZL;-43.53;172.64
Lagos;;NGA;6.52;3.38
Kano;;NGA;12.00;8.52
Maiduguri;;NGA;11.83;13.15
Kaduna;;NGA;10.52;7.44
Port Harcourt;;NGA;4.82;7.03
Chibok;;NGA;10.87;12.85
Bergen;;NOR;60.39;5.32
Karachi;;PAK;24.86;67.01
Lahore;;PAK;31.55;74.34
Peshawar;;PAK;34.02;71.52
Quetta;;PAK;30.18;66.98
Rawalpindi;;PAK;33.60;73.04
Abbottabad;;PAK;34.17;73.22
Gwadar;;PAK;25.12;62.33
Cebu;;PHL;10.32;123.89
Davao;;PHL;7.19;125.46
Marawi;;PHL;8.00;124.29
Krakow;Kraków|Cracow;POL;50.06;19.94
Gdansk;Gdańsk;POL;54.35;18.65
Wroclaw;Wrocław;POL;51.11;17.04
Porto;;PRT;41.16;-8.63
Timisoara;Timișoara;ROU;45.75;21.23
St. Petersburg;Saint Petersburg|St Petersburg|Leningrad;RUS;59.93;30.34
Vladivostok;;RUS;43.12;131.89
Sochi;;RUS;43.59;39.73
Kazan;;RUS;55.80;49.11
Grozny;;RUS;43.32;45.69
Beslan;;RUS;43.19;44.54
Rostov-on-Don;Rostov;RUS;47.24;39.70
Novosibirsk;;RUS;55.03;82.92
Yekaterinburg;Ekaterinburg;RUS;56.84;60.61
Volgograd;Stalingrad;RUS;48.71;44.51
Kaliningrad;;RUS;54.71;20.51
Murmansk;;RUS;68.97;33.09
Belgorod;;RUS;50.60;36.59
Kursk;;RUS;51.73;36.19
Jeddah;Jidda;SAU;21.49;39.19
Mecca;Makkah;SAU;21.39;39.86
Medina;;SAU;24.52;39.57
Dhahran;;SAU;26.29;50.11
Novi Sad;;SRB;45.27;19.83
Hargeisa;;SOM;9.56;44.06
Kismayo;;SOM;-0.36;42.55
Johannesburg;;ZAF;-26.20;28.05
Cape Town;;ZAF;-33.92;18.42
Durban;;ZAF;-29.86;31.02
Soweto;;ZAF;-26.27;27.86
Barcelona;;ESP;41.39;2.17
Valencia;;ESP;39.47;-0.38
Seville;Sevilla;ESP;37.39;-5.98
Bilbao;;ESP;43.26;-2.93
Jaffna;;LKA;9.66;80.01
Omdurman;;SDN;15.65;32.48
El Fasher;al-Fashir|El-Fasher;SDN;13.63;25.35
Port Sudan;;SDN;19.62;37.22
Bentiu;;SSD;9.23;29.83
Gothenburg;;SWE;57.71;11.97
Malmo;Malmö;SWE;55.60;13.00
Geneva;;CHE;46.20;6.14
Zurich;Zürich;CHE;47.38;8.54
Davos;;CHE;46.80;9.83
Lausanne;;CHE;46.52;6.63
Basel;;CHE;47.56;7.59
Aleppo;;SYR;36.20;37.16
Homs;;SYR;34.73;36.71
Hama;;SYR;35.13;36.75
Idlib;;SYR;35.93;36.63
Raqqa;Raqqah|Ar Raqqah|al-Raqqa|Al-Raqqa;SYR;35.95;39.01
Palmyra;Tadmur;SYR;34.56;38.28
Deir ez-Zor;Deir al-Zor|Deir Ezzor|Dayr az Zawr|Deir el-Zour;SYR;35.34;40.14
Kobani;Kobane|Kobanî;SYR;36.89;38.35
Manbij;;SYR;36.53;37.95
Afrin;;SYR;36.51;36.87
Daraa;Deraa;SYR;32.62;36.10
Latakia;;SYR;35.53;35.79
Tartus;Tartous;SYR;34.89;35.89
Douma;;SYR;33.57;36.40
Ghouta;Eastern Ghouta|East Ghouta;SYR;33.51;36.45
Madaya;;SYR;33.69;36.10
Qamishli;;SYR;37.05;41.22
Al Bab;al-Bab|Al-Bab;SYR;36.37;37.52
Kaohsiung;;TWN;22.63;120.30
Dar es Salaam;;TZA;-6.79;39.21
Zanzibar;;TZA;-6.17;39.20
Chiang Mai;;THA;18.79;98.98
Phuket;;THA;7.88;98.39
Sousse;;TUN;35.83;10.64
Istanbul;Constantinople;TUR;41.01;28.98
Izmir;;TUR;38.42;27.14
Diyarbakir;Diyarbakır;TUR;37.91;40.24
Gaziantep;;TUR;37.07;37.38
Incirlik;;TUR;37.00;35.43
Entebbe;;UGA;0.05;32.46
Kharkiv;Kharkov;UKR;49.99;36.23
Odesa;Odessa;UKR;46.48;30.73
Lviv;Lvov;UKR;49.84;24.03
Donetsk;;UKR;48.02;37.80
Luhansk;Lugansk;UKR;48.57;39.31
Mariupol;;UKR;47.10;37.54
Kherson;;UKR;46.64;32.62
Zaporizhzhia;Zaporizhia|Zaporozhye;UKR;47.84;35.14
Bucha;;UKR;50.55;30.22
Bakhmut;;UKR;48.59;38.00
Sevastopol;;UKR;44.62;33.53
Simferopol;;UKR;44.95;34.10
Chernobyl;Chornobyl;UKR;51.27;30.22
Dnipro;Dnipropetrovsk;UKR;48.46;35.05
Sloviansk;Slavyansk;UKR;48.85;37.60
Debaltseve;;UKR;48.34;38.40
Dubai;;ARE;25.20;55.27
Sharjah;;ARE;25.35;55.42
Manchester;;GBR;53.48;-2.24
Birmingham;;GBR;52.49;-1.89
Liverpool;;GBR;53.41;-2.98
Edinburgh;;GBR;55.95;-3.19
Glasgow;;GBR;55.86;-4.25
Cardiff;;GBR;51.48;-3.18
Belfast;;GBR;54.60;-5.93
Salisbury;;GBR;51.07;-1.79
Leeds;;GBR;53.80;-1.55
Bristol;;GBR;51.45;-2.59
Oxford;;GBR;51.75;-1.26
Cambridge;;GBR;52.21;0.12
Los Angeles;;USA;34.05;-118.24
Chicago;;USA;41.88;-87.63
Houston;;USA;29.76;-95.37
San Francisco;;USA;37.77;-122.42
Boston;;USA;42.36;-71.06
Philadelphia;;USA;39.95;-75.17
Atlanta;;USA;33.75;-84.39
Miami;;USA;25.76;-80.19
Dallas;;USA;32.78;-96.80
Seattle;;USA;47.61;-122.33
Detroit;;USA;42.33;-83.05
Denver;;USA;39.74;-104.99
Phoenix;;USA;33.45;-112.07
San Diego;;USA;32.72;-117.16
Las Vegas;;USA;36.17;-115.14
New Orleans;;USA;29.95;-90.07
Baltimore;;USA;39.29;-76.61
Minneapolis;;USA;44.98;-93.27
Pittsburgh;;USA;40.44;-80.00
Cleveland;;USA;41.50;-81.69
St. Louis;St Louis;USA;38.63;-90.20
Tampa;;USA;27.95;-82.46
Orlando?;;USA;28.54;-81.38
Honolulu;;USA;21.31;-157.86
Anchorage;;USA;61.22;-149.90
Camp David;;USA;39.65;-77.47
Mar-a-Lago;;USA;26.68;-80.04
Brooklyn;;USA;40.68;-73.94
Samarkand;;UZB;39.65;66.96
Termez;;UZB;37.22;67.28
Maracaibo;;VEN;10.65;-71.64
Ho Chi Minh City;Saigon;VNM;10.82;106.63
Da Nang;Danang;VNM;16.05;108.20
Haiphong;;VNM;20.84;106.69
Aden;;YEM;12.79;45.02
Hodeidah;Hodeida|Hudaydah;YEM;14.80;42.95
Taiz;Taez;YEM;13.58;44.02
Marib;;YEM;15.46;45.33
San José?;San Jose?;CRI;9.93;-84.08
Georgetown?;;GUY;6.80;-58.16
Kingston?;;JAM;18.00;-76.79
Bulawayo;;ZWE;-20.15;28.58
`;
