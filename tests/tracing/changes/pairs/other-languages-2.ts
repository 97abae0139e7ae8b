import type { Pair } from '../pair';

/** German, French, Spanish and Russian. */
export const OTHER_LANGUAGES_2: readonly Pair[] = [
  {
    id: 'de-04 Wirtschaft: Prozent, Datum, Satz fehlt',
    source: `Der Möbelhersteller Kranichholz schließt zum Jahresende sein Werk in Oberlinden und verlagert die Fertigung nach Sarnitz.
Betroffen sind 430 Beschäftigte, wie das Unternehmen am Mittwoch mitteilte. Der Umsatz war im ersten Halbjahr um 17 Prozent auf 96 Mio. Euro gesunken.
„Das ist ein schwarzer Tag für Oberlinden, aber wir kämpfen um jeden Platz“, sagte Betriebsratschefin Jutta Wendling. Die Gewerkschaft fordert eine Transfergesellschaft.
Das Werk war 1954 von Tischlermeister Alfons Kranich gegründet worden. Im Ort sorgt sich mancher auch um das Freizeitheim, das die Firma bezahlt.
Verhandlungen über einen Sozialplan beginnen am 9. November.`,
    rewrite: `Kranichholz macht dicht: Zum Jahresende schließt der Möbelhersteller das Werk Oberlinden, gefertigt wird dann in Sarnitz.
Wie das Unternehmen am Mittwoch mitteilte, sind 430 Beschäftigte betroffen. Im ersten Halbjahr war der Umsatz um 27 Prozent auf 96 Millionen Euro zurückgegangen.
Betriebsratschefin Jutta Wendling sprach von einem schwarzen Tag: „Das ist ein schwarzer Tag für Oberlinden, aber wir kämpfen um jeden Platz.“ Nach dem Willen der Gewerkschaft soll eine Transfergesellschaft her.
Gegründet wurde das Werk 1954 vom Tischlermeister Alfons Kranich. Ab dem 19. November wird über einen Sozialplan verhandelt.`,
    kept: ['Das ist ein schwarzer Tag'],
    changes: [
      ['figure', '17 Prozent', '27 Prozent'],
      ['date', '9. November', '19. November'],
      ['left-out', 'Im Ort sorgt sich', null],
    ],
  },
  {
    id: 'de-05 Sport: treue Bearbeitung, gekürztes Zitat',
    source: `Der SC Weidenau hat das Pokalfinale gegen Titelverteidiger Blau-Weiß Horla mit 4:2 nach Verlängerung gewonnen.
Vor 38.500 Zuschauern in Hallstadt traf Stürmer Emre Yildizhan am Samstagabend dreimal. Horla hatte bis zur 87. Minute mit 2:1 geführt.
„Wir waren eigentlich schon tot, aber diese Jungs wissen nicht, wie man aufgibt, und deshalb stehe ich heute hier mit nassen Schuhen“, sagte Trainerin Birgit Sommerlath. Ihr Kollege Heiko Brandt gratulierte fair.
Für Weidenau ist es der erste Titel seit 1988. Der Verein erhält dafür 1,8 Millionen Euro.`,
    rewrite: `Mit 4:2 nach Verlängerung hat der SC Weidenau im Finale des Pokals den Titelverteidiger Blau-Weiß Horla besiegt und erstmals seit 1988 wieder einen Titel geholt.
Dreifacher Torschütze am Samstagabend in Hallstadt war Emre Yildizhan. Rund 38.500 Zuschauer sahen, wie Horla bis zur 87. Minute 2:1 führte.
„Wir waren eigentlich schon tot, aber diese Jungs wissen nicht, wie man aufgibt“, sagte Trainerin Birgit Sommerlath. Heiko Brandt, ihr Gegenüber, zeigte sich als fairer Verlierer.
Den Verein belohnt der Erfolg mit 1,8 Mio. Euro.`,
    kept: ['Wir waren eigentlich schon tot'],
    changes: [],
  },
  {
    id: 'fr-04 météo: chiffres, jour, citation déplacée',
    source: `Les inondations dans la vallée de la Sorgues ont fait 6 morts et contraint 2 400 habitants à quitter leur logement, a indiqué mercredi la préfecture.
La rivière a atteint 5,12 mètres à Pont-Aubrac, un niveau jamais vu depuis 1958. Une cinquantaine de routes restent coupées.
« On a tout perdu, sauf le chien », a dit Yvette Sarlande, restauratrice à Pont-Aubrac. Le maire, Loïc Fabrègue, a demandé l'aide de l'armée.
« L'alerte est arrivée trop tard, quand l'eau était déjà dans les rues », a dit Loïc Fabrègue. Une enquête a été ouverte.`,
    rewrite: `Six personnes sont mortes dans les inondations qui touchent la vallée de la Sorgues, et 4 200 habitants ont dû quitter leur logement, a fait savoir mercredi la préfecture.
À Pont-Aubrac la rivière est montée à 5,12 mètres, du jamais-vu depuis 1958. Environ 50 routes étaient toujours coupées.
« L'alerte est arrivée trop tard, quand l'eau était déjà dans les rues », a dit Yvette Sarlande, qui tient un restaurant à Pont-Aubrac. Loïc Fabrègue, le maire, a réclamé l'aide de l'armée.
Une enquête est ouverte.`,
    kept: [],
    changes: [
      ['figure', '2 400 habitants', '4 200 habitants'],
      [
        'quotation-reattributed',
        "L'alerte est arrivée trop tard",
        "L'alerte est arrivée trop tard",
      ],
      ['quotation-dropped', 'On a tout perdu', "L'alerte est arrivée"],
    ],
  },
  {
    id: 'fr-05 culture: réécriture fidèle, titres entre guillemets',
    source: `La cinéaste Ombline Ferrand a remporté samedi le Grand Prix du festival d'Argelès-le-Vieux pour « La Maison des vents ».
Le film, tourné en 26 jours avec un budget de 900 000 euros, raconte le retour d'une marin-pêcheuse dans son village. Le jury était présidé par le comédien Basile Okoumé.
« Ce prix revient aux femmes du port qui nous ont prêté leurs mains », a déclaré la réalisatrice en larmes. Le prix d'interprétation est allé à Zélie Montagnac, 19 ans.
Le festival a accueilli 31 000 spectateurs, 8 % de plus que l'an dernier. La prochaine édition s'ouvrira le 6 mai.`,
    rewrite: `Avec « La Maison des vents », Ombline Ferrand s'est vu décerner samedi le Grand Prix au festival d'Argelès-le-Vieux par le jury que présidait le comédien Basile Okoumé.
L'histoire d'une marin-pêcheuse de retour au village a été filmée en 26 jours. Le budget du film n'était que de 0,9 million d'euros.
« Ce prix revient aux femmes du port qui nous ont prêté leurs mains », a dit la cinéaste, en pleurs. Zélie Montagnac, qui a 19 ans, a reçu le prix d'interprétation.
Quelque 31.000 spectateurs sont venus au festival, soit une hausse de 8% sur un an. Rendez-vous le 6 mai pour l'édition suivante.`,
    kept: ['Ce prix revient aux femmes'],
    changes: [],
  },
  {
    id: 'es-03 política: votos, nombre, atribución',
    source: `El Parlamento de Miravalle aprobó el jueves la ley que limita el precio del alquiler, con 68 votos a favor y 51 en contra.
La norma fija un máximo de 11 euros por metro cuadrado en 24 municipios. Los propietarios que la incumplan serán multados, explicó la consejera Aránzazu Beltrame.
Según fuentes del gobierno, el reglamento estará listo antes del verano. La oposición cree que la ley ahuyentará a los inversores.
«Es una ley escrita por gente que nunca ha pagado una hipoteca», afirmó el diputado Leandro Suquía. La asociación de inquilinos prevé que unas 90.000 familias se beneficien.`,
    rewrite: `Con 86 votos a favor y 51 en contra, el Parlamento de Miravalle dio luz verde el jueves a la ley que limita el precio de los alquileres.
En 24 municipios no se podrá cobrar más de 11 euros por metro cuadrado. Habrá multas para los propietarios que no cumplan, explicó la consejera Aránzazu Beltrán.
El reglamento estará listo antes del verano. A juicio de la oposición, la ley ahuyentará a los inversores.
«Es una ley escrita por gente que nunca ha pagado una hipoteca», afirmó Leandro Suquía, diputado. Cerca de 90.000 familias se beneficiarán, según prevé la asociación de inquilinos.`,
    kept: ['Es una ley escrita por gente'],
    changes: [
      ['figure', '68 votos', '86 votos'],
      ['name', 'Aránzazu Beltrame', 'Aránzazu Beltrán'],
      ['attribution-dropped', 'Según fuentes del gobierno', 'El reglamento estará listo'],
    ],
  },
  {
    id: 'es-04 ciencia: cita reformulada, frase omitida, crédito',
    source: `Un equipo de la Universidad de Cumbrera ha hallado en la cueva de Orniz pinturas de hace 34.000 años.
Se trata de 19 figuras de animales, entre ellas un rinoceronte lanudo. «Entramos a buscar murciélagos y salimos siendo prehistoriadores», contó el biólogo Fermín Aldecoa a la Agencia Montaña.
La cueva permanecerá cerrada al público para conservarla. El ayuntamiento teme una avalancha de curiosos y ha puesto vigilancia.
Las dataciones se hicieron con uranio y torio en un laboratorio de Lisbona. El hallazgo se publicará el 4 de abril.`,
    rewrite: `Pinturas de hace 34.000 años han aparecido en la cueva de Orniz, donde las halló un equipo de la Universidad de Cumbrera.
Son 19 figuras de animales, una de ellas un rinoceronte lanudo. «Íbamos detrás de unos murciélagos y acabamos convertidos en expertos en la prehistoria», contó el biólogo Fermín Aldecoa.
Para conservarla, la cueva seguirá cerrada al público. El ayuntamiento, que teme una avalancha de curiosos, la vigila.
El hallazgo se dará a conocer el 4 de abril en una revista.`,
    kept: [],
    changes: [
      ['quotation-reworded', 'Entramos a buscar murciélagos', 'Íbamos detrás de unos murciélagos'],
      ['credit-dropped', 'Agencia Montaña', null],
      ['left-out', 'Las dataciones se hicieron', null],
    ],
  },
  {
    id: 'es-05 deporte: reescritura fiel',
    source: `La ciclista Maialen Urrestarazu ganó el domingo la clásica de Montefrío tras una escapada en solitario de 42 kilómetros.
La vasca, de 26 años, cruzó la meta con 1 minuto y 18 segundos de ventaja sobre la belga Lotte Vandamme. Tercera fue Chiara Bonfanti, a más de dos minutos.
"Pensé que me iban a coger en cada curva", reconoció la ganadora. Era su primera carrera desde que se rompió la clavícula en febrero.
Tomaron la salida 148 corredoras y terminaron 97. La próxima prueba se disputa el 15 de junio en Fuentesol.`,
    rewrite: `Maialen Urrestarazu se impuso el domingo en la clásica ciclista de Montefrío después de rodar en solitario durante 42 km.
Lotte Vandamme, belga, llegó 1 minuto y 18 segundos después que la vasca de 26 años; a más de dos minutos entró, tercera, Chiara Bonfanti.
La ganadora, que no competía desde su rotura de clavícula en febrero, reconoció: "Pensé que me iban a coger en cada curva".
De 148 corredoras que tomaron la salida, 97 acabaron. Fuentesol acoge la siguiente prueba el 15 de junio.`,
    kept: ['Pensé que me iban a coger'],
    changes: [],
  },
  {
    id: 'ru-03 экономика: проценты, источник не назван',
    source: `Цены на хлеб в Северском крае с начала года выросли на 14%, сообщила в понедельник краевая служба статистики.
Буханка ржаного стоит теперь 62 рубля. По словам министра сельского хозяйства Анны Громовой, запасов муки хватит до нового урожая.
«Мы не закрыли ни одной пекарни и закрывать не будем», — рассказал агентству «Вестник Севера» владелец комбината Рустам Алиханов. На предприятии работают 740 человек.
Власти выделят пекарням 350 млн рублей. Деньги поступят до 1 марта.`,
    rewrite: `Хлеб в Северском крае с начала года подорожал на 41%. Такие данные в понедельник привела краевая служба статистики.
За буханку ржаного просят уже 62 рубля. Запасов муки хватит до нового урожая.
«Мы не закрыли ни одной пекарни и закрывать не будем», — рассказал Рустам Алиханов, владелец комбината, где трудятся 740 человек.
До 1 марта пекарни получат от властей 350 миллионов рублей.`,
    kept: ['Мы не закрыли ни одной'],
    changes: [
      ['figure', '14%', '41%'],
      ['attribution-dropped', 'По словам министра', 'Запасов муки хватит'],
      ['credit-dropped', 'Вестник Севера', null],
    ],
  },
  {
    id: 'ru-04 культура: фамилия, год, добавлено',
    source: `В городском музее Лесногорска открылась выставка картин художника Павла Вернецкого, созданных в ссылке.
Шестьдесят две работы пролежали на чердаке с 1938 года, их нашла внучка художника. Реставрация заняла три года.
«Когда мы развернули первый холст, в комнате стало светло», — вспоминает куратор Дарья Мельник. Среди картин — единственный известный автопортрет.
Выставка продлится до 30 августа. Вход для школьников бесплатный.`,
    rewrite: `Картины, которые художник Павел Вернадский написал в ссылке, показывает городской музей Лесногорска.
Внучка нашла на чердаке шестьдесят две работы, лежавшие там с 1983 года. Три года ушло на реставрацию.
Куратор Дарья Мельник вспоминает: «Когда мы развернули первый холст, в комнате стало светло». Есть среди работ и автопортрет, единственный из известных.
Осенью коллекцию собираются отвезти в столичную галерею Брусницына. До 30 августа выставка открыта в Лесногорске, школьников пускают бесплатно.`,
    kept: ['Когда мы развернули'],
    changes: [
      ['name', 'Павла Вернецкого', 'Павел Вернадский'],
      ['date', '1938', '1983'],
      ['added', null, 'Осенью коллекцию собираются'],
    ],
  },
  {
    id: 'ru-05 транспорт: верный пересказ',
    source: `С 1 октября проезд в автобусах Каменецка подорожает с 34 до 38 рублей, говорится в постановлении мэрии.
Последний раз тариф повышали два года назад. Льготы для пенсионеров и студентов сохранятся.
«Без этого нам нечем заправлять машины», — объяснила директор автопарка Нина Колосова. В парке 215 автобусов, треть из них старше 15 лет.
За прошлый год автобусы перевезли 1,5 млн пассажиров. До конца года город обещает купить ещё 20 машин.`,
    rewrite: `Поездка на автобусе в Каменецке с 1 октября обойдётся в 38 рублей вместо 34. Это следует из постановления мэрии.
Пенсионеры и студенты сохранят льготы. Тариф не меняли два года.
Директор автопарка Нина Колосова объяснила: «Без этого нам нечем заправлять машины». Треть из 215 автобусов парка старше 15 лет.
До конца года должны быть куплены ещё 20 машин. В прошлом году на автобусах проехали 1 500 000 пассажиров.`,
    kept: ['Без этого нам нечем'],
    changes: [],
  },
];
