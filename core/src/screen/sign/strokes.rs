//! A drawing as lines and curves: what of SVG our own files in `core/signs` use, and no more.

use super::path;

/// How far a control point lies towards the corner, for a quarter of an ellipse: 4/3 · tan(90°/4). At most 0.03 % of the radius off.
const QUARTER: f32 = 0.552_284_8;

/// The tag that every drawing begins with.
const HEAD: &str = concat!(
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" "#,
    r#"stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">"#
);

/// One stroke of the pen, from where it stands. 24 by 24 units, x to the right and y down; 1.8 wide, with round ends and corners, nothing filled.
#[derive(Clone, Copy, Debug, PartialEq)]
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

/// x and y.
pub(super) type Point = (f32, f32);

impl Stroke {
    pub(super) fn to((x, y): Point) -> Self {
        Self::Move { x, y }
    }

    pub(super) fn line((x, y): Point) -> Self {
        Self::Line { x, y }
    }

    pub(super) fn curve((x1, y1): Point, (x2, y2): Point, (x, y): Point) -> Self {
        Self::Curve { x1, y1, x2, y2, x, y }
    }

    /// A quarter of an ellipse inside a corner.
    fn quarter(from: Point, corner: Point, end: Point) -> Self {
        let towards = |(x, y): Point| (x + QUARTER * (corner.0 - x), y + QUARTER * (corner.1 - y));
        Self::curve(towards(from), towards(end), end)
    }
}

/// All strokes of a drawing. `None`: something in it is not known here.
pub(super) fn read(svg: &str) -> Option<Vec<Stroke>> {
    let shapes = svg.trim().strip_prefix(HEAD)?.strip_suffix("</svg>")?;
    let mut strokes = Vec::new();
    for tag in shapes.split_terminator("/>") {
        strokes.extend(shape(tag.trim_start().strip_prefix('<')?)?);
    }
    Some(strokes)
}

/// One tag, without its brackets.
fn shape(tag: &str) -> Option<Vec<Stroke>> {
    let (name, rest) = tag.split_once(' ')?;
    let mut attributes = Attributes::read(rest)?;
    let strokes = match name {
        "path" => path::read(attributes.take("d")?)?,
        "circle" => {
            let (x, y, radius) = (attributes.number("cx")?, attributes.number("cy")?, attributes.number("r")?);
            ellipse((x, y), (radius, radius))
        }
        "ellipse" => {
            let centre = (attributes.number("cx")?, attributes.number("cy")?);
            ellipse(centre, (attributes.number("rx")?, attributes.number("ry")?))
        }
        "rect" => {
            let corner = (attributes.number("x")?, attributes.number("y")?);
            let size = (attributes.number("width")?, attributes.number("height")?);
            rectangle(corner, size, attributes.number("rx").unwrap_or_default())
        }
        _ => return None,
    };
    attributes.0.is_empty().then_some(strokes)
}

/// Clockwise from the right: <https://www.w3.org/TR/SVG2/shapes.html#EllipseElement>.
fn ellipse((x, y): Point, (rx, ry): Point) -> Vec<Stroke> {
    let (left, top, right, bottom) = (x - rx, y - ry, x + rx, y + ry);
    vec![
        Stroke::to((right, y)),
        Stroke::quarter((right, y), (right, bottom), (x, bottom)),
        Stroke::quarter((x, bottom), (left, bottom), (left, y)),
        Stroke::quarter((left, y), (left, top), (x, top)),
        Stroke::quarter((x, top), (right, top), (right, y)),
        Stroke::Close,
    ]
}

/// Clockwise from the upper left: <https://www.w3.org/TR/SVG2/shapes.html#RectElement>.
fn rectangle((left, top): Point, (width, height): Point, radius: f32) -> Vec<Stroke> {
    let (right, bottom) = (left + width, top + height);
    if radius <= 0.0 {
        let corners = [(right, top), (right, bottom), (left, bottom)].map(Stroke::line);
        return [&[Stroke::to((left, top))], corners.as_slice(), &[Stroke::Close]].concat();
    }
    let (rx, ry) = (radius.min(width / 2.0), radius.min(height / 2.0));
    vec![
        Stroke::to((left + rx, top)),
        Stroke::line((right - rx, top)),
        Stroke::quarter((right - rx, top), (right, top), (right, top + ry)),
        Stroke::line((right, bottom - ry)),
        Stroke::quarter((right, bottom - ry), (right, bottom), (right - rx, bottom)),
        Stroke::line((left + rx, bottom)),
        Stroke::quarter((left + rx, bottom), (left, bottom), (left, bottom - ry)),
        Stroke::line((left, top + ry)),
        Stroke::quarter((left, top + ry), (left, top), (left + rx, top)),
        Stroke::Close,
    ]
}

/// Names and values that nobody has asked for yet.
struct Attributes<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Attributes<'a> {
    fn read(mut rest: &'a str) -> Option<Self> {
        let mut all = Vec::new();
        while !rest.trim_start().is_empty() {
            let (name, more) = rest.trim_start().split_once("=\"")?;
            let (value, more) = more.split_once('"')?;
            all.push((name, value));
            rest = more;
        }
        Some(Self(all))
    }

    fn take(&mut self, name: &str) -> Option<&'a str> {
        let place = self.0.iter().position(|(other, _)| *other == name)?;
        Some(self.0.swap_remove(place).1)
    }

    fn number(&mut self, name: &str) -> Option<f32> {
        self.take(name)?.parse().ok().filter(|number: &f32| number.is_finite())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Sign;
    use super::*;

    fn drawn(shapes: &str) -> Option<Vec<Stroke>> {
        read(&format!("{HEAD}{shapes}</svg>"))
    }

    fn points(stroke: Stroke) -> Vec<Point> {
        match stroke {
            Stroke::Move { x, y } | Stroke::Line { x, y } => vec![(x, y)],
            Stroke::Curve { x1, y1, x2, y2, x, y } => vec![(x1, y1), (x2, y2), (x, y)],
            Stroke::Close => Vec::new(),
        }
    }

    #[test]
    fn every_sign_is_read_to_its_end() {
        for sign in Sign::ALL {
            let strokes = read(sign.svg()).unwrap_or_else(|| panic!("{sign:?} holds what is not known here"));
            assert_eq!(strokes, sign.strokes());
            assert!(strokes.len() > 2, "{sign:?}");
            for piece in strokes.split_inclusive(|stroke| *stroke == Stroke::Close) {
                assert!(matches!(piece[0], Stroke::Move { .. }), "{sign:?}: {piece:?}");
            }
            for (x, y) in strokes.into_iter().flat_map(points) {
                assert!((-0.01..=24.01).contains(&x) && (-0.01..=24.01).contains(&y), "{sign:?}: {x} {y}");
            }
        }
    }

    #[test]
    fn a_circle_is_four_curves() {
        let near = 4.0 * QUARTER;
        let expected = vec![
            Stroke::to((16.0, 12.0)),
            Stroke::curve((16.0, 12.0 + near), (12.0 + near, 16.0), (12.0, 16.0)),
            Stroke::curve((12.0 - near, 16.0), (8.0, 12.0 + near), (8.0, 12.0)),
            Stroke::curve((8.0, 12.0 - near), (12.0 - near, 8.0), (12.0, 8.0)),
            Stroke::curve((12.0 + near, 8.0), (16.0, 12.0 - near), (16.0, 12.0)),
            Stroke::Close,
        ];
        assert_eq!(drawn(r#"<circle cx="12" cy="12" r="4"/>"#), Some(expected.clone()));
        assert_eq!(drawn(r#"<ellipse cx="12" cy="12" rx="4" ry="4"/>"#), Some(expected));
    }

    #[test]
    fn a_rectangle_has_the_corners_it_asks_for() {
        let sharp = drawn(r#"<rect x="1" y="2" width="8" height="6"/>"#).unwrap();
        let ends: Vec<Point> = sharp.iter().filter_map(|stroke| points(*stroke).last().copied()).collect();
        assert_eq!(ends, [(1.0, 2.0), (9.0, 2.0), (9.0, 8.0), (1.0, 8.0)]);

        let rounded = drawn(r#"<rect x="1" y="2" width="8" height="6" rx="2"/>"#).unwrap();
        assert_eq!(rounded[..2], [Stroke::to((3.0, 2.0)), Stroke::line((7.0, 2.0))]);
        let near = 2.0 * QUARTER;
        assert_eq!(rounded[2], Stroke::curve((7.0 + near, 2.0), (9.0, 4.0 - near), (9.0, 4.0)));
        assert_eq!(rounded[3], Stroke::line((9.0, 6.0)));
        assert_eq!(rounded[8..], [Stroke::quarter((1.0, 4.0), (1.0, 2.0), (3.0, 2.0)), Stroke::Close]);

        let most = drawn(r#"<rect x="1" y="2" width="8" height="6" rx="9"/>"#).unwrap();
        assert_eq!(most[0], Stroke::to((5.0, 2.0)), "half the width at most");
    }

    #[test]
    fn what_is_not_known_is_not_drawn() {
        for shapes in [
            r#"<line x1="1" y1="1" x2="2" y2="2"/>"#,
            r#"<circle cx="12" cy="12" r="4" fill="red"/>"#,
            r#"<circle cx="12" cy="12"/>"#,
            r#"<circle cx="12" cy="12" r="inf"/>"#,
            r#"<g><path d="M1 1h2"/></g>"#,
            r#"<path d="M1 1h2"/>words"#,
            r#"<path d="M1 1h2">"#,
            r#"<path d="M1 1q1 1 2 2"/>"#,
        ] {
            assert_eq!(drawn(shapes), None, "{shapes}");
        }
        assert_eq!(read("<svg><path d=\"M1 1h2\"/></svg>"), None, "another width of lines");
    }
}
