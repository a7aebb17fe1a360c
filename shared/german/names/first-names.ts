import { once } from '../../once.ts';
import { foreignFirstNames } from './lazy-first-names.cjs';

const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** `Günther` is also printed `Guenther`. */
const inBothSpellings = (names: readonly string[]): string[] =>
  names.flatMap((name) =>
    /[äöü]/.test(name) ? [name, name.replace(/[äöü]/g, (letter) => SPELT[letter] ?? letter)] : name,
  );

/** The common ones in German news. */
const commonFirstNames = (): string[] =>
  `
  Aaron Abbas Abdel Abdul Abdullah Abigail Achim Ada Adam Adele Adelheid Adem Adolf Adrian Adriana Agnes Agnieszka
  Ahmad Ahmed Aisha Alain Alan Albert Alberto Albrecht Alejandro Aleksander Aleksandr Aleksandra Alena Ales Alessandra
  Alessandro Alex Alexander Alexandra Alexandre Alexandros Alexei Alexej Alexis Alfons Alfonso Alfred Alfredo Ali
  Aliaksandr Alice Alicia Alicja Alina Aline Alison Aljoscha Alma Alois Aloys Alvaro Amal Amanda Amelie Amina Amir
  Amos Amy Ana Anastasia Anatoli Anatolij Anders Andrea Andreas Andrei Andrej Andres Andrew Andrij Andriy Andrzej
  André Andrés Andy Anette Angela Angelika Angelina Angelique Angelo Angus Anikó Anita Anja Anke Ann Ann-Christin
  Ann-Kathrin Anna Anna-Lena Annabelle Annalena Anne Anne-Marie Annegret Anneke Anneliese Annemarie Annemieke Annette
  Annika Ansgar Anthony Antje Antoine Anton Antonia Antonin Antonio Antonis Antony Antti António Ari Arkadi Armin
  Arnaud Arne Arno Arnold Arnulf Arthur Artur Arturo Arvid Astrid Attila Audrey August Auguste Aurelia Axel Aylin
  Ayman Ayşe Aziz Barack Barbara Barry Bart Bartosz Bashar Bassam Bastian Bayram Beat Beate Beatrice Beatrix Ben
  Benedetto Benedikt Benito Benjamin Benno Benoît Bente Bernadette Bernardo Bernd Bernhard Bert Berthold Bertram
  Bettina Bianca Bill Birgit Birte Bjarne Björn Bob Bodo Bogdan Boris Boyko Brad Brandon Branko Brenda Brian Brigitte
  Britney Britta Bruce Bruna Bruno Burkhard Béla Cahit Camilla Camille Carina Carl Carla Carlo Carlos Carmen Carol
  Carola Carolin Carolina Caroline Carsten Casper Catherine Cathrin Catrin Cecilia Cem Cengiz Chantal Charles Charlie
  Charlotte Chloe Chris Christa Christel Christian Christiane Christina Christine Christoph Christophe Christopher
  Cindy Ciprian Claas Claire Clara Claude Claudia Claudine Claudio Claudius Claus Clemens Colin Conny Conrad
  Constantin Constanze Cora Cordula Corinna Cornelia Cornelius Craig Cristian Cristiano Cristina Cyril Czesław Cédric
  Dagmar Damian Damien Dan Daniel Daniela Daniele Danny Danuta Daria Dario Dariusz Dave David Dean Deborah Denis
  Denise Deniz Dennis Denys Derek Derya Detlef Detlev Diana Diego Dierk Dieter Dietmar Dietrich Dilek Dilma Dimitri
  Dina Dirk Djamila Dmitri Dmitrij Dmitry Dmytro Dominic Dominik Dominique Donald Donatella Donna Dora Dorian Doris
  Dorothea Dorothee Dorothée Douglas Dragan Dunja Dustin Dylan Désirée Eberhard Ebru Eckart Eckhard Ed Edda Edgar
  Edith Edmond Edmund Eduard Eduardo Edward Edwin Egon Eike Ekrem Elena Eleonore Elfriede Elias Elif Elisa Elisabeth
  Elise Elizabeth Elke Ella Ellen Elly Elmar Elon Elsa Elvira Emanuel Emil Emilia Emiliano Emilie Emily Emine Emma
  Emmanuel Emre Enno Enrico Enrique Ercan Erdal Erdem Eric Erich Erik Erika Erkan Erna Ernst-Ludwig Erwin Esra Esther
  Eszter Ethan Eugen Eugene Eugenia Eugenio Eva Eva-Maria Evelyn Ewa Ewald Fabian Fabio Fabrice Farid Fatih Fatima
  Fatma Felicitas Felipe Felix Ferdinand Ferenc Fernando Filip Filippo Filiz Finn Fiona Fjodor Flavia Florence Florian
  Florin Francesca Francesco Francis Francisco Franco Franjo Frank Frank-Walter Franka Franz Franz-Josef Franz-Peter
  Franziska François Françoise Frauke Fred Frederic Frederik Fredrik Frida Frieda Frieder Friederike Friedhelm
  Friedrich Friso Fritz Gabi Gabor Gabriel Gabriela Gabriele Gabriella Gareth Gary Gennadi Geoffrey Georg George
  Georges Georgina Georgios Gerald Gerd Gerda Gereon Gerhard Gerlinde Gernot Gero Gert Gertrud Gesa Gesine Giacomo
  Gianluca Gianni Gilbert Gina Giorgia Giorgio Giovanni Gisela Giulia Giuseppe Gloria Gonzalo Goran Gordon Grace
  Graham Greg Gregor Gregory Greta Gudrun Guido Guillaume Guillermo Gundula Gunnar Gunter Gunther Gustav Guy Gábor
  Gökhan Gülsen Günter Günther Habib Hagen Hakan Halil Hamid Hamza Hanna Hannah Hannelore Hannes Hanno Hans
  Hans-Christian Hans-Christoph Hans-Dieter Hans-Georg Hans-Joachim Hans-Josef Hans-Jürgen Hans-Martin Hans-Michael
  Hans-Otto Hans-Peter Hans-Ulrich Hans-Werner Hansjörg Harald Hardy Harriet Harry Hartmut Harvey Hasan Hassan Hauke
  Heather Hedwig Heide Heidemarie Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Heinz-Josef Heinz-Peter Helen Helena
  Helene Helga Helge Hellmut Helmut Helmuth Hendrik Henning Henri Henriette Henrik Henry Herbert Heribert Hermann
  Hermine Herta Hicham Hilary Hilde Hildegard Hillary Hinnerk Hinrich Hiroshi Holger Horst Horst-Dieter Howard Hubert
  Hubertus Hugh Hugo Hüseyin Ian Ibrahim Ibrahima Ida Ignaz Igor Ihor Ilayda Ilja Ilka Ilona Ilse Imke Imran Ina Inga
  Ingeborg Ingeburg Ingmar Ingo Ingrid Ioannis Irena Irene Irina Iris Irma Irmgard Irmtraud Isabel Isabell Isabella
  Isabelle Ismail Ismet István Ivan Ivana Ivica Ivo Iwan Jacek Jacinda Jack Jackie Jacob Jacqueline Jacques Jaime Jair
  Jakob James Jamie Jan Jan-Peter Jan-Philipp Jana Jane Janet Janez Janina Janine Janis Jannik Jannis Janos Janosch
  Janusz Jared Jaroslav Jaroslaw Jasmin Jason Javier Jean Jean-Claude Jean-Jacques Jean-Louis Jean-Luc Jean-Marc
  Jean-Marie Jean-Paul Jean-Pierre Jeanette Jeff Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jerzy
  Jesse Jessica Jewgeni Jewgenij Jill Jim Jimmy Jiri Jo Joachim Joan Joanna Joao Jochem Jochen Joe Joel Joerg Johan
  Johann Johanna Johannes John Johnny Jolanda Jon Jonas Jonathan Jordan Jorge Joschka Jose Josef Joseph Josephine
  Joshua Josip José Jozef João Juan Juana Judith Jule Julia Julian Juliane Julie Julien Juliette Julija Julius Jupp
  Jurij Justin Justus Jutta Jérôme Jörg Jörn Jürgen Kai Kaja Kamal Kamala Kamil Karel Karen Karim Karin Karl
  Karl-Ernst Karl-Friedrich Karl-Heinz Karl-Josef Karl-Ludwig Karl-Otto Karl-Theodor Karla Karoline Karsten Katalin
  Katarina Katarzyna Kateryna Katharina Katharine Katherine Kathleen Kathrin Katie Katja Katrin Kay Keith Kelly Kemal
  Ken Kenan Kenneth Kersten Kerstin Kevin Khaled Kilian Kirill Kirsten Klara Klaus Klaus-Dieter Klaus-Jürgen
  Klaus-Peter Knut Konrad Konstantin Konstanze Kostas Kristian Kristin Kristina Kristine Krzysztof Kurt Kyle Lara
  Larry Lars Lasse Laszlo Laura Lea Leah Leif Leila Lena Leni Lennart Leo Leon Leonard Leonardo Leonhard Leonid Leonie
  Leopold Leroy Leslie Leszek Levent Levin Lewis Liam Lidia Liesel Lilian Liliane Lilli Lina Linda Lindsay Linus
  Lionel Lisa Ljudmila Lorenzo Lothar Lotta Lotte Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucie Lucy
  Ludger Ludwig Luigi Luis Luisa Luise Luiz Lukas Luke Lutz Lydia Lynn Lázló Maciej Mads Magdalena Magnus Mahmoud
  Mahmud Maik Maike Maksim Malala Malin Malte Mandy Manfred Manolis Manuel Manuela Mara Marc Marcel Marcelo Marco
  Marcos Marcus Marek Maren Margaret Margarete Margarethe Margarita Margit Margot Margret Margrethe Margrit Maria
  Mariana Marianne Mariano Marie Marie-Agnes Marie-Christine Marie-Luise Marieke Mariella Marijke Marina Mario Marion
  Marius Mariusz Mark Marko Markus Marlene Marlies Marlis Marlon Marta Martha Martin Martina Marvin Mary Massimo
  Mateusz Mathias Mathieu Mathilda Mathilde Mats Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim
  Maximilian Maximiliane Małgorzata Mechthild Mehmet Meike Melania Melanie Melinda Melissa Meral Merit Merle Mesut Mia
  Michael Michaela Michail Michal Michał Michel Michele Michelle Micky Miguel Mihai Mika Mikael Mike Mikhail Mikołaj
  Milan Milena Milica Milla Milos Miloš Miriam Mirjam Mirjana Mirko Miroslav Mladen Mohamad Mohamed Mohammad Mohammed
  Mona Monica Monika Monique Moritz Muammar Muhammad Muhammed Murat Mustafa Mykola Nadia Nadine Nadja Nancy Naomi
  Narendra Nasser Natalia Natalie Natalja Natascha Nathalie Nathan Neele Neil Nele Nelly Nelson Nick Nicky Nico Nicola
  Nicolas Nicolaus Nicole Niels Nigel Nihat Nikita Niklas Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikos Nils
  Nina Noah Nora Norbert Norman Nuri Nursultan Oda Oksana Olaf Ole Oleg Oleksandr Oleksij Olena Olga Oliver Olivia
  Olivier Omar Onur Orhan Oriol Osama Oscar Oskar Osman Oswald Othmar Otmar Ottmar Otto Ove Pablo Pamela Paola Paolo
  Pascal Pat Patricia Patrick Patrik Patrizia Paul Paul-Josef Paula Pauline Paulo Pavel Pavlo Pawel Pedro Peer Peggy
  Percy Petar Peter Petr Petra Petro Petros Phil Philip Philipp Philippa Philippe Phillip Pia Pierre Pietro Piotr
  Pjotr Quirin Rabea Rabia Rachel Radosław Rafael Raffaele Ragnar Rahel Raimund Rainer Ralf Ralph Rami Ramin Ramon
  Ramona Ramsan Randolf Randy Raoul Raphael Rashid Raul Ray Raymond Rebecca Recep Regina Regine Reiner Reinhard
  Reinhold Renata Renate Rene Renzo René Resi Reza Ricarda Ricardo Riccardo Richard Rick Rieke Rifat Rita Robert
  Roberta Roberto Robin Roderich Rodrigo Roger Roland Rolf Rolf-Dieter Roman Romano Romy Ron Ronald Ronja Ronny Rory
  Rosa Rosemarie Rosmarie Roswitha Roy Ruben Rudi Rudolf Runa Rune Rupert Ruslan Russell Ruth Ryan Rüdiger Saad Sabine
  Sabrina Saeed Sahra Said Salman Salvador Salvatore Sam Samantha Samir Samira Samuel Sanae Sandra Sandro Sanna Sanne
  Sara Sarah Sascha Saskia Scott Sean Sebastian Sebastião Selim Selina Selçuk Semjon Senta Serap Serena Serge Sergei
  Sergej Sergey Sergio Serhij Serkan Severin Sevim Sharon Sheila Shinzo Sibylle Siegbert Siegfried Siegmar Sigmar
  Sigmund Signe Sigrid Silas Silke Silvana Silvia Silvio Simon Simona Simone Sina Slavko Slobodan Sofia Sofie Sofija
  Solveig Sonja Sophia Sophie Stanislav Stanislaw Stavros Stefan Stefania Stefanie Stefano Steffen Steffi Stella Sten
  Stephan Stephanie Stephen Steve Steven Stjepan Stuart Stéphane Suleiman Susan Susanna Susanne Susi Suzanne Svea Sven
  Svenja Svetlana Swetlana Sylvester Sylvia Szymon Sándor Sönke Sören Sławomir Tabea Taha Tamara Tamás Tanja Tarek
  Tariq Tatjana Tayfun Taylor Tayyip Ted Teresa Terry Tessa Thea Theda Theo Theodor Theresa Therese Theresia Thibaut
  Thies Thilo Thomas Thorben Thore Thorsten Tibor Till Tilman Tilo Tim Timm Timo Timothy Tina Tino Titus Tjark Tobias
  Toby Todd Tom Tomas Tomasz Tomislav Tomke Tommy Tomáš Toni Tony Torben Torge Torsten Traudl Traute Tristan Tuğba
  Tyler Tülay Udo Ueli Ulf Uli Ulla Ulli Ullrich Ulrich Ulrik Ulrike Urs Ursel Ursula Uta Ute Utz Uwe Vaclav Valentin
  Valentina Valeria Valerij Vanessa Vasile Vassilis Veit Vera Verena Veronica Veronika Vicky Victor Victoria Viktor
  Viktoria Viktorija Vincent Vincenzo Viola Vitali Vitalij Vivian Vivien Vjatscheslaw Vladimir Vojtěch Volker
  Volodymyr Václav Waclaw Waldemar Walter Walther Waltraud Waltraut Warren Wassili Wencke Wendelin Wendy Wenke Werner
  Wibke Wiebke Wiktor Wilfried Wilhelm Willem Willi William Willy Wilma Winfried Wioletta Witali Witold
  Wjatscheslaw Wladimir Wolf Wolf-Dieter Wolf-Rüdiger Wolfgang Wolfram Wolodymyr Xaver Xavier Yanis Yann Yannick
  Yannik Yasemin Yasin Yasmin Yasmina Yassir Yildiz Yoko Yulia Yunus Yusuf Yves Yvonne Zara Zbigniew Zdeněk Zeynep
  Zita Zoe Zoltán Zoran Zuzana Ömer Özcan Özlem Ülkü`
    .trim()
    .split(/\s+/);

/** Too many to be read at every start. */
const firstNames = once(
  (): ReadonlySet<string> =>
    new Set([...foreignFirstNames(), ...inBothSpellings(commonFirstNames())]),
);

/** Whether a word is a first name, in German or another language. */
export const isFirstName = (word: string): boolean => firstNames().has(word);

/** Korean family names, which come first: `Kim Min Ho`. */
export const KOREAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'Ahn Bae Cho Choe Choi Chung Han Hong Hwang Im Jang Jeon Jeong Jo Jung Kang Kim Ko Kwon Lee Lim Moon Nam Noh Oh Paik Pak Park Rhee Roh Ryu Seo Shin Sim Sohn Son Song Suh Yang Yi Yoo Yoon Yu Yun'.split(
    ' ',
  ),
);
