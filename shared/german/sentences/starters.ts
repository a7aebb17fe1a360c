/** Words that are capitalised only at the start of a sentence. */
export const STARTERS: ReadonlySet<string> = new Set(
  `
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
`
    .trim()
    .split(/\s+/),
);
