import { phrases } from '../../word-lists.ts';

const ROLES = phrases(String.raw`
    Redigatur | Redaktion | Schlussredaktion | Bildredaktion | Onlineredaktion | Faktencheck |
    Faktenprüfung | Verifikation | Lektorat | Korrektorat | Recherche | Mitarbeit | Übersetzung |
    Aus dem \p{L}+ | Protokoll | Text | Texte | Foto | Fotos | Bilder | Grafik | Grafiken |
    Infografik | Karte | Karten | Illustration | Illustrationen | Layout | Design | Gestaltung |
    Produktion | Programmierung | Umsetzung | Entwicklung | Daten | Datenanalyse | Kamera |
    Schnitt | Ton | Audio | Video | Videos | Sprecher | Sprecherin | Moderation | Regie | Autor |
    Autorin | Autoren`);
const NAME = "[\\p{Lu}][\\p{L}.'’-]{0,24}";
const PEOPLE = `${NAME}(?:[ ,/&]{1,3}(?:(?:und|von|van|de|mit) )?${NAME}){0,7}`;
const ROLE = `(?:${ROLES})(?:(?:, | und | & |/)(?:${ROLES}))?`;

/**
 * A line of roles with the names of those who had them: `Redigatur: Ida Kern Faktencheck: Jo Lang`.
 */
export const ROLES_WITH_NAMES = new RegExp(
  `^${ROLE} ?: ${PEOPLE}(?:[ ,;|•]{1,3}${ROLE} ?: ${PEOPLE}){0,9}\\.?$`,
  'u',
);
