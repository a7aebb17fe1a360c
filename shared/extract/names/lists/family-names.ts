/** The most common German family names; many are trades or colours, so none counts by itself. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `Adam Ahrens Albers Albrecht Appel Arndt Arnold Bach Bachmann Bauer Baumann Baumgartner Beck Becker Beckmann Behrendt Behrens
  Berg Berger Bergmann Bernhardt Binder Blum Bock Böhm Böttcher Brandt Braun Breuer Brinkmann Brandl Brunner Buchholz Burger Busch
  Busse Büttner Christ Conrad Decker Dietrich Dietz Döring Dreyer Ebert Eckert Eder Egger Ehlers Engel Engelhardt Ernst Esser Fiedler
  Fink Fischer Förster Frank Franke Franz Freitag Freund Frey Fritz Fröhlich Fuchs Funk Gabriel Gärtner Gebhardt Geiger Geißler
  Gerlach Giese Glaser Götz Graf Groß Gruber Günther Haas Hagen Hahn Hammer Hansen Harms Hartmann Hartwig Haupt Heck Heinrich Heinz
  Heller Henning Hermann Herold Herrmann Herzog Heß Hesse Heuer Hildebrandt Hiller Hinz Hirsch Hofer Hoffmann Hofmann Hofstetter Holz
  Horn Huber Hübner Hummel Jäger Jahn Jansen Janssen Jordan Jost Jung Kaiser Karl Kaufmann Keil Keller Kern Kessler Kirchner Klein
  Klose Kluge Knoll Köhler Koch Köster Kolb König Konrad Kopp Körner Kraft Kramer Krämer Kraus Krause Krebs Kremer Kröger Krüger
  Kruse Kühn Kuhn Kunz Kunze Kurz Lang Lange Langer Lehmann Lenz Leitner Lindemann Lindner Linke Lorenz Ludwig Lutz Maier Marquardt
  Martens Martin Marx Maurer May Mayer Mayr Meier Meißner Meister Menzel Metzger Meyer Michel Miller Mohr Möller Moritz Moser Müller
  Münch Naumann Neubauer Neumann Nickel Noack Nolte Nowak Oswald Ott Otto Pape Paul Paulsen Peter Peters Petersen Pfeiffer Pfeifer
  Pichler Pohl Popp Preuß Probst Raab Rauch Rausch Reichel Reichert Reimann Reimer Reinhardt Reiter Renner Reuter Richter Riedel
  Rieger Ritter Röder Rohde Roth Rothe Rudolph Ruf Runge Sander Sauer Schäfer Schäffer Scheffler Scherer Schilling Schindler Schlegel
  Schlüter Schmid Schmidt Schmitt Schmitz Schneider Scholz Schön Schramm Schreiber Schröder Schröter Schubert Schuhmacher Schulte Schultz
  Schulz Schulze Schumacher Schumann Schuster Schütz Schwab Schwarz Seidel Seifert Seiler Siebert Simon Sommer Sonntag Springer Stadler
  Stahl Stark Steffen Stein Steinbach Steiner Stephan Stern Stock Stoll Strauß Strobel Stumpf Thiel Thiele Thomas Timm Ulrich Unger
  Urban Vetter Vogel Vogt Voigt Voß Wagner Walter Walther Weber Wegner Weidner Weis Weiß Wendt Wenzel Werner Westphal Wiese Wieland
  Wilhelm Wilke Will Wimmer Winkler Winter Wirth Witt Wittmann Wolf Wolff Wulf Wunderlich Zander Ziegler Zimmer Zimmermann`
    .trim()
    .split(/\s+/),
);
