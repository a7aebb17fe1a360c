import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../shared/article/article.ts';
import { Flag } from '../shared/article/translation.ts';
import { check, explain } from '../shared/check/check.ts';

type Pair = [source: string, translation: string];
type Faulty = [flags: Flag[], source: string, translation: string];

const goodEnglish: Pair[] = [
  ['Der Senat ließ die Richterin durchfallen.', 'The Senate did not confirm the judge.'],
  [
    'Der Wert stieg: Mehr als 500 Menschen kamen zu dem Fest.',
    'The figure was up: upwards of 500 people came to the festival.',
  ],
  [
    'Weil sich die Stadt erwärmt, brauchen Schulen Klimaanlagen.',
    'As the city heats up, schools need cooling.',
  ],
  [
    'Auf der Elena Brandt-Tournee ist in diesem Jahr auch ihr Bruder Marek dabei.',
    'Her brother Marek is also part of this year’s Elena Brandt tour.',
  ],
  [
    'Nach einer längeren Unterbrechung wurde der Torwart mit einer Trage vom Platz gebracht.',
    'After a lengthy break, the goalkeeper was carried off on a stretcher.',
  ],
  [
    'Die Polizei befragte am Dienstag einen 22-jährigen Studenten der Universität von Kalifornien (UC) zu dem Brand.',
    'Police on Tuesday questioned a 22-year-old UC student about the fire.',
  ],
  [
    'Seit Monaten werden die Bewohner der Siedlung am Kanal von Amt zu Amt geschickt – und zwar allein deshalb, weil sie Fragen stellen.',
    'For months, people living by the canal have been sent to and fro - all for asking questions.',
  ],
  [
    'Die Maut beträgt auf tschechischer Seite 270 Kronen.',
    'The toll is 270 koruna on the Czech side.',
  ],
  [
    'Rund 10.000 Menschen zogen am Samstag durch Oberlahr.',
    'Around 10,000 people marched through Oberlahr on Saturday.',
  ],
  ['Der Umbau kostet 1,5 Mio. Euro.', 'The conversion will cost 1.5 million euros.'],
  ['Der Umbau kostet 1,5 Millionen Euro.', 'The conversion costs one and a half million euros.'],
  ['Der Haushalt umfasst 3 Mrd. Euro.', 'The budget amounts to €3bn.'],
  ['Am 22. November 2024 öffnet die Brücke.', 'The bridge opens on November 22, 2024.'],
  ['Am 5. Okt. öffnet sie.', 'It opens on 5 Oct.'],
  ['Die Frist endet am 3.5.2025 um 20.45 Uhr.', 'The deadline is 8:45 p.m. on 3 May 2025.'],
  ['Die Sitzung beginnt um 12 Uhr.', 'The meeting starts at noon.'],
  ['Sie belegte den 3. Platz.', 'She came third.'],
  // What German words as a lack or a refusal.
  ['Die Autofahrerin missachtete eine rote Ampel.', 'The driver ran a red light.'],
  ['Die Rechte der Mieter werden missachtet.', 'The rights of the tenants are being trampled.'],
  ['Er ließ die Gelegenheit verstreichen.', 'He let the opportunity slip.'],
  [
    'Sie ließ einige Tage verstreichen und rief dann an.',
    'She let a few days go by and then called.',
  ],
  [
    'Die Stadt verpasste dem Bahnhof einen neuen Anstrich.',
    'The city gave the station a fresh coat of paint.',
  ],
  [
    'Die Firma verschwieg den Brand drei Tage lang.',
    'The company kept the fire to itself for three days.',
  ],
  [
    'Das Team scheiterte im Halbfinale an Spanien.',
    'The team was knocked out by Spain in the semifinals.',
  ],
  ['Das Volksbegehren ist gescheitert.', 'The petition fell flat.'],
  ['Das Unternehmen verfehlte seine Ziele.', 'The company undershot its targets.'],
  ['Die Mannschaft schied im Viertelfinale aus.', 'The team bowed out in the quarterfinals.'],
  ['Der Erfolg blieb lange aus.', 'Success long eluded them.'],
  ['Alle Versuche waren vergeblich.', 'All the efforts were wasted.'],
  ['Der Verein hat das Angebot abgelehnt.', 'The club turned the offer down.'],
  ['Der Fahrer war betrunken.', 'The driver was not sober.'],
  ['Kein Mensch glaubt ihm das.', 'Who believes him?'],
  [
    'Vor dem 2. Weltkrieg lebten hier 7 Familien.',
    'Before World War II, seven families lived here.',
  ],
  ['Seit den 1990er Jahren steht die Halle leer.', "The hall has stood empty since the '90s."],
  [
    'In der Saison 2023/24 stieg der 1. FC Lindenau ab.',
    'FC Lindenau were relegated in the 2023/2024 season.',
  ],
  [
    'Es sollen 5 bis 10 Millionen Euro fließen.',
    'Between 5 million and 10 million euros are to be paid.',
  ],
  ['Zwei Kinder und drei Hunde wurden gerettet.', 'Two children and three dogs were rescued.'],
  // A closing mark is known by its place too.
  ['Er nannte es „klug“ und „nötig“.', 'He called it “smart“ and “necessary“.'],
  ['Sie lobte den „Boten“ (und die „Post“).', 'She praised the ”Bote“ (and the “Post“).'],
  [
    'Auf dem Plakat stand „Frieden, Frieden, Frieden“.',
    'The poster said "world peace, world peace, world peace".',
  ],
  ['Die Gebühr sank auf 25 .000 Euro.', 'The fee fell to 25,000 euros.'],
  ['Die Preise stiegen um 3 ,2 Prozent.', 'Prices rose by 3.2 percent.'],
  [
    'Der Trainer rechnet mit neuneinhalb Punkten aus fünf Spielen.',
    'The coach expects nine-and-a-half points from five games.',
  ],
  [
    '„Wir bauen die Brücke neu“, sagte Bürgermeisterin Weber.',
    '"We are rebuilding the bridge," said Mayor Weber.',
  ],
  ['„Wir bauen die Brücke neu.', '“We are rebuilding the bridge.'],
  ['„Das dauert“, sagte sie. „Wir haben Zeit.', '“That will take time,” she said. “We have time.'],
  ['Das berichtet der Lindenauer Bote.', 'That is according to the newspaper Lindenauer Bote.'],
  [
    'Das teilte der Bund der Steuerzahler mit.',
    'The announcement came from the Bund der Steuerzahler.',
  ],
  ['Sie sangen das Lied „Wir sind nicht allein“.', 'They sang the song “Wir sind nicht allein”.'],
  ['Jana Weber, Oberlahr', 'Jana Weber, Oberlahr'],
  ['Volkswagen', 'Volkswagen'],
  ['Etwa 50 Prozent der Haushalte heizen mit Holz.', 'About half of households heat with wood.'],
  [
    'Der 34-Jährige fuhr auf der A7 bei Kilometer 120.',
    'The 34-year-old was driving on the A7 near kilometre 120.',
  ],
  ['Die Strecke misst 8.850,34 Meter.', 'The course measures 8,850.34 metres.'],
  ['Mehr unter www.oberlahr.example/2024/17 im Netz.', 'More can be found online.'],
  ['Das Spiel endete 2:1 (1:0).', 'The match ended 2-1 (1-0).'],
  [
    'Die 2.500-Einwohner-Stadt wächst um 12 Prozent.',
    'The town of 2,500 is growing by twelve percent.',
  ],
  ['Das Gerät hat einen 55-Zoll-Bildschirm.', 'The device has a 55" screen.'],
  ['Die Firma hat 20 000 Kunden.', 'The company has 20 000 customers.'],
  [
    'Der Gemeinderat hat beschlossen, die Straße zu sperren.',
    'The council has decided to close the road.',
  ],
  ['Von den 100 Betrieben schlossen 25 Prozent.', 'Of the hundred businesses, a quarter closed.'],
  [
    'Die Warteliste umfasst 24 Namen.',
    'There are two dozen names, 24 to be precise, on the waiting list.',
  ],
  ['Die Ortsmitte ist unklar abgegrenzt.', 'The boundaries of the center are unclear.'],
  [
    'Das Theater am Goetheplatz und die Stiftung Kunst und Leben werben gemeinsam.',
    'The Theater am Goetheplatz and the Stiftung Kunst und Leben are advertising together.',
  ],
  [
    'So wenig Wasser wie seit Jahren nicht führt in diesem Sommer der Bach.',
    'The stream is carrying less water this summer than it has in years.',
  ],
  [
    'Die Band spielte zum Schluss „Kein Abschied“ und das Publikum sang mit.',
    'The band finished with “Kein Abschied,” and the audience sang along.',
  ],
  // Words after a quotation are none, and marks around a title may go.
  [
    'Die Gruppe „Lindenblüte“ (gegründet 1998) und der Chor „Frohsinn“, der seit Jahren mit ihr probt, treten auf.',
    'The group Lindenblüte, founded in 1998, and the Frohsinn choir, which has been rehearsing with it for years, will perform.',
  ],
  [
    'Der „Nachtcafé“-Moderator hat seinen Abschied vom Sender für das kommende Frühjahr angekündigt.',
    'The host of Nachtcafé has announced that he will leave the station next spring.',
  ],
  // Metric units become others, in a range, in words and in the dative.
  ['Es fielen 5 bis 10 Zentimeter Schnee.', 'Two to four inches of snow fell.'],
  ['Die Mauer ist fast drei Meter hoch.', 'The wall is nearly 10 feet high.'],
  ['Das Dorf liegt vierzig Kilometer entfernt.', 'The village is 25 miles away.'],
  ['Die Schicht ist zwei bis drei Zentimeter dick.', 'The layer is about an inch thick.'],
  ['Die Temperatur sank um 6 Grad auf 27 ºC.', 'The temperature fell by 10 degrees to 80 degrees.'],
  ['Am Wochenende werden es um die 28 Grad.', 'Highs will be in the 80s this weekend.'],
  ['Sie kauften 300 Gramm Käse.', 'They bought 10 ounces of cheese.'],
  // A number in a name is none.
  [
    'Am Abend zog das Gewitter weiter zum Siebengebirge.',
    'In the evening, the storm moved on to the Seven Mountains.',
  ],
  ['Ein Drittstaat soll vermitteln.', 'A third country is to mediate.'],
  // Verbs that negate others.
  [
    'Der Händler weigerte sich zwei Jahre lang, den Verein der Nachbarn zu unterstützen.',
    'For two years, the merchant resisted supporting the neighborhood association.',
  ],
  // A common noun after a name or a role is no family name.
  [
    'Am Abend wies Rosa Höchstgeschwindigkeiten von 120 km/h auf.',
    'By evening, Rosa had top speeds of 75 mph.',
  ],
  [
    'Der Verein fordert, dass die Richter Opfern von Gewalt schneller helfen können.',
    'The association demands that judges be able to help victims of violence faster.',
  ],
  [
    'Wenig später wurde Frederike Parteiführerin, und die Kollegen wandten sich von ihr ab.',
    'Soon after, Frederike became leader of the party and her colleagues turned away from her.',
  ],
  // A quotation of several sentences opens in one and closes in another.
  ['„Was ist mit dem Geld aus dem Fonds?“', '“What about the money from the fund?'],
  ['Wir sind zufrieden mit dem Punkt.', '"We are happy with the point.'],
  ['Das Dach war aufgerissen, wie Hammer sagte.', 'The roof was torn open," Hammer said.'],
  ['Der Putsch der Offiziere scheiterte.', 'The officers’ coup d"état failed.'],
  ['Sie zeigte ihre Sommerkollektion 2025.', 'She presented her SS25 collection.'],
  // Each counterpart answers one word.
  [
    'Der Gegner konnte die Abwehr der Gastgeber nicht überwinden, der Torwart blieb unbehelligt.',
    'Their opponents found the home defense impenetrable, and the keeper was untroubled.',
  ],
  // Idioms have a negation or none.
  [
    'Die Opposition lässt kein gutes Haar an dem neuen Entwurf der Ministerin.',
    'The opposition has torn the minister’s new draft to shreds.',
  ],
  [
    'Der Trainer hat die Nase voll von den Ausreden seiner Spieler.',
    'The coach will not put up with his players’ excuses any longer.',
  ],
  ['Sie trafen sich unter sechs Augen.', 'The three of them met in private.'],
  [
    'Das alte Kino am Marktplatz wird nach dem Beschluss nicht abgerissen.',
    'Under the decision, the old cinema on the market square will be saved from demolition.',
  ],
  [
    'Vor drei Jahrzehnten lebten hier noch doppelt so viele Menschen.',
    'Thirty years ago, twice as many people lived here.',
  ],
  ['Vor dreißig Jahren stand hier ein Bahnhof.', 'Three decades ago, there was a station here.'],
  [
    'Am Abend sprach der Präsident Brands Aussage vor dem Ausschuss nicht an.',
    'In the evening, the president did not address the testimony Brand gave to the committee.',
  ],
  ['Er traf in der 28. Minute.', 'He scored on 27:37.'],
  [
    '„Wir haben einen Hubschrauber in die Stadt geschickt, um ihn zu holen.',
    'We sent a helicopter to the city to get him.',
  ],
  // German is often wordier.
  [
    'Wer etwas gesehen hat, wird gebeten, sich bei der Polizei zu melden, die Nummer 110 anzurufen oder sich an eine der Dienststellen im Landkreis zu wenden.',
    'Anyone who saw anything is asked to contact police, call 110 or go to a local station.',
  ],
  [
    'Man kann nur hoffen, dass sie sich jetzt in Sicherheit befinden.',
    'We can only hope they are safe.',
  ],
];

const badEnglish: Faulty[] = [
  [
    ['number-missing'],
    'Drei Viertel der Betriebe bilden aus.',
    'Two thirds of firms take trainees.',
  ],
  [['number-missing'], 'In der Stadt fehlen fünfhundert Lehrer.', 'The city lacks fifty teachers.'],
  [['number-missing'], 'Der Preis hat sich verdreifacht.', 'The price has doubled.'],
  [['name'], 'Am Watzmann stürzte ein Wanderer ab.', 'A hiker fell on the Zugspitze.'],
  [['name'], 'Der Neckar trat über die Ufer.', 'The Danube burst its banks.'],
  [
    ['negation'],
    'Die Stadt wird das alte Hallenbad am Bahnhof nicht abreißen.',
    'The city will demolish the old indoor pool at the station.',
  ],
  [
    ['negation'],
    'Die Bürgerinitiative will trotz der Niederlage nicht aufgeben.',
    'Despite the defeat, the citizens’ group is going to give up.',
  ],
  [
    ['negation'],
    'Ohne einen neuen Vertrag darf die Firma den Hafen nicht mehr nutzen.',
    'The company may use the port without a new contract.',
  ],
  [
    ['negation'],
    'Ohne die Stimmen der Liberalen erhielt der Entwurf eine Mehrheit im Rat.',
    'Without the votes of the Liberals, the draft did not receive a majority in the council.',
  ],
  [['number-missing'], 'Die Mauer ist fast drei Meter hoch.', 'The wall is nearly 15 feet high.'],
  [
    ['number-missing'],
    'Es fielen 5 bis 10 Zentimeter Schnee.',
    'Two to eight inches of snow fell.',
  ],
  [
    ['quotes-unbalanced'],
    '„Wir haben das Haus im Frühjahr verkauft“, sagte sie.',
    'We sold the house in the spring, she said.',
  ],
  [['unchanged'], 'Hintergrund', 'Hintergrund'],
  [['unchanged'], 'Neue Wasserleitung Oberlahr', 'Neue Wasserleitung Oberlahr'],
  [['number-missing'], 'Das Spital kostet 5 Mia. Franken.', 'The hospital costs 5 billion euros.'],
  [
    ['number-missing'],
    'Rund 10.000 Menschen kamen nach Oberlahr.',
    'Around 1,000 people came to Oberlahr.',
  ],
  [
    ['number-missing'],
    'Rund 10.000 Menschen kamen nach Oberlahr.',
    'Around 10.000 people came to Oberlahr.',
  ],
  [
    ['number-missing'],
    'Der Umbau kostet 1,5 Mio. Euro.',
    'The conversion costs 1.5 billion euros.',
  ],
  [
    ['number-missing'],
    'Der Umbau kostet 1,5 Mio. Euro.',
    'The conversion costs 1,5 million euros.',
  ],
  [
    ['number-missing'],
    'Der Haushalt umfasst 3 Billionen Euro.',
    'The budget amounts to 3 billion euros.',
  ],
  [['number-missing'], 'Am 22. November öffnet die Brücke.', 'The bridge opens on December 22.'],
  [['number-missing'], 'Am 22. November öffnet die Brücke.', 'The bridge opens in November.'],
  [['number-missing'], 'Am 5. Okt. öffnet sie.', 'It opens on 5 September.'],
  [['number-missing'], 'Seit Feb. 2024 ist sie zu.', 'It has been closed since March 2024.'],
  [['number-missing'], 'Die Halle wurde 1987 gebaut.', 'The hall was built in 1978.'],
  [['number-missing'], 'Um 18 Uhr beginnt die Sitzung.', 'The meeting begins at 8 p.m.'],
  [['number-missing'], 'Die Frist endet am 3.5.2025.', 'The deadline is 5 March 2025.'],
  [['number-missing'], 'Die Preise stiegen um 3,2 Prozent.', 'Prices rose by 32 percent.'],
  [['number-missing'], 'Drei der 14 Häuser brannten.', 'Three of the houses burned.'],
  [
    ['quotes-unbalanced'],
    '„Wir bauen neu“, sagte Jana Weber.',
    '“We are rebuilding, said Jana Weber.',
  ],
  [['quotes-unbalanced'], 'Der Rat stimmte zu.', 'The council agreed".'],
  [
    ['quotes-unbalanced'],
    'Er nannte es „klug“ und „nötig“.',
    'He called it “smart” and “necessary.',
  ],
  [
    ['left-in-german'],
    'Der Rat erklärte, dass die Straße gesperrt werde.',
    'The council declared dass die Straße gesperrt werde.',
  ],
  [
    ['left-in-german'],
    'Die Straße bleibt nicht für immer gesperrt.',
    'The road bleibt nicht für immer closed.',
  ],
  [
    ['left-in-german'],
    'Der Rat hat es einstimmig und öffentlich beschlossen.',
    'The council decided it unanimously and öffentlich.',
  ],
  [['unchanged'], 'Der Rat hat die Straße gesperrt.', 'Der Rat hat die Straße gesperrt.'],
  [['unchanged'], 'Der Rat hat die Straße gesperrt.', 'der Rat hat die Straße gesperrt'],
  [['unchanged'], 'Der Rat hat die Straße gesperrt.', '[en] Der Rat hat die Straße gesperrt.'],
  [['unchanged'], 'Streit um den Radweg', '[en] Streit um den Radweg'],
  [
    ['left-in-german'],
    'Händler und Wirte klagen über die lange Sperrung.',
    'Händler und Wirte klagen about the long closure.',
  ],
  [['left-in-german'], 'Suche nach dem Riss', 'Suche nach the crack'],
  [
    ['negation'],
    'Ohne den Antrag kann der Rat die Straße nicht vor Mai sperren.',
    'With the application, the council can close the road before May.',
  ],
  [
    ['negation'],
    'Der Rat hat das Parken auf dem Platz vor der Kirche untersagt.',
    'The council has permitted parking on the square outside the church.',
  ],
  [
    ['direction'],
    'In der Nacht kühlt es im Süden deutlich ab.',
    'Temperatures in the south will get noticeably warmer overnight.',
  ],
  [
    ['direction'],
    'Die Bank korrigiert ihre Erwartung nach oben.',
    'The bank is revising its expectation downwards.',
  ],
  [
    ['direction'],
    'Der Kurs kletterte am Mittag auf ein Allzeithoch.',
    'The share price hit an all-time low at midday.',
  ],
  [
    ['direction'],
    'Die höheren Löhne lassen die Preise am Markt weiter steigen.',
    'The higher wages keep pushing down prices at the market.',
  ],
  [
    ['name'],
    'Der Bonner Rat beriet am Abend über die Pläne.',
    'The Kassel council discussed the plans in the evening.',
  ],
  [['empty'], 'Der Rat hat die Straße gesperrt.', '  '],
  [['empty'], 'Der Rat hat die Straße gesperrt.', '…'],
  [
    ['length'],
    'Der Gemeinderat von Oberlahr hat am Montag beschlossen, die alte Holzbrücke zu sperren.',
    'The council decided.',
  ],
  [
    ['length', 'repeated'],
    'Der Rat sperrt die Straße.',
    'The council is closing the road. '.repeat(4),
  ],
];

const goodKorean: Pair[] = [
  [
    'Die Frau ist am Abend ihren Verletzungen erlegen.',
    '여성은 저녁에 부상을 이기지 못하고 숨졌다.',
  ],
  [
    'Die Mieten haben in der Stadt einen Höchststand erreicht.',
    '도시의 임대료가 최저임금 인상 뒤 가장 비싼 수준에 이르렀다.',
  ],
  ['In Indonesien bebte am Morgen die Erde.', '인도네시아에서 아침에 지진이 일어났다.'],
  [
    'Die Polizei in Spanien stellte das Auto vor dem Rathaus ab.',
    '현지 경찰은 차를 시청 앞 인도에 세웠다.',
  ],
  [
    'Die Autorin Amy Chadwick las am Abend aus ihrem Buch.',
    '작가 에이미 채드윅은 저녁에 책을 낭독했다.',
  ],
  ['Moderator Tom Loughby kam am Abend zur Feier.', '진행자 톰 로비는 저녁에 잔치에 왔다.'],
  ['Die Abgeordnete Ruth Kitt gab auf.', '하원 의원 루스 킷은 포기했다.'],
  ['Die Trainerin Jane Lomb gab auf.', '감독 제인 롬은 포기했다.'],
  [
    'Der FC Bayern holt einen Verteidiger aus Bordeaux.',
    '바이에른 뮌헨이 보르도의 수비수를 데려온다.',
  ],
  [
    'Rund 10.000 Menschen zogen am Samstag durch Oberlahr.',
    '토요일 약 1만 명이 오버라르 시내를 행진했다.',
  ],
  [
    'Rund 10.000 Menschen zogen am Samstag durch Oberlahr.',
    '토요일 약 10,000명이 오버라르 시내를 행진했다.',
  ],
  ['Der Umbau kostet 1,5 Mio. Euro.', '개축 비용은 150만 유로다.'],
  ['Die Rechte der Mieter werden missachtet.', '세입자들의 권리가 짓밟히고 있다.'],
  ['Die Fusion scheiterte am Preis.', '합병은 가격 때문에 틀어졌다.'],
  ['Das Unternehmen verfehlte seine Ziele.', '회사는 목표를 밑돌았다.'],
  ['Alkohol ist während der Fahrt tabu.', '주행 중 음주는 금물이다.'],
  ['Der Haushalt umfasst 3 Mrd. Euro.', '예산 규모는 30억 유로다.'],
  ['Die Schulden betragen 1,52 Billionen Euro.', '부채는 1조 5200억 유로에 이른다.'],
  ['Die Stadt hat 32.500 Einwohner.', '이 도시의 인구는 3만2500명이다.'],
  ['Die Stadt zahlt 150 Millionen Euro.', '시는 1억 5천만 유로를 지불한다.'],
  ['Zwischen 400.000 und 500.000 Euro fehlen.', '40~50만 유로가 부족하다.'],
  ['Am 22. November 2024 öffnet die Brücke.', '다리는 2024년 11월 22일에 개통된다.'],
  ['Am 22.11.2024 öffnet die Brücke.', '다리는 2024.11.22에 개통된다.'],
  ['Die Sitzung beginnt um 20.45 Uhr.', '회의는 오후 8시 45분에 시작된다.'],
  ['Die Sitzung beginnt um 12 Uhr.', '회의는 정오에 시작된다.'],
  ['Sie belegte den 3. Platz.', '그는 3위를 차지했다.'],
  ['Es ist das 2. Feuer in 3 Tagen.', '사흘 만에 두 번째 화재다.'],
  ['Zwei Kinder wurden gerettet.', '어린이 두 명이 구조됐다.'],
  [
    '„Wir bauen die Brücke neu“, sagte Bürgermeisterin Weber.',
    '베버 시장은 "우리는 다리를 새로 짓는다"고 말했다.',
  ],
  ['Er nannte den Plan „klug“.', '그는 그 계획을 ‘현명하다’고 평가했다.'],
  ['Der „Lindenauer Bote“ berichtete darüber.', '「린데나우어 보테」가 이를 보도했다.'],
  [
    'Das teilte der Bund der Steuerzahler mit.',
    '독일납세자연맹(Bund der Steuerzahler)이 이같이 밝혔다.',
  ],
  ['Volkswagen und BMW bauen dort Motoren.', 'Volkswagen과 BMW는 그곳에서 엔진을 만든다.'],
  ['Die USA und China sprechen wieder miteinander.', '美·中 대화가 재개됐다.'],
  ['FDP', 'FDP'],
  ['Etwa 50 Prozent der Haushalte heizen mit Holz.', '가구의 약 절반이 나무로 난방한다.'],
  ['Das Spiel endete 2:1.', '경기는 2대 1로 끝났다.'],
  ['Der Eintritt kostet 3,50 Euro.', '입장료는 3유로 50센트다.'],
  [
    '„Eine Kneipe ist nicht mehr das Wohnzimmer des Viertels“, sagt der Wirt.',
    '주인은 “술집은 더는 동네 거실이 아닙니다”라고 말한다.',
  ],
  [
    '„Ich weiß nicht, was mit meinem Bruder passiert ist“, sagt sie.',
    '그는 “오빠에게 무슨 일이 있었는지 모릅니다”라고 말한다.',
  ],
  ['Moskau und Peking haben sich geeinigt.', '러시아와 중국이 합의했다.'],
  ['Das Tor schoss Patrick Dwyer.', '골은 패트릭 드와이어가 넣었다.'],
  [
    'Das Boot legte in Grand Island ab, sagte der Polizist in Kanada.',
    '배는 그랜드아일랜드에서 출항했다고 캐나다 경찰이 말했다.',
  ],
  [
    'Aus den Daten geht hervor, dass sich die beiden erst eine Woche kannten.',
    '기록에 따르면 두 사람이 알고 지낸 지는 일주일밖에 되지 않았다.',
  ],
  ['Der Rhein bei Bonn führt wenig Wasser.', '본 인근 라인강의 수위가 낮다.'],
  ['Die Donau bei Passau führt wenig Wasser.', '파사우 인근 도나우강의 수위가 낮다.'],
  ['Siemens und BASF sparen in Erlangen.', '지멘스와 바스프가 에를랑겐에서 비용을 줄인다.'],
  ['Mercedes und Audi bauen in Ulm neue Motoren.', '벤츠와 아우디가 울름에서 새 엔진을 만든다.'],
  ['Die Firma zieht von Wien nach Köln.', '회사는 빈에서 쾰른으로 이전한다.'],
  [
    'Der Minister traut Washington in dieser Sache nicht.',
    '장관은 이 문제에서 미 정부를 신뢰하지 않는다.',
  ],
  ['Am Abend traf sich Kim Jong-un mit den Offizieren.', '저녁에 김정은 위원장이 장교들을 만났다.'],
  [
    'Am Abend traf sich Kim Yong-ho mit den Offizieren.',
    '저녁에 김영호(Kim Yong Ho)가 장교들을 만났다.',
  ],
  ['Der Moderator Günther Jauch hört auf.', '진행자 야우흐가 물러난다.'],
  ['Am Sonntag gewann Novak Djokovic.', '일요일에 조코비치가 우승했다.'],
  ['Am Sonntag sprach Recep Tayyip Erdogan.', '일요일에 에르도안이 연설했다.'],
  ['Ministerpräsidentin Manuela Schwesig kommt.', '슈베지히 주총리가 온다.'],
  ['Die Creme von Dr. CarClean ist neu.', '닥터 카클린의 크림은 신제품이다.'],
  [
    'In der Frage der Steuern war sie mit ihren Kollegen schon lange nicht einer Meinung.',
    '세금 문제에서 그는 오래전부터 동료들과 의견 충돌이 있었다.',
  ],
  ['Aus Sicht Washingtons ist der Vertrag gültig.', '미국은 조약이 유효하다고 본다.'],
  [
    'Ein Zaun sorgt dafür, dass die Tiere nicht auf die Straße laufen.',
    '울타리가 동물이 도로로 나오는 것을 막는다.',
  ],
  [
    'Selbst vor der Sitzung, in der die Vorwürfe gegen den Verband ausführlich behandelt wurden, deuteten Beobachter an, dass ein Wechsel an der Spitze die Folge sein könnte.',
    '협회에 제기된 의혹이 상세히 다뤄진 회의 이전부터 지도부가 교체될 수 있다는 관측이 나왔다.',
  ],
];

const badKorean: Faulty[] = [
  [['name'], 'Der Rhein bei Bonn führt wenig Wasser.', '본 인근 엘베강의 수위가 낮다.'],
  [['name'], 'Siemens spart in Erlangen.', '보쉬가 에를랑겐에서 비용을 줄인다.'],
  [['name'], 'Die Kanzlei hat ihren Sitz in Wien.', '이 로펌의 본사는 취리히에 있다.'],
  [['name'], 'Auf dem Brocken liegt Schnee.', '추크슈피체산에 눈이 쌓여 있다.'],
  [
    ['negation'],
    'Die Stadt wird das alte Hallenbad am Bahnhof nicht abreißen.',
    '시는 역 앞 낡은 실내 수영장을 철거한다.',
  ],
  [
    ['direction'],
    'Die Zahl der Anmeldungen legte im Herbst kräftig zu.',
    '가을 들어 신청 건수가 급감했다.',
  ],
  [['unchanged'], 'Jana Weber, Oberlahr', 'Jana Weber, Oberlahr'],
  [['unchanged'], 'Wetterlage', 'Wetterlage'],
  [
    ['number-missing'],
    'Rund 10.000 Menschen kamen nach Oberlahr.',
    '약 10만 명이 오버라르에 왔다.',
  ],
  [['number-missing'], 'Der Umbau kostet 1,5 Mio. Euro.', '개축 비용은 1,500만 유로다.'],
  [['number-missing'], 'Der Haushalt umfasst 3 Mrd. Euro.', '예산 규모는 3억 유로다.'],
  [['number-missing'], 'Am 22. November öffnet die Brücke.', '다리는 12월 22일에 개통된다.'],
  [['number-missing'], 'Die Halle wurde 1987 gebaut.', '이 강당은 1897년에 지어졌다.'],
  [['number-missing'], 'Die Sitzung beginnt um 20.45 Uhr.', '회의는 오후 8시에 시작된다.'],
  [['number-missing'], 'Die Preise stiegen um 3,2 Prozent.', '물가가 2.3% 올랐다.'],
  [['number-missing'], 'Insgesamt 25 Ziegen leben im Park.', '공원에는 염소들이 살고 있다.'],
  [
    ['quotes-unbalanced'],
    '„Wir bauen neu“, sagte Jana Weber.',
    '야나 베버는 “우리는 새로 짓는다고 말했다.',
  ],
  [['quotes-unbalanced'], 'Der „Bote“ berichtete.', '「보테가 보도했다.'],
  [['not-target'], 'Der Rat hat die Straße gesperrt.', 'The council has closed the road.'],
  [['not-target'], 'Der Rat hat die Straße gesperrt.', '의회는 道路를 폐쇄했다.'],
  [['not-target'], 'Der Rat hat die Straße gesperrt.', '의회는 도로を 폐쇄했다.'],
  [['not-target'], 'Der Rat hat die Straße gesperrt.', '市议会封闭了道路。'],
  [
    ['left-in-german'],
    'Der Rat hat die Straße nicht gesperrt.',
    '의회는 도로를 nicht gesperrt hat 폐쇄했다.',
  ],
  [
    ['left-in-german'],
    'Der Rat will langfristig weiter sparen.',
    '의회는 langfristig weiter 절약하려 한다.',
  ],
  [['unchanged'], 'Der Rat hat die Straße gesperrt.', '[ko] Der Rat hat die Straße gesperrt.'],
  [
    ['left-in-german'],
    'Die Sperrung ärgert die Händler am Markt.',
    'Sperrung은 시장 상인들을 화나게 한다.',
  ],
  [
    ['name'],
    'Bürgermeister Jörg Petersen sprach am Abend mit den Händlern.',
    '토마스 하인리히 시장은 저녁에 상인들과 이야기를 나눴다.',
  ],
  [
    ['direction'],
    'Der Bund stockt die Mittel für die Deiche auf.',
    '연방정부는 제방 예산을 감액한다.',
  ],
  [['direction'], 'Der Ölpreis fiel auf ein Rekordtief.', '유가가 사상 최고치를 기록했다.'],
  [['unchanged'], 'Der Rat hat die Straße gesperrt.', 'Der Rat hat die Straße gesperrt.'],
  [['empty'], 'Der Rat hat die Straße gesperrt.', '\n'],
  [
    ['length'],
    'Der Gemeinderat von Oberlahr hat am Montag beschlossen, die alte Holzbrücke zu sperren.',
    '그렇다.',
  ],
  [
    ['length', 'repeated'],
    'Der Rat sperrt die Straße.',
    '의회는 도로를 폐쇄한다고 밝혔다. '.repeat(4),
  ],
];

describe('a sound translation has no flag', () => {
  test.each(goodEnglish)('en: %s', (source, translation) => {
    expect(check(source, translation, 'en')).toEqual([]);
  });
  test.each(goodKorean)('ko: %s', (source, translation) => {
    expect(check(source, translation, 'ko')).toEqual([]);
  });
});

describe('a fault is flagged', () => {
  test.each(badEnglish)('en: %j %s', (flags, source, translation) => {
    expect(check(source, translation, 'en')).toEqual(flags);
  });
  test.each(badKorean)('ko: %j %s', (flags, source, translation) => {
    expect(check(source, translation, 'ko')).toEqual(flags);
  });
});

test.each<[Target, string, string, { flag: Flag; detail: string }[]]>([
  [
    'en',
    'Am 4. Mai kamen 10.000 Gäste und zahlten 2,5 Mio. Euro.',
    'On May 4, 1,000 guests came and paid €2.5 million.',
    [{ flag: 'number-missing', detail: '10.000' }],
  ],
  [
    'en',
    'Der Rat hat es einstimmig und öffentlich beschlossen.',
    'The council decided it unanimously and öffentlich.',
    [{ flag: 'left-in-german', detail: 'öffentlich' }],
  ],
  [
    'ko',
    'Der Rat hat die Straße gesperrt.',
    '의회는 道路를 폐쇄했다.',
    [{ flag: 'not-target', detail: '道路' }],
  ],
  [
    'en',
    'Der Rat hat die Straße gesperrt.',
    'The council closed 도로 yesterday.',
    [{ flag: 'not-target', detail: '도로' }],
  ],
  [
    'en',
    'Die Wahl war fair.',
    'The vote was fair. The vote was fair.',
    [{ flag: 'repeated', detail: 'the vote was fair' }],
  ],
  ['en', 'Der Rat tagt.', '', [{ flag: 'empty', detail: '' }]],
])('a flag names its cause: %s %s', (to, source, translation, findings) => {
  expect(explain(source, translation, to)).toEqual(findings);
});

const target = fc.constantFrom<Target>('en', 'ko');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('1.', '000', '만', ' ', '"', '„', 'Uhr', 'hundred', 'Mio.', '5', ':', ','),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

test('any two texts are compared without an error and deterministically', () => {
  fc.assert(
    fc.property(text, text, target, (source, translation, to) => {
      const flags = check(source, translation, to);
      for (const flag of flags) Flag.parse(flag);
      expect(new Set(flags).size).toBe(flags.length);
      expect(check(source, translation, to)).toEqual(flags);
    }),
  );
});

test.each(['1.', '1', "1'", '1 ', '"', '만', '(', 'a@', 'hundred ', '«a', '5-', '1:1 ', 'ab '])(
  'a long run of %j is compared in reasonable time',
  (unit) => {
    const long = unit.repeat(50_000);
    for (const to of ['en', 'ko'] as const) expect(() => check(long, `${long}x`, to)).not.toThrow();
  },
);
