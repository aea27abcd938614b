/** Central, South-East and East Asia beyond the main table. Name; other names; m or f; country; sector; offices with years. */
export const peopleAsia = `
Deng Xiaoping;;m;CHN;GOV;
Mao Zedong;Mao;m;CHN;GOV;
Zhu Rongji;;m;CHN;GOV;
Tang Jiaxuan;;m;CHN;GOV;
Mao Ning;;f;CHN;GOV;spokeswoman
Lin Jian;;m;CHN;GOV;spokesman
Geng Shuang;;m;CHN;GOV;spokesman
Lu Kang;;m;CHN;GOV;spokesman
Hong Lei;;m;CHN;GOV;spokesman
Dong Jun;;m;CHN;MIL;Defence Minister 2023-12-29..
Li Shangfu;;m;CHN;MIL;Defence Minister 2023-03-12..2023-10-24
Wei Fenghe;;m;CHN;MIL;Defence Minister 2018-03..2023-03
Liu He;;m;CHN;GOV;
Zhang Jun;;m;CHN;GOV;
Dalai Lama;;m;CHN;ELI;
Carrie Lam;;f;HKG;GOV;
John Lee;;m;HKG;GOV;
Joshua Wong;;m;HKG;OPP;
Jimmy Lai;;m;HKG;OPP;
Tsai Ing-wen;Tsai;f;TWN;GOV;
Lai Ching-te;William Lai|Lai;m;TWN;GOV;
Ma Ying-jeou;;m;TWN;GOV;
Chen Shui-bian;;m;TWN;GOV;
Lee Teng-hui;;m;TWN;GOV;
Joseph Wu;;m;TWN;GOV;
Sanae Takaichi;Takaichi;f;JPN;GOV;
Yoshihiko Noda;Noda;m;JPN;GOV;
Yasuo Fukuda;Fukuda;m;JPN;GOV;
Taro Kono;;m;JPN;GOV;
Yoko Kamikawa;Kamikawa;f;JPN;GOV;
Takeshi Iwaya;Iwaya;m;JPN;GOV;
Hirokazu Matsuno;;m;JPN;GOV;
Kang Kyung-wha;;f;KOR;GOV;
Chung Eui-yong;;m;KOR;GOV;
Park Jin;;m;KOR;GOV;
Cho Tae-yul;;m;KOR;GOV;
Yun Byung-se;;m;KOR;GOV;
Ri Yong Ho;Ri Yong-ho;m;PRK;GOV;
Choe Son Hui;Choe Son-hui;f;PRK;GOV;
Kim Yong Chol;Kim Yong-chol;m;PRK;GOV;
Joko Widodo;Jokowi|Widodo;m;IDN;GOV;
Prabowo Subianto;Prabowo;m;IDN;GOV;
Susilo Bambang Yudhoyono;Yudhoyono;m;IDN;GOV;
Megawati Sukarnoputri;Megawati;f;IDN;GOV;
Abdurrahman Wahid;Wahid;m;IDN;GOV;
Suharto;;m;IDN;GOV;President 1967-1998
Retno Marsudi;Retno;f;IDN;GOV;
Marty Natalegawa;Natalegawa;m;IDN;GOV;
Mahathir Mohamad;Mahathir;m;MYS;GOV;
Najib Razak;Najib;m;MYS;GOV;
Muhyiddin Yassin;Muhyiddin;m;MYS;GOV;
Anwar Ibrahim;;m;MYS;GOV;
Abdullah Badawi;Abdullah Ahmad Badawi;m;MYS;GOV;
Lee Hsien Loong;;m;SGP;GOV;Prime Minister 2004-2024
Lawrence Wong;;m;SGP;GOV;Prime Minister 2024-
Lee Kuan Yew;;m;SGP;GOV;Prime Minister 1965-1990
Vivian Balakrishnan;Balakrishnan;m;SGP;GOV;Foreign Minister 2015-
Rodrigo Duterte;Duterte;m;PHL;GOV;
Ferdinand Marcos;;m;PHL;GOV;President 1965-1986
Ferdinand Marcos Jr.;Ferdinand Marcos Jr|Bongbong Marcos;m;PHL;GOV;
Benigno Aquino;Benigno Aquino III;m;PHL;GOV;
Corazon Aquino;;f;PHL;GOV;President 1986-1992
Gloria Macapagal Arroyo;Gloria Arroyo|Gloria Macapagal-Arroyo|Arroyo;f;PHL;GOV;
Joseph Estrada;Estrada;m;PHL;GOV;
Leni Robredo;Robredo;f;PHL;OPP;Vice President 2016-2022
Teodoro Locsin;;m;PHL;GOV;
Enrique Manalo;Manalo;m;PHL;GOV;
Aung San Suu Kyi;Suu Kyi;f;MMR;OPP;State Counsellor 2016-2021
Min Aung Hlaing;;m;MMR;MIL;commander
Thein Sein;;m;MMR;GOV;
Than Shwe;;m;MMR;MIL;
Thaksin Shinawatra;Thaksin;m;THA;GOV;
Yingluck Shinawatra;Yingluck;f;THA;GOV;
Prayuth Chan-ocha;Prayut Chan-ocha|Prayuth|Prayut|Prayuth Chan-o-cha;m;THA;GOV;
Srettha Thavisin;Srettha;m;THA;GOV;
Paetongtarn Shinawatra;Paetongtarn;f;THA;GOV;
Hun Sen;;m;KHM;GOV;Prime Minister 1985-2023
Hun Manet;;m;KHM;GOV;Prime Minister 2023-
Norodom Sihanouk;Sihanouk;m;KHM;GOV;King 1993-2004
Pol Pot;;m;KHM;REB;
Nguyen Phu Trong;Nguyễn Phú Trọng;m;VNM;GOV;
To Lam;Tô Lâm;m;VNM;GOV;
Pham Minh Chinh;;m;VNM;GOV;
Nguyen Xuan Phuc;;m;VNM;GOV;
Bui Thanh Son;;m;VNM;GOV;
Pham Binh Minh;;m;VNM;GOV;
Ho Chi Minh;;m;VNM;GOV;
Xanana Gusmao;Xanana Gusmão|Gusmao;m;TLS;GOV;President 2002-2007
Jose Ramos-Horta;José Ramos-Horta|Ramos-Horta|Jose Ramos Horta;m;TLS;GOV;President 2007-2012|President 2022-
Nursultan Nazarbayev;Nazarbayev;m;KAZ;GOV;
Kassym-Jomart Tokayev;Tokayev|Kasym-Jomart Tokayev;m;KAZ;GOV;
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
K.P. Sharma Oli;KP Sharma Oli|Oli;m;NPL;GOV;
Pushpa Kamal Dahal;Prachanda;m;NPL;GOV;
Sher Bahadur Deuba;Deuba;m;NPL;GOV;
King Gyanendra;Gyanendra;m;NPL;GOV;
Anura Kumara Dissanayake;Dissanayake;m;LKA;GOV;
Chandrika Kumaratunga;Kumaratunga;f;LKA;GOV;
Velupillai Prabhakaran;Prabhakaran;m;LKA;REB;
A.K. Abdul Momen;Abdul Momen;m;BGD;GOV;
Salman Khurshid;Khurshid;m;IND;GOV;
S.M. Krishna;;m;IND;GOV;
Pranab Mukherjee;Mukherjee;m;IND;GOV;
Jaswant Singh;;m;IND;GOV;
Yashwant Sinha;;m;IND;GOV;
Natwar Singh;;m;IND;GOV;
Rajiv Gandhi;;m;IND;GOV;Prime Minister 1984-1989
Indira Gandhi;;f;IND;GOV;Prime Minister 1980-1984
Ram Nath Kovind;Kovind;m;IND;GOV;
Droupadi Murmu;Murmu;f;IND;GOV;
Vikram Misri;Misri;m;IND;GOV;Foreign Secretary 2024-
Harsh Vardhan Shringla;Harsh Shringla|Shringla;m;IND;GOV;Foreign Secretary 2020-2022
Arindam Bagchi;Bagchi;m;IND;GOV;spokesman
Arvind Kejriwal;Kejriwal;m;IND;OPP;
Mamata Banerjee;;f;IND;OPP;
Ishaq Dar;;m;PAK;GOV;
Khawaja Asif;;m;PAK;GOV;Defence Minister 2022-
Khurshid Kasuri;Khurshid Mahmud Kasuri|Kasuri;m;PAK;GOV;
Hina Rabbani Khar;;f;PAK;GOV;
Sartaj Aziz;;m;PAK;GOV;Foreign Minister 1998-1999
Asim Munir;;m;PAK;MIL;
Qamar Javed Bajwa;Bajwa;m;PAK;MIL;
Faiz Hameed;;m;PAK;SPY;
Mohammad Zia-ul-Haq;Zia ul-Haq|Zia-ul-Haq|Mohammed Zia ul-Haq;m;PAK;GOV;President 1978-1988
Moeed Yusuf;;m;PAK;GOV;
Hafiz Saeed;;m;PAK;REB;
Masood Azhar;;m;PAK;REB;
Mohammad Hanif Atmar;Hanif Atmar|Atmar;m;AFG;GOV;
Salahuddin Rabbani;;m;AFG;GOV;
Hamdullah Mohib;Mohib;m;AFG;GOV;
Ahmad Massoud;Ahmed Massoud;m;AFG;REB;
Ahmad Shah Massoud;Ahmed Shah Massoud;m;AFG;REB;
Abdul Rashid Dostum;Dostum;m;AFG;MIL;
Gulbuddin Hekmatyar;Hekmatyar;m;AFG;REB;
Mohammad Yaqoob;Mullah Yaqoob;m;AFG;REB;
Najibullah;;m;AFG;GOV;President 1987-1992
`;
