/** Who a post is for. Notation: `Lexicon`. */
export const audiences = `
a customer
anyone who uses
anyone with
beginners
buyers
caregivers
carers
charities
clients
commuters
contractors
councils
customers
cyclists
do you have|own|run
doctors
drivers
employees
employers
expectant
families
farmers
for anyone|those
freelancers
gardeners
graduates
growers
guests
homeowners
if you are|drive|have|live|need|own|re|rent|run|use|work
if your|yours
job seekers
jobseekers
landlords
learners
locals
looking for a
looking to
managers
many of you ask
members
motorists
moving house
neighbors
neighbours
nurses
over 60s|65
owners
parents
passengers
patients
pensioners
people ask
players
pregnant
professionals
pupils
readers
residents
riders
school leavers
sellers
seniors
sole traders
staff
students
subscribers
suppliers
teachers
tenants
thinking about|of
tradespeople
travelers
travellers
under 12s|18s
visitors
volunteers
we get asked
wearers
wheelchair users
you asked
`;
