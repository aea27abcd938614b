/** The Americas and Oceania. Name; other names; m or f; country; sector; offices with years. */
export const peopleAmericas = `
Justin Trudeau;;m;CAN;GOV;Prime Minister 2015-2025
Stephen Harper;Harper;m;CAN;GOV;Prime Minister 2006-2015
Paul Martin;;m;CAN;GOV;Prime Minister 2003-2006
Jean Chrétien;Jean Chretien|Chretien|Chrétien;m;CAN;GOV;Prime Minister 1993-2003
Mark Carney;Carney;m;CAN;GOV;Prime Minister 2025-
Mélanie Joly;Melanie Joly;f;CAN;GOV;Foreign Minister 2021-2025
Chrystia Freeland;Freeland;f;CAN;GOV;Foreign Minister 2017-2019
Marc Garneau;Garneau;m;CAN;GOV;Foreign Minister 2021-2021
Enrique Pena Nieto;Enrique Peña Nieto|Pena Nieto|Peña Nieto;m;MEX;GOV;President 2012-2018
Andres Manuel Lopez Obrador;Andrés Manuel López Obrador|Lopez Obrador|López Obrador|AMLO;m;MEX;GOV;President 2018-2024
Claudia Sheinbaum;Sheinbaum;f;MEX;GOV;President 2024-
Felipe Calderon;Felipe Calderón;m;MEX;GOV;President 2006-2012
Vicente Fox;;m;MEX;GOV;President 2000-2006
Ernesto Zedillo;Zedillo;m;MEX;GOV;President 1994-2000
Marcelo Ebrard;Ebrard;m;MEX;GOV;Foreign Minister 2018-2023
Fidel Castro;;m;CUB;GOV;President 1976-2008
Raul Castro;Raúl Castro;m;CUB;GOV;President 2008-2018
Miguel Diaz-Canel;Miguel Díaz-Canel|Diaz-Canel;m;CUB;GOV;President 2018-
Bruno Rodriguez;Bruno Rodríguez;m;CUB;GOV;Foreign Minister 2009-
Hugo Chavez;Hugo Chávez|Chavez|Chávez;m;VEN;GOV;President 1999-2013
Nicolas Maduro;Nicolás Maduro|Maduro;m;VEN;GOV;Foreign Minister 2006-2013|President 2013-
Juan Guaido;Juan Guaidó|Guaido|Guaidó;m;VEN;OPP;opposition leader
Maria Corina Machado;María Corina Machado;f;VEN;OPP;opposition leader
Delcy Rodriguez;Delcy Rodríguez;f;VEN;GOV;Foreign Minister 2014-2017|Vice President 2018-
Jorge Arreaza;Arreaza;m;VEN;GOV;Foreign Minister 2017-2021
Henrique Capriles;Capriles;m;VEN;OPP;opposition leader
Alvaro Uribe;Álvaro Uribe|Uribe;m;COL;GOV;President 2002-2010
Juan Manuel Santos;;m;COL;GOV;President 2010-2018
Ivan Duque;Iván Duque|Duque;m;COL;GOV;President 2018-2022
Gustavo Petro;;m;COL;GOV;President 2022-
Andres Pastrana;Andrés Pastrana|Pastrana;m;COL;GOV;President 1998-2002
Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva|Lula da Silva|Lula;m;BRA;GOV;President 2003-2010|President 2023-
Dilma Rousseff;Rousseff;f;BRA;GOV;President 2011-01-01..2016-08-31
Michel Temer;Temer;m;BRA;GOV;President 2016-08-31..2019-01-01
Jair Bolsonaro;Bolsonaro;m;BRA;GOV;President 2019-01-01..2023-01-01
Fernando Henrique Cardoso;Cardoso;m;BRA;GOV;President 1995-2002
Celso Amorim;Amorim;m;BRA;GOV;Foreign Minister 2003-2010
Ernesto Araujo;Ernesto Araújo;m;BRA;GOV;Foreign Minister 2019-2021
Mauro Vieira;;m;BRA;GOV;Foreign Minister 2023-
Nestor Kirchner;Néstor Kirchner;m;ARG;GOV;President 2003-2007
Cristina Fernandez de Kirchner;Cristina Fernández de Kirchner|Cristina Kirchner|Cristina Fernandez;f;ARG;GOV;President 2007-2015
Mauricio Macri;Macri;m;ARG;GOV;President 2015-2019
Alberto Fernandez;Alberto Fernández;m;ARG;GOV;President 2019-2023
Javier Milei;Milei;m;ARG;GOV;President 2023-
Carlos Menem;Menem;m;ARG;GOV;President 1989-1999
Fernando de la Rua;Fernando de la Rúa;m;ARG;GOV;President 1999-2001
Eduardo Duhalde;Duhalde;m;ARG;GOV;President 2002-2003
Sebastian Pinera;Sebastián Piñera|Pinera|Piñera;m;CHL;GOV;President 2010-2014|President 2018-2022
Gabriel Boric;Boric;m;CHL;GOV;President 2022-
Ricardo Lagos;;m;CHL;GOV;President 2000-2006
Augusto Pinochet;Pinochet;m;CHL;MIL;President 1974-1990
Evo Morales;;m;BOL;GOV;President 2006-2019
Luis Arce;;m;BOL;GOV;President 2020-2025
Jeanine Anez;Jeanine Áñez;f;BOL;GOV;President 2019-2020
Alberto Fujimori;Fujimori;m;PER;GOV;President 1990-2000
Alejandro Toledo;;m;PER;GOV;President 2001-2006
Alan Garcia;Alan García;m;PER;GOV;President 2006-2011
Ollanta Humala;Humala;m;PER;GOV;President 2011-2016
Pedro Pablo Kuczynski;Kuczynski;m;PER;GOV;President 2016-2018
Pedro Castillo;;m;PER;GOV;President 2021-2022
Dina Boluarte;Boluarte;f;PER;GOV;President 2022-2025
Rafael Correa;Correa;m;ECU;GOV;President 2007-2017
Lenin Moreno;Lenín Moreno;m;ECU;GOV;President 2017-2021
Guillermo Lasso;Lasso;m;ECU;GOV;President 2021-2023
Daniel Noboa;Noboa;m;ECU;GOV;President 2023-
Jose Mujica;José Mujica|Mujica;m;URY;GOV;President 2010-2015
Tabare Vazquez;Tabaré Vázquez;m;URY;GOV;President 2005-2010|President 2015-2020
Fernando Lugo;Lugo;m;PRY;GOV;President 2008-2012
Santiago Pena;Santiago Peña;m;PRY;GOV;President 2023-
Daniel Ortega;Ortega;m;NIC;GOV;President 1985-1990|President 2007-
Rosario Murillo;Murillo;f;NIC;GOV;Vice President 2017-
Violeta Chamorro;Chamorro;f;NIC;GOV;President 1990-1997
Nayib Bukele;Bukele;m;SLV;GOV;President 2019-
Juan Orlando Hernandez;Juan Orlando Hernández;m;HND;GOV;President 2014-2022
Manuel Zelaya;Zelaya;m;HND;GOV;President 2006-2009
Xiomara Castro;;f;HND;GOV;President 2022-
Jimmy Morales;;m;GTM;GOV;President 2016-2020
Alejandro Giammattei;Giammattei;m;GTM;GOV;President 2020-2024
Bernardo Arevalo;Bernardo Arévalo;m;GTM;GOV;President 2024-
Manuel Noriega;Noriega;m;PAN;MIL;
Oscar Arias;Óscar Arias;m;CRI;GOV;President 2006-2010
Jean-Bertrand Aristide;Aristide;m;HTI;GOV;President 2001-2004
Rene Preval;René Préval|Preval;m;HTI;GOV;President 2006-2011
Jovenel Moise;Jovenel Moïse|Moise;m;HTI;GOV;President 2017-2021
Ariel Henry;;m;HTI;GOV;Prime Minister 2021-2024
Mia Mottley;Mottley;f;BRB;GOV;Prime Minister 2018-
Luis Almagro;Almagro;m;URY;GOV;Secretary General 2015-2025
Scott Morrison;;m;AUS;GOV;Prime Minister 2018-2022
Malcolm Turnbull;Turnbull;m;AUS;GOV;Prime Minister 2015-2018
Tony Abbott;;m;AUS;GOV;Prime Minister 2013-2015
Julia Gillard;Gillard;f;AUS;GOV;Prime Minister 2010-2013
Kevin Rudd;Rudd;m;AUS;GOV;Prime Minister 2007-2010|Foreign Minister 2010-2012
John Howard;;m;AUS;GOV;Prime Minister 1996-2007
Bob Hawke;;m;AUS;GOV;Prime Minister 1983-1991
Anthony Albanese;Albanese;m;AUS;GOV;Prime Minister 2022-
Penny Wong;;f;AUS;GOV;Foreign Minister 2022-
Marise Payne;;f;AUS;GOV;Foreign Minister 2018-2022
Julie Bishop;;f;AUS;GOV;Foreign Minister 2013-2018
Alexander Downer;Downer;m;AUS;GOV;Foreign Minister 1996-2007
Jacinda Ardern;Ardern;f;NZL;GOV;Prime Minister 2017-2023
John Key;;m;NZL;GOV;Prime Minister 2008-2016
Helen Clark;;f;NZL;GOV;Prime Minister 1999-2008
Christopher Luxon;Luxon;m;NZL;GOV;Prime Minister 2023-
Winston Peters;;m;NZL;GOV;Foreign Minister 2017-2020|Foreign Minister 2023-
Nanaia Mahuta;Mahuta;f;NZL;GOV;Foreign Minister 2020-2023
James Marape;Marape;m;PNG;GOV;Prime Minister 2019-
Manasseh Sogavare;Sogavare;m;SLB;GOV;Prime Minister 2019-2024
Frank Bainimarama;Bainimarama;m;FJI;GOV;Prime Minister 2007-2022
Sitiveni Rabuka;Rabuka;m;FJI;GOV;Prime Minister 1992-1999|Prime Minister 2022-
Mahendra Chaudhry;Chaudhry;m;FJI;GOV;Prime Minister 1999-2000
`;
