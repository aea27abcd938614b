/** The Middle East, North Africa and Turkey. Name; other names; m or f; country; sector; offices with years. */
export const peopleMiddleEast = `
Recep Tayyip Erdogan;Recep Tayyip Erdoğan|Tayyip Erdogan|Erdogan|Erdoğan;m;TUR;GOV;
Ahmet Davutoglu;Ahmet Davutoğlu|Davutoglu|Davutoğlu;m;TUR;GOV;
Mevlut Cavusoglu;Mevlüt Çavuşoğlu|Cavusoglu|Çavuşoğlu;m;TUR;GOV;
Hakan Fidan;Fidan;m;TUR;GOV;
Hulusi Akar;Akar;m;TUR;GOV;Defence Minister 2018-2023
Abdullah Gul;Abdullah Gül;m;TUR;GOV;
Binali Yildirim;Binali Yıldırım|Yildirim;m;TUR;GOV;
Ahmet Necdet Sezer;Sezer;m;TUR;GOV;
Bulent Ecevit;Bülent Ecevit|Ecevit;m;TUR;GOV;
Ibrahim Kalin;Kalin;m;TUR;GOV;spokesman
Fethullah Gulen;Fethullah Gülen|Gulen;m;TUR;OPP;
Abdullah Ocalan;Abdullah Öcalan|Ocalan|Öcalan;m;TUR;REB;
Benjamin Netanyahu;Netanyahu|Binyamin Netanyahu;m;ISR;GOV;Prime Minister 1996-1999
Naftali Bennett;;m;ISR;GOV;
Yair Lapid;Lapid;m;ISR;GOV;
Benny Gantz;Gantz;m;ISR;GOV;Defence Minister 2020-2022
Yoav Gallant;Gallant;m;ISR;GOV;Defence Minister 2022-2024
Israel Katz;;m;ISR;GOV;Defence Minister 2024-
Gideon Sa'ar;Gideon Saar;m;ISR;GOV;
Eli Cohen;;m;ISR;GOV;
Gabi Ashkenazi;Ashkenazi;m;ISR;GOV;
Avigdor Lieberman;Lieberman|Avigdor Liberman;m;ISR;GOV;
Tzipi Livni;Livni;f;ISR;GOV;
Ehud Olmert;Olmert;m;ISR;GOV;
Ehud Barak;;m;ISR;GOV;Defence Minister 2007-2013
Ariel Sharon;Sharon;m;ISR;GOV;
Shimon Peres;Peres;m;ISR;GOV;
Yitzhak Rabin;Rabin;m;ISR;GOV;Prime Minister 1992-1995
Yitzhak Shamir;Shamir;m;ISR;GOV;Prime Minister 1986-1992
Isaac Herzog;Herzog;m;ISR;GOV;
Reuven Rivlin;Rivlin;m;ISR;GOV;
Itamar Ben-Gvir;Itamar Ben Gvir|Ben-Gvir|Ben Gvir;m;ISR;GOV;
Bezalel Smotrich;Smotrich;m;ISR;GOV;Finance Minister 2022-
Mahmoud Abbas;Abbas|Abu Mazen;m;PSE;GOV;
Yasser Arafat;Arafat|Yasir Arafat;m;PSE;GOV;
Mohammad Shtayyeh;Shtayyeh;m;PSE;GOV;
Saeb Erekat;Erekat;m;PSE;GOV;negotiator
Riyad al-Maliki;Riad al-Malki|Riyad al-Malki;m;PSE;GOV;
Ismail Haniyeh;Ismail Haniya|Haniyeh|Haniya;m;PSE;REB;
Khaled Meshaal;Khaled Mashal|Khaled Meshal|Meshaal;m;PSE;REB;
Yahya Sinwar;Sinwar;m;PSE;REB;
Hassan Nasrallah;Nasrallah;m;LBN;REB;
Naim Qassem;;m;LBN;REB;
Michel Aoun;Aoun;m;LBN;GOV;
Joseph Aoun;;m;LBN;GOV;
Elias Hrawi;Hrawi;m;LBN;GOV;President 1989-1998
Saad Hariri;Saad al-Hariri;m;LBN;GOV;
Rafik Hariri;Rafiq Hariri|Rafik al-Hariri;m;LBN;GOV;Prime Minister 1992-1998
Najib Mikati;Mikati;m;LBN;GOV;
Nabih Berri;Berri;m;LBN;LEG;Speaker 1992-
Walid Jumblatt;Jumblatt;m;LBN;OPP;
Emile Lahoud;Lahoud;m;LBN;GOV;
Bashar al-Assad;Bashar Assad|Assad|al-Assad|Asad|Bashar al-Asad|Al-Assad;m;SYR;GOV;
Hafez al-Assad;Hafez Assad;m;SYR;GOV;
Walid al-Moallem;Walid Muallem|Walid al-Muallem;m;SYR;GOV;
Farouk al-Sharaa;Farouq al-Shara;m;SYR;GOV;
Faisal Mekdad;Faisal Mikdad|Mekdad;m;SYR;GOV;
Ahmed al-Sharaa;Abu Mohammed al-Julani|Abu Mohammad al-Jolani|Abu Mohammed al-Jolani|al-Sharaa|Jolani;m;SYR;GOV;
Asaad al-Shaibani;Asaad Hassan al-Shibani;m;SYR;GOV;
Riad Hijab;Hijab;m;SYR;OPP;
Abu Bakr al-Baghdadi;Baghdadi|al-Baghdadi;m;IRQ;REB;
Abu Musab al-Zarqawi;Zarqawi|al-Zarqawi;m;JOR;REB;
Osama bin Laden;bin Laden|Bin Laden|Usama bin Laden;m;SAU;REB;
Ayman al-Zawahiri;Ayman al-Zawahri|Zawahiri|al-Zawahiri;m;EGY;REB;
Abdullah II;King Abdullah II;m;JOR;GOV;
King Hussein;;m;JOR;GOV;King 1952-1999
Ayman Safadi;Safadi;m;JOR;GOV;
Nasser Judeh;Judeh;m;JOR;GOV;
Saddam Hussein;Saddam;m;IRQ;GOV;
Tariq Aziz;Tareq Aziz;m;IRQ;GOV;Deputy Prime Minister 1979-2003
Nouri al-Maliki;Nuri al-Maliki|Maliki|al-Maliki;m;IRQ;GOV;
Haider al-Abadi;Haidar al-Abadi|Abadi|al-Abadi;m;IRQ;GOV;
Adel Abdul Mahdi;Adil Abdul-Mahdi|Adel Abdul-Mahdi;m;IRQ;GOV;
Mustafa al-Kadhimi;Kadhimi|al-Kadhimi;m;IRQ;GOV;
Mohammed Shia al-Sudani;al-Sudani;m;IRQ;GOV;
Ayad Allawi;Iyad Allawi|Allawi;m;IRQ;GOV;
Jalal Talabani;Talabani;m;IRQ;GOV;
Barham Salih;;m;IRQ;GOV;
Hoshyar Zebari;Zebari;m;IRQ;GOV;
Ibrahim al-Jaafari;Jaafari;m;IRQ;GOV;
Fuad Hussein;;m;IRQ;GOV;
Muqtada al-Sadr;Moqtada al-Sadr|Sadr|al-Sadr;m;IRQ;OPP;
Ali al-Sistani;Ali Sistani|Sistani|al-Sistani;m;IRQ;ELI;
Masoud Barzani;Massoud Barzani;m;IRQ;GOV;President of Kurdistan 2005-2017
Nechirvan Barzani;;m;IRQ;GOV;
Qais al-Khazali;Khazali;m;IRQ;REB;
Ali Khamenei;Khamenei|Ayatollah Khamenei|Ayatollah Ali Khamenei;m;IRN;GOV;
Ruhollah Khomeini;Khomeini|Ayatollah Khomeini;m;IRN;GOV;Supreme Leader 1979-1989
Hassan Rouhani;Rouhani|Hassan Rohani|Rowhani;m;IRN;GOV;
Mahmoud Ahmadinejad;Ahmadinejad;m;IRN;GOV;
Mohammad Khatami;Khatami|Mohammed Khatami;m;IRN;GOV;
Akbar Hashemi Rafsanjani;Rafsanjani|Hashemi Rafsanjani;m;IRN;GOV;President 1989-1997
Ebrahim Raisi;Raisi;m;IRN;GOV;
Masoud Pezeshkian;Pezeshkian;m;IRN;GOV;
Mohammad Javad Zarif;Javad Zarif|Zarif;m;IRN;GOV;
Hossein Amir-Abdollahian;Hossein Amirabdollahian|Amir-Abdollahian|Amirabdollahian;m;IRN;GOV;
Abbas Araghchi;Abbas Araqchi|Araghchi|Araqchi;m;IRN;GOV;
Ali Akbar Salehi;Salehi;m;IRN;GOV;
Manouchehr Mottaki;Mottaki;m;IRN;GOV;
Kamal Kharrazi;Kharrazi;m;IRN;GOV;
Saeed Khatibzadeh;Khatibzadeh;m;IRN;GOV;spokesman
Ali Shamkhani;Shamkhani;m;IRN;GOV;
Ali Larijani;Larijani;m;IRN;LEG;Speaker 2008-2020
Qasem Soleimani;Qassem Soleimani|Soleimani|Qassim Suleimani;m;IRN;MIL;commander
Esmail Qaani;Qaani;m;IRN;MIL;commander
Mohammed bin Salman;Mohammad bin Salman|Prince Mohammed bin Salman|MBS;m;SAU;GOV;Crown Prince 2017-
King Salman;Salman bin Abdulaziz;m;SAU;GOV;
King Abdullah;;m;SAU;GOV;
King Fahd;;m;SAU;GOV;
Adel al-Jubeir;Adel al-Jubair|Jubeir|al-Jubeir;m;SAU;GOV;
Faisal bin Farhan;Prince Faisal bin Farhan;m;SAU;GOV;
Saud al-Faisal;Prince Saud al-Faisal;m;SAU;GOV;
Jamal Khashoggi;Khashoggi;m;SAU;CVL;
Mohammed bin Zayed;Mohamed bin Zayed|Sheikh Mohammed bin Zayed;m;ARE;GOV;
Abdullah bin Zayed;Sheikh Abdullah bin Zayed;m;ARE;GOV;
Zayed bin Sultan Al Nahyan;Sheikh Zayed bin Sultan al-Nahyan|Sheikh Zayed;m;ARE;GOV;
Mohammed bin Rashid Al Maktoum;Mohammed bin Rashid al-Maktoum|Sheikh Mohammed bin Rashid;m;ARE;GOV;
Anwar Gargash;Gargash;m;ARE;GOV;
Tamim bin Hamad al-Thani;Sheikh Tamim|Tamim bin Hamad Al Thani|Sheikh Tamim bin Hamad al-Thani;m;QAT;GOV;
Hamad bin Khalifa al-Thani;Sheikh Hamad bin Khalifa al-Thani|Hamad bin Khalifa Al Thani;m;QAT;GOV;
Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman al-Thani;m;QAT;GOV;
Haitham bin Tariq;;m;OMN;GOV;
Qaboos bin Said;Sultan Qaboos|Qaboos;m;OMN;GOV;
Badr al-Busaidi;Badr Albusaidi;m;OMN;GOV;
Hamad bin Isa al-Khalifa;King Hamad;m;BHR;GOV;
Ali Abdullah Saleh;;m;YEM;GOV;
Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Hadi|Abdrabuh Mansur Hadi;m;YEM;GOV;
Rashad al-Alimi;al-Alimi;m;YEM;GOV;
Abdul-Malik al-Houthi;Abdulmalik al-Houthi|Abdel-Malek al-Houthi;m;YEM;REB;
Abdel Fattah el-Sisi;Abdel Fattah al-Sisi|Sisi|el-Sisi|al-Sisi|El-Sisi|Al-Sisi;m;EGY;GOV;
Hosni Mubarak;Mubarak;m;EGY;GOV;
Anwar Sadat;Sadat|Anwar al-Sadat;m;EGY;GOV;President 1970-1981
Mohamed Morsi;Mohammed Morsi|Morsi|Mursi|Mohamed Mursi;m;EGY;GOV;
Sameh Shoukry;Sameh Shukri|Shoukry;m;EGY;GOV;
Badr Abdelatty;Abdelatty;m;EGY;GOV;
Amr Moussa;Amr Mussa|Moussa;m;EGY;GOV;
Ahmed Aboul Gheit;Aboul Gheit|Ahmed Abul Gheit;m;EGY;GOV;
Nabil Elaraby;Nabil al-Arabi|Elaraby;m;EGY;GOV;
Muammar Gaddafi;Gaddafi|Muammar Qaddafi|Moammar Gadhafi|Gadhafi|Qaddafi|Moamer Kadhafi|Kadhafi|Muammar al-Gaddafi;m;LBY;GOV;
Saif al-Islam Gaddafi;Saif al-Islam;m;LBY;GOV;
Khalifa Haftar;Haftar|Khalifa Hifter|Hifter;m;LBY;MIL;commander
Fayez al-Sarraj;Fayez Sarraj|Sarraj|al-Sarraj|Fayez Serraj;m;LBY;GOV;
Abdul Hamid Dbeibah;Abdulhamid Dbeibah|Dbeibah|Abdul Hamid Dbeibeh;m;LBY;GOV;
Zine El Abidine Ben Ali;Zine al-Abidine Ben Ali|Ben Ali;m;TUN;GOV;
Kais Saied;Saied;m;TUN;GOV;
Beji Caid Essebsi;Essebsi;m;TUN;GOV;
Rached Ghannouchi;Ghannouchi|Rachid Ghannouchi;m;TUN;LEG;Speaker 2019-2021
Abdelaziz Bouteflika;Bouteflika;m;DZA;GOV;
Abdelmadjid Tebboune;Tebboune;m;DZA;GOV;
Ramtane Lamamra;Lamamra;m;DZA;GOV;
Mohammed VI;King Mohammed VI|King Mohammed;m;MAR;GOV;
Hassan II;King Hassan II|King Hassan;m;MAR;GOV;King 1961-1999
Nasser Bourita;Bourita;m;MAR;GOV;
`;
