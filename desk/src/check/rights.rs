//! Rights, laws and sources: every right cites a law and an article that exist.

use helpcard_core::citation::Article;

use super::Checks;
use crate::content::Content;

const RIGHTS: &str = "content/rights.toml";
const LAWS: &str = "content/laws.toml";
const SOURCES: &str = "content/sources.toml";

pub(super) fn check(content: &Content, checks: &mut Checks<'_>) {
    checks.ids("right", content.rights.iter().map(|right| (RIGHTS, &right.id)));
    checks.ids("law", content.laws.iter().map(|law| (LAWS, &law.id)));
    checks.ids("source", content.sources.iter().filter_map(|source| Some((SOURCES, source.id.as_ref()?))));
    for right in &content.rights {
        if right.law.is_empty() {
            checks.at(
                RIGHTS,
                &right.id,
                format!(
                    "right \"{}\": it cites no law; add law = [{{ law = \"…\", article = \"…\" }}]",
                    right.id.get_ref()
                ),
            );
        }
        for citation in &right.law {
            let known = |name: &str| content.laws.iter().any(|law| law.id.get_ref() == name);
            checks.reference(RIGHTS, &citation.law, "law", known, LAWS);
            let article = citation.article.get_ref();
            if Article::parse(article).is_none() {
                checks.at(
                    RIGHTS,
                    &citation.article,
                    format!("article \"{article}\": write it like 48(1), 22-4(1)(v) or suppl. 15(4)"),
                );
            }
        }
        for source in &right.sources {
            let known = |name: &str| {
                content.sources.iter().any(|known| known.id.as_ref().is_some_and(|id| id.get_ref() == name))
            };
            checks.reference(RIGHTS, source, "source", known, SOURCES);
        }
        checks.values(RIGHTS, &right.id, &right.values);
        checks.life(RIGHTS, right.from.as_ref(), right.until.as_ref());
    }
    for law in &content.laws {
        let read = checks.day_that_has_come(LAWS, &law.read);
        if law.published.get_ref() != "unknown" {
            let published = checks.day(LAWS, &law.published);
            checks.published(LAWS, &law.published, read.filter(|_| published.is_some()));
        }
    }
    for source in &content.sources {
        checks.source(SOURCES, source);
        if source.id.is_none() {
            checks.at(
                SOURCES,
                &source.read,
                format!("source \"{}\": it has no id; add one, so that a right can name it", source.title),
            );
        }
    }
}
