/** Verbs of good will: they can be done to anything and leave no trace. Notation: `Lexicon`. */
export const virtueVerbs = `
accompagne|accompagnent|accompagner|accompagnez|accompagnons
accomplir|accomplissons
accueille l avenir
accueille|accueillir
agir
agissons
aide a grandir
aimer|aimons
alliant|allie|allier|allions
ancre|ancree|ancrees|ancrer
anime|animent|animer
anticiper|anticipons
apporte|apporter|apportons|donne|donner|donnons du sens
apprendre ensemble
aspire|aspirent|aspirer|aspirons
avance|avancer|avancons
batir|batissons
batissent|batit
brille|briller
celebrer|celebrons
chercher|cherchons
cherchons a comprendre
choisir|choisissons
coconstruire
comprendre|comprenons
concilie|concilier
conjugue|conjuguer|conjuguons
connecte|connecter
construire|construisent|construisons|construit
continuer|continuons
contribue|contribuent|contribuer|contribuons
cree|creer|creons du lien
croire|croyons
cultive|cultivent|cultiver|cultivons
decouvrir
defendons
demeure
depasse|depasser|depassons
dessinent
dessiner|dessinons
developpe|developper|developpons
devenir|devenons|devient
dialoguer
donner forme|vie
echangeons|echanger
eclaire|eclairent|eclairer
ecouter|ecoutons
ecrire|ecrivons
elever|elevons
embrasser
emerge|emerger
emerveille|emerveiller
encourage|encourageons|encourager
engage|engageons|engager
enrichir|enrichissent|enrichit
entreprendre
epanouir|epanouissent|epanouit
equilibrer
esperer
eveille|eveillent|eveiller
eveillons
evolue|evoluer|evoluons
exister
explorer|explorons
exprime|exprimer
facilite|faciliter|facilitons
faconne|faconnent|faconner
faire naitre
favorise|favorisent|favoriser|favorisons
federe|federer|federons
forge|forger
franchir
fusionne
garder le cap
grandir|grandissons|grandit
guide|guident|guider|guidons
honorer|honorons
illumine|illuminer
imagine|imaginer|imaginons
impulser|impulsons
incarne|incarnent|incarner|incarnons
innove|innover|innovons
inspire|inspirent|inspirer|inspirons
insuffle|insuffler
invente|inventer|inventons
irriguer
laisser une empreinte
laissez vous
magnifier
mobiliser|mobilisons
murmure
naissent|nait|naitre
nourrir|nourrissent|nourrit
nous engageons
offrir|offrons
optimiser|optimisons
ose|oser|osons
ouvre|ouvrent|ouvrir
ouvrir le champ
partage|partageons|partager
participe|participer a
perdurer
permettons|permettre
perpetuer
ponctue
portons
poursuivons|poursuivre
prendre soin
preserver|preservons
progresser|progressons
prolonge|prolonger
promouvoir
questionner
raconte|racontent
ralentir
rapproche|rapprocher|rapprochons
rassemble|rassembler|rassemblons
rayonner
reconnecter
redonner
reenchanter
reflete|refleter
reinvente|reinventer|reinventons
relever|relevons
relie|relient|relier|relions
renforce|renforcer|renforcons
repense|repenser|repensons
resonne|resonner
respecter|respectons
respirer|respirez
ressentir
ressourcer
retrouver
reunir|reunit
reussir|reussissons
revelent
revele|reveler|revelons
reve|rever|revons
s adapte|adapter|appuie|appuyer|engage|engager|epanouir|epanouit|inscrire|inscrit|inspirer
saluer
savourer
scelle
se construire|construit|depasser|dessine|dessiner|nourrit|reinventer|retrouver
semer|semons
sentir
simplifier|simplifions
souffler
soutenir|soutenons
stimule|stimuler
sublime|sublimer|sublimons
surprendre
tenir bon
tisse|tisser|tissons
toucher
tracer|tracons
traduire|traduit
transcende|transcender
transforme|transforment|transformer|transformons
transmettons|transmettre
traverse|traverser
unir|unissent|unissons|unit
valorise|valoriser|valorisons
veiller|veillons
vibrer
viser|visons
vivons|vivre
voyager
`;
