/** Europe and its neighbours. Name; other names; m or f; country; sector; offices with years. */
export const peopleEurope = `
Boris Johnson;;m;GBR;GOV;
Theresa May;;f;GBR;GOV;Home Secretary 2010-2016
David Cameron;Cameron;m;GBR;GOV;
Gordon Brown;;m;GBR;GOV;
Tony Blair;Blair;m;GBR;GOV;
John Major;;m;GBR;GOV;Prime Minister 1990-1997
Margaret Thatcher;Thatcher;f;GBR;GOV;Prime Minister 1979-1990
Rishi Sunak;Sunak;m;GBR;GOV;
Liz Truss;Truss;f;GBR;GOV;
Keir Starmer;Starmer;m;GBR;GOV;
Dominic Raab;Raab;m;GBR;GOV;
Jeremy Hunt;;m;GBR;GOV;
Philip Hammond;;m;GBR;GOV;Defence Secretary 2011-2014
William Hague;Hague;m;GBR;GOV;
David Miliband;;m;GBR;GOV;
Jack Straw;;m;GBR;GOV;
Robin Cook;;m;GBR;GOV;
James Cleverly;;m;GBR;GOV;
David Lammy;Lammy;m;GBR;GOV;
Ben Wallace;;m;GBR;GOV;Defence Secretary 2019-2023
Michael Fallon;;m;GBR;GOV;Defence Secretary 2014-2017
Tobias Ellwood;Ellwood;m;GBR;GOV;minister
Jeremy Corbyn;Corbyn;m;GBR;OPP;opposition leader 2015-2020
Nigel Farage;Farage;m;GBR;OPP;
Nicola Sturgeon;Sturgeon;f;GBR;GOV;First Minister 2014-2023
Queen Elizabeth II;Queen Elizabeth;f;GBR;GOV;
King Charles III;King Charles|Prince Charles;m;GBR;GOV;
Emmanuel Macron;Macron;m;FRA;GOV;
François Hollande;Hollande|Francois Hollande;m;FRA;GOV;
Nicolas Sarkozy;Sarkozy;m;FRA;GOV;
Jacques Chirac;Chirac;m;FRA;GOV;
François Mitterrand;Mitterrand|Francois Mitterrand;m;FRA;GOV;President 1981-1995
Jean-Yves Le Drian;Le Drian;m;FRA;GOV;
Catherine Colonna;;f;FRA;GOV;
Laurent Fabius;Fabius;m;FRA;GOV;
Jean-Marc Ayrault;Ayrault;m;FRA;GOV;
Alain Juppé;Alain Juppe|Juppé|Juppe;m;FRA;GOV;Prime Minister 1995-1997
Bernard Kouchner;Kouchner;m;FRA;GOV;
Hubert Védrine;Hubert Vedrine;m;FRA;GOV;
Dominique de Villepin;de Villepin;m;FRA;GOV;
Manuel Valls;;m;FRA;GOV;
Edouard Philippe;Édouard Philippe;m;FRA;GOV;
Lionel Jospin;Jospin;m;FRA;GOV;
Marine Le Pen;Le Pen;f;FRA;OPP;
Angela Merkel;Merkel;f;DEU;GOV;
Olaf Scholz;Scholz;m;DEU;GOV;
Friedrich Merz;Merz;m;DEU;GOV;
Gerhard Schröder;Gerhard Schroeder;m;DEU;GOV;
Helmut Kohl;;m;DEU;GOV;Chancellor 1982-1998
Frank-Walter Steinmeier;Steinmeier;m;DEU;GOV;
Heiko Maas;;m;DEU;GOV;
Annalena Baerbock;Baerbock;f;DEU;GOV;
Sigmar Gabriel;;m;DEU;GOV;
Guido Westerwelle;Westerwelle;m;DEU;GOV;
Joschka Fischer;;m;DEU;GOV;
Wolfgang Schäuble;Wolfgang Schaeuble|Schaeuble|Schäuble;m;DEU;GOV;Finance Minister 2009-2017
Silvio Berlusconi;Berlusconi;m;ITA;GOV;
Giorgia Meloni;Meloni;f;ITA;GOV;
Giuseppe Conte;;m;ITA;GOV;
Matteo Renzi;Renzi;m;ITA;GOV;
Matteo Salvini;Salvini;m;ITA;GOV;Interior Minister 2018-2019
Paolo Gentiloni;Gentiloni;m;ITA;GOV;
Romano Prodi;Prodi;m;ITA;GOV;Prime Minister 1996-1998
Sergio Mattarella;Mattarella;m;ITA;GOV;
Luigi Di Maio;Di Maio;m;ITA;GOV;
Antonio Tajani;Tajani;m;ITA;GOV;
Pedro Sánchez;Pedro Sanchez;m;ESP;GOV;
Mariano Rajoy;Rajoy;m;ESP;GOV;
José Luis Rodríguez Zapatero;Jose Luis Rodriguez Zapatero|Zapatero;m;ESP;GOV;
José María Aznar;Jose Maria Aznar|Aznar;m;ESP;GOV;
Carles Puigdemont;Puigdemont;m;ESP;OPP;
António Costa;Antonio Costa;m;PRT;GOV;
Leo Varadkar;Varadkar;m;IRL;GOV;
Enda Kenny;;m;IRL;GOV;
Bertie Ahern;Ahern;m;IRL;GOV;
Alexis Tsipras;Tsipras;m;GRC;GOV;
Kyriakos Mitsotakis;Mitsotakis;m;GRC;GOV;
Antonis Samaras;Samaras;m;GRC;GOV;
George Papandreou;;m;GRC;GOV;
Andreas Papandreou;;m;GRC;GOV;Prime Minister 1993-1996
Nikos Christodoulides;Christodoulides;m;CYP;GOV;President 2023-
Nicos Anastasiades;Anastasiades;m;CYP;GOV;President 2013-2023
Viktor Orbán;Viktor Orban|Orbán|Orban;m;HUN;GOV;
Péter Szijjártó;Peter Szijjarto|Szijjarto|Szijjártó;m;HUN;GOV;
Andrzej Duda;Duda;m;POL;GOV;
Mateusz Morawiecki;Morawiecki;m;POL;GOV;
Jaroslaw Kaczynski;Jarosław Kaczyński;m;POL;GOV;
Lech Walesa;Lech Wałęsa|Walesa;m;POL;GOV;President 1990-1995
Aleksander Kwasniewski;Kwasniewski;m;POL;GOV;
Radoslaw Sikorski;Radosław Sikorski|Radek Sikorski|Sikorski;m;POL;GOV;
Václav Havel;Vaclav Havel|Havel;m;CZE;GOV;
Milos Zeman;Miloš Zeman|Zeman;m;CZE;GOV;
Andrej Babis;Andrej Babiš|Babis;m;CZE;GOV;
Petr Fiala;Fiala;m;CZE;GOV;
Petr Pavel;;m;CZE;GOV;
Robert Fico;Fico;m;SVK;GOV;
Zuzana Caputova;Zuzana Čaputová;f;SVK;GOV;
Sebastian Kurz;;m;AUT;GOV;
Alexander Schallenberg;Schallenberg;m;AUT;GOV;
Karl Nehammer;Nehammer;m;AUT;GOV;
Alexander De Croo;De Croo;m;BEL;GOV;
Dick Schoof;Schoof;m;NLD;GOV;
Geert Wilders;Wilders;m;NLD;OPP;
Stefan Löfven;Stefan Lofven|Lofven|Löfven;m;SWE;GOV;
Ulf Kristersson;Kristersson;m;SWE;GOV;
Carl Bildt;Bildt;m;SWE;GOV;Prime Minister 1991-1994
Mette Frederiksen;Frederiksen;f;DNK;GOV;
Erna Solberg;Solberg;f;NOR;GOV;
Jonas Gahr Støre;Jonas Gahr Stoere|Jonas Gahr Store;m;NOR;GOV;
Sauli Niinistö;Sauli Niinisto|Niinisto|Niinistö;m;FIN;GOV;
Alexander Stubb;Stubb;m;FIN;GOV;
Sanna Marin;;f;FIN;GOV;
Martti Ahtisaari;Ahtisaari;m;FIN;GOV;
Gitanas Nauseda;Gitanas Nausėda;m;LTU;GOV;President 2019-
Dalia Grybauskaite;Grybauskaite;f;LTU;GOV;President 2009-2019
Gabrielius Landsbergis;Landsbergis;m;LTU;GOV;Foreign Minister 2020-2024
Edgars Rinkevics;Rinkevics;m;LVA;GOV;Foreign Minister 2011-2023|President 2023-
Klaus Iohannis;Iohannis;m;ROU;GOV;
Traian Basescu;Basescu;m;ROU;GOV;
Ion Iliescu;Iliescu;m;ROU;GOV;President 1989-1996
Nicolae Ceausescu;Ceausescu;m;ROU;GOV;President 1974-1989
Rumen Radev;Radev;m;BGR;GOV;
Boyko Borisov;Boyko Borissov|Borisov;m;BGR;GOV;
Todor Zhivkov;Zhivkov;m;BGR;GOV;
Aleksandar Vucic;Aleksandar Vučić|Vucic|Vučić;m;SRB;GOV;
Slobodan Milosevic;Slobodan Milošević|Milosevic;m;SRB;GOV;
Vojislav Kostunica;Kostunica;m;SRB;GOV;
Boris Tadic;Tadic;m;SRB;GOV;
Zoran Djindjic;Djindjic;m;SRB;OPP;
Ivica Dacic;Dacic;m;SRB;GOV;
Hashim Thaci;Hashim Thaçi|Thaci;m;XKX;GOV;Prime Minister 2008-2014|President 2016-2020
Albin Kurti;Kurti;m;XKX;GOV;Prime Minister 2021-
Ibrahim Rugova;Rugova;m;XKX;GOV;President 2002-2006
Milo Djukanovic;Milo Đukanović|Djukanovic;m;MNE;GOV;President 2018-2023
Zoran Zaev;Zaev;m;MKD;GOV;Prime Minister 2017-2022
Edi Rama;;m;ALB;GOV;Prime Minister 2013-
Radovan Karadzic;Karadzic;m;BIH;REB;
Ratko Mladic;Mladic;m;BIH;MIL;
Milorad Dodik;Dodik;m;BIH;GOV;
Alija Izetbegovic;Izetbegovic;m;BIH;GOV;President 1990-1996
Franjo Tudjman;Tudjman;m;HRV;GOV;President 1990-1999
Andrej Plenkovic;Andrej Plenković|Plenkovic;m;HRV;GOV;
Janez Jansa;Janez Janša|Jansa;m;SVN;GOV;Prime Minister 2020-2022
Volodymyr Zelensky;Zelensky|Zelenskyy|Volodymyr Zelenskyy|Zelenskiy|Volodymyr Zelenskiy;m;UKR;GOV;
Petro Poroshenko;Poroshenko;m;UKR;GOV;
Viktor Yanukovych;Yanukovych|Yanukovich|Viktor Yanukovich;m;UKR;GOV;
Viktor Yushchenko;Yushchenko;m;UKR;GOV;
Leonid Kuchma;Kuchma;m;UKR;GOV;
Yulia Tymoshenko;Tymoshenko;f;UKR;GOV;
Arseniy Yatsenyuk;Yatsenyuk;m;UKR;GOV;
Denys Shmyhal;Shmyhal;m;UKR;GOV;
Dmytro Kuleba;Kuleba;m;UKR;GOV;
Pavlo Klimkin;Klimkin;m;UKR;GOV;
Andriy Yermak;Yermak;m;UKR;GOV;
Valerii Zaluzhnyi;Valeriy Zaluzhny|Zaluzhny|Zaluzhnyi;m;UKR;MIL;commander 2021-2024
Alexander Lukashenko;Lukashenko|Aleksandr Lukashenko;m;BLR;GOV;
Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya|Tsikhanouskaya|Tikhanovskaya;f;BLR;OPP;opposition leader
Maia Sandu;Sandu;f;MDA;GOV;
Igor Dodon;Dodon;m;MDA;GOV;
Mikheil Saakashvili;Mikhail Saakashvili|Saakashvili;m;GEO;GOV;
Eduard Shevardnadze;Shevardnadze;m;GEO;GOV;
Salome Zourabichvili;Zourabichvili;f;GEO;GOV;
Irakli Garibashvili;Garibashvili;m;GEO;GOV;
Bidzina Ivanishvili;Ivanishvili;m;GEO;GOV;
Nikol Pashinyan;Pashinyan;m;ARM;GOV;
Serzh Sargsyan;Sargsyan|Serzh Sarkisian;m;ARM;GOV;
Robert Kocharyan;Kocharyan|Robert Kocharian;m;ARM;GOV;
Ilham Aliyev;Aliyev;m;AZE;GOV;
Heydar Aliyev;Geidar Aliyev;m;AZE;GOV;
Pope Francis;;m;VAT;ELI;Pope 2013-2025
Pope Benedict XVI;Pope Benedict;m;VAT;ELI;Pope 2005-2013
Pope John Paul II;Pope John Paul;m;VAT;ELI;Pope 1978-2005
Pope Leo XIV;Pope Leo;m;VAT;ELI;Pope 2025-
Roberta Metsola;Metsola;f;MLT;LEG;
Valdis Dombrovskis;Dombrovskis;m;LVA;GOV;
Margrethe Vestager;Vestager;f;DNK;GOV;
Michel Barnier;Barnier;m;FRA;GOV;
Juan Carlos I;King Juan Carlos|Juan Carlos;m;ESP;GOV;
Felipe VI;King Felipe VI|King Felipe;m;ESP;GOV;
Carl XVI Gustaf;King Carl XVI Gustaf|King Carl Gustaf;m;SWE;GOV;
Dominique Strauss-Kahn;Strauss-Kahn;m;FRA;GOV;
Herman Van Rompuy;Van Rompuy;m;BEL;GOV;
Jaap de Hoop Scheffer;de Hoop Scheffer|De Hoop Scheffer;m;NLD;GOV;
`;
