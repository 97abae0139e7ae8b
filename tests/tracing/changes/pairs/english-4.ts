import type { Pair } from '../pair';

export const ENGLISH_4: readonly Pair[] = [
  {
    id: 'en-31 mining: dead and missing, attribution, month',
    source: `An explosion in a coal mine near Zelenograd-on-Ilm killed 14 miners on Monday, and 22 others are missing, officials said.
The blast happened at a depth of 640 metres shortly after the morning shift began. Methane had been leaking from the seam for weeks, a union representative said.
"My husband told me every evening that he could smell it," said Olga Tereshko, waiting at the gate. Rescue teams from four towns had reached the second level by nightfall.
The mine was bought last June by the energy group Kolva, which promised to modernise it. President Marat Selin declared a day of mourning.`,
    rewrite: `Fourteen miners are dead and 32 missing after an explosion on Monday in a coal mine near Zelenograd-on-Ilm, according to officials.
It occurred 640 metres down soon after the start of the morning shift. Methane had been leaking from the seam for weeks.
"My husband told me every evening that he could smell it," said Olga Tereshko, who was waiting at the gate. By nightfall rescuers from four towns were on the second level.
Energy group Kolva bought the mine last July and had promised to modernise it. A day of mourning has been declared by President Marat Selin.`,
    kept: ['My husband told me'],
    changes: [
      ['figure', '22 others', '32 missing'],
      ['attribution-dropped', 'a union representative said', 'Methane had been leaking'],
      ['date', 'last June', 'last July'],
    ],
  },
  {
    id: 'en-32 theatre: reported speech put into quotation marks',
    source: `The Alhambra Theatre in Moorhampton is to reopen in October after a £12.4 million refurbishment, its trustees announced on Thursday.
The 1911 building had been closed since part of the ceiling came down during a matinee six years ago. Its 870 seats have been rebuilt by a workshop in Dorrit.
Artistic director Simone Achterberg said the roof no longer leaked and the ghosts had been given a room of their own. The first production will be a new musical about the town's lace workers.
Tickets start at £9. More than 3,000 people donated to the appeal.`,
    rewrite: `Moorhampton's Alhambra Theatre will open its doors again in October, trustees said on Thursday, following a refurbishment which cost £12.4m.
Opened in 1911, it had been shut for six years, ever since a piece of the ceiling fell down in the middle of a matinee. A workshop in Dorrit rebuilt the 870 seats.
"The roof does not leak any more and we have given the ghosts their own room," artistic director Simone Achterberg said. It begins with a new musical on the lives of the town's lace workers.
Over 3,000 people gave to the appeal. The cheapest tickets are £9.`,
    kept: [],
    changes: [
      [
        'quotation-reworded',
        'Artistic director Simone Achterberg said',
        'The roof does not leak any more',
      ],
    ],
  },
  {
    id: 'en-33 bank: faithful, quotations in part',
    source: `Meridian Bank is closing 57 branches, a sixth of its network, because four in five of its customers no longer visit them.
The lender said on Wednesday that 390 employees would be offered other work. Branches in places without another bank would stay open until at least 2028.
"We know how much a counter means to some people, and we have not taken this step lightly, but the numbers leave us no choice," said retail director Fiona Galbraith.
Consumer group Fair Till accused the bank of "abandoning the high street". Its campaigner Neil Osgood said that 31% of people over 75 did not use the internet.
Meridian made a profit of $2.1 billion in the first half of the year.`,
    rewrite: `Four out of five Meridian customers no longer set foot in a branch, so the bank is shutting 57 of them, one in six.
Fiona Galbraith, the retail director, said the bank had "not taken this step lightly, but the numbers leave us no choice". The 390 people employed there will be offered different jobs, it said on Wednesday.
Where no other bank exists, branches will remain until 2028 or longer.
Meridian, which earned $2.1bn in the first six months, was accused by Fair Till, a consumer group, of "abandoning the high street". Of people aged over 75, 31 percent do not use the internet, said Neil Osgood, who campaigns for the group.`,
    kept: ['not taken this step lightly', 'abandoning the high street'],
    changes: [],
  },
  {
    id: 'en-34 wildfire: hectares, a day, a left-out sentence',
    source: `A wildfire in the hills above Costa Brandal has burned 4,300 hectares of pine forest since it broke out on Wednesday.
Eleven villages have been evacuated and 1,900 people are being housed in schools. The wind turned on Friday and drove the flames towards the observatory at Pico Sol.
"We have perhaps two hours of calm each morning and we use every minute," fire chief Xavier Montull said. Seven aircraft are dropping water drawn from the Brandal reservoir.
Police are questioning a man of 52 who was burning vine cuttings. A farmer rescued 30 horses by leading them into the sea.
Temperatures are forecast to reach 41 degrees on Sunday.`,
    rewrite: `Since Thursday a wildfire has destroyed 3,400 hectares of pine forest in the hills above Costa Brandal.
Some 1,900 people from 11 evacuated villages have found shelter in schools. On Friday the flames were driven in the direction of the Pico Sol observatory when the wind changed.
Fire chief Xavier Montull said: "We have perhaps two hours of calm each morning and we use every minute." Water from the Brandal reservoir is being dropped by seven aircraft.
A man aged 52 who had been burning vine cuttings is being questioned by police. The forecast for Sunday is 41 degrees.`,
    kept: ['We have perhaps two hours'],
    changes: [
      ['date', 'Wednesday', 'Thursday'],
      ['figure', '4,300 hectares', '3,400 hectares'],
      ['left-out', 'A farmer rescued 30 horses', null],
    ],
  },
  {
    id: 'en-35 housing: credit to a newspaper dropped, quotation dropped',
    source: `Damp was reported in 212 of the 340 flats on the Merrivale estate, documents obtained by the Dunmore Gazette show.
The housing association Hearth & Home, which owns the estate, received the survey in November but did not tell tenants. Black mould was found in children's bedrooms in 48 flats.
Tenant Sheila Barlow said she had repainted her son's wall five times. "You wipe it off and it is back before the bucket is dry," she said.
Hearth & Home apologised and promised repairs by Easter. The ombudsman has opened an inquiry into the association, which manages 6,700 homes across the county.`,
    rewrite: `More than 200 of the 340 flats on the Merrivale estate suffer from damp, documents show.
Its owner, the housing association Hearth & Home, has had the survey since November without informing tenants. In 48 flats there was black mould in the bedrooms of children.
Sheila Barlow, a tenant, has had to repaint the wall of her son five times.
By Easter repairs will have been made, promised Hearth & Home, which apologised. It manages 6,700 homes across the county and is now the subject of an inquiry by the ombudsman.`,
    kept: [],
    changes: [
      ['credit-dropped', 'Dunmore Gazette', null],
      ['attribution-dropped', 'Tenant Sheila Barlow said', 'Sheila Barlow, a tenant'],
      ['quotation-dropped', 'You wipe it off', 'Sheila Barlow, a tenant'],
    ],
  },
  {
    id: 'en-36 chess: a faithful rewrite with the events in another order',
    source: `Sixteen-year-old Anjali Deshmukh has become the youngest winner of the Baltic Open after beating top seed Viktor Halasz in the last round.
Deshmukh sacrificed her queen on move 23 and mated the Hungarian 11 moves later. She finished with eight points out of nine, half a point ahead of Mei-Ling Hsu.
"I saw it, I doubted it, I played it," the schoolgirl from Pune said. The prize of 30,000 euros will pay for her studies.
Halasz, 44, shook her hand and asked for her autograph on the score sheet. He had not lost with the white pieces since 2022.
The tournament drew 218 players from 37 countries to the seaside town of Palanka.`,
    rewrite: `Anjali Deshmukh, 16, won the Baltic Open in the seaside town of Palanka in front of Mei-Ling Hsu, scoring eight points from nine games, which was half a point more. No winner has ever been younger.
In the final round she defeated Viktor Halasz, the top seed, giving up her queen on the 23rd move and delivering mate 11 moves after that. "I saw it, I doubted it, I played it," she said.
Halasz, a 44-year-old Hungarian who had not been beaten with white since 2022, shook hands and had her sign his score sheet.
The schoolgirl from Pune will finance her studies with the prize of 30,000 euros. In all 218 players from 37 countries had entered the tournament.`,
    kept: ['I saw it, I doubted it'],
    changes: [],
  },
  {
    id: 'en-37 energy: megawatts, names, a quotation reworded',
    source: `The offshore wind farm Doggerlight began feeding electricity into the grid on Monday, two years later than planned.
Its 94 turbines stand 70 kilometres off Whitmouth and have a capacity of 1,410 megawatts, enough for 1.6 million households. Builder Nordvind and its partner Caltrop Energy invested £3.9 billion.
"This is the day the coast stopped being the end of the country," Energy Secretary Helen Strachan said as she pressed a symbolic button. Fishermen complained that they had lost grounds they had worked for generations.
Nordvind chief Anders Lykke blamed the delay on a shortage of cable ships. A second phase with 60 turbines could follow in 2030.`,
    rewrite: `Two years behind schedule, the Doggerlight offshore wind farm started to supply power to the grid on Monday.
Seventy kilometres off Whitmouth stand 94 turbines able to produce 1,140 megawatts, sufficient for 1.6 million homes. They cost builder Nordvind and partner Caltrop Energy £3.9bn.
Energy Secretary Helen Strachan pressed a symbolic button. "From now on our coast is where this country begins rather than where it ends," she said. Grounds that generations had worked are lost to them, fishermen complained.
A lack of cable ships was to blame for the delay, Nordvind chief Anders Lyke said. In 2030 another 60 turbines may be added in a second phase.`,
    kept: [],
    changes: [
      ['figure', '1,410 megawatts', '1,140 megawatts'],
      ['quotation-reworded', 'This is the day the coast', 'From now on our coast'],
      ['name', 'Anders Lykke', 'Anders Lyke'],
    ],
  },
  {
    id: 'en-38 religion: a vote, a sentence added',
    source: `The synod of the Reformed Church of Halland voted on Friday to allow women to become bishops, ending a dispute of thirty years.
The motion was carried by 211 votes to 64, well above the two-thirds majority that it needed. Applause broke out in the cathedral of Norrborg, although the chair had asked for silence.
"I thought I would be too old to see it," said Pastor Gunilla Ekdahl, 71, who had tabled the first motion in 1994. Conservative parishes may ask to be looked after by a male bishop.
The first election under the new rule takes place in Vasterby on 24 September. Membership of the church has halved since 1980 to 402,000.`,
    rewrite: `Women may be bishops in the Reformed Church of Halland, its synod decided on Friday after thirty years of dispute.
With 211 votes for and 64 against, the motion easily cleared the necessary two-thirds majority. There was applause in Norrborg's cathedral in spite of the chair's plea for silence.
"I thought I would be too old to see it," said Pastor Gunilla Ekdahl, who is 71 and put forward the first such motion in 1994. If they wish, conservative parishes can be looked after by a bishop who is a man.
Vasterby holds the first election under the new rule on September 24. The church had 402,000 members at the last count, half as many as in 1980. Lutheran observers from Gotska and Blekmar attended the session as guests.`,
    kept: ['I thought I would be too old'],
    changes: [['added', null, 'Lutheran observers from Gotska']],
  },
  {
    id: 'en-39 football finances: a ban, dates, an attribution kept by pronoun',
    source: `Second-division club Harrow Vale were deducted nine points on Wednesday for failing to pay their players on time.
The league's commission found that wages had been late in five of the last eight months. The club, which owes £7.3 million to the tax office, drops from 10th place to 19th.
Owner Terence Quill said he had been promised money by an investor in Dubai. He said the sum would arrive before 28 February.
"We play for the badge, and for now that is all we play for," midfielder Sami Okonjo said. Supporters plan a march to the ground before Saturday's match against Leckford.`,
    rewrite: `Harrow Vale, who play in the second division, have had nine points taken off them for not paying their players on time. The decision was announced on Wednesday.
Five times in the past eight months wages had been late, the commission of the league found. It means the club falls from 10th to 19th. It has debts of £7.3 million with the tax office.
An investor in Dubai had promised him money, owner Terence Quill said. It would arrive before February 28, he added.
Midfielder Sami Okonjo said: "We play for the badge, and for now that is all we play for." A march to the ground is planned by supporters ahead of the game with Leckford on Saturday.`,
    kept: ['We play for the badge'],
    changes: [],
  },
  {
    id: 'en-40 floods: everything at once',
    source: `At least 36 people have drowned in floods in the Karun delta, the interior ministry said on Tuesday.
The Karun burst its banks on Saturday after rain that broke a record set in 1973. Around 52,000 people have lost their homes, according to the Crescent Aid Society.
"The water came at night like a thief and took the cattle first," said farmer Dariush Amani. Helicopters are dropping bread and baby milk.
Engineer Parvin Shokri, who inspected the dykes last year, said they had been built of sand. "I wrote it in red ink so that nobody could miss it," she said.
Cholera has been found in two camps. Schools in the provincial capital, Ahmar, are being used as hospitals.`,
    rewrite: `Floods in the Karun delta have drowned at least 63 people, according to the interior ministry's statement on Tuesday.
After rainfall exceeding a record from 1973, the Karun burst its banks on Saturday. Around 52,000 people have lost their homes.
"It arrived in the dark, like a burglar, and our cattle were the first to go," said farmer Dariush Amani. Baby milk and bread are dropped from helicopters.
The dykes were built of sand, said engineer Parvin Shokri, who had inspected them a year ago. "I wrote it in red ink so that nobody could miss it," she said.
In Ahmar, the capital of the province, hospitals have been set up in schools.`,
    kept: ['I wrote it in red ink'],
    changes: [
      ['figure', '36 people', '63 people'],
      ['attribution-dropped', 'according to the Crescent Aid', 'Around 52,000 people'],
      ['quotation-reworded', 'The water came at night', 'It arrived in the dark'],
      ['left-out', 'Cholera has been found', null],
    ],
  },
];
