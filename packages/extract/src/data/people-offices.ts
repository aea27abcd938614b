/** More heads of state and government and foreign ministers, in the shape of `people-main.ts`. */
export const peopleOffices = `
Margaret Beckett;;f;GBR;GOV;Foreign Secretary 2006-05-05..2007-06-28
Yvette Cooper;;f;GBR;GOV;Foreign Secretary 2025-09-05..
Philippe Douste-Blazy;;m;FRA;GOV;Foreign Minister 2005-2007
Jean-Noël Barrot;;m;FRA;GOV;Foreign Minister 2024-
Yohei Kono;;m;JPN;GOV;Foreign Minister 1999-2001
Makiko Tanaka;;f;JPN;GOV;Foreign Minister 2001-2002
Yoriko Kawaguchi;;f;JPN;GOV;Foreign Minister 2002-2004
Nobutaka Machimura;;m;JPN;GOV;Foreign Minister 2004-2005
Masahiko Komura;;m;JPN;GOV;Foreign Minister 2007-2008
Hirofumi Nakasone;;m;JPN;GOV;Foreign Minister 2008-2009
Katsuya Okada;;m;JPN;GOV;Foreign Minister 2009-2010
Seiji Maehara;;m;JPN;GOV;Foreign Minister 2010-2011
Koichiro Gemba;;m;JPN;GOV;Foreign Minister 2011-2012
Yoshiro Mori;;m;JPN;GOV;Prime Minister 2000-2001
Rangin Dadfar Spanta;;m;AFG;GOV;Foreign Minister 2006-2010
Zalmai Rassoul;;m;AFG;GOV;Foreign Minister 2010-2013
Hassan Akhund;;m;AFG;GOV;Prime Minister 2021-
Mohammed Ali al-Hakim;;m;IRQ;GOV;Foreign Minister 2018-2020
Silvan Shalom;;m;ISR;GOV;Foreign Minister 2003-2006
Nabil Shaath;;m;PSE;GOV;Foreign Minister 2003-2005
Ismail Cem;;m;TUR;GOV;Foreign Minister 1997-2002
Ali Babacan;;m;TUR;GOV;Foreign Minister 2007-2009
Ahmed Maher;;m;EGY;GOV;Foreign Minister 2001-2004
Mohamed Kamel Amr;;m;EGY;GOV;Foreign Minister 2011-2013
Borys Tarasyuk;;m;UKR;GOV;Foreign Minister 2005-2007
Volodymyr Ohryzko;;m;UKR;GOV;Foreign Minister 2007-2009
Kostyantyn Hryshchenko;;m;UKR;GOV;Foreign Minister 2010-2012
Leonid Kozhara;;m;UKR;GOV;Foreign Minister 2012-2014
Andrii Sybiha;;m;UKR;GOV;Foreign Minister 2024-
Wlodzimierz Cimoszewicz;;m;POL;GOV;Foreign Minister 2001-2005
Witold Waszczykowski;;m;POL;GOV;Foreign Minister 2015-2018
Jacek Czaputowicz;;m;POL;GOV;Foreign Minister 2018-2020
Zbigniew Rau;;m;POL;GOV;Foreign Minister 2020-2023
Mario Monti;;m;ITA;GOV;Prime Minister 2011-2013
Enrico Letta;;m;ITA;GOV;Prime Minister 2013-2014
Franco Frattini;;m;ITA;GOV;Foreign Minister 2002-2004|Foreign Minister 2008-2011
Gianfranco Fini;;m;ITA;GOV;Foreign Minister 2004-2006
Massimo D'Alema;;m;ITA;GOV;Foreign Minister 2006-2008
Giulio Terzi;;m;ITA;GOV;Foreign Minister 2011-2013
Emma Bonino;;f;ITA;GOV;Foreign Minister 2013-2014
Angelino Alfano;;m;ITA;GOV;Foreign Minister 2016-2018
Josep Piqué;;m;ESP;GOV;Foreign Minister 2000-2002
Ana Palacio;;f;ESP;GOV;Foreign Minister 2002-2004
Miguel Ángel Moratinos;;m;ESP;GOV;Foreign Minister 2004-2010
Trinidad Jiménez;;f;ESP;GOV;Foreign Minister 2010-2011
José Manuel García-Margallo;;m;ESP;GOV;Foreign Minister 2011-2016
Alfonso Dastis;;m;ESP;GOV;Foreign Minister 2016-2018
José Manuel Albares;;m;ESP;GOV;Foreign Minister 2021-
Jan Peter Balkenende;;m;NLD;GOV;Prime Minister 2002-2010
Wim Kok;;m;NLD;GOV;Prime Minister 1994-2002
Bernard Bot;;m;NLD;GOV;Foreign Minister 2003-2007
Maxime Verhagen;;m;NLD;GOV;Foreign Minister 2007-2010
Uri Rosenthal;;m;NLD;GOV;Foreign Minister 2010-2012
Frans Timmermans;;m;NLD;GOV;Foreign Minister 2012-2014
Bert Koenders;;m;NLD;GOV;Foreign Minister 2014-2017
Stef Blok;;m;NLD;GOV;Foreign Minister 2018-2021
Wopke Hoekstra;;m;NLD;GOV;Foreign Minister 2022-2023
Caspar Veldkamp;;m;NLD;GOV;Foreign Minister 2024-2025
Guy Verhofstadt;;m;BEL;GOV;Prime Minister 1999-2008
Yves Leterme;;m;BEL;GOV;Prime Minister 2009-2011
Elio Di Rupo;;m;BEL;GOV;Prime Minister 2011-2014
Bart De Wever;;m;BEL;GOV;Prime Minister 2025-
Karel De Gucht;;m;BEL;GOV;Foreign Minister 2004-2009
Didier Reynders;;m;BEL;GOV;Foreign Minister 2011-2019
Sophie Wilmès;;f;BEL;GOV;Prime Minister 2019-2020|Foreign Minister 2020-2022
Hadja Lahbib;;f;BEL;GOV;Foreign Minister 2022-2024
Maxime Prévot;;m;BEL;GOV;Foreign Minister 2025-
Göran Persson;;m;SWE;GOV;Prime Minister 1996-2006
Fredrik Reinfeldt;;m;SWE;GOV;Prime Minister 2006-2014
Anna Lindh;;f;SWE;GOV;Foreign Minister 1998-2003
Margot Wallström;;f;SWE;GOV;Foreign Minister 2014-2019
Ann Linde;;f;SWE;GOV;Foreign Minister 2019-2022
Tobias Billström;;m;SWE;GOV;Foreign Minister 2022-2024
Maria Malmer Stenergard;;f;SWE;GOV;Foreign Minister 2024-
Kjell Magne Bondevik;;m;NOR;GOV;Prime Minister 2001-2005
Jan Petersen;;m;NOR;GOV;Foreign Minister 2001-2005
Børge Brende;;m;NOR;GOV;Foreign Minister 2013-2017
Ine Eriksen Søreide;;f;NOR;GOV;Foreign Minister 2017-2021
Anniken Huitfeldt;;f;NOR;GOV;Foreign Minister 2021-2023
Espen Barth Eide;;m;NOR;GOV;Foreign Minister 2023-
Tarja Halonen;;f;FIN;GOV;President 2000-2012
Matti Vanhanen;;m;FIN;GOV;Prime Minister 2003-2010
Erkki Tuomioja;;m;FIN;GOV;Foreign Minister 2000-2007|Foreign Minister 2011-2015
Timo Soini;;m;FIN;GOV;Foreign Minister 2015-2019
Pekka Haavisto;;m;FIN;GOV;Foreign Minister 2019-2023
Elina Valtonen;;f;FIN;GOV;Foreign Minister 2023-
Lars Løkke Rasmussen;;m;DNK;GOV;Prime Minister 2009-2011|Prime Minister 2015-2019|Foreign Minister 2022-
Helle Thorning-Schmidt;;f;DNK;GOV;Prime Minister 2011-2015
Per Stig Møller;;m;DNK;GOV;Foreign Minister 2001-2010
Jeppe Kofod;;m;DNK;GOV;Foreign Minister 2019-2022
Costas Simitis;;m;GRC;GOV;Prime Minister 1996-2004
Kostas Karamanlis;;m;GRC;GOV;Prime Minister 2004-2009
Dora Bakoyannis;;f;GRC;GOV;Foreign Minister 2006-2009
Nikos Kotzias;;m;GRC;GOV;Foreign Minister 2015-2018
Nikos Dendias;;m;GRC;GOV;Foreign Minister 2019-2023
George Gerapetritis;;m;GRC;GOV;Foreign Minister 2023-
Péter Medgyessy;;m;HUN;GOV;Prime Minister 2002-2004
Ferenc Gyurcsány;;m;HUN;GOV;Prime Minister 2004-2009
János Martonyi;;m;HUN;GOV;Foreign Minister 1998-2002|Foreign Minister 2010-2014
Václav Klaus;;m;CZE;GOV;President 2003-2013
Karel Schwarzenberg;;m;CZE;GOV;Foreign Minister 2007-2009|Foreign Minister 2010-2013
Lubomír Zaorálek;;m;CZE;GOV;Foreign Minister 2014-2017
Jan Lipavský;;m;CZE;GOV;Foreign Minister 2021-2025
Georgi Parvanov;;m;BGR;GOV;President 2002-2012
Rosen Plevneliev;;m;BGR;GOV;President 2012-2017
Vuk Jeremić;;m;SRB;GOV;Foreign Minister 2007-2012
Marko Đurić;;m;SRB;GOV;Foreign Minister 2024-
Wolfgang Schüssel;;m;AUT;GOV;Chancellor 2000-2007
Alfred Gusenbauer;;m;AUT;GOV;Chancellor 2007-2008
Werner Faymann;;m;AUT;GOV;Chancellor 2008-2016
Christian Kern;;m;AUT;GOV;Chancellor 2016-2017
Benita Ferrero-Waldner;;f;AUT;GOV;Foreign Minister 2000-2004
Ursula Plassnik;;f;AUT;GOV;Foreign Minister 2004-2008
Michael Spindelegger;;m;AUT;GOV;Foreign Minister 2008-2013
Karin Kneissl;;f;AUT;GOV;Foreign Minister 2017-2019
Beate Meinl-Reisinger;;f;AUT;GOV;Foreign Minister 2025-
Micheline Calmy-Rey;;f;CHE;GOV;Foreign Minister 2003-2011
Didier Burkhalter;;m;CHE;GOV;Foreign Minister 2012-2017
Ignazio Cassis;;m;CHE;GOV;Foreign Minister 2017-
José Sócrates;;m;PRT;GOV;Prime Minister 2005-2011
Pedro Passos Coelho;;m;PRT;GOV;Prime Minister 2011-2015
Aníbal Cavaco Silva;;m;PRT;GOV;President 2006-2016
Jorge Sampaio;;m;PRT;GOV;President 1996-2006
Augusto Santos Silva;;m;PRT;GOV;Foreign Minister 2015-2022
Paulo Rangel;;m;PRT;GOV;Foreign Minister 2024-
Brian Cowen;;m;IRL;GOV;Foreign Minister 2000-2004|Taoiseach 2008-2011
Micheál Martin;;m;IRL;GOV;Foreign Minister 2008-2011|Taoiseach 2020-2022|Taoiseach 2025-
Dermot Ahern;;m;IRL;GOV;Foreign Minister 2004-2008
Simon Coveney;;m;IRL;GOV;Foreign Minister 2017-2022
Peter MacKay;;m;CAN;GOV;Foreign Minister 2006-2007
Lawrence Cannon;;m;CAN;GOV;Foreign Minister 2008-2011
John Baird;;m;CAN;GOV;Foreign Minister 2011-2015
Stéphane Dion;;m;CAN;GOV;Foreign Minister 2015-2017
François-Philippe Champagne;;m;CAN;GOV;Foreign Minister 2019-2021
Jorge Castañeda;;m;MEX;GOV;Foreign Minister 2000-2003
Luis Ernesto Derbez;;m;MEX;GOV;Foreign Minister 2003-2006
Patricia Espinosa;;f;MEX;GOV;Foreign Minister 2006-2012
Luis Videgaray;;m;MEX;GOV;Foreign Minister 2017-2018
Juan Ramón de la Fuente;;m;MEX;GOV;Foreign Minister 2024-
Antonio Patriota;;m;BRA;GOV;Foreign Minister 2011-2013
Luiz Alberto Figueiredo;;m;BRA;GOV;Foreign Minister 2013-2014
Aloysio Nunes;;m;BRA;GOV;Foreign Minister 2017-2018
Carlos França;;m;BRA;GOV;Foreign Minister 2021-2022
Héctor Timerman;;m;ARG;GOV;Foreign Minister 2010-2015
Susana Malcorra;;f;ARG;GOV;Foreign Minister 2015-2017
Jorge Faurie;;m;ARG;GOV;Foreign Minister 2017-2019
Santiago Cafiero;;m;ARG;GOV;Foreign Minister 2021-2023
Heraldo Muñoz;;m;CHL;GOV;Foreign Minister 2014-2018
Alberto van Klaveren;;m;CHL;GOV;Foreign Minister 2023-
María Ángela Holguín;;f;COL;GOV;Foreign Minister 2010-2018
Álvaro Leyva;;m;COL;GOV;Foreign Minister 2022-2024
Yván Gil;;m;VEN;GOV;Foreign Minister 2023-
Felipe Pérez Roque;;m;CUB;GOV;Foreign Minister 1999-2009
Martín Vizcarra;;m;PER;GOV;President 2018-2020
Maite Nkoana-Mashabane;;f;ZAF;GOV;Foreign Minister 2009-2018
Ronald Lamola;;m;ZAF;GOV;Foreign Minister 2024-
Yusuf Tuggar;;m;NGA;GOV;Foreign Minister 2023-
Musalia Mudavadi;;m;KEN;GOV;Foreign Minister 2023-
Amina Mohamed;;f;KEN;GOV;Foreign Minister 2013-2018
Seyoum Mesfin;;m;ETH;GOV;Foreign Minister 1991-2010
Workneh Gebeyehu;;m;ETH;GOV;Foreign Minister 2016-2019
Gedion Timothewos;;m;ETH;GOV;Foreign Minister 2024-
Mustafa Osman Ismail;;m;SDN;GOV;Foreign Minister 1998-2005
Ali Karti;;m;SDN;GOV;Foreign Minister 2010-2015
Ibrahim Ghandour;;m;SDN;GOV;Foreign Minister 2015-2018
Charles Murigande;;m;RWA;GOV;Foreign Minister 2002-2008
Vincent Biruta;;m;RWA;GOV;Foreign Minister 2019-2024
Olivier Nduhungirehe;;m;RWA;GOV;Foreign Minister 2024-
Sam Kutesa;;m;UGA;GOV;Foreign Minister 2005-2021
Moncef Marzouki;;m;TUN;GOV;President 2011-2014
Mourad Medelci;;m;DZA;GOV;Foreign Minister 2007-2013
Sabri Boukadoum;;m;DZA;GOV;Foreign Minister 2019-2021
Ahmed Attaf;;m;DZA;GOV;Foreign Minister 2023-
Mohamed Benaissa;;m;MAR;GOV;Foreign Minister 1999-2007
Taieb Fassi Fihri;;m;MAR;GOV;Foreign Minister 2007-2012
Salaheddine Mezouar;;m;MAR;GOV;Foreign Minister 2013-2017
Hamad bin Jassim bin Jaber Al Thani;;m;QAT;GOV;Foreign Minister 1992-2013|Prime Minister 2007-2013
Khalid bin Mohammad Al Attiyah;;m;QAT;GOV;Foreign Minister 2013-2016
Sheikh Khalifa bin Zayed Al Nahyan;;m;ARE;GOV;President 2004-2022
Marwan Muasher;;m;JOR;GOV;Foreign Minister 2002-2004
Gebran Bassil;;m;LBN;GOV;Foreign Minister 2014-2020
Abdallah Bou Habib;;m;LBN;GOV;Foreign Minister 2021-2025
Youssef Rajji;;m;LBN;GOV;Foreign Minister 2025-
Sheikh Jaber al-Ahmad al-Sabah;;m;KWT;GOV;Emir 1977-2006
Sheikh Sabah al-Ahmad al-Sabah;;m;KWT;GOV;Emir 2006-2020
Sheikh Nawaf al-Ahmad al-Sabah;;m;KWT;GOV;Emir 2020-2023
Sheikh Meshal al-Ahmad al-Sabah;;m;KWT;GOV;Emir 2023-
Phil Goff;;m;NZL;GOV;Foreign Minister 1999-2005
Murray McCully;;m;NZL;GOV;Foreign Minister 2008-2017
Hassan Wirajuda;;m;IDN;GOV;Foreign Minister 2001-2009
Syed Hamid Albar;;m;MYS;GOV;Foreign Minister 1999-2008
Anifah Aman;;m;MYS;GOV;Foreign Minister 2009-2018
Saifuddin Abdullah;;m;MYS;GOV;Foreign Minister 2018-2020
Mohamad Hasan;;m;MYS;GOV;Foreign Minister 2023-
Alberto Romulo;;m;PHL;GOV;Foreign Secretary 2004-2011
Albert del Rosario;;m;PHL;GOV;Foreign Secretary 2011-2016
Surayud Chulanont;;m;THA;GOV;Prime Minister 2006-2008
Surakiart Sathirathai;;m;THA;GOV;Foreign Minister 2001-2005
Don Pramudwinai;;m;THA;GOV;Foreign Minister 2015-2023
Maris Sangiampongsa;;m;THA;GOV;Foreign Minister 2024-2025
Nguyen Tan Dung;;m;VNM;GOV;Prime Minister 2006-2016
Phan Van Khai;;m;VNM;GOV;Prime Minister 1997-2006
Nguyen Dy Nien;;m;VNM;GOV;Foreign Minister 2000-2006
Pham Gia Khiem;;m;VNM;GOV;Foreign Minister 2006-2011
Wunna Maung Lwin;;m;MMR;GOV;Foreign Minister 2011-2016
Dipu Moni;;f;BGD;GOV;Foreign Minister 2009-2013
A. K. Abdul Momen;;m;BGD;GOV;Foreign Minister 2019-2024
Hasan Mahmud;;m;BGD;GOV;Foreign Minister 2024-2024
G. L. Peiris;;m;LKA;GOV;Foreign Minister 2010-2015
Mangala Samaraweera;;m;LKA;GOV;Foreign Minister 2005-2007|Foreign Minister 2015-2017
Ali Sabry;;m;LKA;GOV;Foreign Minister 2022-2024
Vijitha Herath;;m;LKA;GOV;Foreign Minister 2024-
Paek Nam-sun;;m;PRK;GOV;Foreign Minister 1998-2007
Pak Ui-chun;;m;PRK;GOV;Foreign Minister 2007-2014
Ri Son-gwon;;m;PRK;GOV;Foreign Minister 2020-2022
Song Min-soon;;m;KOR;GOV;Foreign Minister 2006-2008
Yu Myung-hwan;;m;KOR;GOV;Foreign Minister 2008-2010
Kim Sung-hwan;;m;KOR;GOV;Foreign Minister 2010-2013
Cho Hyun;;m;KOR;GOV;Foreign Minister 2025-
Lin Chia-lung;;m;TWN;GOV;Foreign Minister 2024-
Erlan Idrissov;;m;KAZ;GOV;Foreign Minister 2012-2016
Murat Nurtleu;;m;KAZ;GOV;Foreign Minister 2023-2025
Giorgi Margvelashvili;;m;GEO;GOV;President 2013-2018
David Zalkaliani;;m;GEO;GOV;Foreign Minister 2018-2022
Vartan Oskanian;;m;ARM;GOV;Foreign Minister 1998-2008
Eduard Nalbandian;;m;ARM;GOV;Foreign Minister 2008-2018
Zohrab Mnatsakanyan;;m;ARM;GOV;Foreign Minister 2018-2020
Ararat Mirzoyan;;m;ARM;GOV;Foreign Minister 2021-
Elmar Mammadyarov;;m;AZE;GOV;Foreign Minister 2004-2020
Jeyhun Bayramov;;m;AZE;GOV;Foreign Minister 2020-
Sergei Martynov;;m;BLR;GOV;Foreign Minister 2003-2012
Vladimir Makei;;m;BLR;GOV;Foreign Minister 2012-2022
Sergei Aleinik;;m;BLR;GOV;Foreign Minister 2022-2024
Maxim Ryzhenkov;;m;BLR;GOV;Foreign Minister 2024-
Titus Corlățean;;m;ROU;GOV;Foreign Minister 2012-2014
Bogdan Aurescu;;m;ROU;GOV;Foreign Minister 2019-2023
Luminița Odobescu;;f;ROU;GOV;Foreign Minister 2023-2025
Oana Țoiu;;f;ROU;GOV;Foreign Minister 2025-
Solomon Passy;;m;BGR;GOV;Foreign Minister 2001-2005
Ivailo Kalfin;;m;BGR;GOV;Foreign Minister 2005-2009
Ekaterina Zaharieva;;f;BGR;GOV;Foreign Minister 2017-2021
`;
