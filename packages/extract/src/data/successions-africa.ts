/** Who held which office in Africa south of the Sahara, in the shape that `successions.ts` tells. */
export const successionsOfAfrica = `
ZAF;President;Thabo Mbeki 1999-06-14..2008-09-24|Kgalema Motlanthe 2008-09-25|Jacob Zuma 2009-05-09..2018-02-14|Cyril Ramaphosa 2018-02-15
ZAF;Foreign Minister;Nkosazana Dlamini-Zuma 1999-06-17|Maite Nkoana-Mashabane (f) 2009-05-11|Lindiwe Sisulu (f) 2018-02-27|Naledi Pandor 2019-05-30|Ronald Lamola 2024-07-03
NGA;President;Olusegun Obasanjo 1999-05-29|Umaru Yar'Adua 2007-05-29..2010-05-05|Goodluck Jonathan 2010-05-06|Muhammadu Buhari 2015-05-29|Bola Tinubu 2023-05-29
NGA;Foreign Minister;Sule Lamido 1999-06|Oluyemi Adeniji 2003-07|Ngozi Okonjo-Iweala (f) 2006-06..2006-08|Joy Ogwu (f) 2006-08-30|Ojo Maduekwe 2007-07-26..2010-03|Odein Ajumogobia 2010-04-06|Olugbenga Ashiru 2011-07|Viola Onwuliri (f) 2013-09-11|Aminu Wali 2014-03|Geoffrey Onyeama 2015-11-11|Yusuf Tuggar 2023-08-21
KEN;President;Daniel arap Moi 1978-08-22|Mwai Kibaki 2002-12-30|Uhuru Kenyatta 2013-04-09|William Ruto 2022-09-13
KEN;Prime Minister;Raila Odinga 2008-04-17..2013-04-09
KEN;Foreign Minister;Kalonzo Musyoka 2003-01|Chirau Ali Mwakwere 2004-06-30|Raphael Tuju 2005-12|Moses Wetangula 2008-01-08..2010-10|Sam Ongeri 2012-03|Amina Mohamed (f) 2013-05|Monica Juma (f) 2018-02|Raychelle Omamo (f) 2020-01|Alfred Mutua 2022-10-27|Musalia Mudavadi 2023-10-05
ETH;President;Negasso Gidada 1995-08-22|Girma Wolde-Giorgis 2001-10-08|Mulatu Teshome 2013-10-07|Sahle-Work Zewde (f) 2018-10-25|Taye Atske Selassie 2024-10-07
ETH;Prime Minister;Meles Zenawi 1995-08-23|Hailemariam Desalegn 2012-08-20|Abiy Ahmed 2018-04-02
ETH;Foreign Minister;Seyoum Mesfin 1991|Hailemariam Desalegn 2010-10|Berhane Gebre-Christos 2012-09|Tedros Adhanom Ghebreyesus 2012-11-29|Workneh Gebeyehu 2016-11-01|Gedu Andargachew 2019-04-18|Demeke Mekonnen 2020-11-08..2024-01-26|Taye Atske Selassie 2024-02-08|Gedion Timothewos 2024-10-18
SDN;President;Omar al-Bashir 1989-06-30..2019-04-11
SDN;Leader;Abdel Fattah al-Burhan 2019-04-12
SDN;Prime Minister;Bakri Hassan Saleh 2017-03-02|Motazz Moussa 2018-09-10|Mohamed Tahir Ayala 2019-02..2019-04-11|Abdalla Hamdok 2019-08-21..2021-10-25|Abdalla Hamdok 2021-11-21..2022-01-02|Kamil Idris 2025-05-31
SDN;Foreign Minister;Mustafa Osman Ismail 1998-02|Lam Akol 2005-09|Deng Alor (SSD) 2007-10|Ali Karti 2010-06|Ibrahim Ghandour 2015-06-07..2018-04-19|El-Dirdiri Mohamed Ahmed 2018-05..2019-04|Asma Mohamed Abdalla (f) 2019-09-08..2020-07|Omar Gamareldin 2020-07|Mariam al-Sadiq al-Mahdi (f) 2021-02-10..2021-11-22|Ali al-Sadiq Ali 2022-01..2024-04|Hussein Awad Ali 2024-04|Ali Youssef al-Sharif 2024-11..2025-04
SOM;President;Abdiqasim Salad Hassan 2000-08-27|Abdullahi Yusuf Ahmed 2004-10-14..2008-12-29|Sharif Sheikh Ahmed 2009-01-31|Hassan Sheikh Mohamud 2012-09-16|Mohamed Abdullahi Mohamed 2017-02-16|Hassan Sheikh Mohamud 2022-05-23
SOM;Prime Minister;Ali Khalif Galaid 2000-10-08..2001-10-28|Hassan Abshir Farah 2001-11-12|Muhammad Abdi Yusuf 2003-12|Ali Mohammed Ghedi 2004-11-03..2007-10-29|Nur Hassan Hussein 2007-11-24|Omar Abdirashid Ali Sharmarke 2009-02-13..2010-09-21|Mohamed Abdullahi Mohamed 2010-11-01|Abdiweli Mohamed Ali 2011-06|Abdi Farah Shirdon 2012-10-17|Abdiweli Sheikh Ahmed 2013-12-21|Omar Abdirashid Ali Sharmarke 2014-12|Hassan Ali Khaire 2017-03-01..2020-07-25|Mohamed Hussein Roble 2020-09-23|Hamza Abdi Barre 2022-06-25
SOM;Foreign Minister;Fowsiyo Yusuf Haji Adan (f) 2012-11|Abdirahman Duale Beyle 2014-01|Abdisalam Omar Hadliye 2015-01|Yusuf Garaad Omar 2017-03-21|Ahmed Isse Awad 2018-01|Mohamed Abdirizak Mohamud 2020-11-19..2021-11|Abdisaid Muse Ali 2021-11|Abshir Omar Jama 2022-08..2023-12|Ahmed Moalim Fiqi 2024-04|Abdisalam Abdi Ali 2025-03
COD;President;Laurent Kabila 1997-05-17..2001-01-16|Joseph Kabila 2001-01-17|Felix Tshisekedi 2019-01-24
COD;Prime Minister;Antoine Gizenga 2006-12-30|Adolphe Muzito 2008-10-10..2012-03|Matata Ponyo Mapon 2012-04-18|Samy Badibanga 2016-11-17|Bruno Tshibala 2017-04-07|Sylvestre Ilunga 2019-09-07|Sama Lukonde 2021-04|Judith Suminwa (f) 2024-06-12
COD;Foreign Minister;Abdoulaye Yerodia 1999-03|Léonard She Okitundu 2000-11|Antoine Ghonda 2003-07|Raymond Ramazani Baya 2004-07|Antipas Mbusa Nyamwisi 2007-02|Alexis Thambwe Mwamba 2008-10|Raymond Tshibanda 2012-04-28|Léonard She Okitundu 2016-12|Marie Tumba Nzeza (f) 2019-09|Christophe Lutundula 2021-04|Thérèse Kayikwamba Wagner (f) 2024-06-12
SSD;President;Salva Kiir 2011-07-09
SSD;Foreign Minister;Deng Alor 2011-07-10|Nhial Deng Nhial 2011-08-26|Barnaba Marial Benjamin 2013-07-31|Deng Alor 2016-04|Nhial Deng Nhial 2018-08|Awut Deng Acuil (f) 2019-08-21|Beatrice Wani-Noah (f) 2020-03|Mayiik Ayii Deng 2021-09|James Pitia Morgan 2023-08|Ramadan Mohamed Abdallah Goc 2024-04..2025
RWA;President;Pasteur Bizimungu 1994-07-19|Paul Kagame 2000-03-24
RWA;Prime Minister;Pierre-Célestin Rwigema 1995-08-31|Bernard Makuza 2000-03-08|Pierre Habumuremyi 2011-10-07|Anastase Murekezi 2014-07-24|Édouard Ngirente 2017-08-30|Justin Nsengiyumva 2025-07
RWA;Foreign Minister;Charles Murigande 2002-11|Rosemary Museminali (f) 2008-03|Louise Mushikiwabo 2009-12-01|Richard Sezibera 2018-10-18|Vincent Biruta 2019-11-05|Olivier Nduhungirehe 2024-06-12
UGA;President;Yoweri Museveni 1986-01-29
UGA;Prime Minister;Apolo Nsibambi 1999-04-05|Amama Mbabazi 2011-05-24|Ruhakana Rugunda 2014-09-18|Robinah Nabbanja (f) 2021-06
UGA;Foreign Minister;James Wapakhabulo 2001-07..2004-03|Sam Kutesa 2005-01-13|Jeje Odongo 2021-06
ZWE;President;Robert Mugabe 1987-12-31..2017-11-21|Emmerson Mnangagwa 2017-11-24
ZWE;Prime Minister;Morgan Tsvangirai 2009-02-11..2013-09-11
ZWE;Foreign Minister;Stan Mudenge 1995|Simbarashe Mumbengegwi 2005-04|Walter Mzembi 2017-10-09..2017-11-27|Sibusiso Moyo 2017-11-30..2021-01-20|Frederick Shava 2021-03|Amon Murwira 2024-10
GHA;President;Jerry Rawlings 1981-12-31|John Kufuor 2001-01-07|John Atta Mills 2009-01-07|John Mahama 2012-07-24|Nana Akufo-Addo 2017-01-07|John Mahama 2025-01-07
SEN;President;Abdou Diouf 1981-01-01|Abdoulaye Wade 2000-04-01|Macky Sall 2012-04-02|Bassirou Diomaye Faye 2024-04-02
MLI;President;Alpha Oumar Konaré 1992-06-08|Amadou Toumani Touré 2002-06-08..2012-03-22|Dioncounda Traoré 2012-04-12|Ibrahim Boubacar Keita 2013-09-04..2020-08-18|Bah Ndaw 2020-09-25..2021-05-24|Assimi Goita 2021-06-07
CIV;President;Robert Guéï 1999-12-24..2000-10-26|Laurent Gbagbo 2000-10-26..2010-12|Alassane Ouattara 2011-05-06
`;
