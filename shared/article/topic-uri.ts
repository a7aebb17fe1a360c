/** The identifier of a media topic, https://cv.iptc.org/newscodes/: its scheme is http. */
export const topicUri = (id: string): string =>
  `http://cv.iptc.org/newscodes/mediatopic/${encodeURIComponent(id.replace(/^medtop:/, ''))}`;
