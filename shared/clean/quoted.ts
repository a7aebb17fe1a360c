/** A quotation with its marks. */
export const QUOTATION = /[„“»«"][^„“”»«"]{0,500}[“”»«"]/gu;
