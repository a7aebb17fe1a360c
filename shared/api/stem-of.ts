/** `ko` of the file `ko.atom`. */
export const stemOf = (file = ''): string => file.slice(0, file.indexOf('.'));
