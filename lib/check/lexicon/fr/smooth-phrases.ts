/** Turns that sound like a thought and fit every trade. Notation: `Lexicon`. */
export const smoothPhrases = `
a a|travers travers chaque
a celles et ceux qui
a ceux qui
a chacun|portee de
a chaque etape|instant|rencontre
a l aube d|de
a l ere de|des|du
a l heure ou
a l image de
a la croisee de|des
a la hauteur de
a notre maniere
a taille humaine
a vos cotes
a votre image|rythme
accueil chaleureux
aller|revenir a l essentiel
au carrefour de|des
au coeur|dela d|de|des|du
au dela des mots
au fil|rythme|service de|des|du
au plus pres de|des
au present|quotidien
aujourd hui comme demain
aujourd hui plus que jamais
aussi et surtout
autour de ce qui
aux cotes de|des
avancer|avancons|construisons ensemble
avant tout
avec bienveillance|coeur|conviction|exigence|passion|rigueur
bien au dela
bien au dela de
bien plus que
bien|est plus qu un|une
c est aussi|choisir|croire|donner|faire|offrir|oser|prendre|savoir
c est avant tout
c est ce qui nous
c est cette conviction
c est dans cet esprit
c est ensemble que
c est la que|toute
car c|la|le est ensemble
car derriere
ce lieu ou
ce petit supplement
ce qui compte
ce qui compte vraiment
ce qui fait la difference
ce qui nous anime|inspire|lie|motive|porte|rapproche|rassemble|unit
celles et ceux qui
cette conviction
chacun de nous
chacun peut
chaque choix|client|detail|geste|histoire|idee|instant|moment|parcours|pas|projet|rencontre|saison|visage|voix
chaque detail compte
chaque etape de
chaque personne est
chaque projet est unique
comme une evidence|invitation|promesse
conseils personnalises
construire l avenir|demain|ensemble
contribuer a un
dans notre adn
dans un contexte ou
dans un environnement en
dans un monde en|ou|qui
dans une epoque|societe ou
de generation en generation
demain se construit|dessine|prepare
depuis toujours
derriere|si chaque
dessiner les contours
donne tout son sens
donner du sens a|au|aux
donner le meilleur
donner vie a|aux
du premier au dernier
du sens a|au
en constante|perpetuelle evolution
en harmonie avec
en perpetuel mouvement
en pleine evolution|mutation|transformation
en quete d|de
en toute confiance|liberte|serenite|simplicite
ensemble allons|avancons|construisons|ecrivons|faisons|imaginons
entre tradition et
est bien plus
est essentiel(le)
est notre boussole|force|moteur|priorite|raison
est un art
est une aventure|chance|evidence|force|invitation|opportunite|promesse|richesse
et bien plus encore
et c est bien
et si c etait
et si nous|on|vous
etat d esprit
faire briller|grandir|rimer|vivre
faire de chaque
faire|toute la difference
faisons vivre
fait partie de notre adn
fait|font toute la difference
il est crucial|des|essentiel|important|primordial
il ne s agit pas
il ne suffit pas
il y a des instants|lieux|moments|rencontres
il y a toujours
l alliance parfaite
l ame|art|envie|esprit de
l art et la maniere
l avenir appartient|se
l equilibre entre|parfait
l essentiel se
l humain au|reste
la beaute|magie|passion de|des|du
la cle|clef de|du
la force d|de|des|du
la promesse d|de
la solution pour vous
la vie est
laissez vous emporter|guider|inspirer|surprendre|toucher
le champ des possibles
le coeur|fil|plaisir de
le gout|souci de|du
le meilleur service
le pouvoir|sens de|des|du
le temps d un
les possibles
loin du tumulte
main dans la main
mettons tout en oeuvre
mettre|redonner du sens
met|mettre en lumiere
n a de sens que
n attendez plus
n est jamais
n est pas qu un|une
n est pas seulement|simplement
n est pas un hasard
n hesitez pas a nous contacter
naissent|nait|parenthese de
ne fait que commencer
ne se decrete|limite|mesure|resume pas
notre approche|conviction|engagement|mission|vision|volonte
notre plus belle|grande
notre raison d etre
nous anime|guide|inspire|porte|rassemble|relie|unit
nous avons a coeur
nous croyons a|au|en|que
nous en sommes convaincus
nous sommes convaincus|persuades
ouvrir la de|voie a|nouvelles de nouvelles
ouvrons la voie
parce qu au|elle|ensemble|il
parce que
parce que chaque|demain|l|la|le|nous|vous
pas apres pas
placer la|le|les
place|placer|placons l humain
plongez au|dans
plus loin plus
plus qu un metier
plus qu un|une
plus que des mots
plus que jamais
porteur(s)|porteuse(s) de sens
pour aller plus loin
pour aujourd hui comme pour demain
pour celles et ceux
pour construire
pour que chacun|chaque
pour tous et
pour un avenir|demain|monde
pour vous offrir
prendre le temps d|de
prendre soin de l|soi autre|chacun
puiser dans
que vous soyez particulier(s)
que vous soyez pro
que vous soyez professionnel(s)
quel(le)(s) que soi(en)t
qui a du sens
qui font sens
qui nous anime|depasse|rassemble|ressemble
qui tient a coeur
qui vous ressemble|ressemblent
regarder l avenir
regarder plus loin
repenser la|le|nos|notre|vos|votre
repondre a tous vos besoins
resolument tourne(e)(s) vers
reste|rester fidele a
retrouver l essentiel
s ecrit au|chaque|ensemble
sans jamais
se cache souvent|toujours|un|une
se construit chaque|ensemble|pas
se dessine|tisse|vit
se nourrit de
se reconnecter a
sous le signe de|du
soyons
tisser|tissons des liens
tourne(e)(s) vers l
tout commence par
tout en oeuvre
tout le sens de
tout un chacun
toute leur
toute une histoire|vie
trouver l equilibre
trouver sa place|voie
trouver son
un art de vivre
un autre regard
un avenir meilleur|plus
un chemin|engagement|regard|veritable|voyage
un etat|supplement d
un lieu de|ou
un moment d|de|hors
un monde de|ou|plus
une approche|aventure|experience|invitation|parenthese|philosophie|promesse|respiration|veritable|vision|vraie
une belle aventure|facon
une certaine idee
une experience unique
une facon|question de
une histoire|maniere d|de
une invitation a
vivez une experience
vivre ensemble|pleinement
voila ce qui compte|nous
vos ambitions|aspirations|besoins|envies|reves
vos projets prennent vie
votre cote a chaque
votre histoire|quotidien
vous le valez bien
`;
