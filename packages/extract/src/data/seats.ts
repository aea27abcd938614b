/** Houses, offices and nicknames that stand for the state that sits there. Country; names. */
export const seats = `
RUS;Kremlin
USA;White House|Capitol Hill|Foggy Bottom|Oval Office|Uncle Sam
GBR;Downing Street|Whitehall|No 10|No. 10|Number 10|10 Downing Street|Buckingham Palace
FRA;Élysée|Élysée Palace|Quai d'Orsay|Matignon
CHN;Zhongnanhai
KOR;Blue House
TUR;Sublime Porte
ITA;Quirinale|Palazzo Chigi|Farnesina
ESP;Moncloa
DEU;Bundeskanzleramt
IND;South Block|Raisina Hill
EGY;Heliopolis Palace
PHL;Malacañang|Malacanang|Malacañang Palace
UKR;Bankova
ARG;Casa Rosada
BRA;Planalto|Planalto Palace|Itamaraty
VEN;Miraflores|Miraflores Palace
`;
