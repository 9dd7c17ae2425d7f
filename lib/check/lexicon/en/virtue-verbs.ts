/** Verbs of good will: they can be done to anything and leave no trace. Notation: `Lexicon`. */
export const virtueVerbs = `
accomplish
achieve|achieving
adapt|adapting|adapts
aim to
anchor|anchored|anchors
anticipate|anticipating
appreciate
aspire|aspires|aspiring
awaken|awakens
be brave
begin|begins with
believe|believes|believing
belong|belongs
blend|blending|blends
bloom|blooming
breathe|breathes
bring to life
bring|bringing|brings|learn|learning|work|working together
bring|brings
broaden
build|building|builds|built
captivate|captivates
care|cares|caring
celebrate|celebrates|celebrating
challenge ourselves
champion
cherish|cherishing
choose|choosing
collaborate|collaborating
combine|combines|combining
come comes|together together
comfort
commit|committed
complement
connect|connected|connecting|connects
contribute|contributes|contributing
craft|crafted|crafting
create|creates|creating
cultivate|cultivates|cultivating
curated
dedicate
deepen|deepens
define|defines|defining
delight|delights
deserve|deserves
designed
develop|developing|develops
discover|discovering
dream|dreaming
drives us
drive|drives|driving
elevate|elevated|elevates|elevating
embark|embarking
embodies|embody
embrace|embraces|embracing
empower|empowering|empowers
enable|enables|enabling
encourage|encourages|encouraging
endure|endures
engage|engaging
enhance|enhances|enhancing
enrich|enriches|enriching
ensure|ensuring
envision
evoke|evokes
evolve|evolves|evolving
excel
experience|experiencing
explore|explores|exploring
express
feel|feels
find
flourish|flourishes|flourishing
forge|forging
foster|fostering|fosters
fuel|fuelled|fuels
fulfil|fulfill
gather|gathers
give|step back
grow|growing|grows
guide|guided|guides|guiding
harness|harnessing
heal
honors|honours
honor|honour|honouring
illuminate|illuminates
imagine|imagining
immerse
innovate|innovating
inspire|inspired|inspires|inspiring
invite|invites
lead|leads
leave a mark
lift|lifts
linger|lingers
listen|listens
live|lives on
look|move|moving forward
make|makes|making a difference
matter|matters
navigate|navigating
nourish|nourishes
nurture|nurtured|nurtures|nurturing
offer|offering
open up
own your
pave|paving
play our part
prioritise|prioritize
pursue|pursuing
push boundaries
put first
reach|reaching
reaffirm
realise|realising|realize|realizing
reconnect|reconnecting
redefine|redefining
reflect|reflects
reimagine|reimagined|reimagining
reinvent|reinventing
rekindle
relish
remain|remains
resonate|resonates
respect
restore|restores
reveal
rise
rises
savor|savour
seamlessly
serve|serves|serving
shape|shapes|shaping
share
shared|sharing
shine
simplify|simplifying
slow down|the
soar
spark|sparking|sparks
speak|speaks
stay true
stir|stirs
strengthen|strengthening|strengthens
strive|strives|striving
succeed
support|supporting|supports
surround
sustain
take root
thrive|thrives|thriving
touch|touches
transcend|transcends
transform|transforming|transforms
treasure
truly
trust
uncover|uncovering
understand|understanding
unite|unites|uniting
unleash|unleashing
unlock|unlocking|unlocks
uplift|uplifting
value|valued
weave|weaving
welcome|welcomes|welcoming
whisper
`;
