/** Central, South-East and East Asia beyond the main table. Name; other names; m or f; country; sector; offices with years. */
export const peopleAsia = `
Deng Xiaoping;;m;CHN;GOV;
Mao Zedong;Mao;m;CHN;GOV;
Zhu Rongji;;m;CHN;GOV;Premier 1998-2003
Tang Jiaxuan;;m;CHN;GOV;Foreign Minister 1998-2003
Mao Ning;;f;CHN;GOV;spokeswoman
Lin Jian;;m;CHN;GOV;spokesman
Geng Shuang;;m;CHN;GOV;spokesman
Lu Kang;;m;CHN;GOV;spokesman
Hong Lei;;m;CHN;GOV;spokesman
Dong Jun;;m;CHN;MIL;Defence Minister 2023-
Li Shangfu;;m;CHN;MIL;Defence Minister 2023-2023
Wei Fenghe;;m;CHN;MIL;Defence Minister 2018-2023
Liu He;;m;CHN;GOV;
Zhang Jun;;m;CHN;GOV;
Dalai Lama;;m;CHN;ELI;
Carrie Lam;;f;HKG;GOV;
John Lee;;m;HKG;GOV;
Joshua Wong;;m;HKG;OPP;
Jimmy Lai;;m;HKG;OPP;
Tsai Ing-wen;Tsai;f;TWN;GOV;President 2016-2024
Lai Ching-te;William Lai|Lai;m;TWN;GOV;President 2024-
Ma Ying-jeou;;m;TWN;GOV;President 2008-2016
Chen Shui-bian;;m;TWN;GOV;President 2000-2008
Lee Teng-hui;;m;TWN;GOV;President 1988-2000
Joseph Wu;;m;TWN;GOV;Foreign Minister 2018-2024
Sanae Takaichi;Takaichi;f;JPN;GOV;Prime Minister 2025-10-21..
Yoshihiko Noda;Noda;m;JPN;GOV;Prime Minister 2011-09-02..2012-12-26
Yasuo Fukuda;Fukuda;m;JPN;GOV;Prime Minister 2007-09-26..2008-09-24
Taro Kono;;m;JPN;GOV;Foreign Minister 2017-2019
Yoko Kamikawa;Kamikawa;f;JPN;GOV;Foreign Minister 2023-2024
Takeshi Iwaya;Iwaya;m;JPN;GOV;Foreign Minister 2024-2025
Hirokazu Matsuno;;m;JPN;GOV;
Kang Kyung-wha;;f;KOR;GOV;Foreign Minister 2017-2021
Chung Eui-yong;;m;KOR;GOV;Foreign Minister 2021-2022
Park Jin;;m;KOR;GOV;Foreign Minister 2022-2024
Cho Tae-yul;;m;KOR;GOV;Foreign Minister 2024-2025
Yun Byung-se;;m;KOR;GOV;Foreign Minister 2013-2017
Ri Yong Ho;Ri Yong-ho;m;PRK;GOV;Foreign Minister 2016-2020
Choe Son Hui;Choe Son-hui;f;PRK;GOV;Foreign Minister 2022-
Kim Yong Chol;Kim Yong-chol;m;PRK;GOV;
Joko Widodo;Jokowi|Widodo;m;IDN;GOV;President 2014-2024
Prabowo Subianto;Prabowo;m;IDN;GOV;President 2024-
Susilo Bambang Yudhoyono;Yudhoyono;m;IDN;GOV;President 2004-2014
Megawati Sukarnoputri;Megawati;f;IDN;GOV;President 2001-2004
Abdurrahman Wahid;Wahid;m;IDN;GOV;President 1999-2001
Suharto;;m;IDN;GOV;President 1967-1998
Retno Marsudi;Retno;f;IDN;GOV;Foreign Minister 2014-2024
Marty Natalegawa;Natalegawa;m;IDN;GOV;Foreign Minister 2009-2014
Mahathir Mohamad;Mahathir;m;MYS;GOV;Prime Minister 1981-2003|Prime Minister 2018-2020
Najib Razak;Najib;m;MYS;GOV;Prime Minister 2009-2018
Muhyiddin Yassin;Muhyiddin;m;MYS;GOV;Prime Minister 2020-2021
Anwar Ibrahim;;m;MYS;GOV;Prime Minister 2022-
Abdullah Badawi;Abdullah Ahmad Badawi;m;MYS;GOV;Prime Minister 2003-2009
Lee Hsien Loong;;m;SGP;GOV;Prime Minister 2004-2024
Lawrence Wong;;m;SGP;GOV;Prime Minister 2024-
Lee Kuan Yew;;m;SGP;GOV;Prime Minister 1965-1990
Vivian Balakrishnan;Balakrishnan;m;SGP;GOV;Foreign Minister 2015-
Rodrigo Duterte;Duterte;m;PHL;GOV;President 2016-2022
Ferdinand Marcos;;m;PHL;GOV;President 1965-1986
Ferdinand Marcos Jr.;Ferdinand Marcos Jr|Bongbong Marcos;m;PHL;GOV;President 2022-
Benigno Aquino;Benigno Aquino III;m;PHL;GOV;President 2010-2016
Corazon Aquino;;f;PHL;GOV;President 1986-1992
Gloria Macapagal Arroyo;Gloria Arroyo|Gloria Macapagal-Arroyo|Arroyo;f;PHL;GOV;President 2001-2010
Joseph Estrada;Estrada;m;PHL;GOV;President 1998-2001
Leni Robredo;Robredo;f;PHL;OPP;Vice President 2016-2022
Teodoro Locsin;;m;PHL;GOV;Foreign Secretary 2018-2022
Enrique Manalo;Manalo;m;PHL;GOV;Foreign Secretary 2022-2025
Aung San Suu Kyi;Suu Kyi;f;MMR;OPP;State Counsellor 2016-2021
Min Aung Hlaing;;m;MMR;MIL;commander
Thein Sein;;m;MMR;GOV;President 2011-2016
Than Shwe;;m;MMR;MIL;
Thaksin Shinawatra;Thaksin;m;THA;GOV;Prime Minister 2001-2006
Yingluck Shinawatra;Yingluck;f;THA;GOV;Prime Minister 2011-2014
Prayuth Chan-ocha;Prayut Chan-ocha|Prayuth|Prayut|Prayuth Chan-o-cha;m;THA;GOV;Prime Minister 2014-2023
Srettha Thavisin;Srettha;m;THA;GOV;Prime Minister 2023-2024
Paetongtarn Shinawatra;Paetongtarn;f;THA;GOV;Prime Minister 2024-2025
Hun Sen;;m;KHM;GOV;Prime Minister 1985-2023
Hun Manet;;m;KHM;GOV;Prime Minister 2023-
Norodom Sihanouk;Sihanouk;m;KHM;GOV;King 1993-2004
Pol Pot;;m;KHM;REB;
Nguyen Phu Trong;Nguyễn Phú Trọng;m;VNM;GOV;
To Lam;Tô Lâm;m;VNM;GOV;
Pham Minh Chinh;;m;VNM;GOV;Prime Minister 2021-
Nguyen Xuan Phuc;;m;VNM;GOV;Prime Minister 2016-2021
Bui Thanh Son;;m;VNM;GOV;Foreign Minister 2021-2024
Pham Binh Minh;;m;VNM;GOV;Foreign Minister 2011-2021
Ho Chi Minh;;m;VNM;GOV;
Xanana Gusmao;Xanana Gusmão|Gusmao;m;TLS;GOV;President 2002-2007
Jose Ramos-Horta;José Ramos-Horta|Ramos-Horta|Jose Ramos Horta;m;TLS;GOV;President 2007-2012|President 2022-
Nursultan Nazarbayev;Nazarbayev;m;KAZ;GOV;President 1990-2019
Kassym-Jomart Tokayev;Tokayev|Kasym-Jomart Tokayev;m;KAZ;GOV;President 2019-|Foreign Minister 1999-2002
Islam Karimov;Karimov;m;UZB;GOV;President 1990-2016
Shavkat Mirziyoyev;Mirziyoyev;m;UZB;GOV;President 2016-
Emomali Rahmon;Rahmon|Emomali Rakhmon|Imomali Rakhmonov;m;TJK;GOV;President 1994-
Gurbanguly Berdymukhamedov;Kurbanguly Berdymukhamedov|Berdymukhamedov|Gurbanguly Berdimuhamedow;m;TKM;GOV;President 2006-2022
Serdar Berdymukhamedov;Serdar Berdimuhamedow;m;TKM;GOV;President 2022-
Saparmurat Niyazov;Niyazov;m;TKM;GOV;President 1990-2006
Askar Akayev;Akayev|Askar Akaev;m;KGZ;GOV;President 1990-2005
Kurmanbek Bakiyev;Bakiyev;m;KGZ;GOV;President 2005-2010
Almazbek Atambayev;Atambayev;m;KGZ;GOV;President 2011-2017
Sooronbay Jeenbekov;Jeenbekov;m;KGZ;GOV;President 2017-2020
Sadyr Japarov;Japarov;m;KGZ;GOV;President 2021-
Khaltmaa Battulga;Battulga;m;MNG;GOV;President 2017-2021
Ukhnaa Khurelsukh;Khurelsukh;m;MNG;GOV;President 2021-
Mohamed Nasheed;Nasheed;m;MDV;GOV;President 2008-2012
Abdulla Yameen;Yameen;m;MDV;GOV;President 2013-2018
Ibrahim Mohamed Solih;Solih;m;MDV;GOV;President 2018-2023
Mohamed Muizzu;Muizzu;m;MDV;GOV;President 2023-
K.P. Sharma Oli;KP Sharma Oli|Oli;m;NPL;GOV;Prime Minister 2018-2021|Prime Minister 2024-2025
Pushpa Kamal Dahal;Prachanda;m;NPL;GOV;Prime Minister 2008-2009|Prime Minister 2022-2024
Sher Bahadur Deuba;Deuba;m;NPL;GOV;Prime Minister 2017-2018|Prime Minister 2021-2022
King Gyanendra;Gyanendra;m;NPL;GOV;King 2001-2008
Anura Kumara Dissanayake;Dissanayake;m;LKA;GOV;President 2024-
Chandrika Kumaratunga;Kumaratunga;f;LKA;GOV;President 1994-2005
Velupillai Prabhakaran;Prabhakaran;m;LKA;REB;
A.K. Abdul Momen;Abdul Momen;m;BGD;GOV;Foreign Minister 2019-2024
Salman Khurshid;Khurshid;m;IND;GOV;External Affairs Minister 2012-2014
S.M. Krishna;;m;IND;GOV;External Affairs Minister 2009-2012
Pranab Mukherjee;Mukherjee;m;IND;GOV;External Affairs Minister 2006-2009|President 2012-2017
Jaswant Singh;;m;IND;GOV;External Affairs Minister 1998-2002
Yashwant Sinha;;m;IND;GOV;External Affairs Minister 2002-2004
Natwar Singh;;m;IND;GOV;External Affairs Minister 2004-2005
Rajiv Gandhi;;m;IND;GOV;Prime Minister 1984-1989
Indira Gandhi;;f;IND;GOV;Prime Minister 1980-1984
Ram Nath Kovind;Kovind;m;IND;GOV;President 2017-2022
Droupadi Murmu;Murmu;f;IND;GOV;President 2022-
Vikram Misri;Misri;m;IND;GOV;Foreign Secretary 2024-
Harsh Vardhan Shringla;Harsh Shringla|Shringla;m;IND;GOV;Foreign Secretary 2020-2022
Arindam Bagchi;Bagchi;m;IND;GOV;spokesman
Arvind Kejriwal;Kejriwal;m;IND;OPP;
Mamata Banerjee;;f;IND;OPP;
Ishaq Dar;;m;PAK;GOV;Foreign Minister 2024-
Khawaja Asif;;m;PAK;GOV;Foreign Minister 2017-2018|Defence Minister 2022-
Khurshid Kasuri;Khurshid Mahmud Kasuri|Kasuri;m;PAK;GOV;Foreign Minister 2002-2007
Hina Rabbani Khar;;f;PAK;GOV;Foreign Minister 2011-2013
Sartaj Aziz;;m;PAK;GOV;Foreign Minister 1998-1999
Asim Munir;;m;PAK;MIL;
Qamar Javed Bajwa;Bajwa;m;PAK;MIL;
Faiz Hameed;;m;PAK;SPY;
Mohammad Zia-ul-Haq;Zia ul-Haq|Zia-ul-Haq|Mohammed Zia ul-Haq;m;PAK;GOV;President 1978-1988
Moeed Yusuf;;m;PAK;GOV;
Hafiz Saeed;;m;PAK;REB;
Masood Azhar;;m;PAK;REB;
Mohammad Hanif Atmar;Hanif Atmar|Atmar;m;AFG;GOV;Foreign Minister 2020-2021
Salahuddin Rabbani;;m;AFG;GOV;Foreign Minister 2015-2019
Hamdullah Mohib;Mohib;m;AFG;GOV;
Ahmad Massoud;Ahmed Massoud;m;AFG;REB;
Ahmad Shah Massoud;Ahmed Shah Massoud;m;AFG;REB;
Abdul Rashid Dostum;Dostum;m;AFG;MIL;
Gulbuddin Hekmatyar;Hekmatyar;m;AFG;REB;
Mohammad Yaqoob;Mullah Yaqoob;m;AFG;REB;
Najibullah;;m;AFG;GOV;President 1987-1992
`;
