/** The Middle East, North Africa and Turkey. Name; other names; m or f; country; sector; offices with years. */
export const peopleMiddleEast = `
Recep Tayyip Erdogan;Recep Tayyip Erdoğan|Tayyip Erdogan|Erdogan|Erdoğan;m;TUR;GOV;Prime Minister 2003-2014|President 2014-
Ahmet Davutoglu;Ahmet Davutoğlu|Davutoglu|Davutoğlu;m;TUR;GOV;Foreign Minister 2009-2014|Prime Minister 2014-2016
Mevlut Cavusoglu;Mevlüt Çavuşoğlu|Cavusoglu|Çavuşoğlu;m;TUR;GOV;Foreign Minister 2014-2023
Hakan Fidan;Fidan;m;TUR;GOV;Foreign Minister 2023-
Hulusi Akar;Akar;m;TUR;GOV;Defence Minister 2018-2023
Abdullah Gul;Abdullah Gül;m;TUR;GOV;Foreign Minister 2003-2007|President 2007-2014
Binali Yildirim;Binali Yıldırım|Yildirim;m;TUR;GOV;Prime Minister 2016-2018
Ahmet Necdet Sezer;Sezer;m;TUR;GOV;President 2000-2007
Bulent Ecevit;Bülent Ecevit|Ecevit;m;TUR;GOV;Prime Minister 1999-2002
Ibrahim Kalin;Kalin;m;TUR;GOV;spokesman
Fethullah Gulen;Fethullah Gülen|Gulen;m;TUR;OPP;
Abdullah Ocalan;Abdullah Öcalan|Ocalan|Öcalan;m;TUR;REB;
Benjamin Netanyahu;Netanyahu|Binyamin Netanyahu;m;ISR;GOV;Prime Minister 1996-1999|Prime Minister 2009-2021|Prime Minister 2022-
Naftali Bennett;;m;ISR;GOV;Prime Minister 2021-06-13..2022-06-30
Yair Lapid;Lapid;m;ISR;GOV;Foreign Minister 2021-2022|Prime Minister 2022-2022
Benny Gantz;Gantz;m;ISR;GOV;Defence Minister 2020-2022
Yoav Gallant;Gallant;m;ISR;GOV;Defence Minister 2022-2024
Israel Katz;;m;ISR;GOV;Foreign Minister 2024-2024|Defence Minister 2024-
Gideon Sa'ar;Gideon Saar;m;ISR;GOV;Foreign Minister 2024-
Eli Cohen;;m;ISR;GOV;Foreign Minister 2023-2024
Gabi Ashkenazi;Ashkenazi;m;ISR;GOV;Foreign Minister 2020-2021
Avigdor Lieberman;Lieberman|Avigdor Liberman;m;ISR;GOV;Foreign Minister 2009-2012|Foreign Minister 2013-2015
Tzipi Livni;Livni;f;ISR;GOV;Foreign Minister 2006-2009
Ehud Olmert;Olmert;m;ISR;GOV;Prime Minister 2006-04-14..2009-03-31
Ehud Barak;;m;ISR;GOV;Prime Minister 1999-2001|Defence Minister 2007-2013
Ariel Sharon;Sharon;m;ISR;GOV;Prime Minister 2001-2006
Shimon Peres;Peres;m;ISR;GOV;Foreign Minister 2001-2002|President 2007-2014
Yitzhak Rabin;Rabin;m;ISR;GOV;Prime Minister 1992-1995
Yitzhak Shamir;Shamir;m;ISR;GOV;Prime Minister 1986-1992
Isaac Herzog;Herzog;m;ISR;GOV;President 2021-
Reuven Rivlin;Rivlin;m;ISR;GOV;President 2014-2021
Itamar Ben-Gvir;Itamar Ben Gvir|Ben-Gvir|Ben Gvir;m;ISR;GOV;
Bezalel Smotrich;Smotrich;m;ISR;GOV;Finance Minister 2022-
Mahmoud Abbas;Abbas|Abu Mazen;m;PSE;GOV;President 2005-
Yasser Arafat;Arafat|Yasir Arafat;m;PSE;GOV;President 1996-2004
Mohammad Shtayyeh;Shtayyeh;m;PSE;GOV;Prime Minister 2019-2024
Saeb Erekat;Erekat;m;PSE;GOV;negotiator
Riyad al-Maliki;Riad al-Malki|Riyad al-Malki;m;PSE;GOV;Foreign Minister 2007-2024
Ismail Haniyeh;Ismail Haniya|Haniyeh|Haniya;m;PSE;REB;
Khaled Meshaal;Khaled Mashal|Khaled Meshal|Meshaal;m;PSE;REB;
Yahya Sinwar;Sinwar;m;PSE;REB;
Hassan Nasrallah;Nasrallah;m;LBN;REB;
Naim Qassem;;m;LBN;REB;
Michel Aoun;Aoun;m;LBN;GOV;President 2016-2022
Joseph Aoun;;m;LBN;GOV;President 2025-
Elias Hrawi;Hrawi;m;LBN;GOV;President 1989-1998
Saad Hariri;Saad al-Hariri;m;LBN;GOV;Prime Minister 2009-2011|Prime Minister 2016-2020
Rafik Hariri;Rafiq Hariri|Rafik al-Hariri;m;LBN;GOV;Prime Minister 1992-1998|Prime Minister 2000-2004
Najib Mikati;Mikati;m;LBN;GOV;Prime Minister 2011-2014|Prime Minister 2021-2025
Nabih Berri;Berri;m;LBN;LEG;Speaker 1992-
Walid Jumblatt;Jumblatt;m;LBN;OPP;
Emile Lahoud;Lahoud;m;LBN;GOV;President 1998-2007
Bashar al-Assad;Bashar Assad|Assad|al-Assad|Asad|Bashar al-Asad|Al-Assad;m;SYR;GOV;President 2000-2024
Hafez al-Assad;Hafez Assad;m;SYR;GOV;President 1971-2000
Walid al-Moallem;Walid Muallem|Walid al-Muallem;m;SYR;GOV;Foreign Minister 2006-2020
Farouk al-Sharaa;Farouq al-Shara;m;SYR;GOV;Foreign Minister 1984-2006
Faisal Mekdad;Faisal Mikdad|Mekdad;m;SYR;GOV;Foreign Minister 2020-2024
Ahmed al-Sharaa;Abu Mohammed al-Julani|Abu Mohammad al-Jolani|Abu Mohammed al-Jolani|al-Sharaa|Jolani;m;SYR;GOV;President 2025-
Asaad al-Shaibani;Asaad Hassan al-Shibani;m;SYR;GOV;Foreign Minister 2024-
Riad Hijab;Hijab;m;SYR;OPP;
Abu Bakr al-Baghdadi;Baghdadi|al-Baghdadi;m;IRQ;REB;
Abu Musab al-Zarqawi;Zarqawi|al-Zarqawi;m;JOR;REB;
Osama bin Laden;bin Laden|Bin Laden|Usama bin Laden;m;SAU;REB;
Ayman al-Zawahiri;Ayman al-Zawahri|Zawahiri|al-Zawahiri;m;EGY;REB;
Abdullah II;King Abdullah II;m;JOR;GOV;King 1999-
King Hussein;;m;JOR;GOV;King 1952-1999
Ayman Safadi;Safadi;m;JOR;GOV;Foreign Minister 2017-
Nasser Judeh;Judeh;m;JOR;GOV;Foreign Minister 2009-2017
Saddam Hussein;Saddam;m;IRQ;GOV;President 1979-2003
Tariq Aziz;Tareq Aziz;m;IRQ;GOV;Deputy Prime Minister 1979-2003
Nouri al-Maliki;Nuri al-Maliki|Maliki|al-Maliki;m;IRQ;GOV;Prime Minister 2006-2014
Haider al-Abadi;Haidar al-Abadi|Abadi|al-Abadi;m;IRQ;GOV;Prime Minister 2014-2018
Adel Abdul Mahdi;Adil Abdul-Mahdi|Adel Abdul-Mahdi;m;IRQ;GOV;Prime Minister 2018-2020
Mustafa al-Kadhimi;Kadhimi|al-Kadhimi;m;IRQ;GOV;Prime Minister 2020-2022
Mohammed Shia al-Sudani;al-Sudani;m;IRQ;GOV;Prime Minister 2022-
Ayad Allawi;Iyad Allawi|Allawi;m;IRQ;GOV;Prime Minister 2004-2005
Jalal Talabani;Talabani;m;IRQ;GOV;President 2005-2014
Barham Salih;;m;IRQ;GOV;President 2018-2022
Hoshyar Zebari;Zebari;m;IRQ;GOV;Foreign Minister 2003-2014
Ibrahim al-Jaafari;Jaafari;m;IRQ;GOV;Prime Minister 2005-2006|Foreign Minister 2014-2018
Fuad Hussein;;m;IRQ;GOV;Foreign Minister 2020-
Muqtada al-Sadr;Moqtada al-Sadr|Sadr|al-Sadr;m;IRQ;OPP;
Ali al-Sistani;Ali Sistani|Sistani|al-Sistani;m;IRQ;ELI;
Masoud Barzani;Massoud Barzani;m;IRQ;GOV;President 2005-2017
Nechirvan Barzani;;m;IRQ;GOV;
Qais al-Khazali;Khazali;m;IRQ;REB;
Ali Khamenei;Khamenei|Ayatollah Khamenei|Ayatollah Ali Khamenei;m;IRN;GOV;Supreme Leader 1989-
Ruhollah Khomeini;Khomeini|Ayatollah Khomeini;m;IRN;GOV;Supreme Leader 1979-1989
Hassan Rouhani;Rouhani|Hassan Rohani|Rowhani;m;IRN;GOV;President 2013-08-03..2021-08-03
Mahmoud Ahmadinejad;Ahmadinejad;m;IRN;GOV;President 2005-08-03..2013-08-03
Mohammad Khatami;Khatami|Mohammed Khatami;m;IRN;GOV;President 1997-08-03..2005-08-03
Akbar Hashemi Rafsanjani;Rafsanjani|Hashemi Rafsanjani;m;IRN;GOV;President 1989-1997
Ebrahim Raisi;Raisi;m;IRN;GOV;President 2021-08-03..2024-05-19
Masoud Pezeshkian;Pezeshkian;m;IRN;GOV;President 2024-07-28..
Mohammad Javad Zarif;Javad Zarif|Zarif;m;IRN;GOV;Foreign Minister 2013-2021
Hossein Amir-Abdollahian;Hossein Amirabdollahian|Amir-Abdollahian|Amirabdollahian;m;IRN;GOV;Foreign Minister 2021-2024
Abbas Araghchi;Abbas Araqchi|Araghchi|Araqchi;m;IRN;GOV;Foreign Minister 2024-
Ali Akbar Salehi;Salehi;m;IRN;GOV;Foreign Minister 2010-2013
Manouchehr Mottaki;Mottaki;m;IRN;GOV;Foreign Minister 2005-2010
Kamal Kharrazi;Kharrazi;m;IRN;GOV;Foreign Minister 1997-2005
Saeed Khatibzadeh;Khatibzadeh;m;IRN;GOV;spokesman
Ali Shamkhani;Shamkhani;m;IRN;GOV;
Ali Larijani;Larijani;m;IRN;LEG;Speaker 2008-2020
Qasem Soleimani;Qassem Soleimani|Soleimani|Qassim Suleimani;m;IRN;MIL;commander
Esmail Qaani;Qaani;m;IRN;MIL;commander
Mohammed bin Salman;Mohammad bin Salman|Prince Mohammed bin Salman|MBS;m;SAU;GOV;Crown Prince 2017-
King Salman;Salman bin Abdulaziz;m;SAU;GOV;King 2015-
King Abdullah;;m;SAU;GOV;King 2005-2015
King Fahd;;m;SAU;GOV;King 1982-2005
Adel al-Jubeir;Adel al-Jubair|Jubeir|al-Jubeir;m;SAU;GOV;Foreign Minister 2015-2018
Faisal bin Farhan;Prince Faisal bin Farhan;m;SAU;GOV;Foreign Minister 2019-
Saud al-Faisal;Prince Saud al-Faisal;m;SAU;GOV;Foreign Minister 1975-2015
Jamal Khashoggi;Khashoggi;m;SAU;CVL;
Mohammed bin Zayed;Mohamed bin Zayed|Sheikh Mohammed bin Zayed;m;ARE;GOV;President 2022-
Abdullah bin Zayed;Sheikh Abdullah bin Zayed;m;ARE;GOV;Foreign Minister 2006-
Anwar Gargash;Gargash;m;ARE;GOV;
Tamim bin Hamad al-Thani;Sheikh Tamim|Tamim bin Hamad Al Thani|Sheikh Tamim bin Hamad al-Thani;m;QAT;GOV;Emir 2013-
Hamad bin Khalifa al-Thani;Sheikh Hamad bin Khalifa al-Thani|Hamad bin Khalifa Al Thani;m;QAT;GOV;Emir 1995-2013
Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman al-Thani;m;QAT;GOV;Foreign Minister 2016-|Prime Minister 2023-
Haitham bin Tariq;;m;OMN;GOV;Sultan 2020-
Qaboos bin Said;Sultan Qaboos|Qaboos;m;OMN;GOV;Sultan 1970-2020
Badr al-Busaidi;Badr Albusaidi;m;OMN;GOV;Foreign Minister 2020-
Hamad bin Isa al-Khalifa;King Hamad;m;BHR;GOV;King 2002-
Ali Abdullah Saleh;;m;YEM;GOV;President 1990-2012
Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Hadi|Abdrabuh Mansur Hadi;m;YEM;GOV;President 2012-2022
Rashad al-Alimi;al-Alimi;m;YEM;GOV;
Abdul-Malik al-Houthi;Abdulmalik al-Houthi|Abdel-Malek al-Houthi;m;YEM;REB;
Abdel Fattah el-Sisi;Abdel Fattah al-Sisi|Sisi|el-Sisi|al-Sisi|El-Sisi|Al-Sisi;m;EGY;GOV;President 2014-
Hosni Mubarak;Mubarak;m;EGY;GOV;President 1981-2011
Anwar Sadat;Sadat|Anwar al-Sadat;m;EGY;GOV;President 1970-1981
Mohamed Morsi;Mohammed Morsi|Morsi|Mursi|Mohamed Mursi;m;EGY;GOV;President 2012-2013
Sameh Shoukry;Sameh Shukri|Shoukry;m;EGY;GOV;Foreign Minister 2014-2024
Badr Abdelatty;Abdelatty;m;EGY;GOV;Foreign Minister 2024-
Amr Moussa;Amr Mussa|Moussa;m;EGY;GOV;Foreign Minister 1991-2001|Secretary-General 2001-2011
Ahmed Aboul Gheit;Aboul Gheit|Ahmed Abul Gheit;m;EGY;GOV;Foreign Minister 2004-2011|Secretary-General 2016-
Nabil Elaraby;Nabil al-Arabi|Elaraby;m;EGY;GOV;Secretary-General 2011-2016
Muammar Gaddafi;Gaddafi|Muammar Qaddafi|Moammar Gadhafi|Gadhafi|Qaddafi|Moamer Kadhafi|Kadhafi|Muammar al-Gaddafi;m;LBY;GOV;
Saif al-Islam Gaddafi;Saif al-Islam;m;LBY;GOV;
Khalifa Haftar;Haftar|Khalifa Hifter|Hifter;m;LBY;MIL;commander
Fayez al-Sarraj;Fayez Sarraj|Sarraj|al-Sarraj|Fayez Serraj;m;LBY;GOV;Prime Minister 2016-2021
Abdul Hamid Dbeibah;Abdulhamid Dbeibah|Dbeibah|Abdul Hamid Dbeibeh;m;LBY;GOV;Prime Minister 2021-
Zine El Abidine Ben Ali;Zine al-Abidine Ben Ali|Ben Ali;m;TUN;GOV;President 1987-2011
Kais Saied;Saied;m;TUN;GOV;President 2019-
Beji Caid Essebsi;Essebsi;m;TUN;GOV;President 2014-2019
Rached Ghannouchi;Ghannouchi|Rachid Ghannouchi;m;TUN;LEG;Speaker 2019-2021
Abdelaziz Bouteflika;Bouteflika;m;DZA;GOV;President 1999-2019
Abdelmadjid Tebboune;Tebboune;m;DZA;GOV;President 2019-
Ramtane Lamamra;Lamamra;m;DZA;GOV;Foreign Minister 2013-2017|Foreign Minister 2021-2023
Mohammed VI;King Mohammed VI|King Mohammed;m;MAR;GOV;King 1999-
Hassan II;King Hassan II|King Hassan;m;MAR;GOV;King 1961-1999
Nasser Bourita;Bourita;m;MAR;GOV;Foreign Minister 2017-
`;
