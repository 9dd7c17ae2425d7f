/** Urgent safety and service notices. Notation: `Lexicon`. */
export const guardEmergency = `
accident
alerte
alerte enlevement
appel a temoins
appelez le 112|15|18
arnaque
astreinte
attention aux
chat|chien perdu
compte pirate
coupure
coupure d eau
coupure de courant
danger
disparition
disparu(e)(s)
eau non potable
escroquerie
evacuation
evacuer
faux compte|mail|sms
fuite de gaz
hameconnage
incendie
inondation(s)
ne buvez|cliquez pas
numero d urgence
panne
panne informatique
perdu chat|chien|chienne
phishing
piratage
pompiers
route barree|fermee
secours
tempete annoncee
urgence
urgences
vigilance
vigilance orange|rouge
`;
