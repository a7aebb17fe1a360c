import { wordSet } from '../../word-lists.ts';
import { memoized } from '../memoized.ts';
import { nameWords } from '../tokens.ts';

/** Whether women or men bear a first name; undefined of others, and of those that both bear. */
export const givenGender = memoized((name): 'woman' | 'man' | undefined => {
  const [first = '', second = ''] = name.split('-');
  // `Seo-yeon`
  if (BOTH.has(first) || /^\p{Ll}/u.test(second)) return undefined;
  if (MEN.has(first)) return 'man';
  if (WOMEN.has(first) || /\p{Ll}a$/u.test(first)) return 'woman';
  return MAN_ENDING.test(first) ? 'man' : undefined;
});

/** By the first name of a whole name; undefined of a surname alone. */
export const givenGenderOf = (name: string): ReturnType<typeof givenGender> => {
  const [first = '', ...more] = nameWords(name);
  return more.length > 0 ? givenGender(first) : undefined;
};

const BOTH = wordSet(`
  Andrea Camille Dominique Helge Jona Kai Luca Mika Nicola Nikita Nikola Noa Ola Robin Sascha Sasha
  Uli Vanja`);

/** Those whose names do not end as most men's do. */
const MEN = wordSet(`
  Aaron Abdul Abdulla Abdullah Achim Adam Adem Adrian Ahmad Ahmed Ahmet Akira Alain Alan Aleksander
  Aleksandr Alex Alexander Alexandre Alexei Alexej Alfons Alfred Ali Aljoscha Alois Alwin Amadou
  Anatoli Anders Andre Andrei Andrej Andrew Andrij Andrija Andrzej André Andy Ansgar Anthony
  Antoine Anton Antony Armin Arnaud Arne Arnold Arthur Artur Arvid Attila Axel Ayman Aziz Barack
  Barry Bartosz Bashar Bastian Beat Bela Ben Benedikt Benjamin Benoît Bernd Bernhard Bert Berthold
  Bertram Bill Bjarne Björn Bob Bogdan Boris Brian Bruce Burkhard Béla Can Carl Carlos Carsten Cem
  Cemal Charles Charlie Christian Christof Christoph Christophe Christopher Clemens Colin Conrad
  Constantin Costa Craig Cristian Cyrill Cédric Damian Dan Daniel Danny Dariusz Dave David Denis
  Dennis Derek Detlef Detlev Dierk Dieter Dietmar Dima Dimitri Dirk Dmitri Dmitrij Dominic Dominik
  Donald Dragan Eckart Eckhard Ed Edgar Eduard Edward Edwin Eggert Egon Ekrem Elia Elias Elija
  Elmar Elon Emanuel Emil Emmanuel Emre Enrico Enrique Erdal Eric Erich Erik Erkan Ernst Erwin
  Eugen Fabian Falk Falko Farid Fatih Felipe Felix Ferdinand Ferenc Fiete Filip Finn Florian Florin
  Francis Frank Franz François Fred Frederic Frederik Fredrik Frieder Friedrich Fritz Gabriel Gary
  Geoffrey Georg George Georgios Gerald Gerd Gereon Gerhard Gernot Gero Gert Gerwin Gianluca
  Gianmaria Gianni Giovanni Giuseppe Goran Gordon Gottfried Graham Greg Gregor Grischa Guido Gunnar
  Gunter Gunther Gustav Gustl Gökhan Götz Günter Günther Habib Hagen Hakan Halil Hamid Hamza Hannes
  Hannsjörg Hans Hansjörg Harald Harry Hartmut Hasan Hassan Hasso Hauke Heiko Heiner Heinrich Heinz
  Hellmut Helmut Helmuth Hendrik Henner Henning Henri Henrik Henry Herbert Hermann Hilko Hinnerk
  Holger Horst Hosea Hugh Hussein Hüseyin Ian Ibrahim Ibrahima Igor Ihor Ilija Ilja Ilkka Imran
  Ingmar Ingo Irwin Isa Ismail Issa István Ivan Ivica Iwan Jack Jacob Jacques Jakob Jamal James Jan
  Jannik Jannis Janosch Janusz Jascha Jason Jasper Javier Jean Jeff Jeffrey Jens Jeremy Jerome
  Jerry Jerzy Jim Jimmy Jiri Joachim Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonas
  Jonathan Jorge Joschka Jose Josef Joseph Joshua Josia Josip Joska Jost José Juan Juha Jukka
  Julian Jupp Justin Jörg Jörgen Jörn Jürgen Kaan Kamil Karel Karim Karl Karsten Kaspar Keith Kemal
  Ken Kenan Kenta Kevin Khaled Khalid Kilian Kirill Klaus Knut Kofi Kolja Konrad Konstantin Kostja
  Krishna Kristian Krzysztof Kurt Larry Lars Lasse Laurent Laurenz Leif Lennart Leon Leonard
  Leonhard Leonid Leopold Levin Lewis Liam Lorenz Lothar Louis Luc Ludger Ludwig Luigi Luis Luka
  Lukas Luke Lutz Maciej Mads Mahmoud Mahmud Maik Maksim Malik Malte Manfred Manuel Marc Marcel
  Marek Mark Martin Marvin Marwan Mateusz Mathias Mathieu Matija Mats Matt Matthew Matthias Mattia
  Maurice Max Maxim Maximilian Mehmet Meinhard Mesut Michael Michail Michel Miguel Mikael Mike
  Milan Milos Mirza Mischa Misha Mladen Mohamad Mohamed Mohammad Mohammed Moritz Moussa Muhammad
  Murat Musa Mustafa Mykola Narendra Nathan Neil Nelson Nemanja Nick Niels Nigel Niklas Nikolai
  Nikolaj Nikos Nils Nkosana Noah Norbert Norman Okan Olaf Oldřich Ole Oleg Oleksandr Oleksij
  Oliver Olivier Omar Onur Orhan Osama Oscar Oskar Osman Otmar Ottmar Ove Pascal Pascha Patrick
  Patrik Paul Pavel Pawel Peer Pekka Petar Peter Petja Petr Phil Philip Philipp Philippe Pierre
  Piotr Quirin Rafael Ragnar Rainer Ralf Ralph Rama Ramon Randy Raoul Raphael Rasmus Raul Ray Recep
  Reiner Reinhard Reinhold René Reza Richard Rick Rico Rob Robert Roger Roland Rolf Roman Ron
  Ronald Ronny Roy Ruben Rudi Rudolf Rupert Ruslan Ruud Ryan Rüdiger Said Sam Samir Samuel Sava
  Saša Scott Sean Sebastian Selim Sepp Serge Sergei Sergej Sergey Serhij Serkan Severin Shota
  Siegmar Sigmar Simon Siniša Slava Slobodan Stefan Steffen Stephan Stephen Steve Steven Stig
  Stuart Stéphane Sven Swen Szymon Sándor Sönke Sören Søren Taha Tamás Tarek Tayfun Tayyip Ted
  Thies Thilo Thomas Thorben Thore Thorsten Tibor Till Tilman Tim Timm Timothy Tjark Tobias Todd
  Tom Toma Tomasz Tommy Tony Torben Torsten Tristan Ueli Ulf Ulli Ullrich Ulrich Urs Uwe Valentin
  Veit Victor Viktor Vincent Vitali Volker Volkert Volkmar Volodymyr Waldemar Walter Walther Wanja
  Wassili Werner Wilfried Wilhelm Willem Willi William Willy Winfried Witold Wolf Wolfgang Wolfram
  Wolodymyr Xaver Xavier Xosé Yahya Yann Yannick Yannik Yasin Yusuf Yuta Yves Zacharia Zakaria
  Zbigniew Zoltán Zoran Ömer Özcan`);

/** Those whose names do not end in `-a`. */
const WOMEN = wordSet(`
  Abigail Adele Adelheid Agnes Agnieszka Alice Aline Alison Almut Amelie Amy Anett Anette Angelique
  Anke Ann Annabel Annabelle Anne Annegret Anneke Annelie Anneliese Annemarie Annett Annette Antje
  Astrid Auguste Aylin Ayşe Babette Beate Beatrice Beatrix Beatriz Berit Bernadette Birgit Birte
  Birthe Brigitte Britt Bärbel Büşra Carmen Carolin Caroline Catherine Cathrin Chantal Charlotte
  Chloe Christel Christiane Christin Christine Cindy Claire Claudine Clementine Constanze Corinne
  Cornelie Dagmar Deborah Denise Derya Desiree Dilek Dolores Doris Dorit Dorothee Désirée Dörte
  Dörthe Ebru Edeltraud Edith Eleonore Elfriede Elif Elisabeth Elise Elizabeth Elke Ellen Elly
  Emilie Emily Emine Erdmute Esther Eszter Eve Evelin Evelyn Evelyne Fatma Felicitas Filiz Florence
  Franziska Françoise Frauke Friederike Friedlind Gabi Gabriele Gerlind Gerlinde Gertrud Gesine
  Gisela Gisèle Gitta Gitte Grace Gretchen Gudrun Gundel Gunhild Gülsen Gülsüm Hannah Hanne
  Hannelore Harriet Heather Hedwig Heide Heidemarie Heidi Heidrun Heike Helen Helene Henriette
  Henrike Hermine Hilde Hildegard Hilke Hillary Hiltrud Hülya Ilse Imke Ines Inge Ingeborg Ingrid
  Ingrun Inès Irene Iris Irmgard Irmtraud Isabel Isabell Isabelle Isolde Jacqueline Jane Janet
  Janin Janine Jasmin Jeanette Jeannette Jennifer Jenny Jette Josephine Judith Jule Juliane Julie
  Juliette Jördis Karen Karin Karoline Katalin Katharine Katherine Kathi Kathleen Kathrin Katie
  Katrin Keiko Kerstin Kirsten Konstanze Kristin Kristine Käthe Leah Leni Leonie Liane Liesel
  Lieselotte Liesl Lilian Liliane Lilli Lioba Lise Liselotte Lotte Louise Lucie Lucy Luise
  Madeleine Maike Malin Mandy Mareike Mareile Maren Margaret Margarete Margarethe Margit Margot
  Margret Margrethe Margrit Marianne Marie Marieke Mariele Marijke Marion Marit Marlene Marlies
  Marlis Martje Mary Mathilde Maximiliane Mechthild Mechtild Meike Melanie Meltem Meral Mercedes
  Merle Merve Michelle Michiko Miriam Mirjam Monique Nadine Nadja Nancy Naomi Natalie Nathalie
  Neele Nele Nelly Nicole Nilgün Noemi Noriko Nur Nurcan Odile Olivia Patricia Pauline Peggy Petra
  Pilar Rachel Ragnhild Rahel Raquel Regine Renate Resi Rieke Romy Ronja Rosemarie Rosmarie Roswith
  Roswitha Ruth Sabine Sanne Sarah Saskia Sevim Seyran Sharon Sibylle Sieglinde Sigrid Sigrun Silke
  Silvie Simone Sofie Soledad Solveig Songül Sophie Stefanie Steffi Stephanie Susan Susanne Susi
  Suzanne Svenja Swantje Sylvie Telse Thekla Therese Tomke Traudl Traute Trude Tülay Ulrike Ursel
  Ute Valerie Vicky Vivian Vivien Waltraud Waltraut Wencke Wendy Wenke Wibke Wiebke Yasemin Yasmin
  Yoko Yvonne Zehra Zeynep Zoe Özlem Şebnem`);

const MAN_ENDING =
  /(?:[^kr]o|(?<!ri|yo|i)ko|ro|us|bert|brecht|fried|helm|ulf|olf|lav|law|mir|mund|wald|rich|[^i]as|hardt?)$/u;
