//! Pictograms.

use helpcard_core::screen as core;

use crate::screen::all;

/// One stroke of the pen, from where it stands. 24 by 24 units, x to the right and y down; 1.8 wide, with round ends and corners, nothing filled.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Enum)]
pub enum Stroke {
    /// Lifts the pen; every piece begins with it.
    Move {
        /// Where it stands then.
        x: f32,
        /// Where it stands then.
        y: f32,
    },
    /// A straight line.
    Line {
        /// Where it ends.
        x: f32,
        /// Where it ends.
        y: f32,
    },
    /// A cubic Bézier curve.
    Curve {
        /// The first control point.
        x1: f32,
        /// The first control point.
        y1: f32,
        /// The second control point.
        x2: f32,
        /// The second control point.
        y2: f32,
        /// Where it ends.
        x: f32,
        /// Where it ends.
        y: f32,
    },
    /// Back to where the piece began.
    Close,
}

/// The drawing of a pictogram by its name. `None`: there is no such sign.
#[uniffi::export]
#[must_use]
pub fn sign_drawing(name: &str) -> Option<Vec<Stroke>> {
    core::Sign::named(name).map(|sign| all(sign.strokes()))
}

impl From<core::Stroke> for Stroke {
    fn from(stroke: core::Stroke) -> Self {
        match stroke {
            core::Stroke::Move { x, y } => Self::Move { x, y },
            core::Stroke::Line { x, y } => Self::Line { x, y },
            core::Stroke::Curve { x1, y1, x2, y2, x, y } => Self::Curve { x1, y1, x2, y2, x, y },
            core::Stroke::Close => Self::Close,
        }
    }
}
