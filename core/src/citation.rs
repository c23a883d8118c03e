//! Article numbers: from `22-4(1)(v)` to `第22条の4第1項第5号`.
//!
//! The short form is the one of the Japanese Law Translation database; the Japanese form is how Japanese lawyers cite.

/// A place in a law, as content writes it: `48(1)`, `22-4(1)(v)`, `2(vii)`, or `suppl. 15(4)` for the supplementary provisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Whether it stands in the supplementary provisions.
    pub supplementary: bool,
    /// The number as written, without "suppl.": `15(4)`.
    pub number: String,
}

impl Article {
    /// Reads the form that content uses. `None` when it has another form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (supplementary, number) = match text.strip_prefix("suppl. ") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let article = Self { supplementary, number: number.to_owned() };
        article.japanese_parts().map(|_| article)
    }

    /// `附則第15条第4項`.
    #[must_use]
    pub fn japanese(&self) -> String {
        let prefix = if self.supplementary { "附則" } else { "" };
        format!("{prefix}{}", self.japanese_parts().unwrap_or_default())
    }

    /// The number as a reader of this language (BCP 47) expects it.
    #[must_use]
    pub fn in_language(&self, language: &str) -> String {
        if language == "ja" { self.japanese() } else { self.number.clone() }
    }

    fn japanese_parts(&self) -> Option<String> {
        let mut pieces = self.number.split('(');
        let mut article = pieces.next()?.split('-');
        let mut cited = vec![format!("第{}条", digits(article.next()?)?)];
        for branch in article {
            cited.push(format!("の{}", digits(branch)?));
        }
        for piece in pieces {
            let inner = piece.strip_suffix(')')?;
            cited.push(match (digits(inner), roman(inner)) {
                (Some(paragraph), _) => format!("第{paragraph}項"),
                (None, Some(item)) => format!("第{item}号"),
                (None, None) => return None,
            });
        }
        Some(cited.concat())
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
