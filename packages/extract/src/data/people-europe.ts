/** Europe and its neighbours. Name; other names; m or f; country; sector; offices with years. */
export const peopleEurope = `
Boris Johnson;;m;GBR;GOV;Foreign Secretary 2016-07-13..2018-07-09|Prime Minister 2019-07-24..2022-09-06
Theresa May;;f;GBR;GOV;Prime Minister 2016-07-13..2019-07-24|Home Secretary 2010-2016
David Cameron;Cameron;m;GBR;GOV;Prime Minister 2010-05-11..2016-07-13|Foreign Secretary 2023-11-13..2024-07-05
Gordon Brown;;m;GBR;GOV;Prime Minister 2007-06-27..2010-05-11
Tony Blair;Blair;m;GBR;GOV;Prime Minister 1997-05-02..2007-06-27
John Major;;m;GBR;GOV;Prime Minister 1990-1997
Margaret Thatcher;Thatcher;f;GBR;GOV;Prime Minister 1979-1990
Rishi Sunak;Sunak;m;GBR;GOV;Prime Minister 2022-10-25..2024-07-05
Liz Truss;Truss;f;GBR;GOV;Foreign Secretary 2021-09-15..2022-09-06|Prime Minister 2022-09-06..2022-10-25
Keir Starmer;Starmer;m;GBR;GOV;Prime Minister 2024-07-05..
Dominic Raab;Raab;m;GBR;GOV;Foreign Secretary 2019-07-24..2021-09-15
Jeremy Hunt;;m;GBR;GOV;Foreign Secretary 2018-07-09..2019-07-24
Philip Hammond;;m;GBR;GOV;Foreign Secretary 2014-07-15..2016-07-13|Defence Secretary 2011-2014
William Hague;Hague;m;GBR;GOV;Foreign Secretary 2010-05-12..2014-07-14
David Miliband;;m;GBR;GOV;Foreign Secretary 2007-06-28..2010-05-11
Jack Straw;;m;GBR;GOV;Foreign Secretary 2001-06-08..2006-05-05
Robin Cook;;m;GBR;GOV;Foreign Secretary 1997-2001
James Cleverly;;m;GBR;GOV;Foreign Secretary 2022-09-06..2023-11-13
David Lammy;Lammy;m;GBR;GOV;Foreign Secretary 2024-07-05..2025-09-05
Ben Wallace;;m;GBR;GOV;Defence Secretary 2019-2023
Michael Fallon;;m;GBR;GOV;Defence Secretary 2014-2017
Tobias Ellwood;Ellwood;m;GBR;GOV;minister
Jeremy Corbyn;Corbyn;m;GBR;OPP;opposition leader 2015-2020
Nigel Farage;Farage;m;GBR;OPP;
Nicola Sturgeon;Sturgeon;f;GBR;GOV;First Minister 2014-2023
Queen Elizabeth II;Queen Elizabeth;f;GBR;GOV;Queen 1952-2022
King Charles III;King Charles|Prince Charles;m;GBR;GOV;King 2022-
Emmanuel Macron;Macron;m;FRA;GOV;President 2017-05-14..
François Hollande;Hollande|Francois Hollande;m;FRA;GOV;President 2012-05-15..2017-05-14
Nicolas Sarkozy;Sarkozy;m;FRA;GOV;President 2007-05-16..2012-05-15
Jacques Chirac;Chirac;m;FRA;GOV;President 1995-05-17..2007-05-16
François Mitterrand;Mitterrand|Francois Mitterrand;m;FRA;GOV;President 1981-1995
Jean-Yves Le Drian;Le Drian;m;FRA;GOV;Foreign Minister 2017-2022
Catherine Colonna;;f;FRA;GOV;Foreign Minister 2022-2024
Laurent Fabius;Fabius;m;FRA;GOV;Foreign Minister 2012-2016
Jean-Marc Ayrault;Ayrault;m;FRA;GOV;Prime Minister 2012-2014|Foreign Minister 2016-2017
Alain Juppé;Alain Juppe|Juppé|Juppe;m;FRA;GOV;Prime Minister 1995-1997|Foreign Minister 2011-2012
Bernard Kouchner;Kouchner;m;FRA;GOV;Foreign Minister 2007-2010
Hubert Védrine;Hubert Vedrine;m;FRA;GOV;Foreign Minister 1997-2002
Dominique de Villepin;de Villepin;m;FRA;GOV;Foreign Minister 2002-2004|Prime Minister 2005-2007
Manuel Valls;;m;FRA;GOV;Prime Minister 2014-2016
Edouard Philippe;Édouard Philippe;m;FRA;GOV;Prime Minister 2017-2020
Lionel Jospin;Jospin;m;FRA;GOV;Prime Minister 1997-2002
Marine Le Pen;Le Pen;f;FRA;OPP;
Angela Merkel;Merkel;f;DEU;GOV;Chancellor 2005-11-22..2021-12-08
Olaf Scholz;Scholz;m;DEU;GOV;Chancellor 2021-12-08..2025-05-06
Friedrich Merz;Merz;m;DEU;GOV;Chancellor 2025-05-06..
Gerhard Schröder;Gerhard Schroeder;m;DEU;GOV;Chancellor 1998-10-27..2005-11-22
Helmut Kohl;;m;DEU;GOV;Chancellor 1982-1998
Frank-Walter Steinmeier;Steinmeier;m;DEU;GOV;Foreign Minister 2005-2009|Foreign Minister 2013-2017|President 2017-
Heiko Maas;;m;DEU;GOV;Foreign Minister 2018-2021
Annalena Baerbock;Baerbock;f;DEU;GOV;Foreign Minister 2021-2025
Sigmar Gabriel;;m;DEU;GOV;Foreign Minister 2017-2018
Guido Westerwelle;Westerwelle;m;DEU;GOV;Foreign Minister 2009-2013
Joschka Fischer;;m;DEU;GOV;Foreign Minister 1998-2005
Wolfgang Schäuble;Wolfgang Schaeuble|Schaeuble|Schäuble;m;DEU;GOV;Finance Minister 2009-2017
Silvio Berlusconi;Berlusconi;m;ITA;GOV;Prime Minister 2001-2006|Prime Minister 2008-2011
Giorgia Meloni;Meloni;f;ITA;GOV;Prime Minister 2022-
Giuseppe Conte;;m;ITA;GOV;Prime Minister 2018-2021
Matteo Renzi;Renzi;m;ITA;GOV;Prime Minister 2014-2016
Matteo Salvini;Salvini;m;ITA;GOV;Interior Minister 2018-2019
Paolo Gentiloni;Gentiloni;m;ITA;GOV;Foreign Minister 2014-2016|Prime Minister 2016-2018
Romano Prodi;Prodi;m;ITA;GOV;Prime Minister 1996-1998|President 1999-2004|Prime Minister 2006-2008
Sergio Mattarella;Mattarella;m;ITA;GOV;President 2015-
Luigi Di Maio;Di Maio;m;ITA;GOV;Foreign Minister 2019-2022
Antonio Tajani;Tajani;m;ITA;GOV;Foreign Minister 2022-
Pedro Sánchez;Pedro Sanchez;m;ESP;GOV;Prime Minister 2018-
Mariano Rajoy;Rajoy;m;ESP;GOV;Prime Minister 2011-2018
José Luis Rodríguez Zapatero;Jose Luis Rodriguez Zapatero|Zapatero;m;ESP;GOV;Prime Minister 2004-2011
José María Aznar;Jose Maria Aznar|Aznar;m;ESP;GOV;Prime Minister 1996-2004
Carles Puigdemont;Puigdemont;m;ESP;OPP;
António Costa;Antonio Costa;m;PRT;GOV;Prime Minister 2015-2024|President 2024-
Leo Varadkar;Varadkar;m;IRL;GOV;Taoiseach 2017-2020|Taoiseach 2022-2024
Enda Kenny;;m;IRL;GOV;Taoiseach 2011-2017
Bertie Ahern;Ahern;m;IRL;GOV;Taoiseach 1997-2008
Alexis Tsipras;Tsipras;m;GRC;GOV;Prime Minister 2015-2019
Kyriakos Mitsotakis;Mitsotakis;m;GRC;GOV;Prime Minister 2019-
Antonis Samaras;Samaras;m;GRC;GOV;Prime Minister 2012-2015
George Papandreou;;m;GRC;GOV;Foreign Minister 1999-2004|Prime Minister 2009-2011
Andreas Papandreou;;m;GRC;GOV;Prime Minister 1993-1996
Nikos Christodoulides;Christodoulides;m;CYP;GOV;President 2023-
Nicos Anastasiades;Anastasiades;m;CYP;GOV;President 2013-2023
Viktor Orbán;Viktor Orban|Orbán|Orban;m;HUN;GOV;Prime Minister 1998-2002|Prime Minister 2010-
Péter Szijjártó;Peter Szijjarto|Szijjarto|Szijjártó;m;HUN;GOV;Foreign Minister 2014-
Andrzej Duda;Duda;m;POL;GOV;President 2015-2025
Mateusz Morawiecki;Morawiecki;m;POL;GOV;Prime Minister 2017-2023
Jaroslaw Kaczynski;Jarosław Kaczyński;m;POL;GOV;Prime Minister 2006-2007
Lech Walesa;Lech Wałęsa|Walesa;m;POL;GOV;President 1990-1995
Aleksander Kwasniewski;Kwasniewski;m;POL;GOV;President 1995-2005
Radoslaw Sikorski;Radosław Sikorski|Radek Sikorski|Sikorski;m;POL;GOV;Foreign Minister 2007-2014|Foreign Minister 2023-
Václav Havel;Vaclav Havel|Havel;m;CZE;GOV;President 1993-2003
Milos Zeman;Miloš Zeman|Zeman;m;CZE;GOV;President 2013-2023
Andrej Babis;Andrej Babiš|Babis;m;CZE;GOV;Prime Minister 2017-2021
Petr Fiala;Fiala;m;CZE;GOV;Prime Minister 2021-2025
Petr Pavel;;m;CZE;GOV;President 2023-
Robert Fico;Fico;m;SVK;GOV;Prime Minister 2006-2010|Prime Minister 2012-2018|Prime Minister 2023-
Zuzana Caputova;Zuzana Čaputová;f;SVK;GOV;President 2019-2024
Sebastian Kurz;;m;AUT;GOV;Chancellor 2017-2019|Chancellor 2020-2021
Alexander Schallenberg;Schallenberg;m;AUT;GOV;Foreign Minister 2019-2025
Karl Nehammer;Nehammer;m;AUT;GOV;Chancellor 2021-2025
Alexander De Croo;De Croo;m;BEL;GOV;Prime Minister 2020-2025
Dick Schoof;Schoof;m;NLD;GOV;Prime Minister 2024-
Geert Wilders;Wilders;m;NLD;OPP;
Stefan Löfven;Stefan Lofven|Lofven|Löfven;m;SWE;GOV;Prime Minister 2014-2021
Ulf Kristersson;Kristersson;m;SWE;GOV;Prime Minister 2022-
Carl Bildt;Bildt;m;SWE;GOV;Prime Minister 1991-1994|Foreign Minister 2006-2014
Mette Frederiksen;Frederiksen;f;DNK;GOV;Prime Minister 2019-
Erna Solberg;Solberg;f;NOR;GOV;Prime Minister 2013-2021
Jonas Gahr Støre;Jonas Gahr Stoere|Jonas Gahr Store;m;NOR;GOV;Foreign Minister 2005-2012|Prime Minister 2021-
Sauli Niinistö;Sauli Niinisto|Niinisto|Niinistö;m;FIN;GOV;President 2012-2024
Alexander Stubb;Stubb;m;FIN;GOV;President 2024-
Sanna Marin;;f;FIN;GOV;Prime Minister 2019-2023
Martti Ahtisaari;Ahtisaari;m;FIN;GOV;President 1994-2000
Gitanas Nauseda;Gitanas Nausėda;m;LTU;GOV;President 2019-
Dalia Grybauskaite;Grybauskaite;f;LTU;GOV;President 2009-2019
Gabrielius Landsbergis;Landsbergis;m;LTU;GOV;Foreign Minister 2020-2024
Edgars Rinkevics;Rinkevics;m;LVA;GOV;Foreign Minister 2011-2023|President 2023-
Klaus Iohannis;Iohannis;m;ROU;GOV;President 2014-2025
Traian Basescu;Basescu;m;ROU;GOV;President 2004-2014
Ion Iliescu;Iliescu;m;ROU;GOV;President 1989-1996|President 2000-2004
Nicolae Ceausescu;Ceausescu;m;ROU;GOV;President 1974-1989
Rumen Radev;Radev;m;BGR;GOV;President 2017-
Boyko Borisov;Boyko Borissov|Borisov;m;BGR;GOV;Prime Minister 2009-2013|Prime Minister 2017-2021
Todor Zhivkov;Zhivkov;m;BGR;GOV;
Aleksandar Vucic;Aleksandar Vučić|Vucic|Vučić;m;SRB;GOV;Prime Minister 2014-2017|President 2017-
Slobodan Milosevic;Slobodan Milošević|Milosevic;m;SRB;GOV;President 1989-2000
Vojislav Kostunica;Kostunica;m;SRB;GOV;President 2000-2003|Prime Minister 2004-2008
Boris Tadic;Tadic;m;SRB;GOV;President 2004-2012
Zoran Djindjic;Djindjic;m;SRB;OPP;Prime Minister 2001-2003
Ivica Dacic;Dacic;m;SRB;GOV;Prime Minister 2012-2014|Foreign Minister 2014-2020
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
Andrej Plenkovic;Andrej Plenković|Plenkovic;m;HRV;GOV;Prime Minister 2016-
Janez Jansa;Janez Janša|Jansa;m;SVN;GOV;Prime Minister 2020-2022
Volodymyr Zelensky;Zelensky|Zelenskyy|Volodymyr Zelenskyy|Zelenskiy|Volodymyr Zelenskiy;m;UKR;GOV;President 2019-05-20..
Petro Poroshenko;Poroshenko;m;UKR;GOV;President 2014-06-07..2019-05-20
Viktor Yanukovych;Yanukovych|Yanukovich|Viktor Yanukovich;m;UKR;GOV;President 2010-02-25..2014-02-22
Viktor Yushchenko;Yushchenko;m;UKR;GOV;President 2005-01-23..2010-02-25
Leonid Kuchma;Kuchma;m;UKR;GOV;President 1994-2005
Yulia Tymoshenko;Tymoshenko;f;UKR;GOV;Prime Minister 2007-2010
Arseniy Yatsenyuk;Yatsenyuk;m;UKR;GOV;Prime Minister 2014-2016
Denys Shmyhal;Shmyhal;m;UKR;GOV;Prime Minister 2020-2025
Dmytro Kuleba;Kuleba;m;UKR;GOV;Foreign Minister 2020-2024
Pavlo Klimkin;Klimkin;m;UKR;GOV;Foreign Minister 2014-2019
Andriy Yermak;Yermak;m;UKR;GOV;
Valerii Zaluzhnyi;Valeriy Zaluzhny|Zaluzhny|Zaluzhnyi;m;UKR;MIL;commander 2021-2024
Alexander Lukashenko;Lukashenko|Aleksandr Lukashenko;m;BLR;GOV;President 1994-
Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya|Tsikhanouskaya|Tikhanovskaya;f;BLR;OPP;opposition leader
Maia Sandu;Sandu;f;MDA;GOV;President 2020-
Igor Dodon;Dodon;m;MDA;GOV;President 2016-2020
Mikheil Saakashvili;Mikhail Saakashvili|Saakashvili;m;GEO;GOV;President 2004-2013
Eduard Shevardnadze;Shevardnadze;m;GEO;GOV;President 1995-2003
Salome Zourabichvili;Zourabichvili;f;GEO;GOV;President 2018-2024
Irakli Garibashvili;Garibashvili;m;GEO;GOV;Prime Minister 2021-2024
Bidzina Ivanishvili;Ivanishvili;m;GEO;GOV;Prime Minister 2012-2013
Nikol Pashinyan;Pashinyan;m;ARM;GOV;Prime Minister 2018-
Serzh Sargsyan;Sargsyan|Serzh Sarkisian;m;ARM;GOV;President 2008-2018
Robert Kocharyan;Kocharyan|Robert Kocharian;m;ARM;GOV;President 1998-2008
Ilham Aliyev;Aliyev;m;AZE;GOV;President 2003-
Heydar Aliyev;Geidar Aliyev;m;AZE;GOV;President 1993-2003
Pope Francis;;m;VAT;ELI;Pope 2013-2025
Pope Benedict XVI;Pope Benedict;m;VAT;ELI;Pope 2005-2013
Pope John Paul II;Pope John Paul;m;VAT;ELI;Pope 1978-2005
Pope Leo XIV;Pope Leo;m;VAT;ELI;Pope 2025-
Roberta Metsola;Metsola;f;MLT;LEG;
Valdis Dombrovskis;Dombrovskis;m;LVA;GOV;
Margrethe Vestager;Vestager;f;DNK;GOV;
Michel Barnier;Barnier;m;FRA;GOV;
`;
