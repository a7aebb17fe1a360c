/** A quotation with its marks. */
export const QUOTED = /[„“»«"][^„“”»«"]{0,500}[“”»«"]/gu;
