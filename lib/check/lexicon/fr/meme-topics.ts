/** What office jokes are about. Notation: `Lexicon`. */
export const memeTopics = `
14h
17h
18h
8h
9h
banquier
boss
cafe
canape
chef
client
collegue(s)
conges
deadline
dejeuner
dodo
excel
fin du mois
frigo
imprimante
lundi
mail(s)
micro
netflix
patron
pause
paye
powerpoint
regime
reunion(s)
reveil
salaire
solde
sport
stagiaire
teams
teletravail
urgent
vacances
vendredi
week end
weekend
zoom
`;
