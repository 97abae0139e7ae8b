import type { Pair } from '../pair';

export const ENGLISH_2: readonly Pair[] = [
  {
    id: 'en-11 parliament: votes, a quotation split in two by the speaker',
    source: `Lawmakers in Ostravia approved a tax on empty homes late on Tuesday, by 124 votes to 97, after a debate that lasted eleven hours.
Owners who leave a dwelling unoccupied for longer than 180 days will have to pay 2% of its value each year. The finance ministry expects revenue of 85 million crowns.
"This is not about punishing anyone," said Finance Minister Ilka Brandt, "it is about putting lights back on in our towns." Opposition leader Jaromir Ketz called the law an attack on pensioners who inherit a cottage.
The tax takes effect on 1 January. Holiday homes in 14 mountain districts are exempt.`,
    rewrite: `Empty homes are to be taxed in Ostravia after its parliament passed a bill by 142 votes to 97 late on Tuesday, following eleven hours of debate.
The levy, 2 percent of a property's value a year, falls on owners who leave it unoccupied for over 180 days. It should bring in 85 million crowns, according to the finance ministry.
"This is not about punishing anyone, it is about putting lights back on in our towns," Finance Minister Ilka Brandt said. Jaromir Ketz, the leader of the opposition, said the law was an attack on pensioners who had inherited a cottage.
It comes into force on January 1. An exemption covers holiday homes in 14 districts in the mountains.`,
    kept: ['This is not about punishing'],
    changes: [['figure', '124 votes', '142 votes']],
  },
  {
    id: 'en-12 fire: number of injured, a quotation made of reported speech',
    source: `Nine people were injured, one of them seriously, when fire broke out in a block of flats in Eastmoor in the early hours of Sunday.
About 60 firefighters fought the blaze on the sixth floor of Linden Court, which was brought under control by 5am. Station commander Priya Nair said the smoke had made it impossible to see the stairs and that residents had been led out by the hand.
Forty-four flats were evacuated. Families spent the night in a sports hall, where the council provided blankets and tea.
The cause is not yet known, but an electric scooter was being charged in the hallway, a neighbour told the Eastmoor Echo. The building has no sprinklers.`,
    rewrite: `Fire swept through a tower block in Eastmoor early on Sunday and injured 19 people, one of them seriously.
The blaze on the sixth floor of Linden Court was under control by 5am after some 60 firefighters had been called out. "The smoke was so thick you could not see the stairs, we had to lead residents out by the hand," said station commander Priya Nair.
Residents of 44 flats had to leave. They were put up for the night in a sports hall and given blankets and tea by the council.
It is unclear what started the fire, although an electric scooter was charging in the hallway, a neighbour said. There are no sprinklers in the building.`,
    kept: [],
    changes: [
      ['figure', 'Nine people', '19 people'],
      ['quotation-reworded', 'Station commander Priya Nair', 'The smoke was so thick'],
      ['credit-dropped', 'told the Eastmoor Echo', null],
    ],
  },
  {
    id: 'en-13 farming: a faithful rewrite, sentences merged and split',
    source: `Olive growers on the Carreo peninsula expect their smallest harvest in three decades after a spring without rain.
The growers' federation forecast a crop of 41,000 tonnes, down from 96,000 tonnes a year ago. Presses in Villanera will open for only three weeks instead of seven.
"The trees are alive, but they have decided not to work this year," joked Amparo Quesada, who owns 2,000 of them above the village. She has let two of her four pickers go.
Prices have already responded. A litre of extra virgin oil sells for 11.20 euros at the press, almost double last year's 5.90 euros.
The regional government has promised 30 million euros in loans without interest, to be paid out from October.`,
    rewrite: `A rainless spring has left olive farmers on the Carreo peninsula facing what they believe will be the worst harvest for 30 years.
Their federation puts the crop at 41,000 tonnes compared with 96,000 the year before, and the presses of Villanera, which normally work for seven weeks, will open for just three.
Amparo Quesada has 2,000 trees on the slopes above the village and has had to dismiss two of four pickers. "The trees are alive, but they have decided not to work this year," she joked.
At the press a litre of extra virgin now costs 11.20 euros; twelve months ago it was 5.90. Interest-free loans totalling 30 million euros have been promised by the regional government. Payment is to begin in October.`,
    kept: ['The trees are alive'],
    changes: [],
  },
  {
    id: 'en-14 diplomacy: two weekdays, an attribution, a name',
    source: `Talks between Norvia and the Republic of Sarn on sharing the water of the Ilm river broke down on Wednesday without a date for another round.
The two sides had met for five days in the lakeside town of Bettmar. Sarn's delegation left after Norvia refused to release more than 40 cubic metres per second during the summer, a diplomat said.
Foreign Minister Lucian Dressel said his government remained ready to talk. "A river has no passport," he told reporters.
Norvia began filling its new dam at Karst last autumn. The level of the Ilm at the border has dropped by 1.7 metres since then, according to the Sarn water agency.`,
    rewrite: `Norvia and the Republic of Sarn failed to agree on how to share the water of the Ilm river, and their talks broke down on Monday with no new round agreed.
Five days of meetings had been held in Bettmar, a town by a lake. Sarn's delegation left after Norvia refused to release more than 40 cubic metres per second during the summer.
"A river has no passport," Foreign Minister Lucian Drexel told reporters, adding that his government was still ready to talk.
Since Norvia started to fill its new Karst dam last autumn, the Ilm has fallen by 1.7 metres at the border, the Sarn water agency says.`,
    kept: ['A river has no passport'],
    changes: [
      ['date', 'Wednesday', 'Monday'],
      ['name', 'Lucian Dressel', 'Lucian Drexel'],
      ['attribution-dropped', 'a diplomat said', "Sarn's delegation left"],
    ],
  },
  {
    id: 'en-15 education: nested quotation marks, paraphrased reports',
    source: `Pupils at Fernleigh Academy will no longer be allowed to bring mobile phones to school, the head teacher has told parents.
From 4 September phones found on the premises are to be locked away until the end of the week. Head teacher Joan Hartigan said teachers had confiscated 312 of them last term alone.
"One boy said to me, 'Miss, I have not read a page since I was ten,' and I believed him," Mrs Hartigan said.
Some parents object. Deepak Rana, whose twin daughters take two buses to school, said he needed to know that they had arrived safely. The academy will lend simple handsets to pupils with long journeys.`,
    rewrite: `Mobile phones have been banned altogether at Fernleigh Academy, its head teacher has informed parents.
Any phone found at the school after 4 September will be kept under lock and key until the week is over. Last term alone 312 were confiscated by teachers, according to head teacher Joan Hartigan.
Mrs Hartigan said: "One boy said to me, 'Miss, I have not read a page since I was ten,' and I believed him."
Not all parents are happy. One of them, Deepak Rana, said he wanted to be sure his twin daughters, who change buses on the way, had got there safely. Pupils who travel far can borrow a simple handset from the academy.`,
    kept: ['One boy said to me'],
    changes: [],
  },
  {
    id: 'en-16 technology: a percentage, a left-out denial, an added one',
    source: `The payments company Tillmark has admitted that the card details of 2.3 million customers were exposed for eleven days in August.
An engineer had switched off a firewall rule during maintenance and forgot to restore it, Tillmark said in a filing to regulators. There is no sign that the data have been misused.
Fewer than 6% of the cards were still valid, the company added. It has offered customers a year of free credit monitoring.
Security researcher Noor El-Amin, who found the hole, waited five days for a reply. "I was sent three automatic mails and a survey," she wrote on her blog.
The Data Commissioner can impose a fine of up to 4% of annual turnover.`,
    rewrite: `Card details belonging to 2.3 million customers of Tillmark lay exposed for eleven days in August, the payments company has conceded.
In a filing to regulators it said an engineer who switched off a firewall rule for maintenance work had forgotten to turn it on again.
Fewer than 16% of the cards were still valid, according to the company, which is offering those affected free credit monitoring for a year.
It took five days before researcher Noor El-Amin, who discovered the hole, heard back. "I was sent three automatic mails and a survey," she wrote on her blog.
Fines of as much as 4 percent of turnover can be imposed by the Data Commissioner. Tillmark had been hoping to float on the Lisbrook stock exchange before Christmas.`,
    kept: ['I was sent three automatic mails'],
    changes: [
      ['figure', '6%', '16%'],
      ['left-out', 'There is no sign that the data', null],
      ['added', null, 'Tillmark had been hoping to float'],
    ],
  },
  {
    id: 'en-17 animals: two quotations, one dropped and one reworded',
    source: `A pair of white-tailed eagles has raised chicks on the Merrin cliffs for the first time in 170 years, conservationists said on Thursday.
Two eaglets left the nest last week under the eyes of volunteers who had guarded it around the clock since April. The parents were brought from Norrland as part of a programme that has released 33 birds.
"I sat in the hide and cried like a child," said Eilidh Gunn, who coordinates the volunteers. Sheep farmers had feared for their lambs, but none has been lost to the birds so far.
"Give the farmers their due, they kept their dogs on the lead and their opinions to themselves," said ranger Tam Boyle. The location of the nest is being kept secret because of egg thieves.`,
    rewrite: `White-tailed eagles have bred on the cliffs at Merrin, something last seen 170 years ago, conservationists announced on Thursday.
The two young left their nest last week. Volunteers, coordinated by Eilidh Gunn, had watched over it day and night since April. A programme that has set free 33 birds brought the parents from Norrland.
No lambs have been taken by the eagles, as sheep farmers had feared. "To be fair to the farmers, they put their dogs on a lead and kept quiet about what they thought," ranger Tam Boyle said.
Because of egg thieves, nobody is saying where the nest is.`,
    kept: [],
    changes: [
      ['quotation-dropped', 'I sat in the hide', 'Volunteers, coordinated by'],
      ['quotation-reworded', 'Give the farmers their due', 'To be fair to the farmers'],
    ],
  },
  {
    id: 'en-18 inflation: rounding and approximations',
    source: `Consumer prices in Balmoria rose by 4.87% in the year to October, the statistics office said on Friday, less than the 5.2% economists had forecast.
Food was 9.1% dearer than a year ago and heating 14.6%. A basket of everyday goods that cost 1,962 florins last autumn now costs 2,058.
The central bank has raised its key rate seven times and will decide again on 30 November. "The worst is behind us, but the road is long," governor Anselm Furth said.
Wages have risen by 3.4% on average, so that workers are still poorer than they were. Unions want 6.5% for the 480,000 employees of the state.`,
    rewrite: `Inflation in Balmoria stood at just under 4.9 percent in October, data from the statistics office showed on Friday. Economists had expected 5.2 percent.
Heating costs 14.6 percent more than it did a year earlier and food 9.1 percent more. A shopping basket priced at about 2,000 florins last autumn goes for more than 2,050 today.
After seven increases, the central bank takes its next decision on its key rate on November 30. "The worst is behind us, but the road is long," said its governor, Anselm Furth.
Average wages went up by 3.4 percent, leaving workers worse off. For the state's almost half a million employees, unions are demanding 6.5 percent.`,
    kept: ['The worst is behind us'],
    changes: [],
  },
  {
    id: 'en-19 archaeology: a year, a depth, sentences left out',
    source: `Workers laying a sewer in Old Tarrow have come upon the remains of a Roman bathhouse, complete with its heating system.
The walls stand up to 1.4 metres high beneath the car park of a supermarket. Coins found in the drain suggest that the baths were in use until about 383, said Dr Felix Amory of the county museum.
"Somebody lost a ring down here and must have been furious," Dr Amory said, holding up a band of gold with a blue stone. His team has until 20 June to finish the dig.
The sewer will be moved four metres to the north at a cost of £95,000. The supermarket, which lost 22 parking spaces, is selling postcards of the find for charity.
Tarrow was founded in 71 as a camp for the Ninth Legion and became a market town in the Middle Ages.`,
    rewrite: `The remains of a Roman bathhouse, heating system included, have come to light in Old Tarrow, where a sewer was being laid.
Beneath a supermarket car park, walls survive to a height of 2.4 metres. To judge by coins from the drain, the baths remained in use until around 383, Dr Felix Amory of the county museum said.
He held up a gold ring with a blue stone. "Somebody lost a ring down here and must have been furious," he said. The archaeologists must be done by July 20.
Moving the sewer four metres north will cost £95,000. The camp at Tarrow dates from 71, when the Ninth Legion arrived; in the Middle Ages a market town grew out of it.`,
    kept: ['Somebody lost a ring'],
    changes: [
      ['figure', '1.4 metres', '2.4 metres'],
      ['date', '20 June', 'July 20'],
      ['left-out', 'The supermarket, which lost 22', null],
    ],
  },
  {
    id: 'en-20 crime: names with and without titles, the company for the name',
    source: `Prosecutors in Kestrel Bay have charged three executives of the Halvorsen Group with paying bribes for a contract to dredge the harbour.
Chief executive Mr Sten Halvorsen, finance director Dr Yvonne Mace and the head of sales, Bruno Tillich, are accused of transferring $740,000 to a company owned by the port director's wife. All three deny the charges.
"The payments were fees for engineering work and nothing else," their lawyer, Rosalind Keep, said in a statement. The trial is due to open on 3 February and may last six weeks.
Halvorsen Group employs 5,100 people in nine countries. Its shares were suspended on Monday after losing a fifth of their value.`,
    rewrite: `Three senior managers of Halvorsen Group bribed their way to a contract for dredging the harbour, prosecutors in Kestrel Bay allege in charges brought against them.
They say Halvorsen, the chief executive, finance director Yvonne Mace and sales head Bruno Tillich moved $740,000 to a firm belonging to the wife of the port director. The three deny it.
Lawyer Rosalind Keep said in a statement for them: "The payments were fees for engineering work and nothing else." Their trial, expected to take up to six weeks, opens on February 3.
The company, which has 5,100 employees in nine countries, lost a fifth of its value before trading in its shares was suspended on Monday.`,
    kept: ['The payments were fees'],
    changes: [],
  },
];
