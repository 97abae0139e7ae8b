import type { Pair } from '../pair';

/** German, French, Spanish and Russian. */
export const OTHER_LANGUAGES_1: readonly Pair[] = [
  {
    id: 'de-01 Rathaus: Zahl, Wochentag, Zitat bleibt',
    source: `Der Stadtrat von Grauenbeck hat am Dienstag mit 27 gegen 14 Stimmen beschlossen, das Freibad im Ortsteil Mühlau zu schließen.
Die Anlage aus dem Jahr 1962 verursacht jährlich Verluste von 1,2 Millionen Euro. Allein die Sanierung der Becken würde nach Angaben der Verwaltung 4,8 Mio. Euro kosten.
„Wir schließen das Bad nicht gern, aber wir können Geld nur einmal ausgeben“, sagte Oberbürgermeisterin Annegret Solling. Vor dem Rathaus demonstrierten rund 300 Menschen.
Die Bürgerinitiative „Rettet das Mühlau“ kündigte ein Bürgerbegehren an. Dafür braucht sie 2.150 gültige Unterschriften.`,
    rewrite: `Das Freibad in Mühlau wird geschlossen: Das hat der Grauenbecker Stadtrat am Donnerstag mit 27 zu 14 Stimmen entschieden.
Jedes Jahr macht die 1962 gebaute Anlage ein Minus von 1.200.000 Euro. Für eine Sanierung der Becken müssten laut Verwaltung 4,8 Millionen Euro aufgebracht werden.
Oberbürgermeisterin Annegret Solling sagte: „Wir schließen das Bad nicht gern, aber wir können Geld nur einmal ausgeben.“ Etwa 300 Menschen protestierten vor dem Rathaus.
Ein Bürgerbegehren will nun die Initiative „Rettet das Mühlau“ auf den Weg bringen, für das sie 2.510 gültige Unterschriften benötigt.`,
    kept: ['Wir schließen das Bad'],
    changes: [
      ['date', 'Dienstag', 'Donnerstag'],
      ['figure', '2.150', '2.510'],
    ],
  },
  {
    id: 'de-02 Polizei: Zitat umformuliert, Zuschreibung fehlt',
    source: `Nach dem Einbruch in das Uhrenmuseum Talheim hat die Polizei zwei Verdächtige festgenommen.
Die Männer im Alter von 29 und 41 Jahren sollen in der Nacht zum 3. Mai Taschenuhren im Wert von 680.000 Euro gestohlen haben. Die Täter kannten das Gebäude genau, sagte ein Sprecher der Staatsanwaltschaft.
„Sie sind durch ein Fenster gekommen, von dem nicht einmal ich wusste, dass man es öffnen kann“, sagte Museumsleiter Korbinian Aust. Von den 46 Uhren fehlen noch elf.
Das Museum bleibt bis Ende des Monats geschlossen. Die Versicherung hat eine Belohnung von 20.000 Euro ausgesetzt.`,
    rewrite: `Zwei Männer sind nach dem Einbruch im Talheimer Uhrenmuseum festgenommen worden.
Den beiden 29 und 41 Jahre alten Verdächtigen wird vorgeworfen, in der Nacht auf den 3. Mai Taschenuhren für 680.000 Euro gestohlen zu haben. Die Täter kannten das Gebäude genau.
„Die kamen durch ein Fenster herein, von dem selbst ich keine Ahnung hatte, dass es aufgeht“, sagte Korbinian Aust, der das Museum leitet. Elf der 46 Uhren sind noch verschwunden.
Eine Belohnung in Höhe von 20.000 Euro hat die Versicherung ausgelobt. Bis zum Monatsende ist das Museum geschlossen.`,
    kept: [],
    changes: [
      ['attribution-dropped', 'sagte ein Sprecher der Staatsanwaltschaft', 'Die Täter kannten'],
      ['quotation-reworded', 'Sie sind durch ein Fenster', 'Die kamen durch ein Fenster'],
    ],
  },
  {
    id: 'de-03 Forschung: treue Bearbeitung mit anderen Schreibweisen',
    source: `Hummeln in den Nordalpen fliegen heute im Schnitt 19 Tage früher aus als vor vierzig Jahren, berichten Forscher der Universität Hallstadt.
Für die Studie werteten sie 11.483 Sammlungsstücke aus 23 Museen aus. Das Ergebnis veröffentlichten sie am 12. März in der Zeitschrift „Alpine Entomologie“.
„Die Hummeln wachen auf, aber der Tisch ist noch nicht gedeckt“, sagte die Biologin Veronika Lechthaler. In tiefen Lagen blühten viele Pflanzen inzwischen zu spät für die ersten Königinnen.
Das Umweltministerium fördert das Projekt bis 2029 mit 2,5 Mio. Euro.`,
    rewrite: `Im Vergleich zu der Zeit vor vierzig Jahren schwärmen Hummeln in den nördlichen Alpen durchschnittlich 19 Tage früher aus. Das haben Forscher der Universität Hallstadt herausgefunden.
Sie untersuchten für ihre am 12.3. in der Zeitschrift „Alpine Entomologie“ erschienene Studie knapp 11.500 Exemplare aus den Sammlungen von 23 Museen.
„Die Hummeln wachen auf“, sagte die Biologin Veronika Lechthaler, „aber der Tisch ist noch nicht gedeckt.“ Für die ersten Königinnen blühten viele Pflanzen in tieferen Lagen inzwischen zu spät.
Mit 2,5 Millionen Euro unterstützt das Umweltministerium das Projekt bis ins Jahr 2029.`,
    kept: ['Die Hummeln wachen auf'],
    changes: [],
  },
  {
    id: 'fr-01 justice: peine, prénom, citation abandonnée',
    source: `Le tribunal correctionnel de Valbrune a condamné mardi l'ancien maire de Sainte-Olive à 18 mois de prison avec sursis pour favoritisme.
Étienne Marchandeau, 63 ans, avait attribué sans appel d'offres un marché de 1,4 million d'euros à l'entreprise de son beau-frère. Il devra également verser une amende de 25 000 euros.
« Je n'ai jamais touché un centime et je marcherai la tête haute dans ma commune », a déclaré M. Marchandeau à la sortie de l'audience. Son avocate, Me Solène Rouvière, a annoncé qu'il ferait appel.
La procureure avait requis trois ans de prison. L'élu est en outre inéligible pendant cinq ans.`,
    rewrite: `L'ex-maire de Sainte-Olive a été condamné mardi à 28 mois de prison avec sursis par le tribunal correctionnel de Valbrune, qui l'a reconnu coupable de favoritisme.
Antoine Marchandeau, âgé de 63 ans, avait confié sans appel d'offres à la société de son beau-frère un marché d'un montant de 1,4 million d'euros. Une amende de 25.000 euros lui est aussi infligée.
À la sortie de l'audience, M. Marchandeau n'a pas caché sa colère. Il fera appel, a annoncé son avocate, Me Solène Rouvière.
Inéligible pour cinq ans, l'élu risquait davantage : la procureure avait requis trois ans de prison.`,
    kept: [],
    changes: [
      ['figure', '18 mois', '28 mois'],
      ['name', 'Étienne Marchandeau', 'Antoine Marchandeau'],
      ['quotation-dropped', "Je n'ai jamais touché un centime", "À la sortie de l'audience"],
    ],
  },
  {
    id: 'fr-02 entreprise: attributions, crédit, phrase ajoutée',
    source: `Le fabricant de skis Montclar va supprimer 140 postes dans son usine de Lanvière, a annoncé jeudi la direction.
Les ventes ont reculé de 22 % l'hiver dernier faute de neige. Selon une source syndicale, la production de chaussures sera transférée en Dalvanie avant la fin de l'année.
« Nous payons pour des erreurs commises à Paris », a dit la déléguée Mireille Castan au quotidien L'Écho des Cimes. L'usine emploie 610 personnes dans une vallée qui en compte 4 300.
Le groupe a réalisé l'an dernier un chiffre d'affaires de 238 millions d'euros. Un comité social est convoqué le 14 février.`,
    rewrite: `Montclar, qui fabrique des skis, supprimera 140 emplois à l'usine de Lanvière. La direction en a fait l'annonce jeudi.
Par manque de neige, les ventes avaient baissé de 22% l'hiver dernier. La production de chaussures sera transférée en Dalvanie avant la fin de l'année.
« Nous payons pour des erreurs commises à Paris », a dit la déléguée Mireille Castan. La vallée compte 4.300 habitants et l'usine y fait travailler 610 personnes.
Convoqué le 14 février, un comité social examinera le plan du groupe, dont le chiffre d'affaires a atteint 238 M€ l'an dernier. Les actionnaires familiaux cherchent depuis des mois un acquéreur asiatique pour la marque.`,
    kept: ['Nous payons pour des erreurs'],
    changes: [
      ['attribution-dropped', 'Selon une source syndicale', 'La production de chaussures'],
      ['credit-dropped', "L'Écho des Cimes", null],
      ['added', null, 'Les actionnaires familiaux'],
    ],
  },
  {
    id: 'fr-03 science: réécriture fidèle',
    source: `Une équipe de l'Institut océanographique de Porsal a découvert un récif de corail froid à 1 250 mètres de profondeur, au large des îles Brennac.
Long de 3,6 kilomètres, le récif abrite au moins 87 espèces, dont quatre inconnues jusqu'ici. Les chercheurs ont publié leurs images lundi.
« Nous avons cru à une panne de la caméra tant il y avait de couleurs », raconte la biologiste Gwenaëlle Tardivel, cheffe de la mission. Le robot Nautilia avait été mis à l'eau le 2 juin.
Les pêcheurs de la région réclament d'être consultés avant toute interdiction. Une zone protégée de 900 km² pourrait voir le jour en 2028.`,
    rewrite: `C'est au large des îles Brennac, par 1250 mètres de fond, qu'un récif de corail froid a été découvert par l'Institut océanographique de Porsal.
Les images, rendues publiques lundi, montrent un récif de 3,6 km de long où vivent au moins 87 espèces ; quatre d'entre elles étaient inconnues.
« Nous avons cru à une panne de la caméra tant il y avait de couleurs », se souvient Gwenaëlle Tardivel, la biologiste qui dirigeait la mission. Celle-ci avait commencé avec la mise à l'eau, le 2 juin, du robot Nautilia.
Une aire protégée de 900 kilomètres carrés est envisagée pour 2028. Avant toute interdiction, les pêcheurs veulent être consultés.`,
    kept: ['Nous avons cru à une panne'],
    changes: [],
  },
  {
    id: 'es-01 sucesos: heridos, fecha, cita indirecta',
    source: `Un autobús escolar volcó el lunes en la carretera que une Valdearce con Puerto Lirio y dejó 17 heridos, dos de ellos graves.
El vehículo llevaba a 43 alumnos de un instituto que volvían de una excursión al embalse de Mornal. Llovía con fuerza y el conductor perdió el control en una curva, según la Guardia de Tráfico.
«Oímos un golpe y luego un silencio que no olvidaré en la vida», relató Remedios Alcaraz, que vive junto a la carretera. Los vecinos sacaron a los niños por las ventanillas.
La alcaldesa de Valdearce, Inés Pombo, ha decretado tres días de luto. La empresa tiene una flota de 60 autobuses y había pasado la inspección el 8 de octubre.`,
    rewrite: `Al menos 71 heridos, dos de ellos graves, dejó el lunes el vuelco de un autobús escolar en la carretera entre Valdearce y Puerto Lirio.
Viajaban en el vehículo 43 alumnos de un instituto, de regreso de una excursión al embalse de Mornal. El conductor perdió el control en una curva cuando llovía con fuerza, según la Guardia de Tráfico.
Remedios Alcaraz, que vive junto a la carretera, relató que oyeron un golpe y luego un silencio que no olvidará en la vida. Por las ventanillas sacaron los vecinos a los niños.
Inés Pombo, alcaldesa de Valdearce, ha decretado tres días de luto. La compañía posee 60 autobuses y pasó la inspección el 18 de octubre.`,
    kept: [],
    changes: [
      ['figure', '17 heridos', '71 heridos'],
      ['quotation-reported', 'Oímos un golpe', 'Remedios Alcaraz, que vive'],
      ['date', '8 de octubre', '18 de octubre'],
    ],
  },
  {
    id: 'es-02 economía: reescritura fiel con otros formatos',
    source: `El precio del café en Altagracia subió un 12,5% en septiembre, informó el viernes el Instituto Nacional de Estadística.
La sequía ha reducido la cosecha a 1,5 millones de sacos, 350.000 menos que hace un año. Unas 28.000 familias viven de este cultivo en las montañas del sur.
"El café sube, pero el que lo siembra no ve un peso más", dijo Baltasar Quiroga, presidente de la cooperativa El Mirlo. El gobierno estudia comprar el excedente a 180 pesos la libra.
Las exportaciones sumaron 412 millones de dólares hasta agosto, según la aduana. El ministro de Agricultura comparecerá el 22 de noviembre ante el Congreso.`,
    rewrite: `Según datos difundidos el viernes por el Instituto Nacional de Estadística, el café se encareció en Altagracia un 12,5 por ciento durante septiembre.
Por culpa de la sequía se han cosechado 1.500.000 sacos, es decir, 350 mil menos que el año pasado. En las montañas del sur este cultivo da de comer a cerca de 28.000 familias.
"El café sube, pero el que lo siembra no ve un peso más", dijo el presidente de la cooperativa El Mirlo, Baltasar Quiroga. Comprar el excedente a 180 pesos la libra es una opción que estudia el gobierno.
Hasta agosto se exportó por valor de 412 millones de dólares, indicó la aduana. Ante el Congreso comparecerá el 22 de noviembre el ministro de Agricultura.`,
    kept: ['El café sube'],
    changes: [],
  },
  {
    id: 'ru-01 суд: срок, день недели, цитата изменена',
    source: `Заречинский городской суд приговорил во вторник бывшего директора элеватора Виктора Ладыгина к 4 годам колонии за хищение зерна.
По версии следствия, с 2019 года он вывез 1,3 тыс. тонн пшеницы и продал их фирме своего брата. Ущерб хозяйствам района оценили в 21 млн рублей.
«Я каждый день приходил на работу и ни разу не взял чужого мешка», — сказал Ладыгин в последнем слове. Прокурор Елена Самойлова просила назначить ему шесть лет.
Защита намерена обжаловать приговор. Элеватор в Заречинске, где работали 85 человек, закрыт с весны.`,
    rewrite: `Бывший директор элеватора Виктор Ладыгин проведёт в колонии 6,5 года: такой приговор вынес ему в четверг Заречинский городской суд по делу о хищении зерна.
Следствие считает, что он с 2019 года вывез 1300 тонн пшеницы, которые продал фирме брата. Хозяйства района потеряли 21 миллион рублей.
«Я честно трудился все эти годы и чужого зерна никогда не брал», — сказал Ладыгин в последнем слове. Шести лет для него требовала прокурор Елена Самойлова.
Приговор защита намерена обжаловать. С весны элеватор в Заречинске закрыт, на нём трудились 85 человек.`,
    kept: [],
    changes: [
      ['figure', '4 годам', '6,5 года'],
      ['date', 'вторник', 'четверг'],
      ['quotation-reworded', 'Я каждый день приходил', 'Я честно трудился'],
    ],
  },
  {
    id: 'ru-02 погода: верный пересказ, пропуск',
    source: `Сильный снегопад в Приморской области оставил без света 12 посёлков, сообщили в пятницу в региональном управлении спасательной службы.
За ночь выпало 48 сантиметров снега, порывы ветра достигали 31 метра в секунду. Паромы на остров Каменный не ходят второй день.
«Бригады работают, но техника просто не проходит», — заявил начальник управления Олег Тарханов. К восстановлению линий привлечены 160 человек.
В больницы обратились девять человек с обморожениями. Аэропорт Светлого откроется не раньше 17 декабря.`,
    rewrite: `Из-за сильного снегопада 12 посёлков Приморской области остались без света. Об этом сообщили в пятницу в региональном управлении спасательной службы.
Ветер достигал в порывах 31 метра в секунду, снега за ночь выпало 48 сантиметров. Уже второй день не ходят паромы на остров Каменный.
Начальник управления Олег Тарханов заявил: «Бригады работают, но техника просто не проходит». Линии восстанавливают 160 человек.
Аэропорт Светлого закрыт как минимум до 17 декабря.`,
    kept: ['Бригады работают'],
    changes: [['left-out', 'В больницы обратились', null]],
  },
];
