/** Who held which office in bodies of several states, in the shape that `successions.ts` tells. */
export const successionsOfBodies = `
igo:un;Secretary-General;Kofi Annan 1997-01-01|Ban Ki-moon 2007-01-01|António Guterres 2017-01-01
igo:nato;Secretary-General;George Robertson (GBR) 1999-10-14|Jaap de Hoop Scheffer 2004-01-05|Anders Fogh Rasmussen 2009-08-01|Jens Stoltenberg 2014-10-01|Mark Rutte 2024-10-01
igo:european-commission;President;Romano Prodi 1999-09-16|Jose Manuel Barroso 2004-11-22|Jean-Claude Juncker 2014-11-01|Ursula von der Leyen 2019-12-01
igo:european-council;President;Herman Van Rompuy 2009-12-01|Donald Tusk 2014-12-01|Charles Michel 2019-12-01|António Costa 2024-12-01
igo:european-parliament;President;Nicole Fontaine (f FRA) 1999-07..2002-01|Josep Borrell 2004-07|Hans-Gert Pöttering (DEU) 2007-01|Jerzy Buzek 2009-07|Martin Schulz (DEU) 2012-01-17|Antonio Tajani 2017-01-17|David Sassoli (ITA) 2019-07-03..2022-01-11|Roberta Metsola 2022-01-18
igo:eu;High Representative;Javier Solana 1999-10-18|Catherine Ashton 2009-12-01|Federica Mogherini 2014-11-01|Josep Borrell 2019-12-01|Kaja Kallas 2024-12-01
igo:european-central-bank;President;Wim Duisenberg (NLD) 1998-06-01|Jean-Claude Trichet (FRA) 2003-11-01|Mario Draghi 2011-11-01|Christine Lagarde 2019-11-01
igo:imf;Managing Director;Horst Köhler 2000-05|Rodrigo Rato (ESP) 2004-06|Dominique Strauss-Kahn (FRA) 2007-11-01..2011-05-18|Christine Lagarde 2011-07-05..2019-09|Kristalina Georgieva (f BGR) 2019-10-01
igo:world-bank;President;James Wolfensohn (USA) 1995-06-01|Paul Wolfowitz (USA) 2005-06-01|Robert Zoellick (USA) 2007-07-01|Jim Yong Kim (USA) 2012-07-01..2019-02-01|David Malpass (USA) 2019-04-09|Ajay Banga (USA) 2023-06-02
igo:wto;Director-General;Supachai Panitchpakdi (THA) 2002-09-01|Pascal Lamy (FRA) 2005-09-01|Roberto Azevêdo (BRA) 2013-09-01..2020-08-31|Ngozi Okonjo-Iweala (f) 2021-03-01
igo:iaea;Director General;Mohamed ElBaradei 1997-12-01|Yukiya Amano 2009-12-01..2019-07-18|Rafael Grossi 2019-12-03
igo:who;Director-General;Gro Harlem Brundtland (f NOR) 1998-07|Lee Jong-wook (KOR) 2003-07..2006-05-22|Margaret Chan (f CHN) 2007-01|Tedros Adhanom Ghebreyesus 2017-07-01
igo:unhcr;High Commissioner;Sadako Ogata (f JPN) 1991|Ruud Lubbers (NLD) 2001-01..2005-02|António Guterres 2005-06-15|Filippo Grandi 2016-01-01
igo:ohchr;High Commissioner;Mary Robinson (f IRL) 1997-09-12|Sérgio Vieira de Mello (BRA) 2002-09-12..2003-08-19|Louise Arbour (f CAN) 2004-07-01|Navi Pillay (f ZAF) 2008-09-01|Zeid Ra'ad Al Hussein 2014-09-01|Michelle Bachelet 2018-09-01..2022-08-31|Volker Türk (AUT) 2022-10-17
igo:arab-league;Secretary-General;Amr Moussa 2001-06|Nabil Elaraby 2011-07-01|Ahmed Aboul Gheit 2016-07-03
igo:oas;Secretary General;César Gaviria (COL) 1994-09|José Miguel Insulza (CHL) 2005-05|Luis Almagro 2015-05-26|Albert Ramdin (SUR) 2025-05-26
igo:osce;Secretary-General;Marc Perrin de Brichambaut (FRA) 2005-06|Lamberto Zannier (ITA) 2011-07|Thomas Greminger (CHE) 2017-07|Helga Schmid (f DEU) 2020-12|Feridun Sinirlioğlu 2024-12
igo:african-union;Commission Chairman;Alpha Oumar Konaré 2003-09|Jean Ping (GAB) 2008-02|Nkosazana Dlamini-Zuma 2012-10-15|Moussa Faki Mahamat 2017-03-14|Mahmoud Ali Youssouf (DJI) 2025-03-13
`;
