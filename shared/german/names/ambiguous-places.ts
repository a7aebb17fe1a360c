import { listEntries } from './list-entries.ts';

/** Places whose name is also an everyday word, a first name or a family name. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  listEntries(`
    Austin|Baden|Biel|Brest|Brilon|Brühl|Buchholz|Buffalo|Bühl|Bünde|Calw|Celle|Chur|Colombo|Essen|Forst|Franken|Freiberg|Friedberg|Gent|Georgetown|Georgia|Golf|Goch
    Haan|Hagen|Halle|Hamm|Harburg|Heide|Hemer|Herten|Hof|Homburg|Java|Jersey|Jura|Kehl|Kingston|Kobe|Kongo|Korea|Lahr|Landau|Landsberg|Langen|Langenfeld|Lauf|Lech|Leer|Lichtenfels|Lima
    Löhne|Luxor|Main|Maine|Malé|Marl|Melle|Memphis|Menden|Minden|Mobile|Nancy|Nassau|Neuburg|Neumarkt|Niger|Norden|Oder|Olten|Orlando|Perth|Phoenix|Plymouth|Porto|Portland|Praia
    Regen|Saale|Sanaa|Schleswig|Siegen|Singen|Sion|Sitten|Soest|Split|Stade|Steyr|Sucre|Thun|Toledo|Torgau|Traun|Ulster|Unna|Uster|Valencia|Verden|Verl|Victoria|Virginia|Wales|Wallis|Wangen
    Waren|Wedding|Wedel|Weiden|Weilheim|Wels|Weser|Winsen|Witten|Wolfsberg|Worms|York|Ahlen|Haltern|Lingen|Bingen|Kamen|Peine|Wesel|Werl|Riesa|Lehrte|Meppen|Rheine|Datteln|Köthen|Brigg|Laufen|Elba|Bali|Jordan`),
);
