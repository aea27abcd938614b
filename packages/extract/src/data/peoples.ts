/** Id; name (the people, as a plural); adjectives; the state they mostly live in, where it is one: peoples and communities without a state. */
export const peoples = `
kurds;Kurds;Kurdish;
sunnis;Sunnis;Sunni;
shia;Shia;Shiite|Shi'ite;
alawites;Alawites;Alawite;SYR
druze;Druze;Druze;
yazidis;Yazidis;Yazidi|Yezidi;IRQ
maronites;Maronites;Maronite;LBN
chechens;Chechens;Chechen;RUS
crimean-tatars;Crimean Tatars;Crimean Tatar;UKR
abkhaz;Abkhazians;Abkhaz|Abkhazian;GEO
ossetians;Ossetians;Ossetian|South Ossetian;GEO
tibetans;Tibetans;Tibetan;CHN
uyghurs;Uyghurs;Uyghur|Uighur;CHN
rohingya;Rohingya;Rohingya;MMR
tamils;Tamils;Tamil;
sikhs;Sikhs;Sikh;
pashtuns;Pashtuns;Pashtun;
hazaras;Hazaras;Hazara;AFG
baloch;Baloch;Baloch|Baluch;
hutus;Hutus;Hutu;
tutsis;Tutsis;Tutsi;
tuaregs;Tuaregs;Tuareg;
fulani;Fulani;Fulani;
oromo;Oromo;Oromo;ETH
amhara;Amhara;Amhara;ETH
tigrayans;Tigrayans;Tigrayan;ETH
igbo;Igbo;Igbo;NGA
yoruba;Yoruba;Yoruba;NGA
catalans;Catalans;Catalan;ESP
basques;Basques;Basque;ESP
`;
