//! Brings the private store to today's form, step by step. Each step is a numbered SQL file and is never changed once it is out.

use rusqlite::{Connection, TransactionBehavior};

/// `HCPS` in the header of the file.
pub(super) const APPLICATION_ID: i32 = 0x4843_5053;

/// The steps, in order. The store's `user_version` says how many have been taken.
pub(super) const STEPS: &[&str] = &[include_str!("0001.sql")];

/// Takes the steps that are missing, all or none.
pub(super) fn migrate(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Asked inside the transaction: another process may have been quicker.
    let taken = transaction.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
    for step in steps.iter().skip(usize::try_from(taken).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", i64::try_from(steps.len()).unwrap_or(i64::MAX))?;
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEXT: &str = "ALTER TABLE saved ADD COLUMN note TEXT NOT NULL DEFAULT ''";

    fn saved(connection: &Connection) -> Vec<String> {
        let mut rows = connection.prepare("SELECT route FROM saved ORDER BY position").unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn version(connection: &Connection) -> i64 {
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    fn first() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, STEPS).unwrap();
        connection.execute("INSERT INTO saved (route) VALUES ('/about')", []).unwrap();
        connection
    }

    #[test]
    fn a_further_step_keeps_what_is_there() {
        let mut connection = first();
        migrate(&mut connection, &[STEPS[0], NEXT]).unwrap();
        assert_eq!((saved(&connection), version(&connection)), (vec!["/about".to_owned()], 2));
        let note: String = connection.query_row("SELECT note FROM saved", [], |row| row.get(0)).unwrap();
        assert_eq!(note, "");
    }

    #[test]
    fn steps_that_were_taken_are_not_taken_again() {
        let mut connection = first();
        migrate(&mut connection, STEPS).unwrap();
        assert_eq!((saved(&connection), version(&connection)), (vec!["/about".to_owned()], 1));
    }

    #[test]
    fn a_step_that_fails_changes_nothing() {
        let mut connection = first();
        migrate(&mut connection, &[STEPS[0], NEXT, "DELETE FROM saved; SELECT no_such_function()"]).unwrap_err();
        assert_eq!((saved(&connection), version(&connection)), (vec!["/about".to_owned()], 1));
        assert!(connection.prepare("SELECT note FROM saved").is_err());
    }
}
