import type { Pair } from '../pair';

export const ENGLISH_3: readonly Pair[] = [
  {
    id: 'en-21 court: damages, a weekday, a faithful quotation',
    source: `A jury in Ellison County ordered the toymaker Brightwood to pay $8.6 million on Thursday to the family of a girl who swallowed a magnet.
Lucy Tran was four when the piece came loose from a "Wonder Wheel" set in 2021. Surgeons removed 70 centimetres of her bowel.
"No sum will give her back a normal dinner with her friends," the family's lawyer, Marcus Adeyemi, said outside the courthouse. Brightwood said it would appeal and that the set had met every standard in force.
The company recalled 114,000 of the toys a year after the accident. Eleven similar suits are pending in three states.`,
    rewrite: `Toymaker Brightwood must pay the family of a girl who swallowed a magnet $6.8 million, an Ellison County jury decided on Tuesday.
The magnet came off a "Wonder Wheel" set in 2021, when Lucy Tran was four years old. She lost 70cm of bowel in surgery.
Marcus Adeyemi, the lawyer for the family, said outside the courthouse: "No sum will give her back a normal dinner with her friends." An appeal will follow, said Brightwood, which maintains that the set complied with all standards of the time.
One year after the accident it recalled 114,000 toys. There are 11 more suits of the kind pending in three states.`,
    kept: ['No sum will give her back'],
    changes: [
      ['figure', '$8.6 million', '$6.8 million'],
      ['date', 'Thursday', 'Tuesday'],
    ],
  },
  {
    id: 'en-22 council: attribution dropped, quotation dropped',
    source: `Bin collections in Wrexbury are to move to every third week from next spring in a bid to save £1.1 million a year.
The council says residents recycle less than 40% of their rubbish, the lowest share in the region. Food waste will be picked up weekly.
Environment chief Dawn Pickersgill defended the plan at a stormy meeting in the town hall. "If we bury it, our grandchildren will dig it up," she told residents.
Half of the lorries are more than ten years old, according to a leaked memo. Neighbouring Stanmoor introduced the same rhythm in 2022 and went back to fortnightly rounds a year later.`,
    rewrite: `Wrexbury's bins will be emptied only every third week from next spring, a change designed to save £1.1m a year.
Less than 40 per cent of rubbish is recycled by residents, a lower share than anywhere else in the region, the council says. Collections of food waste will be weekly.
At a stormy town hall meeting the plan was defended by environment chief Dawn Pickersgill. Half of the lorries are more than ten years old.
The same rhythm was tried by neighbouring Stanmoor in 2022, but it returned to fortnightly rounds after one year.`,
    kept: [],
    changes: [
      ['quotation-dropped', 'If we bury it', 'At a stormy town hall meeting'],
      ['attribution-dropped', 'according to a leaked memo', 'Half of the lorries'],
    ],
  },
  {
    id: 'en-23 space: a faithful rewrite, long',
    source: `The probe Halcyon has entered orbit around Venus after a journey of 15 months, the Continental Space Agency said on Sunday.
Controllers in Marlow waited 48 minutes for confirmation that the engine had burned as planned. The craft used 870 kilograms of fuel, slightly less than calculated.
Halcyon carries a radar that can see through the clouds and tell whether any of the planet's 1,600 known volcanoes are active. "Tonight we stop guessing and start looking," said project scientist Rahel Tesfaye.
The first pictures are expected on 14 May. The mission, which costs 610 million euros, is to last four years.
An earlier probe, Heron, fell silent in 2014 after its antenna failed to open.`,
    rewrite: `Fifteen months after it set off, the Halcyon probe is in orbit around Venus, according to an announcement by the Continental Space Agency on Sunday.
It took 48 minutes before controllers in Marlow had confirmation of the engine burn. At 870kg, fuel consumption was a little lower than had been calculated.
With its radar Halcyon is able to look through the clouds and establish whether there are active volcanoes among the 1,600 that are known on the planet. "Tonight we stop guessing and start looking," project scientist Rahel Tesfaye said.
Its predecessor, Heron, went silent in 2014, having failed to open its antenna. The new mission has a cost of 610 million euros and a planned duration of four years. First pictures should arrive on May 14.`,
    kept: ['Tonight we stop guessing'],
    changes: [],
  },
  {
    id: 'en-24 cricket: runs, a bowler renamed, a sentence added',
    source: `Opener Farah Siddiq hit an unbeaten 137 to steer Kentbrook to a six-wicket win over Northmere in the county final on Sunday.
Northmere had made 264 for 8 in their fifty overs, with 71 from captain Alice Thorburn. Off-spinner Jacinta Royle took four for 39.
Kentbrook lost two early wickets but Siddiq, dropped on 23, put on 155 with Mel Haddow. They won with nine balls to spare.
"I kept telling myself that it was only a game in the park," Siddiq said. It is Kentbrook's first title since 2009.`,
    rewrite: `Kentbrook won the county final against Northmere by six wickets on Sunday, thanks to opener Farah Siddiq, who was not out on 137.
In fifty overs Northmere reached 246 for 8. Captain Alice Thorburn contributed 71, while off-spinner Jacinta Doyle finished with four for 39.
Two Kentbrook wickets fell early before Siddiq, who was dropped on 23, and Mel Haddow added 155 together. Nine balls remained when victory came.
"I kept telling myself that it was only a game in the park," said Siddiq. Kentbrook last won the title in 2009. Heavy showers had delayed the start at Ferncliffe by nearly ninety minutes.`,
    kept: ['I kept telling myself'],
    changes: [
      ['figure', '264', '246'],
      ['name', 'Jacinta Royle', 'Jacinta Doyle'],
      ['added', null, 'Heavy showers had delayed'],
    ],
  },
  {
    id: 'en-25 airline: wire dateline and a quotation reworded',
    source: `LISBROOK (Tidings) - Budget airline Puffin cancelled 84 flights on Friday as pilots walked out in a dispute over rest periods.
Some 13,500 passengers were affected, most of them at Lisbrook and Southaven airports. The pilots' union says its members are made to fly up to 13 hours a day.
"A tired pilot is a bigger risk than a drunk one, and the airline knows it," union president Gavin Estridge said. Puffin called the strike reckless and said it had offered two extra rest days a month.
Further stoppages are planned for the second week of August. Puffin flies 62 aircraft and carried 9.4 million people last year.`,
    rewrite: `A pilots' strike over rest periods grounded 84 flights of the budget carrier Puffin on Friday.
Around 13,500 travellers were hit, chiefly at the airports of Lisbrook and Southaven. According to the pilots' union, members have to fly as much as 13 hours daily.
"The airline is well aware that exhausted pilots are more dangerous than drunk ones," union president Gavin Estridge said. The strike was reckless, replied Puffin, saying it had put two more rest days per month on the table.
In the second week of August there will be more stoppages. Last year Puffin, with 62 aircraft, transported 9.4 million people.`,
    kept: [],
    changes: [
      ['credit-dropped', 'Tidings', null],
      ['quotation-reworded', 'A tired pilot is a bigger risk', 'The airline is well aware'],
    ],
  },
  {
    id: 'en-26 museum theft: left out twice, a value changed',
    source: `Thieves broke into the Castle Museum in Ravenholt on Monday night and made off with a jewelled sword valued at £350,000.
They climbed a drainpipe, cut through a skylight and were gone within four minutes, before guards could reach the gallery. An alarm had been switched off for repairs.
The sword was presented to Admiral Josiah Crewe in 1799. Its hilt is set with 46 diamonds.
"It is no use to anyone, you could not sell it in a pub," said curator Bettina Wray. Visitors were turned away on Tuesday while police searched the grounds.
In 2016 a gang took a collection of silver snuffboxes from the same building.`,
    rewrite: `A sword set with jewels and said to be worth £530,000 was stolen from Ravenholt's Castle Museum on Monday night.
The thieves went up a drainpipe and in through a skylight that they cut open. Guards did not get to the gallery in time: the raid was over within four minutes.
Josiah Crewe, an admiral, was given the sword in 1799. There are 46 diamonds in the hilt.
"It is no use to anyone, you could not sell it in a pub," curator Bettina Wray said. On Tuesday police searched the grounds and visitors were sent away.`,
    kept: ['It is no use to anyone'],
    changes: [
      ['figure', '£350,000', '£530,000'],
      ['left-out', 'An alarm had been switched off', null],
      ['left-out', 'In 2016 a gang', null],
    ],
  },
  {
    id: 'en-27 medicine: quotation turned into reported speech',
    source: `A nasal spray against migraine worked in two thirds of patients in a trial at Aldgrove Hospital, doctors reported in the Northern Journal of Neurology.
The 18-month trial involved 1,204 adults who had at least six attacks a month. Of those given the drug, called relomitant, 66% were free of pain after two hours, compared with 21% in the placebo group.
"For some of my patients this is the first summer in years without dark glasses," said Professor Ines Calloway, who led the trial. Side effects were mild and included a bitter taste.
Neurologist Tobias Renner, who was not involved, urged caution. "We do not yet know what happens when people use it for years," he said. The maker, Sandoval Pharma, will seek approval in June.`,
    rewrite: `Two out of three migraine patients were helped by a nasal spray tested at Aldgrove Hospital, according to doctors writing in the Northern Journal of Neurology.
They tried the drug, relomitant, for 18 months on 1,204 adults suffering six attacks or more a month. After two hours 66 percent had no pain; with a placebo it was 21 percent.
Professor Ines Calloway, the head of the trial, said that for some of her patients it was the first summer in years without dark glasses. A bitter taste was among the side effects, all of them mild.
"We do not yet know what happens when people use it for years," cautioned Tobias Renner, a neurologist who had no part in the trial. Sandoval Pharma, which makes the spray, wants to apply for approval in June.`,
    kept: ['We do not yet know'],
    changes: [
      [
        'quotation-reported',
        'For some of my patients',
        'Professor Ines Calloway, the head of the trial',
      ],
    ],
  },
  {
    id: 'en-28 budget: a faithful rewrite with many figures',
    source: `The Republic of Sarn will borrow less next year than at any time since 2012, Finance Minister Odile Krantz told parliament on Tuesday.
Her draft budget foresees spending of 48.2 billion talers and revenue of 46.9 billion. The deficit would shrink to 1.3 billion talers, or 1.1% of output.
Schools receive an extra 640 million, defence 275 million. The fuel duty goes up by four cents a litre on 1 January.
"We have stopped digging," Krantz said. Opposition spokesman Emil Farkas called the figures wishful thinking, since they assume growth of 2.5 percent.
Parliament votes on 18 December.`,
    rewrite: `Finance Minister Odile Krantz presented a draft budget to the Sarn parliament on Tuesday under which the republic's borrowing would be the lowest since 2012.
Revenue of 46.9bn talers stands against planned expenditure of 48.2bn. That leaves a deficit of 1,300 million talers or 1.1 percent of output.
There is another 640m for schools and 275m for defence, and from January 1 drivers pay four cents a litre more in fuel duty.
Emil Farkas, speaking for the opposition, dismissed as wishful thinking the figures, based on 2.5% growth. "We have stopped digging," said Krantz.
The vote is scheduled for December 18.`,
    kept: ['We have stopped digging'],
    changes: [],
  },
  {
    id: 'en-29 rescue: speakers swapped, an hour count',
    source: `Two cavers trapped by rising water in Pendle Hole were brought out alive on Saturday after 29 hours underground.
Wendy Astley, 41, and her nephew Joe, 17, had taken shelter on a ledge two kilometres from the entrance. Rescuers pumped for a day before a diver could get through to them.
"We sang every hymn we knew and then we sang them again," said Wendy Astley. They had shared half a bar of chocolate and one torch.
"The water dropped by a hand's breadth and that was our window," said Derek Holroyd of the Limestone Rescue Team, which had 55 volunteers at the scene. Both were treated for cold at Skelby Infirmary and sent home.`,
    rewrite: `Rescuers brought two cavers out of Pendle Hole alive on Saturday, 92 hours after rising water had trapped them underground.
Wendy Astley, who is 41, and Joe, her 17-year-old nephew, sat on a ledge two kilometres into the cave. It took a day of pumping before a diver could reach them.
"The water dropped by a hand's breadth and that was our window," said Wendy Astley. One torch and half a bar of chocolate was all they had shared.
"We sang every hymn we knew and then we sang them again," said Derek Holroyd of the Limestone Rescue Team, 55 volunteers of which were at the scene. The pair were allowed home after treatment for cold at Skelby Infirmary.`,
    kept: [],
    changes: [
      ['figure', '29 hours', '92 hours'],
      ['quotation-reattributed', 'We sang every hymn', 'We sang every hymn'],
      ['quotation-reattributed', 'The water dropped', 'The water dropped'],
    ],
  },
  {
    id: 'en-30 tourism: relative dates and approximations, nothing changed',
    source: `The island of Veya will charge day visitors an entrance fee of eight euros from next summer, its council decided yesterday.
Some 1.27 million people came to the island last year, 70 times its population. On 14 August alone, 11,850 passengers stepped off the ferries.
Mayor Stavroula Kanaris said the money would go into water pipes and waste collection. "We are hosts, not scenery," she said.
Hotel guests, children and people who work on Veya are exempt. The ferry company Aegina Lines fears that tourists will turn to Limera, 20 kilometres away.`,
    rewrite: `Day trippers will have to pay eight euros to set foot on Veya from next summer, following a decision on Wednesday by the island council.
Last year the island received more than 1.2 million visitors, which is 70 times as many as it has inhabitants. Almost 12,000 passengers left the ferries on a single day, August 14.
Waste collection and water pipes are to be paid for with the money, mayor Stavroula Kanaris said. "We are hosts, not scenery."
Those who work on Veya, as well as children and hotel guests, pay nothing. Aegina Lines, which runs the ferries, worries about tourists switching to Limera, which is 20km off.`,
    kept: ['We are hosts, not scenery'],
    changes: [],
  },
];
