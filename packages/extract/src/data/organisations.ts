/** Kind (igo, org, ministry); id after the kind; name; other names; country or nothing; sector or nothing. */
export const organisations = `
igo;un;United Nations;UN|U.N.|UNO|United Nations Organization|United Nations Organisation|world body;;
igo;unsc;UN Security Council;U.N. Security Council|United Nations Security Council|Security Council|UNSC;;GOV
igo;unga;UN General Assembly;U.N. General Assembly|United Nations General Assembly|General Assembly|UNGA;;
igo;unhcr;UNHCR;UN High Commissioner for Refugees|United Nations High Commissioner for Refugees|U.N. High Commissioner for Refugees|UN refugee agency|U.N. refugee agency;;REF
igo;ohchr;OHCHR;UN High Commissioner for Human Rights|UN Human Rights Office|United Nations High Commissioner for Human Rights;;
igo;unhrc;UN Human Rights Council;United Nations Human Rights Council|Human Rights Council|UNHRC|U.N. Human Rights Council;;
igo;unicef;UNICEF;United Nations Children's Fund;;
igo;unesco;UNESCO;;;
igo;undp;UNDP;United Nations Development Programme|UN Development Programme;;
igo;oif;Organisation internationale de la Francophonie;International Organisation of La Francophonie|La Francophonie|OIF;;
igo;wfp;World Food Programme;World Food Program|WFP;;
igo;fao;Food and Agriculture Organization;FAO|UN Food and Agriculture Organization;;
igo;ocha;OCHA;UN Office for the Coordination of Humanitarian Affairs;;
igo;unrwa;UNRWA;United Nations Relief and Works Agency;;REF
igo;unama;UNAMA;United Nations Assistance Mission in Afghanistan;;
igo;unifil;UNIFIL;United Nations Interim Force in Lebanon;;MIL
igo;unodc;UNODC;;;
igo;iom;International Organization for Migration;IOM;;REF
igo;ilo;International Labour Organization;ILO|International Labor Office|International Labour Office|International Labor Organization;;LAB
igo;who;World Health Organization;WHO|World Health Organisation;;MED
igo;iaea;International Atomic Energy Agency;IAEA|UN nuclear watchdog|U.N. nuclear watchdog;;
igo;opcw;OPCW;Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons;;
igo;icj;International Court of Justice;ICJ|World Court;;JUD
igo;icc;International Criminal Court;ICC;;JUD
igo;icty;International Criminal Tribunal for the former Yugoslavia;ICTY|UN war crimes tribunal|U.N. war crimes tribunal|UN war crimes court|U.N. war crimes court;;JUD
igo;echr;European Court of Human Rights;ECHR;;JUD
igo;imf;International Monetary Fund;IMF;;
igo;world-bank;World Bank;;;
igo;wto;World Trade Organization;WTO|World Trade Organisation;;
igo;oecd;OECD;Organisation for Economic Co-operation and Development;;
igo;interpol;Interpol;INTERPOL;;COP
igo;europol;Europol;;;COP
igo;nato;NATO;Nato|North Atlantic Treaty Organization|North Atlantic Alliance;;MIL
igo;isaf;ISAF;International Security Assistance Force;;MIL
igo;eu;European Union;EU|E.U.|European Community|European Communities|European Economic Community|EEC|European bloc|European common market;;
igo;european-commission;European Commission;EC|EU Commission|EU executive;;
igo;european-parliament;European Parliament;;;LEG
igo;european-council;European Council;;;
igo;european-central-bank;European Central Bank;ECB;;
igo;eurogroup;Eurogroup;;;
igo;council-of-europe;Council of Europe;;;
igo;osce;OSCE;Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|CSCE;;
igo;g7;G-7;G7|Group of Seven;;
igo;g8;G-8;G8|Group of Eight;;
igo;g20;G-20;G20|Group of 20|Group of Twenty;;
igo;g77;G-77;G77|Group of 77;;
igo;p5-1;P5+1;;;
igo;brics;BRICS;;;
igo;sco;Shanghai Cooperation Organisation;Shanghai Cooperation Organization|SCO;;
igo;csto;Collective Security Treaty Organization;CSTO|Collective Security Treaty Organisation;;
igo;cis;Commonwealth of Independent States;CIS;;
igo;eaeu;Eurasian Economic Union;EAEU;;
igo;quad;Quadrilateral Security Dialogue;;;
igo;aukus;AUKUS;;;
igo;five-eyes;Five Eyes;;;SPY
igo;asean;ASEAN;Asean|Association of Southeast Asian Nations|Association of South East Asian Nations;;
igo;apec;APEC;Asia-Pacific Economic Cooperation;;
igo;saarc;SAARC;;;
igo;bimstec;BIMSTEC;;;
igo;adb;Asian Development Bank;ADB;;
igo;aiib;Asian Infrastructure Investment Bank;AIIB;;
igo;pacific-islands-forum;Pacific Islands Forum;;;
igo;arab-league;Arab League;League of Arab States;;
igo;gcc;Gulf Cooperation Council;GCC;;
igo;oic;Organisation of Islamic Cooperation;OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference|Islamic Conference;;
igo;opec;OPEC;Organization of the Petroleum Exporting Countries|OPEC+;;
igo;african-union;African Union;AU|Organization of African Unity|OAU|Organisation of African Unity;;
igo;ecowas;ECOWAS;Ecowas|Economic Community of West African States;;
igo;ecomog;ECOMOG;Ecomog;;MIL
igo;igad;IGAD;Intergovernmental Authority on Development;;
igo;sadc;SADC;Southern African Development Community;;
igo;eac;East African Community;;;
igo;amisom;AMISOM;African Union Mission in Somalia;;MIL
igo;oas;Organization of American States;OAS|Organisation of American States;;
igo;mercosur;Mercosur;;;
igo;celac;CELAC;;;
igo;unasur;UNASUR;;;
igo;caricom;CARICOM;Caricom;;
igo;commonwealth;Commonwealth of Nations;;;
igo;nam;Non-Aligned Movement;;;
igo;visegrad-group;Visegrad Group;Visegrad Four|V4;;
igo;international-community;international community;;;
igo;middle-east-quartet;Middle East Quartet;;;
org;global-coalition;US-led coalition;U.S.-led coalition|American-led coalition|Global Coalition|anti-ISIS coalition|anti-IS coalition|CJTF-OIR|Combined Joint Task Force;USA;MIL
org;saudi-led-coalition;Saudi-led coalition;;SAU;MIL
igo;red-cross;International Committee of the Red Cross;ICRC|Red Cross|Red Crescent|International Red Cross;;MED
org;amnesty-international;Amnesty International;Amnesty;;
org;human-rights-watch;Human Rights Watch;HRW;;
org;msf;Médecins Sans Frontières;MSF|Doctors Without Borders|Medecins Sans Frontieres;;MED
org;sohr;Syrian Observatory for Human Rights;SOHR;;
org;white-helmets;White Helmets;Syrian Civil Defense|Syria Civil Defence;SYR;CVL
org;oxfam;Oxfam;;;
org;save-the-children;Save the Children;;;
org;greenpeace;Greenpeace;;;
org;transparency-international;Transparency International;;;
org;international-crisis-group;International Crisis Group;Crisis Group;;
org;reporters-without-borders;Reporters Without Borders;RSF;;
org;catholic-church;Catholic Church;Roman Catholic Church;VAT;
org;pentagon;Pentagon;US Department of Defense|U.S. Department of Defense|Department of Defense|Defense Department|U.S. Defense Department;USA;MIL
ministry;us-state-department;State Department;US State Department|U.S. State Department|Department of State;USA;GOV
ministry;us-treasury;US Treasury;U.S. Treasury|Treasury Department|U.S. Treasury Department|US Treasury Department;USA;GOV
ministry;us-justice-department;Justice Department;US Justice Department|U.S. Justice Department|Department of Justice|DOJ;USA;GOV
ministry;us-homeland-security;Department of Homeland Security;Homeland Security|DHS;USA;GOV
ministry;us-commerce-department;Commerce Department;US Commerce Department|U.S. Commerce Department;USA;GOV
org;us-congress;US Congress;U.S. Congress|Congress|House of Representatives|US House of Representatives;USA;LEG
org;us-senate;US Senate;U.S. Senate|Senate;USA;LEG
org;us-supreme-court;US Supreme Court;U.S. Supreme Court;USA;JUD
org;cia;CIA;Central Intelligence Agency|C.I.A.;USA;SPY
org;fbi;FBI;Federal Bureau of Investigation|F.B.I.;USA;COP
org;ice-us;ICE;Immigration and Customs Enforcement;USA;COP
org;cbp;CBP;Customs and Border Protection;USA;COP
org;fema;FEMA;Federal Emergency Management Agency;USA;GOV
org;dea;DEA;Drug Enforcement Administration;USA;COP
org;secret-service-us;US Secret Service;U.S. Secret Service;USA;COP
org;nsa;NSA;National Security Agency;USA;SPY
org;federal-reserve;Federal Reserve;Fed;USA;GOV
org;usaid;USAID;US Agency for International Development;USA;GOV
org;us-central-command;US Central Command;U.S. Central Command|CENTCOM|Central Command;USA;MIL
org;us-army;US Army;U.S. Army;USA;MIL
org;us-navy;US Navy;U.S. Navy;USA;MIL
org;us-air-force;US Air Force;U.S. Air Force|USAF;USA;MIL
org;us-marines;US Marines;U.S. Marines|US Marine Corps|U.S. Marine Corps|Marine Corps;USA;MIL
ministry;foreign-office;Foreign Office;Foreign and Commonwealth Office|FCO|British Foreign Office|UK Foreign Office|FCDO|Foreign, Commonwealth and Development Office;GBR;GOV
ministry;uk-ministry-of-defence;UK Ministry of Defence;MoD|British Ministry of Defence;GBR;MIL
ministry;home-office;Home Office;;GBR;GOV
org;uk-parliament;House of Commons;Commons|Westminster|British parliament|House of Lords;GBR;LEG
org;royal-air-force;Royal Air Force;RAF;GBR;MIL
org;royal-navy;Royal Navy;;GBR;MIL
org;mi6;MI6;Secret Intelligence Service;GBR;SPY
org;mi5;MI5;;GBR;SPY
org;gchq;GCHQ;;GBR;SPY
org;scotland-yard;Scotland Yard;Metropolitan Police;GBR;COP
ministry;dfat;Department of Foreign Affairs and Trade;DFAT;AUS;GOV
org;bundestag;Bundestag;;DEU;LEG
org;bundesrat;Bundesrat;;DEU;LEG
org;bundeswehr;Bundeswehr;;DEU;MIL
org;knesset;Knesset;;ISR;LEG
org;idf;Israel Defense Forces;IDF|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces;ISR;MIL
org;mossad;Mossad;;ISR;SPY
org;shin-bet;Shin Bet;;ISR;SPY
org;state-duma;State Duma;Duma;RUS;LEG
org;federation-council;Federation Council;;RUS;LEG
org;fsb;FSB;Federal Security Service;RUS;SPY
org;kgb;KGB;;RUS;SPY
org;gru;GRU;;RUS;SPY
org;red-army;Red Army;;RUS;MIL
org;gazprom;Gazprom;;RUS;BUS
org;rosneft;Rosneft;;RUS;BUS
org;rosatom;Rosatom;;RUS;BUS
org;verkhovna-rada;Verkhovna Rada;;UKR;LEG
org;sejm;Sejm;;POL;LEG
org;lok-sabha;Lok Sabha;;IND;LEG
org;rajya-sabha;Rajya Sabha;;IND;LEG
ministry;ministry-of-external-affairs;Ministry of External Affairs;External Affairs Ministry|MEA;IND;GOV
org;isi;Inter-Services Intelligence;ISI;PAK;SPY
org;national-peoples-congress;National People's Congress;NPC;CHN;LEG
org;peoples-liberation-army;People's Liberation Army;PLA;CHN;MIL
org;state-council-of-china;State Council;;CHN;GOV
org;huawei;Huawei;;CHN;BUS
org;irgc;Islamic Revolutionary Guard Corps;IRGC|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guards Corps|Quds Force|Pasdaran;IRN;MIL
org;majlis;Majlis;;IRN;LEG
org;guardian-council;Guardian Council;;IRN;GOV
org;palestinian-authority;Palestinian Authority;Palestinian National Authority;PSE;GOV
org;plo;Palestine Liberation Organization;PLO|Palestinian Liberation Organization|Palestine Liberation Organisation;PSE;GOV
org;politburo;Politburo;Political Bureau;;GOV
org;southern-command-us;US Southern Command;;USA;MIL
`;
