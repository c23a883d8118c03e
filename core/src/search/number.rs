//! A query of nothing but digits and telephone marks: the line that is meant, or none. Never someone else's.

use crate::order;

/// No line in Japan has fewer digits.
const SHORTEST: usize = 3;

/// Short numbers have so many digits at most: `8103`.
const LONGEST_SHORT: usize = 4;

/// The numbers of the card, and those that circulate and are wrong.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    on_card: Vec<(Number, usize)>,
    wrong: Vec<(Number, String)>,
}

/// A number in its two forms.
#[derive(Debug)]
struct Number {
    /// As it is dialled in Japan: `0120279338`, `110`, `8891` without its sign.
    digits: String,
    /// With the code of its country: `81120279338`. Short numbers have none.
    abroad: Option<String>,
}

/// What is known of a number that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The routes of those that it is, or begins like. None while only a country's code is typed.
    OnCard(Vec<usize>),
    /// It is none of the card's. `Some`: the message that says why it is wrong.
    NotOnCard(Option<String>),
}

/// What a person typed.
#[derive(Debug, PartialEq, Eq)]
struct Typed {
    digits: String,
    from_abroad: bool,
}

impl Numbers {
    /// The numbers of a contact, each on a line, and the number of its route.
    pub(super) fn on_card(&mut self, lines: &str, route: usize) {
        self.on_card.extend(lines.lines().map(|line| (Number::new(line), route)));
    }

    /// A wrong number and the message that says why.
    pub(super) fn wrong(&mut self, number: &str, message: String) {
        self.wrong.push((Number::new(number), message));
    }

    /// What is known of a query, if it is a number at all. One that stands in a sentence is none.
    pub(super) fn asked(&self, query: &str) -> Option<Asked> {
        let typed = Typed::new(query)?;
        if typed.says_only_a_country() {
            return Some(Asked::OnCard(Vec::new()));
        }
        let mut routes: Vec<(bool, usize)> = Vec::new();
        for (number, route) in &self.on_card {
            if let Some(is_whole) = number.begins_like(&typed) {
                routes.push((!is_whole, *route));
            }
        }
        // The one that it is before those that it may become.
        order::by_key(&mut routes, |route| *route);
        let mut once: Vec<usize> = Vec::new();
        for (_, route) in routes {
            if !once.contains(&route) {
                once.push(route);
            }
        }
        if !once.is_empty() {
            return Some(Asked::OnCard(once));
        }
        // "16" is an age.
        if typed.digits.len() < SHORTEST {
            return None;
        }
        let wrong = self.wrong.iter().find(|(number, _)| number.begins_like(&typed) == Some(true));
        Some(Asked::NotOnCard(wrong.map(|(_, message)| message.clone())))
    }
}

impl Number {
    fn new(written: &str) -> Self {
        let digits: String = written.chars().filter(char::is_ascii_digit).collect();
        if written.starts_with('+') {
            return Self { abroad: Some(digits.clone()), digits };
        }
        let abroad = digits.strip_prefix('0').map(|rest| format!("81{rest}"));
        Self { digits, abroad }
    }

    /// Whether it begins with what was typed; and if so, whether that is all of it.
    fn begins_like(&self, typed: &Typed) -> Option<bool> {
        let begins = |number: &str| number.starts_with(&typed.digits).then_some(number.len() == typed.digits.len());
        let abroad = || self.abroad.as_deref().and_then(begins);
        if typed.from_abroad { abroad() } else { begins(&self.digits) }
    }
}

impl Typed {
    /// `None` when there is more than digits and telephone marks.
    fn new(query: &str) -> Option<Self> {
        let marked: String = query.trim().chars().filter_map(crate::fold::telephone).collect();
        let marked = marked.trim_start_matches(['t', 'e', 'l', ' ']);
        let (plus, digits) = marked.strip_prefix('+').map_or((false, marked), |digits| (true, digits));
        let digits: String = digits.chars().filter(|letter| *letter != ' ').collect();
        if digits.is_empty() && !plus || !digits.chars().all(|letter| letter.is_ascii_digit()) {
            return None;
        }
        // 00 and 010 lead out of a country; nothing in Japan begins like this.
        let out = ["010", "00"].iter().find_map(|out| digits.strip_prefix(out).filter(|rest| rest.starts_with("81")));
        // "81" alone begins a short number of Japan; more of it is the code without its sign.
        let from_abroad = plus || out.is_some() || digits.starts_with("81") && digits.len() > LONGEST_SHORT;
        let digits = out.unwrap_or(&digits);
        // +81 (0)3: the zero of the country is not dialled from abroad.
        let digits = match digits.strip_prefix("810") {
            Some(rest) if from_abroad => format!("81{rest}"),
            _ => digits.to_owned(),
        };
        Some(Self { digits, from_abroad })
    }

    fn says_only_a_country(&self) -> bool {
        self.from_abroad && "81".starts_with(&self.digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Option<Asked> {
        let mut numbers = Numbers::default();
        numbers.on_card("110", 0);
        numbers.on_card("0120279338\n0354128521", 1);
        numbers.on_card("#8891\n#8103", 2);
        numbers.on_card("+6625728442", 3);
        numbers.on_card("0120007110", 4);
        numbers.wrong("0120879871", "ended".to_owned());
        numbers.asked(query)
    }

    #[test]
    fn a_number_is_known_however_it_is_written() {
        for query in [
            "0120-279-338",
            "0120 279 338",
            "0120279338",
            "(0120) 279-338",
            "0120.279.338",
            "0120ー279ー338",
            "０１２０−２７９−３３８",
            "០១២០-២៧៩-៣៣៨",
            "๐๑๒๐๒๗๙๓๓๘",
            "၀၁၂၀၂၇၉၃၃၈",
            "+81-120-279-338",
            "+81 (0)120 279 338",
            "0081 120279338",
            "81 120 279 338",
            "TEL: 0120-279-338",
        ] {
            assert_eq!(asked(query), Some(Asked::OnCard(vec![1])), "{query}");
        }
        assert_eq!(asked("8891"), Some(Asked::OnCard(vec![2])));
        assert_eq!(asked("#8891"), Some(Asked::OnCard(vec![2])));
        assert_eq!(asked("8103"), Some(Asked::OnCard(vec![2])));
        assert_eq!(asked("+66 2 572 8442"), Some(Asked::OnCard(vec![3])));
    }

    #[test]
    fn it_grows_while_it_can_be_one() {
        for (query, found) in [
            ("0120", vec![1, 4]),
            ("0120-2", vec![1]),
            ("0120-279-33", vec![1]),
            ("11", vec![0]),
            ("+81 120-2", vec![1]),
        ] {
            assert_eq!(asked(query), Some(Asked::OnCard(found)), "{query}");
        }
        for query in ["+", "+8", "+81"] {
            assert_eq!(asked(query), Some(Asked::OnCard(Vec::new())), "{query}");
        }
    }

    #[test]
    fn nobody_else_answers_for_it() {
        for query in [
            "0120-107-147",
            "080-1234-5678",
            "+81 80 1234 5678",
            "279-338",
            "1100",
            "0120-279-3388",
            "(03) 1234-5678",
            "7110",
        ] {
            assert_eq!(asked(query), Some(Asked::NotOnCard(None)), "{query}");
        }
        assert_eq!(asked("0120-879-871"), Some(Asked::NotOnCard(Some("ended".to_owned()))));
        assert_eq!(asked("+81-120-879-871"), Some(Asked::NotOnCard(Some("ended".to_owned()))));
    }

    #[test]
    fn words_are_no_number() {
        for query in ["", "-", "3 ปี", "im 16", "18歳", "call 110", "passport", "16"] {
            assert_eq!(asked(query), None, "{query}");
        }
    }
}
