//! A part of an ellipse as curves.

use std::f32::consts::{FRAC_PI_2, TAU};

use super::strokes::{Point, Stroke};

/// Which of the arcs between two points: the ellipse lies level, as it does in every drawing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    /// To the right and down.
    pub(super) radii: Point,
    /// More than half of the ellipse.
    pub(super) is_large: bool,
    /// As the drawing is seen, with y down.
    pub(super) is_clockwise: bool,
}

impl Arc {
    /// From ends to centre: <https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter>. Where x and y stand for parts of the radii, the
    /// ellipse is a circle of radius 1.
    pub(super) fn strokes(self, from: Point, end: Point) -> Vec<Stroke> {
        let (rx, ry) = (self.radii.0.abs(), self.radii.1.abs());
        if from == end {
            return Vec::new();
        }
        if rx <= 0.0 || ry <= 0.0 {
            return vec![Stroke::line(end)];
        }
        let (x, y) = ((from.0 - end.0) / 2.0 / rx, (from.1 - end.1) / 2.0 / ry);
        // Radii that do not reach grow until they do.
        let grown = x.hypot(y).max(1.0);
        let (rx, ry, x, y) = (rx * grown, ry * grown, x / grown, y / grown);

        let squares = x * x + y * y;
        let far =
            ((1.0 - squares) / squares).max(0.0).sqrt() * if self.is_large == self.is_clockwise { -1.0 } else { 1.0 };
        let (centre_x, centre_y) = (far * y, -far * x);
        let start = (y - centre_y).atan2(x - centre_x);
        let sweep = (-y - centre_y).atan2(-x - centre_x) - start;
        let sweep = match self.is_clockwise {
            true if sweep < 0.0 => sweep + TAU,
            false if sweep > 0.0 => sweep - TAU,
            _ => sweep,
        };
        let centre = (f32::midpoint(from.0, end.0) + centre_x * rx, f32::midpoint(from.1, end.1) + centre_y * ry);
        let mut strokes = pieces(centre, (rx, ry), start, sweep);
        if let Some(Stroke::Curve { x, y, .. }) = strokes.last_mut() {
            (*x, *y) = end;
        }
        strokes
    }
}

/// Curves of a quarter turn at most. Angles in radians, from the right, clockwise.
fn pieces(centre: Point, (rx, ry): Point, start: f32, sweep: f32) -> Vec<Stroke> {
    let count = (1..4u8).find(|count| sweep.abs() <= f32::from(*count) * FRAC_PI_2 + 0.001).unwrap_or(4);
    let step = sweep / f32::from(count);
    let kappa = 4.0 / 3.0 * (step / 4.0).tan();
    // A point of the ellipse, and from there along it.
    let at = |angle: f32, along: f32| {
        let (sin, cos) = angle.sin_cos();
        (centre.0 + rx * (cos - along * sin), centre.1 + ry * (sin + along * cos))
    };
    let piece = |number: u8| {
        let from = start + step * f32::from(number);
        let end = from + step;
        Stroke::curve(at(from, kappa), at(end, -kappa), at(end, 0.0))
    };
    (0..count).map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arc(radius: f32, is_large: bool, is_clockwise: bool, end: Point) -> Vec<Stroke> {
        Arc { radii: (radius, radius), is_large, is_clockwise }.strokes((0.0, 0.0), end)
    }

    fn assert_near(found: &[Stroke], expected: &[(Point, Point, Point)]) {
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (stroke, ((x1, y1), (x2, y2), end)) in found.iter().zip(expected) {
            let Stroke::Curve { x1: a1, y1: b1, x2: a2, y2: b2, x, y } = *stroke else { panic!("{stroke:?}") };
            for (found, expected) in [(a1, x1), (b1, y1), (a2, x2), (b2, y2), (x, &end.0), (y, &end.1)] {
                assert!((found - expected).abs() < 0.001, "{stroke:?}");
            }
        }
    }

    #[test]
    fn a_quarter_is_one_curve() {
        let near = 2.0 * 0.552_285;
        assert_near(&arc(2.0, false, true, (2.0, 2.0)), &[((near, 0.0), (2.0, 2.0 - near), (2.0, 2.0))]);
        assert_near(&arc(2.0, false, false, (2.0, 2.0)), &[((0.0, near), (2.0 - near, 2.0), (2.0, 2.0))]);
    }

    #[test]
    fn three_quarters_are_three_curves() {
        let near = 2.0 * 0.552_285;
        let expected = [
            ((0.0, -near), (2.0 - near, -2.0), (2.0, -2.0)),
            ((2.0 + near, -2.0), (4.0, -near), (4.0, 0.0)),
            ((4.0, near), (2.0 + near, 2.0), (2.0, 2.0)),
        ];
        assert_near(&arc(2.0, true, true, (2.0, 2.0)), &expected);
    }

    #[test]
    fn radii_that_do_not_reach_grow() {
        let near = 3.0 * 0.552_285;
        let half = [((0.0, -near), (3.0 - near, -3.0), (3.0, -3.0)), ((3.0 + near, -3.0), (6.0, -near), (6.0, 0.0))];
        assert_near(&arc(3.0, false, true, (6.0, 0.0)), &half);
        assert_near(&arc(1.0, false, true, (6.0, 0.0)), &half);
    }

    #[test]
    fn an_arc_without_an_ellipse_is_a_line_or_nothing() {
        assert_eq!(arc(0.0, false, true, (6.0, 0.0)), [Stroke::line((6.0, 0.0))]);
        assert_eq!(arc(2.0, true, true, (0.0, 0.0)), []);
    }

    #[test]
    fn every_arc_is_as_long_as_its_angle_and_arrives() {
        for (is_large, is_clockwise) in [(false, false), (false, true), (true, false), (true, true)] {
            for (x, y) in [(1.0, 0.0), (0.5, 3.0), (-2.0, 2.5), (-3.9, -0.1), (0.0, -4.0), (2.0, 2.0)] {
                let strokes = arc(2.0, is_large, is_clockwise, (x, y));
                assert!(!strokes.is_empty() && strokes.len() <= 4);
                let Some(Stroke::Curve { x: end_x, y: end_y, .. }) = strokes.last() else { panic!("{strokes:?}") };
                assert_eq!((*end_x, *end_y), (x, y));
                let length: f32 = lengths((0.0, 0.0), &strokes);
                let angle = 2.0 * (x.hypot(y) / 4.0).min(1.0).asin();
                let expected = 2.0 * if is_large { TAU - angle } else { angle };
                assert!((length - expected).abs() < 0.02, "{is_large} {is_clockwise} {x} {y}: {length} {expected}");
            }
        }
    }

    /// How long the curves are, in units.
    fn lengths(mut from: Point, strokes: &[Stroke]) -> f32 {
        let mut length = 0.0;
        for stroke in strokes {
            let Stroke::Curve { x1, y1, x2, y2, x, y } = *stroke else { panic!("{stroke:?}") };
            let begin = from;
            for part in 1..=64u8 {
                let part = f32::from(part) / 64.0;
                let rest = 1.0 - part;
                let mix = |a: f32, b: f32, c: f32, d: f32| {
                    rest.powi(3) * a + 3.0 * rest.powi(2) * part * b + 3.0 * rest * part.powi(2) * c + part.powi(3) * d
                };
                let next = (mix(begin.0, x1, x2, x), mix(begin.1, y1, y2, y));
                length += (next.0 - from.0).hypot(next.1 - from.1);
                from = next;
            }
        }
        length
    }
}
