import { SHORT_MONTHS } from '../months.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Abbreviations that something always follows: no sentence ends with them. */
export const NEVER_LAST = words(`
  Dr Prof Hr Hrn Fr Frl Dipl Ing Mag Lic med jur phil rer nat pol habil theol Bgm Min StR OStR Rev Mr Mrs Ms Sr St Sta Sen Gen
  Nr No Abs Abschn Anm Aufl Bd Bde Bl Ziff Kap Hrsg Hg Vgl vgl Tel Fon Fax Tab Abb Vol Ed Verf Übers
  z zB d dh u ua idR iH uU zT zZ zzt oä bzw bspw beispielsw ca circa evtl ggf gegebenenf inkl exkl einschl insb insbes
  sog lt Lt gem Gem geb verh verw gest eigtl eig ehem entspr erg ff resp rd bes allg amtl christl evang ev kath
  röm griech lat dt engl frz franz ital österr schweiz schwed span russ türk poln amerik brit europ hl Hl
  max min mind Max Min Mind möglw vermutl wahrsch angebl jew jährl monatl tägl wöchentl zit zzgl abzgl
  Fa Fam Frhr Gebr Ges Hbf Bhf Pkt Pfd Std Sek Stk Stck Mod Red Reg RegBez Bez Kr Lkr Landkr vs Vs betr Betr
  Mo Di Mi Do Sa Spr Jh Jhd Jhdt Obj Pos Sub Var Vers Wdh Zsf dgl ebd Ebd od Art Az
`);

/** Abbreviations that may also close a sentence: the next word decides. */
export const MAYBE_LAST = words(`
  usw etc usf uvm Co Inc Ltd Corp Bros Mio Mrd Bio Tsd Chr Str str Pl pl Jr jr sen jun Uni So Abt
  ${SHORT_MONTHS.join(' ')}
`);

/** Words that make the number after them an ordinal (`am 3. Oktober`, `dem 1. FC`). */
export const BEFORE_ORDINAL = words(`
  am Am vom Vom zum Zum im Im beim Beim der Der die Die das Das dem Dem den Den des Des ein Ein eine einen einem einer
  seit Seit ab Ab bis Bis jeder jedem jeden dieser diesem diesen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
  unser unsere unseren unserem zur Zur und Und oder als Als mein meine meinen meinem
`);

/** Words that make the number after them a count or a label (`auf Seite 12.`). */
export const BEFORE_CARDINAL = words(`
  Seite Platz Rang Nummer Nr Kapitel Artikel Absatz Paragraf Paragraph Satz Gruppe Stufe Level Zimmer Raum Halle Tor Gleis
  Windows iPhone Android Formel Folge Staffel Teil Band Version Linie Kategorie Klasse auf
`);

/** Words that are written large only because they open a sentence. */
export const STARTERS = words(`
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Du Man Wer Was Wen Wem Wessen
  Dies Diese Dieser Dieses Diesen Diesem Jene Jener Jenes Jeder Jede Jedes Jeden Jedem Solche Welche Welcher Welches
  Mein Meine Dein Deine Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere Unserem Unseren Kein Keine Keiner
  Im In Am An Ans Auf Aufs Aus Bei Beim Bis Mit Nach Neben Von Vom Vor Zu Zum Zur Zwischen Über Unter Um Für Gegen Ohne Durch
  Während Wegen Trotz Seit Seitdem Laut Ab Außer Dank Entlang Gegenüber Hinter Innerhalb Außerhalb Mithilfe Statt Anstatt Angesichts
  Und Oder Aber Doch Denn Sondern Auch Noch Nur Schon So Sonst Dann Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Damit
  Danach Daneben Daran Daraufhin Darauf Daraus Darin Darüber Darum Darunter Davon Davor Dazu Deren Dessen Deshalb Deswegen
  Trotzdem Außerdem Zudem Zugleich Zunächst Zuletzt Zuvor Allerdings Jedoch Dennoch Hingegen Indes Inzwischen Mittlerweile
  Hier Hierzu Hierbei Dort Heute Gestern Morgen Nun Jetzt Bald Bisher Bislang Derzeit Aktuell Anschließend Später Früher Einst
  Wenn Als Ob Weil Obwohl Nachdem Bevor Sobald Solange Falls Sofern Dass Daß Damit Indem Wie Wo Wann Warum Weshalb Wieso Wofür
  Mehr Mehrere Viele Vieles Wenige Alle Alles Beide Einige Etliche Manche Nicht Nichts Nie Niemand Jemand Etwas Insgesamt Rund
  Etwa Knapp Fast Mindestens Höchstens Erst Erstmals Weitere Weiter Weiterhin Zwar Zwei Drei Vier Fünf Ebenso Eben Ebenfalls
  Ist Sind War Waren Hat Haben Hatte Hatten Wird Werden Wurde Wurden Kann Können Soll Sollte Muss Müssen Darf Mag Gibt Gab
  Ja Nein Vielleicht Offenbar Natürlich Tatsächlich Immer Immerhin Besonders Betroffen Gleichzeitig Somit Sowohl Weder Entweder
`);
