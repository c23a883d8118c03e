//! Article numbers: from `22-4(1)(v)` to `第22条の4第1項第5号`.
//!
//! The short form is the one of the Japanese Law Translation database; the Japanese form is how Japanese lawyers cite.

/// A place in a law, as content writes it: `48(1)`, `22-4(1)(v)`, `2(vii)`, or `suppl. 15(4)` for the supplementary provisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Whether it stands in the supplementary provisions.
    pub supplementary: bool,
    /// The number of the article, with its branches: `22-4`.
    pub article: String,
    /// Where in the article, from the outside in.
    pub parts: Vec<Part>,
}

/// A part of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `(1)`: 項.
    Paragraph(u16),
    /// `(v)`: 号.
    Item(u16),
}

impl Article {
    /// Reads the form that content uses. `None` when it has another form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (supplementary, number) = match text.strip_prefix("suppl. ") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut pieces = number.split('(');
        let article = pieces.next()?;
        if !article.split('-').all(|branch| digits(branch).is_some()) {
            return None;
        }
        let part = |piece: &str| {
            let inner = piece.strip_suffix(')')?;
            digits(inner).map(Part::Paragraph).or_else(|| roman(inner).map(Part::Item))
        };
        let parts = pieces.map(part).collect::<Option<Vec<Part>>>()?;
        Some(Self { supplementary, article: article.to_owned(), parts })
    }

    /// `附則第15条第4項`.
    #[must_use]
    pub fn japanese(&self) -> String {
        let mut branches = self.article.split('-');
        let mut cited = format!("第{}条", branches.next().unwrap_or_default());
        for branch in branches {
            cited.push('の');
            cited.push_str(branch);
        }
        for part in &self.parts {
            let (number, unit) = match part {
                Part::Paragraph(number) => (number, '項'),
                Part::Item(number) => (number, '号'),
            };
            cited.push('第');
            cited.push_str(&number.to_string());
            cited.push(unit);
        }
        format!("{}{cited}", if self.supplementary { "附則" } else { "" })
    }
}

fn digits(text: &str) -> Option<u16> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Lower-case Roman numerals up to 39, as items of a paragraph are numbered.
fn roman(text: &str) -> Option<u16> {
    const SIGNS: [(&str, u16); 5] = [("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];
    let mut rest = text;
    let mut value = 0;
    for (sign, worth) in SIGNS {
        while let Some(shorter) = rest.strip_prefix(sign) {
            value += worth;
            rest = shorter;
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_cited_as_japanese_lawyers_do() {
        for (short, japanese) in [
            ("23", "第23条"),
            ("48(1)", "第48条第1項"),
            ("22-4(1)(v)", "第22条の4第1項第5号"),
            ("2(vii)", "第2条第7号"),
            ("5(1)(ix)", "第5条第1項第9号"),
            ("suppl. 15(4)", "附則第15条第4項"),
            ("226-2", "第226条の2"),
        ] {
            assert_eq!(Article::parse(short).map(|article| article.japanese()).as_deref(), Some(japanese));
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for wrong in ["", "Art. 5", "5(", "5()", "5(1", "5-", "5(iiiix)", "5(a)", "第5条"] {
            assert_eq!(Article::parse(wrong), None, "{wrong}");
        }
    }
}
