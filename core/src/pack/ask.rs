//! How a pack is asked. One program asks every question; what is made of a row is handed in, so that no question brings another copy of it.

use std::sync::Arc;

use rusqlite::{Row, params_from_iter};

use super::encoding::read_list;
use super::open::Pack;
use crate::error::CardError;

pub(super) type Answered<T> = Result<T, CardError>;

impl Pack {
    /// Hands on every row of an answer.
    pub(super) fn ask(
        &self,
        question: &str,
        values: &[&str],
        each: &mut dyn FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Answered<()> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(question)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            each(row)?;
        }
        Ok(())
    }

    /// What is read of every row.
    pub(super) fn rows<T>(
        &self,
        question: &str,
        values: &[&str],
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Answered<Vec<T>> {
        let mut found = Vec::new();
        self.ask(question, values, &mut |row| {
            found.push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// What is read of the only row. `None`: there is none.
    pub(super) fn row<T>(
        &self,
        question: &str,
        values: &[&str],
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Answered<Option<T>> {
        let mut found = None;
        self.ask(question, values, &mut |row| {
            found = Some(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }
}

/// A column with a list.
pub(super) fn list(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    Ok(read_list(row.get_ref(column)?.as_str()?))
}

/// A column that is empty when there is nothing to say.
pub(super) fn filled(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    let text: String = row.get(column)?;
    Ok((!text.is_empty()).then_some(text))
}

/// Lists that many rows have in common, read once.
#[derive(Default)]
pub(super) struct SharedLists(Vec<(String, Arc<[String]>)>);

impl SharedLists {
    pub(super) fn list(&mut self, text: &str) -> Arc<[String]> {
        if let Some((_, list)) = self.0.iter().find(|(known, _)| known == text) {
            return Arc::clone(list);
        }
        let list: Arc<[String]> = read_list(text).into();
        self.0.push((text.to_owned(), Arc::clone(&list)));
        list
    }
}
