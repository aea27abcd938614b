/**
 * Name; other names (a surname alone where the news uses it alone); m or f; country; sector; offices with years, or with days where one holder followed another (nothing after the mark: in office at the end of 2025).
 */
export const peopleMain = `
Xi Jinping;Xi;m;CHN;GOV;President 2013-03-14..
Hu Jintao;;m;CHN;GOV;President 2003-03-15..2013-03-14
Jiang Zemin;;m;CHN;GOV;President 1993-2003
Li Keqiang;;m;CHN;GOV;Premier 2013-2023
Wen Jiabao;;m;CHN;GOV;Premier 2003-2013
Li Qiang;;m;CHN;GOV;Premier 2023-
Wang Yi;;m;CHN;GOV;Foreign Minister 2013-2022|Foreign Minister 2023-
Yang Jiechi;;m;CHN;GOV;Foreign Minister 2007-2013
Qin Gang;;m;CHN;GOV;Foreign Minister 2022-2023
Li Zhaoxing;;m;CHN;GOV;Foreign Minister 2003-2007
Hua Chunying;;f;CHN;GOV;spokeswoman
Zhao Lijian;;m;CHN;GOV;spokesman
Wang Wenbin;;m;CHN;GOV;spokesman
Vladimir Putin;Putin|Vladimir Vladimirovich Putin;m;RUS;GOV;President 2000-05-07..2008-05-07|Prime Minister 2008-05-08..2012-05-07|President 2012-05-07..
Dmitry Medvedev;Medvedev|Dmitri Medvedev;m;RUS;GOV;President 2008-05-07..2012-05-07|Prime Minister 2012-05-08..2020-01-16
Boris Yeltsin;Yeltsin;m;RUS;GOV;President 1991-1999
Mikhail Gorbachev;Gorbachev|Mikhail S. Gorbachev;m;RUS;GOV;President 1990-1991
Mikhail Mishustin;Mishustin;m;RUS;GOV;Prime Minister 2020-01-16..
Sergei Lavrov;Lavrov|Sergey Lavrov;m;RUS;GOV;Foreign Minister 2004-
Igor Ivanov;;m;RUS;GOV;Foreign Minister 1998-2004
Sergei Shoigu;Shoigu|Sergey Shoigu;m;RUS;GOV;Defence Minister 2012-2024
Dmitry Peskov;Peskov|Dmitri Peskov;m;RUS;GOV;spokesman
Maria Zakharova;Zakharova;f;RUS;GOV;spokeswoman
Alexei Navalny;Navalny|Alexey Navalny;m;RUS;OPP;opposition leader
Ramzan Kadyrov;Kadyrov;m;RUS;GOV;
Yevgeny Prigozhin;Prigozhin;m;RUS;REB;
Joe Biden;Biden|Joseph Biden|Joseph R. Biden;m;USA;GOV;Vice President 2009-01-20..2017-01-20|President 2021-01-20..2025-01-20
Donald Trump;Trump|Donald J. Trump;m;USA;GOV;President 2017-01-20..2021-01-20|President 2025-01-20..
Barack Obama;Obama;m;USA;GOV;President 2009-01-20..2017-01-20
George W. Bush;;m;USA;GOV;President 2001-01-20..2009-01-20
George Bush;George H.W. Bush|George H. W. Bush;m;USA;GOV;President 1989-1993
Bill Clinton;;m;USA;GOV;President 1993-01-20..2001-01-20
Ronald Reagan;Reagan;m;USA;GOV;President 1981-1989
Jimmy Carter;;m;USA;GOV;President 1977-1981
Hillary Clinton;Hillary Rodham Clinton|Hillary;f;USA;GOV;Secretary of State 2009-01-21..2013-02-01
Kamala Harris;;f;USA;GOV;Vice President 2021-01-20..2025-01-20
Mike Pence;Pence;m;USA;GOV;Vice President 2017-01-20..2021-01-20
JD Vance;J.D. Vance;m;USA;GOV;Vice President 2025-01-20..
Dick Cheney;Cheney;m;USA;GOV;Vice President 2001-01-20..2009-01-20
Al Gore;;m;USA;GOV;Vice President 1993-2001
Antony Blinken;Blinken|Anthony Blinken;m;USA;GOV;Secretary of State 2021-01-26..2025-01-20
Mike Pompeo;Pompeo;m;USA;GOV;Secretary of State 2018-04-26..2021-01-20
Rex Tillerson;Tillerson;m;USA;GOV;Secretary of State 2017-02-01..2018-03-31
John Kerry;Kerry;m;USA;GOV;Secretary of State 2013-02-01..2017-01-20
Condoleezza Rice;;f;USA;GOV;Secretary of State 2005-01-26..2009-01-20
Colin Powell;;m;USA;GOV;Secretary of State 2001-01-20..2005-01-26
Madeleine Albright;Albright;f;USA;GOV;Secretary of State 1997-2001
Warren Christopher;;m;USA;GOV;Secretary of State 1993-1997
Marco Rubio;Rubio;m;USA;GOV;Secretary of State 2025-01-21..
Lloyd Austin;;m;USA;GOV;Defense Secretary 2021-2025
Ash Carter;Ashton Carter;m;USA;GOV;Defense Secretary 2015-2017
Chuck Hagel;Hagel;m;USA;GOV;Defense Secretary 2013-2015
Robert Gates;;m;USA;GOV;Defense Secretary 2006-2011
Leon Panetta;Panetta;m;USA;GOV;Defense Secretary 2011-2013
Donald Rumsfeld;Rumsfeld;m;USA;GOV;Defense Secretary 2001-2006
Jim Mattis;Mattis|James Mattis;m;USA;GOV;Defense Secretary 2017-2019
Jake Sullivan;;m;USA;GOV;National Security Adviser
Zalmay Khalilzad;Khalilzad;m;USA;GOV;envoy
Jen Psaki;Psaki;f;USA;GOV;spokeswoman
Ned Price;;m;USA;GOV;spokesman
John Kirby;;m;USA;GOV;spokesman
Nancy Pelosi;Pelosi;f;USA;LEG;Speaker
Paul Ryan;;m;USA;LEG;Speaker
Mitch McConnell;McConnell;m;USA;LEG;Senator
Bernie Sanders;;m;USA;LEG;Senator
John McCain;McCain;m;USA;LEG;Senator
Mitt Romney;Romney;m;USA;LEG;Senator
Ted Cruz;;m;USA;LEG;Senator
Narendra Modi;Modi;m;IND;GOV;Prime Minister 2014-05-26..
Manmohan Singh;;m;IND;GOV;Prime Minister 2004-05-22..2014-05-26
Atal Bihari Vajpayee;Vajpayee|Atal Behari Vajpayee;m;IND;GOV;Prime Minister 1998-03-19..2004-05-22
S. Jaishankar;Jaishankar|Subrahmanyam Jaishankar;m;IND;GOV;External Affairs Minister 2019-
Sushma Swaraj;Swaraj;f;IND;GOV;External Affairs Minister 2014-2019
Ajit Doval;Doval;m;IND;GOV;National Security Adviser
Rajnath Singh;;m;IND;GOV;Defence Minister 2019-
Amit Shah;;m;IND;GOV;Home Minister 2019-
Rahul Gandhi;;m;IND;OPP;
Sonia Gandhi;;f;IND;OPP;
Imran Khan;;m;PAK;GOV;Prime Minister 2018-2022
Shehbaz Sharif;Shahbaz Sharif;m;PAK;GOV;Prime Minister 2022-
Nawaz Sharif;;m;PAK;GOV;Prime Minister 2013-2017
Pervez Musharraf;Musharraf;m;PAK;GOV;President 2001-2008
Benazir Bhutto;;f;PAK;OPP;Prime Minister 1993-1996
Asif Ali Zardari;Zardari;m;PAK;GOV;President 2008-2013|President 2024-
Shah Mahmood Qureshi;Qureshi;m;PAK;GOV;Foreign Minister 2018-2022
Bilawal Bhutto Zardari;;m;PAK;GOV;Foreign Minister 2022-2023
Yousaf Raza Gilani;Gilani;m;PAK;GOV;Prime Minister 2008-2012
Ashraf Ghani;Ghani;m;AFG;GOV;President 2014-2021
Hamid Karzai;Karzai;m;AFG;GOV;President 2001-2014
Abdullah Abdullah;;m;AFG;GOV;Foreign Minister 2001-2006
Amrullah Saleh;;m;AFG;GOV;Vice President 2020-2021
Abdul Ghani Baradar;Baradar;m;AFG;REB;
Haibatullah Akhundzada;Akhundzada;m;AFG;REB;
Sirajuddin Haqqani;;m;AFG;REB;
Zabihullah Mujahid;;m;AFG;REB;spokesman
Suhail Shaheen;;m;AFG;REB;spokesman
Mullah Omar;Mohammed Omar|Mullah Mohammed Omar|Mullah Mohammad Omar;m;AFG;REB;
Amir Khan Muttaqi;Muttaqi;m;AFG;REB;Foreign Minister 2021-
Sher Mohammad Abbas Stanikzai;Stanikzai|Sher Mohammed Abbas Stanikzai;m;AFG;REB;
Sheikh Hasina;Hasina|Sheikh Hasina Wajed;f;BGD;GOV;Prime Minister 2009-2024
Khaleda Zia;;f;BGD;OPP;Prime Minister 2001-2006
Muhammad Yunus;;m;BGD;GOV;
Mahinda Rajapaksa;;m;LKA;GOV;President 2005-2015
Gotabaya Rajapaksa;;m;LKA;GOV;President 2019-2022
Ranil Wickremesinghe;Wickremesinghe;m;LKA;GOV;President 2022-2024
Maithripala Sirisena;Sirisena;m;LKA;GOV;President 2015-2019
Shinzo Abe;Abe;m;JPN;GOV;Prime Minister 2006-09-26..2007-09-26|Prime Minister 2012-12-26..2020-09-16
Fumio Kishida;Kishida;m;JPN;GOV;Prime Minister 2021-10-04..2024-10-01
Yoshihide Suga;Suga;m;JPN;GOV;Prime Minister 2020-09-16..2021-10-04
Junichiro Koizumi;Koizumi;m;JPN;GOV;Prime Minister 2001-04-26..2006-09-26
Yukio Hatoyama;Hatoyama;m;JPN;GOV;Prime Minister 2009-09-16..2010-06-08
Naoto Kan;;m;JPN;GOV;Prime Minister 2010-06-08..2011-09-02
Shigeru Ishiba;Ishiba;m;JPN;GOV;Prime Minister 2024-10-01..2025-10-21
Ryutaro Hashimoto;Hashimoto;m;JPN;GOV;Prime Minister 1996-1998
Taro Aso;;m;JPN;GOV;Prime Minister 2008-09-24..2009-09-16
Yoshimasa Hayashi;;m;JPN;GOV;Foreign Minister 2021-2023
Toshimitsu Motegi;Motegi;m;JPN;GOV;Foreign Minister 2019-2021
Kim Jong Un;Kim Jong-un|Kim Jong-Un;m;PRK;GOV;
Kim Jong Il;Kim Jong-il;m;PRK;GOV;
Kim Il Sung;Kim Il-sung;m;PRK;GOV;
Kim Yo Jong;Kim Yo-jong;f;PRK;GOV;
Moon Jae-in;Moon Jae In;m;KOR;GOV;President 2017-05-10..2022-05-10
Yoon Suk Yeol;Yoon Suk-yeol|Yoon Seok-youl;m;KOR;GOV;President 2022-05-10..2025-04-04
Lee Jae-myung;Lee Jae Myung;m;KOR;GOV;President 2025-06-04..
Park Geun-hye;Park Geun Hye;f;KOR;GOV;President 2013-02-25..2017-03-10
Lee Myung-bak;;m;KOR;GOV;President 2008-02-25..2013-02-25
Roh Moo-hyun;;m;KOR;GOV;President 2003-02-25..2008-02-25
Kim Dae-jung;Kim Dae Jung;m;KOR;GOV;President 1998-2003
Ban Ki-moon;Ban Ki Moon;m;;GOV;Secretary-General 2007-2016
António Guterres;Guterres|Antonio Guterres;m;;GOV;Secretary-General 2017-
Kofi Annan;Annan;m;;GOV;Secretary-General 1997-2006
Boutros Boutros-Ghali;Boutros-Ghali;m;;GOV;Secretary-General 1992-1996
Staffan de Mistura;de Mistura|De Mistura;m;;GOV;envoy
Lakhdar Brahimi;Brahimi;m;;GOV;envoy
Geir Pedersen;;m;;GOV;envoy
Rafael Grossi;Grossi|Rafael Mariano Grossi;m;;GOV;Director General 2019-
Mohamed ElBaradei;ElBaradei|Mohamed El Baradei;m;;GOV;Director General 1997-2009
Yukiya Amano;Amano;m;;GOV;Director General 2009-2019
Tedros Adhanom Ghebreyesus;Tedros;m;;MED;Director-General 2017-|Foreign Minister 2012-2016
Michelle Bachelet;Bachelet;f;;GOV;High Commissioner 2018-2022|President 2014-2018
Filippo Grandi;;m;;REF;High Commissioner
Zeid Ra'ad Al Hussein;Zeid Ra'ad al-Hussein;m;;GOV;High Commissioner 2014-2018
Jens Stoltenberg;Stoltenberg;m;;MIL;Secretary-General 2014-2024
Anders Fogh Rasmussen;;m;;MIL;Secretary-General 2009-2014
Mark Rutte;Rutte;m;NLD;GOV;Prime Minister 2010-2024|Secretary-General 2024-
Federica Mogherini;Mogherini;f;;GOV;High Representative 2014-2019
Josep Borrell;Borrell;m;;GOV;High Representative 2019-2024
Kaja Kallas;Kallas;f;EST;GOV;Prime Minister 2021-2024|High Representative 2024-
Catherine Ashton;;f;;GOV;High Representative 2009-2014
Javier Solana;Solana;m;;GOV;High Representative 1999-2009
Ursula von der Leyen;von der Leyen;f;;GOV;President 2019-
Jean-Claude Juncker;Juncker;m;;GOV;President 2014-2019
Jose Manuel Barroso;Barroso|José Manuel Barroso;m;;GOV;President 2004-2014
Charles Michel;;m;;GOV;President 2019-2024|Prime Minister 2014-2019
Donald Tusk;Tusk;m;POL;GOV;Prime Minister 2007-2014|Prime Minister 2023-
Christine Lagarde;Lagarde;f;;GOV;
Mario Draghi;Draghi;m;ITA;GOV;Prime Minister 2021-2022
`;
