const MEDIA_TOPIC = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})$/;
/** The subject codes before media topics have the same first two digits. */
const SUBJECT_CODE = /^(?:subj:|https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\/)?(\d\d)\d{6}$/;

/** The media topic that a code, or the older subject code, denotes. */
export const topicCode = (code: string | null | undefined): string | undefined => {
  const topic = MEDIA_TOPIC.exec(code ?? '')?.[1];
  if (topic) return `medtop:${topic}`;
  const subject = SUBJECT_CODE.exec(code ?? '')?.[1];
  return subject && Number(subject) >= 1 && Number(subject) <= 17
    ? `medtop:${subject}000000`
    : undefined;
};
