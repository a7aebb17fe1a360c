import { allMatches } from '../../all-matches.ts';
import { alternatives } from '../../word-lists.ts';

/** A family name, a middle name and one or two given names: `Nguyen Thi Mai Linh`. */
const PERSON = new RegExp(
  String.raw`(?<![\p{L}-])(?:${alternatives(`
    Nguyen Nguyễn Tran Trần Pham Phạm Le Lê Huynh Huỳnh Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi
    Do Đỗ Ho Hồ Ngo Ngô Duong Dương Dinh Đinh Trinh Trịnh Luong Lương`)}) (?:${alternatives(`
    Thi Thị Van Văn Duc Đức Minh Ngoc Ngọc Thanh Quang Xuan Xuân Huu Hữu Hong Hồng Kim Quoc Quốc Cong
    Công Tuan Tuấn Phuong Phương`)})(?: \p{Lu}\p{Ll}{1,6}){1,2}(?!\p{L})`,
  'gu',
);

export const vietnamesePersons = (text: string): { start: number; end: number }[] =>
  allMatches(text, PERSON).map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
