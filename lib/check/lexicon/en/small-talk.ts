/** Everyday subjects that belong to nobody's trade in particular. Notation: `Lexicon`. */
export const smallTalk = `
80s
90s
aquarius
aries
astrology
autumn
bacon
beach
beer
biscuit(s)
blanket
boss
burger
cake
candles
candy
capricorn
cartoon
cat
cats or dogs
cheese
childhood
chocolate
coffee
color
colour
couple
coworker(s)
crisps
desert island
dessert
dish
dog
donut(s)
doughnut(s)
dream job
early bird
emoji
fall
family
film
football
friends
fries
gemini
harry potter
holiday
ice cream
ketchup
leo
libra
life hacks
lottery
love
milk
monday
morning
mornings
mountains
movie
music
nap
netflix
night owl
office
pancakes
perfect day
phone
pineapple
pisces
pizza
popcorn
pumpkin spice
rain
sagittarius
scorpio
season
shopping
sleep
snow
sofa
song
spring
star wars
summer
sun
sunday roast
sunshine
superpower
sweet or savoury
sweets
taurus
tea
three words
time machine
toilet paper
travel
vacation
virgo
waffles
weekend
weekends
wine
winter
`;
