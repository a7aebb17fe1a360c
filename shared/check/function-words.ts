const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** German words that no name has. */
export const GERMAN = set(`
  aber alle auch aufgrund bereits bis dass diese dieser dieses doch durch einem einen einer eines
  gegen habe haben hatte hatten ich ihm ihnen ihre ihren ist jedoch kann kein keine keinen könne können
  könnte mehr muss müssen nach nicht noch nur ob oder schon sehr sei seien sein seine seinen seiner seit
  sich sie sind soll sollen sollte sowie über unter viele vom war waren weil wenn werde werden wie wieder
  wird wir worden wurde wurden zwischen`);

/** German words that stand in names of organisations and works too. */
export const GERMAN_IN_NAMES = set(`
  als am an auf aus bei das dem den der des ein eine er es für hat im mit ohne und von vor zu zum zur`);

/** Words of the two lists above that are English too. */
export const GERMAN_AND_ENGLISH = set('war bis am an hat es er unter sei alle des den');

export const ENGLISH = set(`
  a about after all also and are as at be because been before being but by can could did do does for from
  had has have he her his if in into is it its may more must no not of off on one only or other our out
  over she should since so some than that the their them there these they this those through to under
  until up was we were what when where which while who will with would you`);

/** Words of Romance languages, Dutch and Scandinavian, as far as they are not English or German. */
export const FOREIGN = set(`
  le les une dans pour que qui sur avec pas est sont aux ce cette elle ont été
  el los las una por para con como pero fue han sus lo del
  il gli della delle che sono per nel nella anche di
  het een van op niet zijn voor ook maar naar wordt al aan
  och att det som på är av inte til ikke fra med har og
  os uma não com foi dos das pelo
  w na nie się jest że przez dla`);
