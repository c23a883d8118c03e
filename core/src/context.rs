//! What the shell knows of the person and the moment. All of it is handed in; the core reads no clock and no place.

use crate::civil::UnixSeconds;
use crate::rank::Phone;

/// Who asks, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The moment, in Unix seconds.
    pub now: UnixSeconds,
    /// The languages she reads, best first (BCP 47): what she chose, then the phone's own list.
    pub languages: Vec<String>,
    /// Her prefecture (ISO 3166-2), if she said it.
    pub place: Option<String>,
    /// What her phone can do.
    pub phone: Phone,
}
