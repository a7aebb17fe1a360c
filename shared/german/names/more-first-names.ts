import { wordSet } from '../../word-lists.ts';

/** First names that are no feature of the trained model of names. */
export const MORE_FIRST_NAMES: ReadonlySet<string> = wordSet(`
  Abdulrahman Adnan Aishe Aloisia Álvaro Alwin Alwine Anahita Andri Annekathrin Annelore Annerose
  Aoife Arash Arnd Arndt Artjom Arzu Azadeh Babak Bahman Balduin Balthasar Bartholomäus Begoña
  Behzad Beppe Berfin Birger Brunhild Brunhilde Burghard Burkhart Cäcilia Canan Cayetana Cemile
  Christfried Ciarán Corbinian Corsin Curdin Diederik Dietlinde Dörte Eckehard Eckhart Edeltraud
  Edeltraut Egbert Eginhard Ehrenfried Ekkehard Ekkehart Elfi Engelhard Eoin Ermelinde Esko Falko
  Fariba Farzaneh Ferdl Fionn Flurin Flurina Franziskus Franzl Friedegard Friedemann Friedlinde
  Fritzi Gebhard Gebhart Georgine Gerburg Gerfried Gerhild Gerlind Gertraud Ghassan Gion Gisbert
  Giselher Gotthold Gottlieb Götz Gülcan Gundel Gundolf Gunhild Guntram Gustl Hadwig Hartwig Hasso
  Hatice Heidelinde Heidelore Heimo Heinfried Helfried Helmar Helmtrud Hendrikje Henner Herlinde
  Hias Hieronymus Hildburg Hildegund Hiltrud Ilir Ilsabe Ingelore Ingomar Ingrun Ingvild Íñigo
  Irmela Irmhild Irmtraut Iryna Isolde Jarmo Jeroen Jobst Jördis Jorinde Jost Kaisa Kasimir Kaspar
  Kathi Kimmo Klothilde Knud Konradin Kreszenz Kriemhild Kunibert Kunigunde Ladina Ladislaus
  Liborius Liesbeth Lieselotte Liesl Lioba Lubomir Ludmilla Ludolf Luitgard Luzius Madlaina Malwine
  Mechtild Mareile Meinhard Meinolf Meinrad Mengia Mirsad Mounir Nadiya Narges Nasrin Nataliia Navid Nazli
  Nermin Neslihan Niamh Njal Notburga Notker Nurcan Nuria Ocke Odilo Oleh Oleksandra Ortrud Ortrun
  Ortwin Oswin Ottfried Ottokar Pankraz Parisa Reimar Reimund Reingard Reinhild Reinhilde Reinold
  Rigobert Riikka Rosalinde Rotraud Ruthard Saoirse Schorsch Sebald Seraina Seraphin Sercan Sereina
  Seyran Shirin Sieghard Sieglinde Siegmund Siegrid Siegrun Sighard Sigismund Sigrun Sigune Siobhán
  Svitlana Swantje Teemu Thaddäus Thekla Thusnelda Tommi Tönnies Trond Trudbert Trygve Ulfert Ursina
  Ursulina Vevi Vinzenz Volkert Volkhard Volkmar Vroni Walburga Walfried Walram Walti Wastl Wenzel
  Wernher Werni Wieland Wigand Willemijn Willibald Willibert Wojciech Wolfdietrich Wolfhard Wulf
  Zacharias Zenzi`);
