//! What a Khmer cluster is, so that what is none is found: no phone draws it, or two phones draw it in two ways.
//!
//! Khmer Encoding Structure, version 2, for modern Khmer: a letter, then robat, at most two subscripts (RO last), a register shifter, one vowel, at most
//! two signs, and reahmuk or yuukaleapintu, each where it is wanted and in this order. `khtest` of SIL's `khnormal` takes the same clusters.
//! Subscript DA and subscript TA are drawn alike; both are right, and search makes one of them.

use super::Finding;

const COENG: char = '\u{17d2}';
const ROBAT: char = '\u{17cc}';
const RO: char = '\u{179a}';
/// The vowel that is drawn like a register shifter when another vowel stands above the letter.
const BELOW: char = '\u{17bb}';

/// The places of a cluster, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Robat,
    Subscript,
    Shifter,
    Vowel,
    Sign,
    Final,
}

fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{1780}'..='\u{17a2}' | '\u{17a5}'..='\u{17b3}')
}

fn part(letter: char) -> Option<Part> {
    Some(match letter {
        ROBAT => Part::Robat,
        COENG => Part::Subscript,
        '\u{17c9}' | '\u{17ca}' => Part::Shifter,
        '\u{17b6}'..='\u{17c5}' => Part::Vowel,
        '\u{17c6}' | '\u{17cb}' | '\u{17cd}'..='\u{17d1}' | '\u{17d3}' | '\u{17dd}' => Part::Sign,
        '\u{17c7}' | '\u{17c8}' => Part::Final,
        _ => return None,
    })
}

pub(super) fn check(words: &str) -> Vec<Finding> {
    let letters: Vec<(usize, char)> = words.char_indices().collect();
    let mut found = Vec::new();
    let mut rest = letters.as_slice();
    while let Some(((at, letter), after)) = rest.split_first() {
        if !is_letter(*letter) && part(*letter).is_none() {
            rest = after;
            continue;
        }
        let end = cluster_end(after);
        let (marks, next) = after.split_at(end);
        let wrong = if is_letter(*letter) { Cluster::default().read(marks) } else { Some(alone(*letter)) };
        if let Some(wrong) = wrong {
            let cluster: String = std::iter::once(letter).chain(marks.iter().map(|(_, mark)| mark)).collect();
            found.push(Finding::new(*at, format!("Khmer order in \"{cluster}\": {wrong}")));
        }
        rest = next;
    }
    found
}

/// How many characters after a letter belong to it: marks, and the letters that are written below it.
fn cluster_end(after: &[(usize, char)]) -> usize {
    let mut end = 0;
    let mut below = false;
    for (_, letter) in after {
        if part(*letter).is_none() && !(below && is_letter(*letter)) {
            break;
        }
        below = *letter == COENG;
        end += 1;
    }
    end
}

fn alone(mark: char) -> String {
    format!("{} stands without a letter before it; delete it or write the letter", named(mark))
}

/// A mark that can be seen, and its number for whoever looks it up.
fn named(mark: char) -> String {
    format!("the sign \"\u{25cc}{mark}\" (U+{:04X})", u32::from(mark))
}

/// What has been read of a cluster.
#[derive(Default)]
struct Cluster {
    last: Option<Part>,
    subscripts: Vec<char>,
    vowel: Option<char>,
    signs: Vec<char>,
}

impl Cluster {
    /// The first thing that is wrong with the marks behind a letter.
    fn read(&mut self, marks: &[(usize, char)]) -> Option<String> {
        let mut marks = marks.iter().map(|(_, mark)| *mark);
        while let Some(mark) = marks.next() {
            let Some(part) = part(mark) else { continue };
            if let Some(wrong) = self.fits(mark, part) {
                return Some(wrong);
            }
            match part {
                Part::Subscript => match marks.next() {
                    Some(below) if is_letter(below) => self.subscripts.push(below),
                    _ => {
                        return Some(
                            "a coeng (U+17D2) stands without a letter behind it; delete it or write the letter"
                                .to_owned(),
                        );
                    }
                },
                Part::Vowel => self.vowel = Some(mark),
                Part::Sign => self.signs.push(mark),
                Part::Robat | Part::Shifter | Part::Final => {}
            }
            self.last = Some(part);
        }
        None
    }

    fn fits(&self, mark: char, part: Part) -> Option<String> {
        match part {
            Part::Subscript => self.subscript(),
            Part::Vowel if self.vowel.is_some() => self.second_vowel(mark),
            Part::Sign => self.sign(mark),
            _ if self.last < Some(part) => None,
            _ if self.last == Some(part) => {
                Some(format!("{} stands here twice, or two of its kind do; keep one", named(mark)))
            }
            _ => Some(self.early(part)),
        }
    }

    fn subscript(&self) -> Option<String> {
        if self.last > Some(Part::Subscript) {
            return Some(self.early(Part::Subscript));
        }
        if self.subscripts.last() == Some(&RO) {
            return Some("coeng RO comes last; write the other subscript before it".to_owned());
        }
        (self.subscripts.len() >= 2).then(|| "more than two subscripts stand below one letter; delete one".to_owned())
    }

    fn second_vowel(&self, mark: char) -> Option<String> {
        let first = self.vowel?;
        let pair = [first, mark];
        Some(if first == mark {
            format!("{} stands here twice; delete one", named(mark))
        } else if pair == ['\u{17c1}', '\u{17b8}'] || pair == ['\u{17b8}', '\u{17c1}'] {
            "write the one vowel U+17BE, not U+17C1 with U+17B8".to_owned()
        } else if pair == ['\u{17c1}', '\u{17b6}'] || pair == ['\u{17b6}', '\u{17c1}'] {
            "write the one vowel U+17C4, not U+17C1 with U+17B6".to_owned()
        } else if pair.contains(&BELOW) {
            shifter_is_meant()
        } else {
            format!(
                "two vowels stand on one letter (U+{:04X}, U+{:04X}); delete one",
                u32::from(first),
                u32::from(mark)
            )
        })
    }

    fn sign(&self, mark: char) -> Option<String> {
        if self.last == Some(Part::Final) {
            return Some(format!("{} comes before U+17C7 and U+17C8", named(mark)));
        }
        // Above this vowel the two are drawn as if it were a register shifter.
        if self.vowel == Some(BELOW) && self.signs.is_empty() && matches!(mark, '\u{17d0}' | '\u{17dd}') {
            return Some(shifter_is_meant());
        }
        if self.signs.contains(&mark) {
            return Some(format!("{} stands here twice; delete one", named(mark)));
        }
        (self.signs.len() >= 2).then(|| "more than two signs stand on one letter; delete one".to_owned())
    }

    /// A part that comes after what must come behind it.
    fn early(&self, part: Part) -> String {
        let name = |part: Part| match part {
            Part::Robat => "robat (U+17CC)",
            Part::Subscript => "a subscript",
            Part::Shifter => "the register shifter",
            Part::Vowel => "the vowel",
            Part::Sign => "a sign such as U+17C6",
            Part::Final => "U+17C7 or U+17C8",
        };
        let before = self.last.map_or("what follows", name);
        format!("{} comes before {before}; type the letter again in this order", name(part))
    }
}

fn shifter_is_meant() -> String {
    "U+17BB with a vowel above it looks like a register shifter and is another text; write U+17CA or U+17C9 in its place".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_they_are_written_pass() {
        for right in [
            "សូមជួយខ្ញុំផង។ ស្ត្រី ស្ដ្រី",
            "កណ្ដាល កណ្តាល ផ្ដល់ ផ្តល់ បន្ដ",
            "លេខ លិខិតឆ្លងដែន ក្រុមហ៊ុន",
            "ធម៌ ពណ៌ អាថ៌កំបាំង",
            "ប៉ុន្តែ ម៉ាស៊ីន ប៊ីហ្សា ស៊ី អ៊ីចឹង",
            "ក៏ ដ៏ ប្រយោជន៍ ទូរស័ព្ទ សង្គ្រោះ",
            "ចុះ នេះ កុំ ចាំ ទាំង ធំ ឱ្យ ឲ្យ ឥឡូវ",
            "ការងារៗ (១) ៛ ។ល។",
            "លក្ខខណ្ឌ សាស្ត្រា ម្យ៉ាង ល្អ គ្រួសារ",
            "ហ្ស៊ីម កម្ពុជា អ្នក ស្ម័គ្រ",
            "",
        ] {
            assert_eq!(check(right), [], "{right}");
        }
    }

    #[test]
    fn what_is_no_cluster_is_found_with_its_remedy() {
        for (wrong, said) in [
            ("ខេេត", "twice"),
            ("ការាា", "twice"),
            ("ម៉ាសុីន", "U+17CA or U+17C9"),
            ("សីុ", "U+17CA or U+17C9"),
            ("ស\u{17bb}\u{17d0}", "U+17CA or U+17C9"),
            ("\u{17b6}រ", "without a letter"),
            (" \u{17c6}", "without a letter"),
            ("a\u{17d2}ក", "without a letter"),
            ("ល\u{17c1}\u{17b6}ក", "U+17C4"),
            ("លា\u{17c1}ក", "U+17C4"),
            ("ធ្វ\u{17c1}\u{17b8}", "U+17BE"),
            ("ប\u{17c1}\u{17b8}ក", "U+17BE"),
            ("ខែ\u{17d2}មរ", "a subscript comes before the vowel"),
            ("ម៉\u{17d2}យ", "a subscript comes before the register shifter"),
            ("ស\u{17d2}រ\u{17d2}ត", "coeng RO comes last"),
            ("ស\u{17d2}ត\u{17d2}ន\u{17d2}យ", "more than two"),
            ("ក\u{17d2}", "without a letter behind"),
            ("ក\u{17d2} ក", "without a letter behind"),
            ("ក\u{17d2}\u{17d2}ក", "without a letter behind"),
            ("កំ\u{17bb}", "the vowel comes before"),
            ("ច\u{17c6}\u{17b6}", "the vowel comes before"),
            ("ក\u{17b6}\u{17c9}", "the register shifter comes before the vowel"),
            ("ក\u{17c9}\u{17ca}", "keep one"),
            ("ធ\u{17b6}\u{17cc}", "robat"),
            ("ក\u{17c7}\u{17c6}", "comes before U+17C7"),
            ("ក\u{17c6}\u{17c6}", "twice"),
            ("ក\u{17b7}\u{17b8}", "two vowels"),
            ("ឥ\u{17b6}\u{17b8}", "two vowels"),
        ] {
            let found = check(wrong);
            assert!(found.iter().any(|found| found.found.contains(said)), "{wrong}: {found:?}");
        }
    }
}
