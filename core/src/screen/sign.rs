//! Pictograms drawn for this project: no chains, no frightened people.

use serde::Serialize;

pub use strokes::Stroke;

mod arc;
mod path;
mod strokes;

macro_rules! signs {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A pictogram out of a small fixed set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Sign {
            $($(#[$doc])* $variant,)*
        }

        impl Sign {
            /// Every sign.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in content and JSON.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The drawing: an SVG of 24 by 24 units in the text colour.
            #[must_use]
            pub fn svg(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("../../signs/", $name, ".svg")),)* }
            }

            /// The same drawing for a shell that reads no SVG.
            #[must_use]
            pub fn strokes(self) -> Vec<Stroke> {
                // A test reads every sign. What could not be read would not be drawn; the words beside it say the same.
                strokes::read(self.svg()).unwrap_or_default()
            }

            /// The sign of a name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|sign| sign.name() == name)
            }
        }
    };
}

signs! {
    /// A camera.
    Camera = "camera",
    /// A clock.
    Clock = "clock",
    /// Coins.
    Coins = "coins",
    /// A medical cross.
    Cross = "cross",
    /// A paper with a photo.
    Document = "document",
    /// A door.
    Door = "door",
    /// An open hand.
    Hand = "hand",
    /// A heart.
    Heart = "heart",
    /// A house.
    House = "house",
    /// Two faces of one thing.
    Mask = "mask",
    /// A pen.
    Pen = "pen",
    /// A person.
    Person = "person",
    /// A telephone.
    Phone = "phone",
    /// An aeroplane.
    Plane = "plane",
    /// A shield.
    Shield = "shield",
    /// A speech bubble.
    Speech = "speech",
    /// A stop sign.
    Stop = "stop",
}
