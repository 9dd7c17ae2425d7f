/** A greeting that opens or fills a post. Notation: `Lexicon`. */
export const greetings = `
agreable|beau|bon|doux|excellent|happy week end
agreable|beau|happy weekend
agreable|belle|bonne|douce|magnifique|merveilleuse|superbe journee
agreable|belle|merveilleuse semaine
a|beau|deja|happy lundi
beau|doux dimanche
bel automne
bel|bon|bonne apres midi
bon courage|dimanche|jeudi|lundi|mardi|matin|mercredi|mois|retour|samedi|vendredi|weekend
bon debut de journee|semaine
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
une nouvelle semaine
vendredi enfin
vendredi tout est permis
`;
