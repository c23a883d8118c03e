//! The screens that were asked for last, so that going back and turning the phone cost nothing. They live in memory only.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::civil::JapanTime;
use crate::context::Context;
use crate::screen::Screen;

/// As many as a person goes back without thinking.
const MOST: usize = 6;

#[derive(Default)]
pub(crate) struct Recent {
    screens: Mutex<VecDeque<(String, Context, Arc<Screen>)>>,
}

impl Recent {
    /// The screen of a route for the same person in the same minute.
    pub(crate) fn find(&self, route: &str, context: &Context) -> Option<Arc<Screen>> {
        let screens = self.screens.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |known: &Context| {
            // Nothing on a screen is finer than a minute.
            JapanTime::at(known.now) == JapanTime::at(context.now)
                && *known == Context { now: known.now, ..context.clone() }
        };
        screens.iter().find(|(known, whose, _)| known == route && same(whose)).map(|(.., screen)| Arc::clone(screen))
    }

    /// Nothing that was shown before counts any more.
    pub(crate) fn clear(&self) {
        self.screens.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub(crate) fn keep(&self, route: &str, context: &Context, screen: &Arc<Screen>) {
        let mut screens = self.screens.lock().unwrap_or_else(PoisonError::into_inner);
        if screens.len() == MOST {
            screens.pop_back();
        }
        screens.push_front((route.to_owned(), context.clone(), Arc::clone(screen)));
    }
}
