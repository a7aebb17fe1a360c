/**
 * `[caption width="640"]`, `[/caption]`: what a content system has left in its text, and no mark of
 * a note.
 */
const SHORTCODE =
  /\[\/[a-z][\w-]{1,40}\]|\[[a-z]{2,12}_[a-z_]{1,30}\]|\[[a-z][\w-]{1,40}(?:\s{1,9}[\w-]{1,40}=(?:["“”″„][^"“”″„[\]]{0,200}["“”″]|[\w#-]{1,40})){1,20}\s{0,9}\/?\]/g;

export const withoutShortcodes = (text: string): string =>
  text.includes('[') ? text.replace(SHORTCODE, ' ') : text;
