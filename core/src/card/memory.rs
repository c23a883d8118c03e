//! What the card remembers for her, and how that is changed.

use super::Card;
use crate::civil::UnixSeconds;
use crate::context::Context;
use crate::error::CardError;
use crate::private::{Remembered, Trouble};
use crate::rank::Phone;
use crate::route::Route;
use crate::screen::{Action, Setting, Text};

impl Card {
    /// Who asks, and when: the language, place and phone that she let the card remember, then the system's own languages, best first (BCP 47).
    ///
    /// It always answers. When nothing can be read it is as if nothing were remembered, and [`Card::trouble`] says why.
    #[must_use]
    pub fn context(&self, now: UnixSeconds, system_languages: &[String]) -> Context {
        let remembered = self.private.remembered_now().unwrap_or_default();
        let places = self.places().unwrap_or_default();
        Context {
            now,
            languages: remembered.language.into_iter().chain(system_languages.iter().cloned()).collect(),
            place: remembered.place.filter(|place| places.contains(place)),
            phone: remembered.phone.and_then(|phone| Phone::named(&phone)).unwrap_or_default(),
        }
    }

    /// Why nothing can be remembered, as far as reading shows it.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        self.private.remembered().err()
    }

    /// The same in her language.
    pub fn say_trouble(&self, trouble: &Trouble, context: &Context) -> Result<Text, CardError> {
        Ok(self.view(context)?.voice.say(trouble.kind.message()))
    }

    /// The routes that she saved, oldest first, each with its title; `None` when the card no longer has that screen.
    pub fn saved(&self, context: &Context) -> Result<Vec<(String, Option<Text>)>, CardError> {
        let saved = self.private.remembered()?.saved;
        Ok(saved
            .into_iter()
            .map(|route| {
                let page = self.check_route(&route).and_then(|()| self.screen(&route, context));
                let title = page.ok().map(|screen| screen.title.clone());
                (route, title)
            })
            .collect())
    }

    /// Carries out what changes something of hers and says where to go next. When it returns, it is on the disk.
    ///
    /// The errors are a value or a route that cannot be kept, and a disk that does not let the card write ([`CardError::NotRemembered`]). The card
    /// goes on answering all the same.
    pub fn perform(&self, action: &Action) -> Result<String, CardError> {
        // Screens that were made before a change say what was true then.
        match action {
            Action::Set { setting, value } => {
                self.recent.clear();
                self.check_value(*setting, value)?;
                self.folder()?.set(*setting, value)?;
                Ok(Route::Settings.to_string())
            }
            Action::Save { route } => {
                self.recent.clear();
                self.check_route(route)?;
                self.folder()?.save(route)?;
                Ok(route.clone())
            }
            Action::Forget { route } => {
                self.recent.clear();
                self.folder()?.forget(route)?;
                Ok(route.clone())
            }
            Action::Erase => {
                self.recent.clear();
                // A file that is being taken as a newer card must not come back behind the erasing.
                self.installation.erased();
                self.private.erase()?;
                Ok(Route::Home.to_string())
            }
            _ => Err(CardError::NotTheCards),
        }
    }

    /// What is remembered now. `None`: there is no folder to remember in.
    pub(crate) fn memory(&self) -> Option<Result<Remembered, Trouble>> {
        self.private.has_folder().then(|| self.private.remembered())
    }

    fn folder(&self) -> Result<&crate::private::Private, CardError> {
        if self.private.has_folder() { Ok(&self.private) } else { Err(CardError::NoFolder) }
    }

    /// An empty value is "not said".
    fn check_value(&self, setting: Setting, value: &str) -> Result<(), CardError> {
        let known: Vec<String> = match setting {
            Setting::Language => self.languages().iter().map(|language| language.tag.clone()).collect(),
            Setting::Place => self.places()?,
            Setting::Phone => {
                Phone::ALL.into_iter().map(|phone| phone.name().to_owned()).filter(|name| !name.is_empty()).collect()
            }
        };
        if value.is_empty() || known.iter().any(|known| known == value) {
            return Ok(());
        }
        Err(CardError::UnknownValue { setting: setting.name(), value: value.to_owned(), known })
    }

    /// Only screens that stand by themselves: what was asked or typed is never kept.
    pub(crate) fn check_route(&self, route: &str) -> Result<(), CardError> {
        if route.contains('?') || matches!(Route::parse(route), Ok(Route::Search(_) | Route::Saved)) {
            return Err(CardError::NotToSave { route: route.to_owned() });
        }
        let routes = self.routes()?;
        if routes.iter().any(|known| known == route) {
            return Ok(());
        }
        Err(CardError::UnknownRoute { route: route.to_owned(), nearest: crate::route::nearest(route, &routes) })
    }
}
