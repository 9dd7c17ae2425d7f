/** A greeting that opens or fills a post. Notation: `Lexicon`. */
export const greetings = `
agreable|beau|bon|doux|excellent|happy week end
agreable|beau|happy weekend
agreable|belle|bonne|douce|magnifique|merveilleuse|superbe journee
agreable|belle|merveilleuse semaine
a|beau|deja|happy lundi
beau|doux dimanche
bel automne
belle fin de journee|semaine
bel|bon|bonne apres midi
bien le bonjour
bon app
bon appetit
bon courage|dimanche|jeudi|lundi|mardi|matin|mercredi|mois|retour|samedi|vendredi|weekend
bon debut de journee|semaine
bon reveil
bonjour a toutes
bonjour bonjour
bonjour chers abonnes
bonjour mes amis
bonjour|bonsoir|coucou|hello|salut les amis
bonjour|bonsoir|coucou|hello|salut tout le monde
bonjour|bonsoir|salut a tous
bonjour|coucou la communaute
bonlundi
bonne fds|nuit|reprise|soiree
bonne fin de journee
bonne fin de semaine
bonnejournee
bonnesemaine
bonvendredi
bonweekend
c est le week end
c est le weekend
c est lundi|vendredi
c est reparti pour une semaine
coucou|hello|salut la team
deja|enfin|happy vendredi
douce soiree
enfin|vive le week end
enfin|vive le weekend
excellent dimanche|jeudi|lundi|mercredi|samedi|vendredi
excellent mardi
happyfriday
joli mois de mai
jour de la semaine
jour du poisson
lundi matin
nouvelle semaine qui commence
on se retrouve lundi
petit coucou
tgif
tres belle journee|semaine|soiree
tres bon dimanche|jeudi|lundi|mardi|mercredi|samedi|vendredi
tres bonne journee|semaine|soiree
une nouvelle semaine
vendredi enfin
vendredi tout est permis
`;
