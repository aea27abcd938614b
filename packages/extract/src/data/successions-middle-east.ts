/** Who held which office in the Middle East and North Africa, in the shape that `successions.ts` tells. */
export const successionsOfMiddleEast = `
IRN;Supreme Leader;Ali Khamenei 1989-06-04
IRN;President;Mohammad Khatami 1997-08-03|Mahmoud Ahmadinejad 2005-08-03|Hassan Rouhani 2013-08-03|Ebrahim Raisi 2021-08-03..2024-05-19|Mohammad Mokhber 2024-05-19|Masoud Pezeshkian 2024-07-28
IRN;Foreign Minister;Kamal Kharrazi 1997-08-20|Manouchehr Mottaki 2005-08-24|Ali Akbar Salehi 2010-12-13|Mohammad Javad Zarif 2013-08-15|Hossein Amir-Abdollahian 2021-08-25..2024-05-19|Ali Bagheri 2024-05-20|Abbas Araghchi 2024-08-21
IRQ;President;Saddam Hussein 1979-07-16..2003-04-09|Ghazi al-Yawer 2004-06-28|Jalal Talabani 2005-04-07|Fuad Masum 2014-07-24|Barham Salih 2018-10-02|Abdul Latif Rashid 2022-10-17
IRQ;Prime Minister;Ayad Allawi 2004-06-28|Ibrahim al-Jaafari 2005-05-03|Nouri al-Maliki 2006-05-20|Haider al-Abadi 2014-09-08|Adel Abdul Mahdi 2018-10-25|Mustafa al-Kadhimi 2020-05-07|Mohammed Shia al-Sudani 2022-10-27
IRQ;Foreign Minister;Mohammed Saeed al-Sahhaf 1992..2001-04|Naji Sabri 2001-08-04..2003-04-09|Hoshyar Zebari 2003-09-03..2014-07|Ibrahim al-Jaafari 2014-09-08|Mohammed Ali al-Hakim 2018-10-25..2020-05-06|Fuad Hussein 2020-06-06
ISR;President;Ezer Weizman 1993-05-13..2000-07-13|Moshe Katsav 2000-08-01..2007-07-01|Shimon Peres 2007-07-15|Reuven Rivlin 2014-07-24|Isaac Herzog 2021-07-07
ISR;Prime Minister;Ehud Barak 1999-07-06|Ariel Sharon 2001-03-07|Ehud Olmert 2006-04-14|Benjamin Netanyahu 2009-03-31|Naftali Bennett 2021-06-13|Yair Lapid 2022-07-01|Benjamin Netanyahu 2022-12-29
ISR;Foreign Minister;Shlomo Ben-Ami 2000-08|Shimon Peres 2001-03-07..2002-11-02|Benjamin Netanyahu 2002-11-06|Silvan Shalom 2003-02-28..2006-01-16|Tzipi Livni 2006-01-18|Avigdor Lieberman 2009-03-31|Benjamin Netanyahu 2012-12-18|Avigdor Lieberman 2013-11-11..2015-05-06|Benjamin Netanyahu 2015-05-14|Israel Katz 2019-02-17|Gabi Ashkenazi 2020-05-17|Yair Lapid 2021-06-13|Eli Cohen 2022-12-29|Israel Katz 2024-01-01|Gideon Sa'ar 2024-11-10
PSE;President;Yasser Arafat 1996-01-20..2004-11-11|Rawhi Fattouh 2004-11-11|Mahmoud Abbas 2005-01-15
PSE;Prime Minister;Mahmoud Abbas 2003-03-19..2003-09-06|Ahmed Qurei 2003-10-07|Ismail Haniyeh 2006-03-29|Salam Fayyad 2007-06-15|Rami Hamdallah 2013-06-06|Mohammad Shtayyeh 2019-04-13|Mohammad Mustafa 2024-03-31
PSE;Foreign Minister;Nabil Shaath 2003-04..2005-02|Nasser al-Qudwa 2005-02-24|Mahmoud al-Zahar 2006-03-29..2007-03|Ziad Abu Amr 2007-03..2007-06|Riyad al-Maliki 2007-07..2024-03|Mohammad Mustafa 2024-03-31..2025-06|Varsen Aghabekian (f) 2025-06
SYR;President;Hafez al-Assad 1971-03-12..2000-06-10|Bashar al-Assad 2000-07-17..2024-12-08|Ahmed al-Sharaa 2025-01-29
SYR;Prime Minister;Mahmoud al-Zoubi 1987-11|Muhammad Mustafa Mero 2000-03-13|Muhammad Naji al-Otari 2003-09-18|Adel Safar 2011-04-14|Riad Hijab 2012-06-23..2012-08-06|Wael al-Halqi 2012-08-09|Imad Khamis 2016-07-03|Hussein Arnous 2020-06-11|Mohammad Ghazi al-Jalali 2024-09|Mohammed al-Bashir 2024-12-10..2025-03-29
SYR;Foreign Minister;Farouk al-Sharaa 1984-03|Walid al-Moallem 2006-02-11..2020-11-16|Faisal Mekdad 2020-11-22|Bassam Sabbagh 2024-09|Asaad al-Shaibani 2024-12-21
TUR;President;Süleyman Demirel 1993-05-16|Ahmet Necdet Sezer 2000-05-16|Abdullah Gul 2007-08-28|Recep Tayyip Erdogan 2014-08-28
TUR;Prime Minister;Bulent Ecevit 1999-01-11|Abdullah Gul 2002-11-18|Recep Tayyip Erdogan 2003-03-14|Ahmet Davutoglu 2014-08-28|Binali Yildirim 2016-05-24..2018-07-09
TUR;Foreign Minister;Ismail Cem 1997-06-30|Şükrü Sina Gürel 2002-07|Yaşar Yakış 2002-11-18|Abdullah Gul 2003-03-14|Ali Babacan 2007-08-29|Ahmet Davutoglu 2009-05-01|Mevlut Cavusoglu 2014-08-29|Feridun Sinirlioğlu 2015-08-28|Mevlut Cavusoglu 2015-11-24|Hakan Fidan 2023-06-03
SAU;King;King Fahd 1982-06-13|King Abdullah 2005-08-01|King Salman 2015-01-23
SAU;Prime Minister;Mohammed bin Salman 2022-09-27
SAU;Foreign Minister;Saud al-Faisal 1975-10|Adel al-Jubeir 2015-04-29|Ibrahim al-Assaf 2018-12-27|Faisal bin Farhan 2019-10-23
ARE;President;Zayed bin Sultan Al Nahyan 1971-12-02|Sheikh Khalifa bin Zayed Al Nahyan 2004-11-03|Mohammed bin Zayed 2022-05-14
ARE;Prime Minister;Maktoum bin Rashid Al Maktoum 1990-11|Mohammed bin Rashid Al Maktoum 2006-01-05
ARE;Foreign Minister;Rashid Abdullah Al Nuaimi 1980|Abdullah bin Zayed 2006-02-09
QAT;Emir;Hamad bin Khalifa al-Thani 1995-06-27|Tamim bin Hamad al-Thani 2013-06-25
QAT;Prime Minister;Abdullah bin Khalifa Al Thani 1996-10-29|Hamad bin Jassim bin Jaber Al Thani 2007-04-03|Abdullah bin Nasser Al Thani 2013-06-26|Khalid bin Khalifa Al Thani 2020-01-28|Mohammed bin Abdulrahman Al Thani 2023-03-07
QAT;Foreign Minister;Hamad bin Jassim bin Jaber Al Thani 1992-09|Khalid bin Mohammad Al Attiyah 2013-06-26|Mohammed bin Abdulrahman Al Thani 2016-01-27
KWT;Emir;Sheikh Jaber al-Ahmad al-Sabah 1977-12-31..2006-01-15|Sheikh Saad al-Abdullah al-Sabah 2006-01-15..2006-01-24|Sheikh Sabah al-Ahmad al-Sabah 2006-01-29|Sheikh Nawaf al-Ahmad al-Sabah 2020-09-30|Sheikh Meshal al-Ahmad al-Sabah 2023-12-16
KWT;Prime Minister;Sheikh Saad al-Abdullah al-Sabah 1978-02|Sheikh Sabah al-Ahmad al-Sabah 2003-07-13|Sheikh Nasser al-Mohammed al-Sabah 2006-02-07|Sheikh Jaber al-Mubarak al-Sabah 2011-11-30|Sheikh Sabah al-Khalid al-Sabah 2019-11-19|Sheikh Ahmad Nawaf al-Sabah 2022-07-24|Sheikh Mohammed Sabah al-Salem al-Sabah 2024-01-04|Sheikh Ahmad Abdullah al-Sabah 2024-05
KWT;Foreign Minister;Sheikh Sabah al-Ahmad al-Sabah 1978|Sheikh Mohammed Sabah al-Salem al-Sabah 2003-07-14..2011-10-18|Sheikh Sabah al-Khalid al-Sabah 2011-10-22|Sheikh Ahmad Nasser al-Mohammed al-Sabah 2019-12-17|Sheikh Salem Abdullah al-Jaber al-Sabah 2022-10-16|Abdullah al-Yahya 2024-01-17
BHR;King;Hamad bin Isa al-Khalifa 2002-02-14
BHR;Prime Minister;Khalifa bin Salman al-Khalifa 1970|Salman bin Hamad al-Khalifa 2020-11-11
BHR;Foreign Minister;Mohammed bin Mubarak al-Khalifa 1971|Khalid bin Ahmed al-Khalifa 2005-09|Abdullatif al-Zayani 2020-02-11
OMN;Sultan;Qaboos bin Said 1970-07-23|Haitham bin Tariq 2020-01-11
OMN;Foreign Minister;Yusuf bin Alawi 1997|Badr al-Busaidi 2020-08-18
JOR;King;Abdullah II 1999-02-07
JOR;Prime Minister;Abdelraouf al-Rawabdeh 1999-03-04|Ali Abu al-Ragheb 2000-06-19|Faisal al-Fayez 2003-10-25|Adnan Badran 2005-04-07|Marouf al-Bakhit 2005-11-27|Nader al-Dahabi 2007-11-25|Samir Rifai 2009-12-14|Marouf al-Bakhit 2011-02|Awn al-Khasawneh 2011-10-24|Fayez al-Tarawneh 2012-05-02|Abdullah Ensour 2012-10-11|Hani al-Mulki 2016-06|Omar Razzaz 2018-06|Bisher al-Khasawneh 2020-10|Jafar Hassan 2024-09
JOR;Foreign Minister;Abdul Ilah Khatib 1998|Marwan Muasher 2002-01|Hani al-Mulki 2004-10|Farouk Kasrawi 2005-04|Abdul Ilah Khatib 2005-11-27|Salah Bashir 2007-11|Nasser Judeh 2009-02-23|Ayman Safadi 2017-01-15
LBN;President;Emile Lahoud 1998-11-24..2007-11-23|Michel Suleiman 2008-05-25..2014-05-24|Michel Aoun 2016-10-31..2022-10-30|Joseph Aoun 2025-01-09
LBN;Prime Minister;Selim al-Hoss 1998-12-04|Rafik Hariri 2000-10-26|Omar Karami 2004-10-26|Najib Mikati 2005-04-19|Fouad Siniora 2005-07-19|Saad Hariri 2009-11-09|Najib Mikati 2011-06-13|Tammam Salam 2014-02-15|Saad Hariri 2016-12-18|Hassan Diab 2020-01-21|Najib Mikati 2021-09-10|Nawaf Salam 2025-02-08
LBN;Foreign Minister;Selim al-Hoss 1998-12-04|Mahmoud Hammoud 2000-10-26|Jean Obeid 2003-04|Mahmoud Hammoud 2004-10|Fawzi Salloukh 2005-07-19|Ali al-Shami 2009-11-09|Adnan Mansour 2011-06-13|Gebran Bassil 2014-02-15|Nassif Hitti 2020-01-21|Charbel Wehbe 2020-08-03|Zeina Akar (f) 2021-05-19|Abdallah Bou Habib 2021-09-10|Youssef Rajji 2025-02-08
YEM;President;Ali Abdullah Saleh 1990-05-22|Abdrabbuh Mansur Hadi 2012-02-25..2022-04-07
YEM;Chairman of the Presidential Leadership Council;Rashad al-Alimi 2022-04-07
YEM;Prime Minister;Abdul Karim al-Iryani 1998-04-29|Abdul Qadir Bajamal 2001-03-31|Ali Muhammad Mujawar 2007-04-07|Mohammed Basindawa 2011-12|Khaled Bahah 2014-11-09|Ahmed Obeid bin Daghr 2016-04-04|Maeen Abdulmalik Saeed 2018-10|Ahmed Awad bin Mubarak 2024-02-05|Salem Saleh bin Braik 2025-05-03
YEM;Foreign Minister;Abdul Qadir Bajamal 1998-05|Abu Bakr al-Qirbi 2001-04-04|Jamal Abdullah al-Sallal 2014-06|Abdullah al-Saidi 2014-11|Riyadh Yassin 2015-03|Abdulmalik al-Mekhlafi 2015-12|Khaled al-Yamani 2018-05..2019-06|Mohammed al-Hadhrami 2019-09|Ahmed Awad bin Mubarak 2020-12|Shaya Mohsin al-Zindani 2024-03-27
EGY;President;Hosni Mubarak 1981-10-14..2011-02-11|Mohamed Morsi 2012-06-30..2013-07-03|Adly Mansour 2013-07-04|Abdel Fattah el-Sisi 2014-06-08
EGY;Prime Minister;Atef Ebeid 1999-10-05|Ahmed Nazif 2004-07-14|Ahmed Shafik 2011-01-31|Essam Sharaf 2011-03-03|Kamal Ganzouri 2011-12-07|Hesham Qandil 2012-08-02..2013-07-08|Hazem el-Beblawi 2013-07-09|Ibrahim Mahlab 2014-03-01|Sherif Ismail 2015-09-19|Mostafa Madbouly 2018-06-14
EGY;Foreign Minister;Amr Moussa 1991-05|Ahmed Maher 2001-05-15|Ahmed Aboul Gheit 2004-07-11|Nabil Elaraby 2011-03-06|Mohamed Orabi 2011-06-26|Mohamed Kamel Amr 2011-07-18|Nabil Fahmy 2013-07|Sameh Shoukry 2014-06-17|Badr Abdelatty 2024-07-03
LBY;Leader;Muammar Gaddafi 1969-09-01..2011-08-23
LBY;Chairman of the Presidential Council;Fayez al-Sarraj 2016-03-30|Mohamed al-Menfi 2021-03-15
LBY;Prime Minister;Mubarak al-Shamikh 2000-03|Shukri Ghanem 2003-06-14|Baghdadi al-Mahmoudi 2006-03-05..2011-08-23|Mahmoud Jibril 2011-08-23..2011-10-23|Abdurrahim el-Keib 2011-11-24|Ali Zeidan 2012-11-14|Abdullah al-Thinni 2014-03-11|Fayez al-Sarraj 2016-03-30|Abdul Hamid Dbeibah 2021-03-15
LBY;Foreign Minister;Abdel Rahman Shalgham 2000-03|Moussa Koussa 2009-03..2011-03-30|Abdul Ati al-Obeidi 2011-04..2011-08|Ashour Bin Khayal 2011-11-22|Mohamed Abdelaziz 2013-01..2014-09|Mohamed Taha Siala 2016-03-30|Najla Mangoush (f) 2021-03-15..2023-08-28|Taher al-Baour 2023-09
TUN;President;Zine El Abidine Ben Ali 1987-11-07..2011-01-14|Fouad Mebazaa 2011-01-15|Moncef Marzouki 2011-12-13|Beji Caid Essebsi 2014-12-31..2019-07-25|Mohamed Ennaceur 2019-07-25|Kais Saied 2019-10-23
TUN;Prime Minister;Mohamed Ghannouchi 1999-11-17|Beji Caid Essebsi 2011-02-27|Hamadi Jebali 2011-12-24|Ali Laarayedh 2013-03-14|Mehdi Jomaa 2014-01-29|Habib Essid 2015-02-06|Youssef Chahed 2016-08-27|Elyes Fakhfakh 2020-02-27|Hichem Mechichi 2020-09-02..2021-07-25|Najla Bouden (f) 2021-10-11|Ahmed Hachani 2023-08-01|Kamel Madouri 2024-08-07|Sarra Zaafrani Zenzri (f) 2025-03-21
TUN;Foreign Minister;Habib Ben Yahia 1999-11|Abdelbaki Hermassi 2004-11|Abdelwahab Abdallah 2005-08|Kamel Morjane 2010-01..2011-01-27|Mouldi Kefi 2011-02-21|Rafik Abdessalem 2011-12-24|Othman Jerandi 2013-03-13|Mongi Hamdi 2014-01-29|Taieb Baccouche 2015-02-06|Khemaies Jhinaoui 2016-01-12|Sabri Bachtobji 2019-10-29|Noureddine Erray 2020-02-27..2020-07-24|Othman Jerandi 2020-09-02|Nabil Ammar 2023-02-07|Mohamed Ali Nafti 2024-08-25
DZA;President;Abdelaziz Bouteflika 1999-04-27..2019-04-02|Abdelkader Bensalah 2019-04-09|Abdelmadjid Tebboune 2019-12-19
DZA;Prime Minister;Ahmed Benbitour 1999-12-23|Ali Benflis 2000-08-27|Ahmed Ouyahia 2003-05-05|Abdelaziz Belkhadem 2006-05-24|Ahmed Ouyahia 2008-06-23|Abdelmalek Sellal 2012-09-03|Abdelmadjid Tebboune 2017-05-25|Ahmed Ouyahia 2017-08-16|Noureddine Bedoui 2019-03-12..2019-12-19|Abdelaziz Djerad 2019-12-28|Aymen Benabderrahmane 2021-06-30|Nadir Larbaoui 2023-11-11|Sifi Ghrieb 2025-08-28
DZA;Foreign Minister;Youcef Yousfi 1999-12|Abdelaziz Belkhadem 2000-08|Mohammed Bedjaoui 2005-05-01|Mourad Medelci 2007-06-04|Ramtane Lamamra 2013-09-11|Abdelkader Messahel 2017-05-25|Ramtane Lamamra 2019-03|Sabri Boukadoum 2019-04-02|Ramtane Lamamra 2021-07-07|Ahmed Attaf 2023-03-18
MAR;King;Mohammed VI 1999-07-23
MAR;Prime Minister;Abderrahmane Youssoufi 1998-03-14|Driss Jettou 2002-10-09|Abbas El Fassi 2007-09-19|Abdelilah Benkirane 2011-11-29|Saadeddine Othmani 2017-04-05|Aziz Akhannouch 2021-10-07
MAR;Foreign Minister;Mohamed Benaissa 1999-04|Taieb Fassi Fihri 2007-10-15|Saadeddine Othmani 2012-01-03|Salaheddine Mezouar 2013-10-10|Nasser Bourita 2017-04-05
`;
