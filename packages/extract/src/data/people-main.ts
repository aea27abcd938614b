/**
 * Name; other names (a surname alone where the news uses it alone); m or f; country; sector; offices with years, or with days where one holder followed another (nothing after the mark: in office at the end of 2025).
 */
export const peopleMain = `
Xi Jinping;Xi;m;CHN;GOV;
Hu Jintao;;m;CHN;GOV;
Jiang Zemin;;m;CHN;GOV;
Li Keqiang;;m;CHN;GOV;
Wen Jiabao;;m;CHN;GOV;
Li Qiang;;m;CHN;GOV;
Wang Yi;;m;CHN;GOV;
Yang Jiechi;;m;CHN;GOV;
Qin Gang;;m;CHN;GOV;
Li Zhaoxing;;m;CHN;GOV;
Hua Chunying;;f;CHN;GOV;spokeswoman
Zhao Lijian;;m;CHN;GOV;spokesman
Wang Wenbin;;m;CHN;GOV;spokesman
Vladimir Putin;Putin|Vladimir Vladimirovich Putin;m;RUS;GOV;
Dmitry Medvedev;Medvedev|Dmitri Medvedev;m;RUS;GOV;
Boris Yeltsin;Yeltsin;m;RUS;GOV;President 1991-1999
Mikhail Gorbachev;Gorbachev|Mikhail S. Gorbachev;m;RUS;GOV;President 1990-1991
Mikhail Mishustin;Mishustin;m;RUS;GOV;
Sergei Lavrov;Lavrov|Sergey Lavrov;m;RUS;GOV;
Igor Ivanov;;m;RUS;GOV;
Sergei Shoigu;Shoigu|Sergey Shoigu;m;RUS;GOV;Defence Minister 2012-2024
Dmitry Peskov;Peskov|Dmitri Peskov;m;RUS;GOV;spokesman
Maria Zakharova;Zakharova;f;RUS;GOV;spokeswoman
Alexei Navalny;Navalny|Alexey Navalny;m;RUS;OPP;opposition leader
Ramzan Kadyrov;Kadyrov;m;RUS;GOV;
Yevgeny Prigozhin;Prigozhin;m;RUS;REB;
Joe Biden;Biden|Joseph Biden|Joseph R. Biden;m;USA;GOV;
Donald Trump;Trump|Donald J. Trump;m;USA;GOV;
Barack Obama;Obama;m;USA;GOV;
George W. Bush;;m;USA;GOV;
George Bush;George H.W. Bush|George H. W. Bush;m;USA;GOV;President 1989-1993
Bill Clinton;;m;USA;GOV;
Ronald Reagan;Reagan;m;USA;GOV;President 1981-1989
Jimmy Carter;;m;USA;GOV;President 1977-1981
Hillary Clinton;Hillary Rodham Clinton|Hillary;f;USA;GOV;
Kamala Harris;;f;USA;GOV;
Mike Pence;Pence;m;USA;GOV;
JD Vance;J.D. Vance;m;USA;GOV;
Dick Cheney;Cheney;m;USA;GOV;
Al Gore;;m;USA;GOV;
Antony Blinken;Blinken|Anthony Blinken;m;USA;GOV;
Mike Pompeo;Pompeo;m;USA;GOV;
Rex Tillerson;Tillerson;m;USA;GOV;
John Kerry;Kerry;m;USA;GOV;
Condoleezza Rice;;f;USA;GOV;
Colin Powell;;m;USA;GOV;
Madeleine Albright;Albright;f;USA;GOV;
Warren Christopher;;m;USA;GOV;Secretary of State 1993-1997
Marco Rubio;Rubio;m;USA;GOV;
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
Narendra Modi;Modi;m;IND;GOV;
Manmohan Singh;;m;IND;GOV;
Atal Bihari Vajpayee;Vajpayee|Atal Behari Vajpayee;m;IND;GOV;
S. Jaishankar;Jaishankar|Subrahmanyam Jaishankar;m;IND;GOV;
Sushma Swaraj;Swaraj;f;IND;GOV;
Ajit Doval;Doval;m;IND;GOV;National Security Adviser
Rajnath Singh;;m;IND;GOV;Defence Minister 2019-
Amit Shah;;m;IND;GOV;Home Minister 2019-
Rahul Gandhi;;m;IND;OPP;
Sonia Gandhi;;f;IND;OPP;
Imran Khan;;m;PAK;GOV;
Shehbaz Sharif;Shahbaz Sharif;m;PAK;GOV;
Nawaz Sharif;;m;PAK;GOV;
Pervez Musharraf;Musharraf;m;PAK;GOV;
Benazir Bhutto;;f;PAK;OPP;Prime Minister 1993-1996
Asif Ali Zardari;Zardari;m;PAK;GOV;
Shah Mahmood Qureshi;Qureshi;m;PAK;GOV;
Bilawal Bhutto Zardari;;m;PAK;GOV;
Yousaf Raza Gilani;Gilani;m;PAK;GOV;
Ashraf Ghani;Ghani;m;AFG;GOV;
Hamid Karzai;Karzai;m;AFG;GOV;
Abdullah Abdullah;;m;AFG;GOV;
Amrullah Saleh;;m;AFG;GOV;Vice President 2020-2021
Abdul Ghani Baradar;Baradar;m;AFG;REB;
Haibatullah Akhundzada;Akhundzada;m;AFG;REB;
Sirajuddin Haqqani;;m;AFG;REB;
Zabihullah Mujahid;;m;AFG;REB;spokesman
Suhail Shaheen;;m;AFG;REB;spokesman
Mullah Omar;Mohammed Omar|Mullah Mohammed Omar|Mullah Mohammad Omar;m;AFG;REB;
Amir Khan Muttaqi;Muttaqi;m;AFG;REB;
Sher Mohammad Abbas Stanikzai;Stanikzai|Sher Mohammed Abbas Stanikzai;m;AFG;REB;
Sheikh Hasina;Hasina|Sheikh Hasina Wajed;f;BGD;GOV;
Khaleda Zia;;f;BGD;OPP;
Muhammad Yunus;;m;BGD;GOV;
Mahinda Rajapaksa;;m;LKA;GOV;
Gotabaya Rajapaksa;;m;LKA;GOV;
Ranil Wickremesinghe;Wickremesinghe;m;LKA;GOV;
Maithripala Sirisena;Sirisena;m;LKA;GOV;
Shinzo Abe;Abe;m;JPN;GOV;
Fumio Kishida;Kishida;m;JPN;GOV;
Yoshihide Suga;Suga;m;JPN;GOV;
Junichiro Koizumi;Koizumi;m;JPN;GOV;
Yukio Hatoyama;Hatoyama;m;JPN;GOV;
Naoto Kan;;m;JPN;GOV;
Shigeru Ishiba;Ishiba;m;JPN;GOV;
Ryutaro Hashimoto;Hashimoto;m;JPN;GOV;Prime Minister 1996-1998
Taro Aso;;m;JPN;GOV;
Yoshimasa Hayashi;;m;JPN;GOV;
Toshimitsu Motegi;Motegi;m;JPN;GOV;
Kim Jong Un;Kim Jong-un|Kim Jong-Un;m;PRK;GOV;
Kim Jong Il;Kim Jong-il;m;PRK;GOV;
Kim Il Sung;Kim Il-sung;m;PRK;GOV;
Kim Yo Jong;Kim Yo-jong;f;PRK;GOV;
Moon Jae-in;Moon Jae In;m;KOR;GOV;
Yoon Suk Yeol;Yoon Suk-yeol|Yoon Seok-youl;m;KOR;GOV;
Lee Jae-myung;Lee Jae Myung;m;KOR;GOV;
Park Geun-hye;Park Geun Hye;f;KOR;GOV;
Lee Myung-bak;;m;KOR;GOV;
Roh Moo-hyun;;m;KOR;GOV;
Kim Dae-jung;Kim Dae Jung;m;KOR;GOV;
Ban Ki-moon;Ban Ki Moon;m;KOR;GOV;
António Guterres;Guterres|Antonio Guterres;m;PRT;GOV;
Kofi Annan;Annan;m;GHA;GOV;
Boutros Boutros-Ghali;Boutros-Ghali;m;EGY;GOV;Secretary-General 1992-1996
Staffan de Mistura;de Mistura|De Mistura;m;ITA;GOV;envoy
Lakhdar Brahimi;Brahimi;m;DZA;GOV;envoy
Geir Pedersen;;m;NOR;GOV;envoy
Rafael Grossi;Grossi|Rafael Mariano Grossi;m;ARG;GOV;
Mohamed ElBaradei;ElBaradei|Mohamed El Baradei;m;EGY;GOV;
Yukiya Amano;Amano;m;JPN;GOV;
Tedros Adhanom Ghebreyesus;Tedros;m;ETH;MED;
Michelle Bachelet;Bachelet;f;CHL;GOV;
Filippo Grandi;;m;ITA;REF;High Commissioner
Zeid Ra'ad Al Hussein;Zeid Ra'ad al-Hussein;m;JOR;GOV;
Jens Stoltenberg;Stoltenberg;m;NOR;MIL;
Anders Fogh Rasmussen;;m;DNK;MIL;
Mark Rutte;Rutte;m;NLD;GOV;
Federica Mogherini;Mogherini;f;ITA;GOV;
Josep Borrell;Borrell;m;ESP;GOV;
Kaja Kallas;Kallas;f;EST;GOV;Prime Minister 2021-2024
Catherine Ashton;;f;GBR;GOV;
Javier Solana;Solana;m;ESP;GOV;
Ursula von der Leyen;von der Leyen;f;DEU;GOV;
Jean-Claude Juncker;Juncker;m;LUX;GOV;
Jose Manuel Barroso;Barroso|José Manuel Barroso;m;PRT;GOV;
Charles Michel;;m;BEL;GOV;
Donald Tusk;Tusk;m;POL;GOV;
Christine Lagarde;Lagarde;f;FRA;GOV;
Mario Draghi;Draghi;m;ITA;GOV;
`;
