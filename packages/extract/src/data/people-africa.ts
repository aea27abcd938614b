/** Africa south of the Sahara. Name; other names; m or f; country; sector; offices with years. */
export const peopleAfrica = `
Nelson Mandela;Mandela;m;ZAF;GOV;President 1994-1999
Thabo Mbeki;Mbeki;m;ZAF;GOV;
Jacob Zuma;Zuma;m;ZAF;GOV;
Cyril Ramaphosa;Ramaphosa;m;ZAF;GOV;
F.W. de Klerk;F. W. de Klerk|de Klerk|Frederik de Klerk;m;ZAF;GOV;President 1989-1994
P.W. Botha;;m;ZAF;GOV;President 1984-1989
Desmond Tutu;Tutu;m;ZAF;ELI;
Naledi Pandor;Pandor;f;ZAF;GOV;
Julius Malema;Malema;m;ZAF;OPP;
Robert Mugabe;Mugabe;m;ZWE;GOV;Prime Minister 1980-1987
Emmerson Mnangagwa;Mnangagwa;m;ZWE;GOV;
Morgan Tsvangirai;Tsvangirai;m;ZWE;OPP;opposition leader
Nelson Chamisa;Chamisa;m;ZWE;OPP;opposition leader
Olusegun Obasanjo;Obasanjo;m;NGA;GOV;
Goodluck Jonathan;;m;NGA;GOV;
Muhammadu Buhari;Buhari;m;NGA;GOV;
Bola Tinubu;Tinubu;m;NGA;GOV;
Umaru Yar'Adua;Umaru Musa Yar'Adua|Yar'Adua;m;NGA;GOV;
Sani Abacha;Abacha;m;NGA;GOV;President 1993-1998
Ibrahim Babangida;Babangida;m;NGA;GOV;President 1985-1993
Atiku Abubakar;Atiku;m;NGA;OPP;
Abubakar Shekau;Shekau;m;NGA;REB;
Geoffrey Onyeama;Onyeama;m;NGA;GOV;
John Kufuor;Kufuor;m;GHA;GOV;
John Mahama;John Dramani Mahama|Mahama;m;GHA;GOV;
Nana Akufo-Addo;Akufo-Addo;m;GHA;GOV;
Jerry Rawlings;Rawlings;m;GHA;GOV;
Laurent Gbagbo;Gbagbo;m;CIV;GOV;
Alassane Ouattara;Ouattara;m;CIV;GOV;
Henri Konan Bedie;Bedie;m;CIV;GOV;President 1993-1999
Guillaume Soro;;m;CIV;GOV;Prime Minister 2007-2012
Macky Sall;;m;SEN;GOV;
Abdoulaye Wade;;m;SEN;GOV;
Bassirou Diomaye Faye;;m;SEN;GOV;
Ousmane Sonko;Sonko;m;SEN;GOV;Prime Minister 2024-
Ibrahim Boubacar Keita;Ibrahim Boubacar Keïta;m;MLI;GOV;
Assimi Goita;Assimi Goïta|Goita;m;MLI;MIL;
Blaise Compaore;Blaise Compaoré|Compaore|Compaoré;m;BFA;GOV;President 1987-2014
Ibrahim Traore;Ibrahim Traoré;m;BFA;MIL;
Mohamed Bazoum;Bazoum;m;NER;GOV;President 2021-2023
Abdourahamane Tiani;Abdourahmane Tchiani|Tiani|Tchiani;m;NER;MIL;
Mahamadou Issoufou;Issoufou;m;NER;GOV;President 2011-2021
Idriss Deby;Idriss Déby|Deby|Déby;m;TCD;GOV;President 1990-2021
Mahamat Idriss Deby;Mahamat Idriss Déby|Mahamat Deby;m;TCD;GOV;
Hissene Habre;Hissène Habré|Habre|Habré;m;TCD;GOV;President 1982-1990
Alpha Conde;Alpha Condé;m;GIN;GOV;President 2010-2021
Mamady Doumbouya;Doumbouya;m;GIN;MIL;
Lansana Conte;Lansana Conté;m;GIN;GOV;President 1984-2008
Yahya Jammeh;Jammeh;m;GMB;GOV;President 1994-2017
Adama Barrow;Barrow;m;GMB;GOV;President 2017-
Dawda Jawara;Jawara;m;GMB;GOV;President 1970-1994
Ellen Johnson Sirleaf;Johnson Sirleaf|Ellen Johnson-Sirleaf|Sirleaf;f;LBR;GOV;President 2006-2018
Charles Taylor;;m;LBR;GOV;President 1997-2003
George Weah;Weah;m;LBR;GOV;President 2018-2024
Samuel Doe;;m;LBR;GOV;President 1986-1990
Foday Sankoh;Sankoh;m;SLE;REB;
Ernest Bai Koroma;Koroma;m;SLE;GOV;President 2007-2018
Ahmad Tejan Kabbah;Kabbah;m;SLE;GOV;President 1996-2007
Faure Gnassingbe;Faure Gnassingbé|Gnassingbe;m;TGO;GOV;President 2005-
Gnassingbe Eyadema;Eyadema;m;TGO;GOV;President 1967-2005
Patrice Talon;;m;BEN;GOV;President 2016-
Mathieu Kerekou;Kerekou;m;BEN;GOV;President 1996-2006
Paul Biya;Biya;m;CMR;GOV;President 1982-
Ali Bongo;Ali Bongo Ondimba;m;GAB;GOV;President 2009-2023
Omar Bongo;;m;GAB;GOV;President 1967-2009
Teodoro Obiang;Teodoro Obiang Nguema|Obiang;m;GNQ;GOV;President 1979-
Denis Sassou Nguesso;Sassou Nguesso|Denis Sassou-Nguesso;m;COG;GOV;President 1997-
Joseph Kabila;;m;COD;GOV;
Laurent Kabila;Laurent-Desire Kabila;m;COD;GOV;
Mobutu Sese Seko;Mobutu;m;COD;GOV;President 1965-1997
Felix Tshisekedi;Félix Tshisekedi|Tshisekedi;m;COD;GOV;
Etienne Tshisekedi;;m;COD;OPP;
Jean-Pierre Bemba;Bemba;m;COD;OPP;
Moise Katumbi;Moïse Katumbi;m;COD;OPP;
Faustin-Archange Touadera;Faustin-Archange Touadéra|Touadera;m;CAF;GOV;President 2016-
Francois Bozize;François Bozizé|Bozize;m;CAF;GOV;President 2003-2013
Paul Kagame;Kagame;m;RWA;GOV;
Juvenal Habyarimana;Juvénal Habyarimana|Habyarimana;m;RWA;GOV;President 1973-1994
Louise Mushikiwabo;Mushikiwabo;f;RWA;GOV;
Pierre Nkurunziza;Nkurunziza;m;BDI;GOV;President 2005-2020
Evariste Ndayishimiye;Ndayishimiye;m;BDI;GOV;President 2020-
Pierre Buyoya;Buyoya;m;BDI;GOV;President 1996-2003
Yoweri Museveni;Museveni;m;UGA;GOV;
Kizza Besigye;Besigye;m;UGA;OPP;opposition leader
Bobi Wine;;m;UGA;OPP;opposition leader
Joseph Kony;Kony;m;UGA;REB;
Idi Amin;;m;UGA;GOV;President 1971-1979
Daniel arap Moi;Daniel Arap Moi;m;KEN;GOV;
Mwai Kibaki;Kibaki;m;KEN;GOV;
Uhuru Kenyatta;Kenyatta;m;KEN;GOV;
William Ruto;Ruto;m;KEN;GOV;
Raila Odinga;Odinga;m;KEN;OPP;
Moody Awori;Awori;m;KEN;GOV;Vice President 2003-2008
Jakaya Kikwete;Kikwete;m;TZA;GOV;President 2005-2015
Benjamin Mkapa;Mkapa;m;TZA;GOV;President 1995-2005
John Magufuli;Magufuli;m;TZA;GOV;President 2015-2021
Samia Suluhu Hassan;;f;TZA;GOV;President 2021-
Julius Nyerere;Nyerere;m;TZA;GOV;President 1964-1985
Meles Zenawi;Zenawi|Meles;m;ETH;GOV;
Hailemariam Desalegn;Hailemariam;m;ETH;GOV;
Abiy Ahmed;Abiy;m;ETH;GOV;
Demeke Mekonnen;;m;ETH;GOV;
Mengistu Haile Mariam;Mengistu;m;ETH;GOV;President 1987-1991
Debretsion Gebremichael;Debretsion;m;ETH;REB;
Isaias Afwerki;Isayas Afewerki|Issaias Afeworki|Isaias Afewerki;m;ERI;GOV;President 1993-
Ismail Omar Guelleh;Ismaïl Omar Guelleh|Guelleh;m;DJI;GOV;President 1999-
Hassan Sheikh Mohamud;Hassan Sheikh Mohamoud;m;SOM;GOV;
Mohamed Abdullahi Mohamed;Farmajo;m;SOM;GOV;
Sharif Sheikh Ahmed;;m;SOM;GOV;
Mohamed Siad Barre;Siad Barre;m;SOM;GOV;President 1969-1991
Mohamed Farah Aideed;Mohamed Farrah Aidid|Aideed|Aidid;m;SOM;REB;
Omar al-Bashir;Omar Hassan al-Bashir|Omar el-Bashir|Omar El Bashir|Omar Hassan Ahmad al-Bashir|Bashir|al-Bashir;m;SDN;GOV;
Abdel Fattah al-Burhan;Abdel Fattah Burhan|Burhan|al-Burhan;m;SDN;MIL;
Abdalla Hamdok;Abdallah Hamdok|Hamdok;m;SDN;GOV;
Mohamed Hamdan Dagalo;Hemedti|Hemeti|Mohammed Hamdan Dagalo;m;SDN;REB;
Hassan al-Turabi;Turabi|Hassan Turabi;m;SDN;OPP;
Sadiq al-Mahdi;Sadeq al-Mahdi;m;SDN;OPP;Prime Minister 1986-1989
John Garang;Garang;m;SDN;REB;
Salva Kiir;Kiir|Salva Kiir Mayardit;m;SSD;GOV;
Riek Machar;Machar;m;SSD;REB;Vice President 2011-2013
Jonas Savimbi;Savimbi;m;AGO;REB;
Jose Eduardo dos Santos;José Eduardo dos Santos|dos Santos|Dos Santos;m;AGO;GOV;President 1979-2017
Joao Lourenco;João Lourenço|Lourenco;m;AGO;GOV;President 2017-
Joaquim Chissano;Chissano;m;MOZ;GOV;President 1986-2005
Armando Guebuza;Guebuza;m;MOZ;GOV;President 2005-2015
Filipe Nyusi;Nyusi;m;MOZ;GOV;President 2015-2025
Afonso Dhlakama;Dhlakama;m;MOZ;REB;
Kenneth Kaunda;Kaunda;m;ZMB;GOV;President 1964-1991
Frederick Chiluba;Chiluba;m;ZMB;GOV;President 1991-2002
Levy Mwanawasa;Mwanawasa;m;ZMB;GOV;President 2002-2008
Edgar Lungu;Lungu;m;ZMB;GOV;President 2015-2021
Hakainde Hichilema;Hichilema;m;ZMB;GOV;President 2021-
Bakili Muluzi;Muluzi;m;MWI;GOV;President 1994-2004
Bingu wa Mutharika;Mutharika;m;MWI;GOV;President 2004-2012
Joyce Banda;;f;MWI;GOV;President 2012-2014
Lazarus Chakwera;Chakwera;m;MWI;GOV;President 2020-2025
Sam Nujoma;Nujoma;m;NAM;GOV;President 1990-2005
Hage Geingob;Geingob;m;NAM;GOV;President 2015-2024
Marc Ravalomanana;Ravalomanana;m;MDG;GOV;President 2002-2009
Andry Rajoelina;Rajoelina;m;MDG;GOV;President 2019-2025
Didier Ratsiraka;Ratsiraka;m;MDG;GOV;President 1997-2002
Moussa Faki Mahamat;Moussa Faki;m;TCD;GOV;
Nkosazana Dlamini-Zuma;Dlamini-Zuma|Nkosazana Dlamini Zuma;f;ZAF;GOV;
`;
