/** Names whose sayings go round. Notation: `Lexicon`. */
export const quoteAuthors = `
alphonse karr
anne frank
anonyme
aristote
audrey hepburn
auteure inconnue
barack|michelle obama
baudelaire
bill gates
blaise pascal
bob marley
bouddha
brel
camus
chaplin
churchill
coco chanel
cocteau
coelho
coluche
confucius
dalai lama
descartes
disney
dostoievski
edison
einstein
elon musk
eluard
emerson
felix leclerc
franklin
freud
frida kahlo
gandhi
george sand
gilles vigneault
goethe
guitry
harper lee
henry ford
hugo
inconnu
jeff bezos
jobs
john lennon
jules renard
jung
kafka
kennedy
khalil gibran
lao tseu
leonard de vinci
lincoln
luther king
mandela
marc aurele
marie curie
marilyn monroe
mark twain
maya angelou
mere teresa
michael jordan
moliere
montaigne
muhammad ali
nietzsche
oprah
osho
picasso
pierre rabhi
platon
prevert
proverbe
rene char
richard branson
rimbaud
robin sharma
roosevelt
rousseau
rumi
sagesse populaire
saint exupery
sartre
schweitzer
seneque
shakespeare
simone de beauvoir
simone veil
socrate
spinoza
sun tzu
thoreau
tolstoi
tony robbins
van gogh
virginia woolf
voltaire
warren buffett
wilde
zidane
`;
