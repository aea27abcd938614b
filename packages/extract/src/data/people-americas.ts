/** The Americas and Oceania. Name; other names; m or f; country; sector; offices with years. */
export const peopleAmericas = `
Justin Trudeau;;m;CAN;GOV;
Stephen Harper;Harper;m;CAN;GOV;
Paul Martin;;m;CAN;GOV;
Jean Chrétien;Jean Chretien|Chretien|Chrétien;m;CAN;GOV;
Mark Carney;Carney;m;CAN;GOV;
Mélanie Joly;Melanie Joly;f;CAN;GOV;
Chrystia Freeland;Freeland;f;CAN;GOV;
Marc Garneau;Garneau;m;CAN;GOV;
Enrique Pena Nieto;Enrique Peña Nieto|Pena Nieto|Peña Nieto;m;MEX;GOV;
Andres Manuel Lopez Obrador;Andrés Manuel López Obrador|Lopez Obrador|López Obrador|AMLO;m;MEX;GOV;
Claudia Sheinbaum;Sheinbaum;f;MEX;GOV;
Felipe Calderon;Felipe Calderón;m;MEX;GOV;
Vicente Fox;;m;MEX;GOV;
Ernesto Zedillo;Zedillo;m;MEX;GOV;
Marcelo Ebrard;Ebrard;m;MEX;GOV;
Fidel Castro;;m;CUB;GOV;
Raul Castro;Raúl Castro;m;CUB;GOV;
Miguel Diaz-Canel;Miguel Díaz-Canel|Diaz-Canel;m;CUB;GOV;
Bruno Rodriguez;Bruno Rodríguez;m;CUB;GOV;
Hugo Chavez;Hugo Chávez|Chavez|Chávez;m;VEN;GOV;
Nicolas Maduro;Nicolás Maduro|Maduro;m;VEN;GOV;
Juan Guaido;Juan Guaidó|Guaido|Guaidó;m;VEN;OPP;opposition leader
Maria Corina Machado;María Corina Machado;f;VEN;OPP;opposition leader
Delcy Rodriguez;Delcy Rodríguez;f;VEN;GOV;Vice President 2018-
Jorge Arreaza;Arreaza;m;VEN;GOV;
Henrique Capriles;Capriles;m;VEN;OPP;opposition leader
Alvaro Uribe;Álvaro Uribe|Uribe;m;COL;GOV;
Juan Manuel Santos;;m;COL;GOV;
Ivan Duque;Iván Duque|Duque;m;COL;GOV;
Gustavo Petro;;m;COL;GOV;
Andres Pastrana;Andrés Pastrana|Pastrana;m;COL;GOV;
Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva|Lula da Silva|Lula;m;BRA;GOV;
Dilma Rousseff;Rousseff;f;BRA;GOV;
Michel Temer;Temer;m;BRA;GOV;
Jair Bolsonaro;Bolsonaro;m;BRA;GOV;
Fernando Henrique Cardoso;Cardoso;m;BRA;GOV;
Celso Amorim;Amorim;m;BRA;GOV;
Ernesto Araujo;Ernesto Araújo;m;BRA;GOV;
Mauro Vieira;;m;BRA;GOV;
Nestor Kirchner;Néstor Kirchner;m;ARG;GOV;
Cristina Fernandez de Kirchner;Cristina Fernández de Kirchner|Cristina Kirchner|Cristina Fernandez;f;ARG;GOV;
Mauricio Macri;Macri;m;ARG;GOV;
Alberto Fernandez;Alberto Fernández;m;ARG;GOV;
Javier Milei;Milei;m;ARG;GOV;
Carlos Menem;Menem;m;ARG;GOV;President 1989-1999
Fernando de la Rua;Fernando de la Rúa;m;ARG;GOV;
Eduardo Duhalde;Duhalde;m;ARG;GOV;
Sebastian Pinera;Sebastián Piñera|Pinera|Piñera;m;CHL;GOV;
Gabriel Boric;Boric;m;CHL;GOV;
Ricardo Lagos;;m;CHL;GOV;
Augusto Pinochet;Pinochet;m;CHL;MIL;President 1974-1990
Evo Morales;;m;BOL;GOV;
Luis Arce;;m;BOL;GOV;
Jeanine Anez;Jeanine Áñez;f;BOL;GOV;
Alberto Fujimori;Fujimori;m;PER;GOV;
Alejandro Toledo;;m;PER;GOV;
Alan Garcia;Alan García;m;PER;GOV;
Ollanta Humala;Humala;m;PER;GOV;
Pedro Pablo Kuczynski;Kuczynski;m;PER;GOV;
Pedro Castillo;;m;PER;GOV;
Dina Boluarte;Boluarte;f;PER;GOV;
Rafael Correa;Correa;m;ECU;GOV;
Lenin Moreno;Lenín Moreno;m;ECU;GOV;
Guillermo Lasso;Lasso;m;ECU;GOV;
Daniel Noboa;Noboa;m;ECU;GOV;
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
Luis Almagro;Almagro;m;URY;GOV;
Scott Morrison;;m;AUS;GOV;
Malcolm Turnbull;Turnbull;m;AUS;GOV;
Tony Abbott;;m;AUS;GOV;
Julia Gillard;Gillard;f;AUS;GOV;
Kevin Rudd;Rudd;m;AUS;GOV;
John Howard;;m;AUS;GOV;
Bob Hawke;;m;AUS;GOV;Prime Minister 1983-1991
Anthony Albanese;Albanese;m;AUS;GOV;
Penny Wong;;f;AUS;GOV;
Marise Payne;;f;AUS;GOV;
Julie Bishop;;f;AUS;GOV;
Alexander Downer;Downer;m;AUS;GOV;
Jacinda Ardern;Ardern;f;NZL;GOV;
John Key;;m;NZL;GOV;
Helen Clark;;f;NZL;GOV;
Christopher Luxon;Luxon;m;NZL;GOV;
Winston Peters;;m;NZL;GOV;
Nanaia Mahuta;Mahuta;f;NZL;GOV;
James Marape;Marape;m;PNG;GOV;Prime Minister 2019-
Manasseh Sogavare;Sogavare;m;SLB;GOV;Prime Minister 2019-2024
Frank Bainimarama;Bainimarama;m;FJI;GOV;Prime Minister 2007-2022
Sitiveni Rabuka;Rabuka;m;FJI;GOV;Prime Minister 1992-1999|Prime Minister 2022-
Mahendra Chaudhry;Chaudhry;m;FJI;GOV;Prime Minister 1999-2000
`;
