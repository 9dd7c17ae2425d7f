/** Names whose sayings go round. Notation: `Lexicon`. */
export const quoteAuthors = `
a a milne
amelia earhart
anne frank
anon
anonymous
aristotle
arthur ashe
audrey hepburn
babe ruth
barack|michelle obama
benjamin franklin
bill gates
bob marley
booker t washington
brene brown
brian tracy
bruce lee
buddha
c s lewis
carl jung
charles dickens
charlie chaplin
churchill
coco chanel
coelho
confucius
dalai lama
dale carnegie
desmond tutu
dolly parton
dr seuss|suess
edison
einstein
elon musk
emerson
epictetus
estee lauder
freud
frida kahlo
gandhi
gary vaynerchuk|vee
george bernard shaw
george eliot
goethe
helen keller
henry ford
heraclitus
j k rowling
jane austen
jeff bezos
jfk
jim rohn
john lennon
kahlil gibran
kennedy
lao|sun tzu
leonardo da vinci
lincoln
mandela
marcus aurelius
marilyn monroe
mark twain
martin luther king
maya angelou
michael jordan
mother teresa
muhammad ali
napoleon hill
nietzsche
oprah
oscar wilde
peter drucker
picasso
plato
plutarch
proverb
richard branson
roald dahl
robert frost
robin sharma
roosevelt
rumi
saint exupery
seneca
shakespeare
simon sinek
socrates
steve jobs
thomas jefferson
thoreau
tolkien
tolstoy
tony robbins
unknown
van gogh
victor hugo
vince lombardi
virginia woolf
voltaire
walt disney
warren buffett
wayne gretzky
will rogers
winnie the pooh
yoda
zig ziglar
`;
