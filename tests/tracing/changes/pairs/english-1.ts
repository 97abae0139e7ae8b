import type { Pair } from '../pair';

export const ENGLISH_1: readonly Pair[] = [
  {
    id: 'en-01 court: length of a sentence and a name',
    source: `A former warehouse manager who stole copper cable from the Harwick rail yard was jailed for 14 months on Tuesday.
Vartan Ilves, 47, had admitted taking 3.2 tonnes of cable over two years and selling it to a scrap dealer in Dunmore. Harwick Crown Court heard that trains on the coastal line were delayed on 61 occasions because of the thefts.
"You were trusted with the keys and you used them to rob the people who trusted you," Judge Miriam Oakes told him. Ilves, who has no previous convictions, wept as he was led away.
The rail operator, Eastern Coastways, said the thefts had cost it £412,000 in repairs and compensation. It has since replaced the locks on all its depots.`,
    rewrite: `An ex-warehouse boss has been sent to prison for 40 months after he admitted stealing copper cable from a rail yard in Harwick.
Vartan Elves, aged 47, sold 3.2 tonnes of the metal to a scrap dealer in Dunmore over a two-year period, Harwick Crown Court was told. His thefts held up trains on the coastal line 61 times.
Judge Miriam Oakes told him: "You were trusted with the keys and you used them to rob the people who trusted you." Elves, who had never been convicted before, was in tears as he was taken down.
Eastern Coastways, which runs the railway, said repairs and compensation had cost it £412,000. Locks have been changed at every one of its depots since.`,
    kept: ['You were trusted with the keys'],
    changes: [
      ['figure', '14 months', '40 months'],
      ['name', 'Vartan Ilves', 'Vartan Elves'],
    ],
  },
  {
    id: 'en-02 council: a quotation reworded, one reported',
    source: `Councillors in Thornby voted 18 to 9 on Wednesday to close the town's only outdoor pool at the end of September.
The Lido, which opened in 1934, loses around £230,000 a year and needs a new filtration plant. Council leader Gerald Pym said the decision had been the hardest of his career. "We cannot keep pouring money into a hole in the ground, however much we love it," he said.
Campaigners handed in a petition with 7,412 signatures before the meeting. "My grandmother learned to swim there, and so did my daughter," said Ruth Ansell, who started it. "We will be back with a plan of our own."
A consultant's report put the cost of repairs at £1.9 million. The site will be offered to a community trust for a peppercorn rent until March.`,
    rewrite: `Thornby's only open-air swimming pool will shut at the end of September after councillors backed its closure by 18 votes to nine on Wednesday.
The Lido has been open since 1934 but is losing about £230,000 every year and must have new filtration equipment. Gerald Pym, who leads the council, said no decision in his career had been harder. "We can't go on throwing cash into a hole in the ground, no matter how fond of it we are," he said.
A petition of 7,412 names was presented before the vote. Its organiser, Ruth Ansell, said both her grandmother and her daughter had learned to swim at the pool. "We will be back with a plan of our own," she added.
Repairs would cost £1.9m, according to a consultant's report. Until March the site is on offer to a community trust at a peppercorn rent.`,
    kept: ['We will be back with a plan'],
    changes: [
      ['quotation-reworded', 'We cannot keep pouring money', "We can't go on throwing cash"],
      ['quotation-reported', 'My grandmother learned to swim', 'Its organiser, Ruth Ansell, said'],
    ],
  },
  {
    id: 'en-03 science: a faithful rewrite with figures in other formats',
    source: `Glaciers in the Tarsk range have lost almost a quarter of their ice since 2001, researchers reported on Monday in the Journal of Alpine Hydrology.
Using satellite images, a team from the University of Lindholm measured 1,483 glaciers and found that 212 of them had vanished altogether. The loss amounts to 1.5 million tonnes of ice a day, the authors wrote.
"What surprised us was not the melting but how even it was," said lead author Petra Sundqvist, a glaciologist. "High or low, north or south, they all went at the same pace."
Some 340,000 people in the valleys below depend on meltwater in late summer. Flows are expected to peak around 2035 and then to fall, the study says.`,
    rewrite: `Nearly 25 percent of the ice in the Tarsk mountains has gone since 2001, according to a study published on Monday in the Journal of Alpine Hydrology.
Scientists at the University of Lindholm studied satellite pictures of nearly 1,500 glaciers, 212 of which no longer exist. Every day 1,500,000 tonnes of ice are lost, they calculated.
"What surprised us was not the melting but how even it was," Petra Sundqvist, the glaciologist who led the work, said. "High or low, north or south, they all went at the same pace."
About 340,000 valley dwellers rely on the meltwater towards the end of summer. The study expects its flow to be greatest in about 2035 before it declines.`,
    kept: ['What surprised us was not', 'High or low'],
    changes: [],
  },
  {
    id: 'en-04 sport: goals, a day and a sentence added',
    source: `Striker Danilo Ferreyra scored twice as Port Allen beat league leaders Calder City 3-1 at Quayside on Saturday.
Calder took the lead after 11 minutes through captain Owen Strand, but Ferreyra levelled from the spot before half-time. Substitute Kofi Manu put the hosts ahead in the 68th minute with his first touch, and Ferreyra headed the third in stoppage time.
"We rode our luck early on and then we played," Port Allen coach Lena Marchetti said. "The lads believed."
Calder's manager Ross Tulley complained about the penalty, calling it "a joke of a decision". A crowd of 21,340 watched the match, the highest of the season at Quayside.`,
    rewrite: `Port Allen came from behind to defeat leaders Calder City 3-1 at Quayside on Sunday, with two goals from Danilo Ferreyra.
Captain Owen Strand had put Calder in front in the 11th minute. Ferreyra equalised with a penalty before the break, substitute Kofi Manu made it 2-1 on 68 minutes with his first touch and Ferreyra headed in the third in added time.
"We rode our luck early on and then we played. The lads believed," said coach Lena Marchetti.
Ross Tulley, the Calder manager, described the penalty as "a joke of a decision". The match was seen by 23,140 people, Quayside's biggest crowd of the season. Port Allen travel to bottom club Wexcombe Rovers next weekend without the suspended defender Piet Haan.`,
    kept: ['We rode our luck early on', 'a joke of a decision'],
    changes: [
      ['date', 'Saturday', 'Sunday'],
      ['figure', '21,340', '23,140'],
      ['added', null, 'Port Allen travel to bottom club'],
    ],
  },
  {
    id: 'en-05 business: attributions dropped',
    source: `SALTBURY (Shoal Wire) — Shipbuilder Marrow & Keel will cut 620 jobs at its Saltbury yard after losing an order for two ferries, the company said on Thursday.
The yard employs 2,900 people and is the largest employer in the county. According to two people familiar with the talks, the order will go to a yard in Gdarsk that offered a price 12% lower.
Union convener Tess Arkwright said workers had learned of the cuts from the radio. "Nobody had the decency to look us in the eye," she said.
The economy ministry said that retraining would be paid for by the state. Shares in Marrow & Keel fell 7.4% to 183 pence.`,
    rewrite: `Marrow & Keel, the shipbuilder, is to shed 620 jobs at its yard in Saltbury because it lost an order for two ferries, the company announced on Thursday.
Some 2,900 people work at the yard, making it the county's biggest employer. The order will go to a yard in Gdarsk that offered a price 12% lower.
Workers heard about the cuts on the radio, union convener Tess Arkwright said. "Nobody had the decency to look us in the eye," she said.
Retraining would be paid for by the state. Marrow & Keel's shares dropped by 7.4 per cent to 183p.`,
    kept: ['Nobody had the decency'],
    changes: [
      ['attribution-dropped', 'According to two people familiar', 'The order will go to a yard'],
      ['attribution-dropped', 'The economy ministry said', 'Retraining would be paid'],
      ['credit-dropped', 'Shoal Wire', null],
    ],
  },
  {
    id: 'en-06 weather: sentences left out',
    source: `A storm that swept across the northern isles overnight left 38,000 homes without electricity and closed the bridge to Skellan.
Gusts of 121 mph were recorded at Cape Warden shortly after 3am, the strongest since the station was built in 1968. Two lorries were blown over on the A94 and their drivers taken to hospital with minor injuries.
Northern Grid said it had 240 engineers at work and hoped to reconnect most customers by Friday evening. The village hall in Brae is open to anyone who needs a hot meal.
Schools on Skellan and Little Orrin will stay shut until Monday. Fishermen in Brae lost eleven boats when the breakwater gave way.
"I have never heard a noise like it, it was as if the sea was in the room," said harbour master Alasdair Rennie.`,
    rewrite: `Some 38,000 homes lost power and the bridge to Skellan was shut when a storm crossed the northern isles during the night.
Cape Warden recorded gusts of 121 mph just after 3am, stronger than any since the weather station there was built in 1968.
Most customers should be reconnected by Friday evening, Northern Grid said; it has 240 engineers working. Pupils on Skellan and Little Orrin will not go back to school before Monday.
Eleven fishing boats were lost in Brae after the breakwater failed. "I have never heard a noise like it, it was as if the sea was in the room," said Alasdair Rennie, the harbour master.`,
    kept: ['I have never heard a noise'],
    changes: [
      ['left-out', 'Two lorries were blown over', null],
      ['left-out', 'The village hall in Brae', null],
    ],
  },
  {
    id: 'en-07 culture: titles and scare quotes are no quotations',
    source: `The novelist Imelda Crane has withdrawn from the Lorrimer Prize after learning that its sponsor makes surveillance software.
Crane, 58, was on the shortlist of five for "The Salt Year", her third book. In a letter to the organisers she called the sponsorship an "open wound" and asked for her name to be removed from all publicity.
The prize, worth £40,000, has been paid for by Argent Systems since 2019. A spokesman for the company said it was proud to support literature and respected the author's choice.
The winner is to be named at a dinner in Lorrimer Hall on 11 March. The jury will choose among the four remaining titles, its chairman, Hugo Bannerman, confirmed.`,
    rewrite: `Imelda Crane has pulled out of the Lorrimer Prize on finding out that the company which sponsors it produces surveillance software.
The 58-year-old novelist's third book, "The Salt Year", had been one of five on the shortlist. The sponsorship was an "open wound", she wrote to the organisers, asking them to take her name off all publicity.
Argent Systems has funded the £40,000 prize since 2019. The firm was proud to support literature and respected the author's choice, its spokesman said.
Hugo Bannerman, who chairs the jury, confirmed that it would decide between the "surviving" four titles. The winner will be announced on March 11 at a dinner in Lorrimer Hall.`,
    kept: ['open wound'],
    changes: [],
  },
  {
    id: 'en-08 police: a quotation moved to another speaker',
    source: `Detectives investigating the disappearance of teacher Hannah Voss have searched a reservoir near Millfold for a second time.
Ms Voss, 34, was last seen leaving a gym in Station Road at 6.45pm on 9 January. Her car was found two days later with the keys in the ignition.
Detective Inspector Colin Rudd said divers had recovered a telephone, which was being examined. "We are keeping an open mind, but we are worried," said Rudd.
Her brother, Martin Voss, thanked the hundreds of volunteers who have joined the search. "She would not leave without a word to anyone," said Voss. Anyone with information is asked to call the police on 101.`,
    rewrite: `Police hunting for missing teacher Hannah Voss have gone back to a reservoir near Millfold and searched it again.
The 34-year-old has not been seen since she left a gym on Station Road at 6.45pm on January 9. Two days after that her car was discovered with its keys still in the ignition.
A telephone that divers brought up is being examined, according to Detective Inspector Colin Rudd. "She would not leave without a word to anyone," said Rudd.
Martin Voss, her brother, expressed his thanks to the hundreds of volunteers who had taken part in the search. "We are keeping an open mind, but we are worried," said Voss.`,
    kept: [],
    changes: [
      ['quotation-reattributed', 'She would not leave', 'She would not leave'],
      ['quotation-reattributed', 'We are keeping an open mind', 'We are keeping an open mind'],
      ['left-out', 'Anyone with information', null],
    ],
  },
  {
    id: 'en-09 health: a quotation dropped, another cut with an ellipsis',
    source: `Waiting times for hip operations in the Vale region have fallen to 19 weeks, the shortest since records began, the health board announced on Friday.
The board opened two theatres at Greystone Hospital last spring that do nothing but joints. They carried out 3,870 operations in their first year, a third more than planned.
"This is what happens when you let surgeons do surgery, and I hope that others will copy what has been done here, because patients have waited far too long," said Dr Aoife Brannigan, the board's medical director.
Greystone's chief nurse, Winston Achebe, said the theatres ran six days a week. "Nobody gets bumped for an emergency any more, so nobody goes home in tears," he said. The scheme cost £6.2 million.`,
    rewrite: `Patients in the Vale region now wait 19 weeks for a hip operation, a record low, according to figures released by the health board on Friday.
Two operating theatres reserved for joints were opened at Greystone Hospital last spring. In year one they handled 3,870 operations, which was a third above target.
"This is what happens when you let surgeons do surgery … patients have waited far too long," said the board's medical director, Dr Aoife Brannigan.
The theatres, which cost £6.2m, are in use six days a week, said Winston Achebe, chief nurse at Greystone.`,
    kept: ['This is what happens'],
    changes: [['quotation-dropped', 'Nobody gets bumped', 'The theatres, which cost']],
  },
  {
    id: 'en-10 transport: a faithful, heavy rewrite',
    source: `Passengers on the Brindle tramway will pay 30 pence more for a single ticket from 1 July, the operator said on Monday.
A single will cost £2.80, while the price of a weekly pass stays at £17. Children under twelve will continue to travel free.
MetroBrindle blamed higher electricity bills and a pay deal with drivers. "Standing still was not an option with energy at these prices," chief executive Carla Dunmow said.
The passengers' forum criticised the rise, the second in nine months. It noted that a third of trams had been late in May.
Ridership reached 11.6 million journeys last year, still 8 percent below the level before the pandemic.`,
    rewrite: `From July 1 a single on the tram in Brindle will be 30p dearer, operator MetroBrindle announced on Monday, bringing the price to £2.80.
Weekly passes will still cost £17 and under-12s will still ride for nothing.
The company put the increase down to what it pays for electricity and to a wage agreement with its drivers. Chief executive Carla Dunmow said: "Standing still was not an option with energy at these prices."
It is the second rise within nine months and drew criticism from the passengers' forum, which pointed out that one tram in three ran late in May.
People made 11.6m journeys by tram last year. That is 8% down on pre-pandemic levels.`,
    kept: ['Standing still was not'],
    changes: [],
  },
];
