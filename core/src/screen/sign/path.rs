//! The `d` of a path: <https://www.w3.org/TR/SVG2/paths.html>, without quadratic curves, turned ellipses and exponents, which no drawing has.

use super::arc::Arc;
use super::strokes::{Point, Stroke};

/// All strokes of a path. `None`: something in it is not known here.
pub(super) fn read(data: &str) -> Option<Vec<Stroke>> {
    let mut pen = Pen { rest: Tokens(data), at: (0.0, 0.0), start: (0.0, 0.0), control: None, strokes: Vec::new() };
    let mut command = None;
    while !pen.rest.is_empty() {
        let letter = pen.rest.letter().or(command)?;
        pen.step(letter)?;
        command = match letter {
            // More numbers after a move are lines.
            'M' => Some('L'),
            'm' => Some('l'),
            'Z' | 'z' => None,
            other => Some(other),
        };
    }
    Some(pen.strokes)
}

struct Pen<'a> {
    rest: Tokens<'a>,
    at: Point,
    /// Where the piece began.
    start: Point,
    /// The second control point of the curve just drawn, for a smooth one that follows.
    control: Option<Point>,
    strokes: Vec<Stroke>,
}

impl Pen<'_> {
    fn step(&mut self, command: char) -> Option<()> {
        let origin = if command.is_ascii_lowercase() { self.at } else { (0.0, 0.0) };
        let control = self.control.take();
        match command.to_ascii_uppercase() {
            'M' => {
                self.at = self.rest.point(origin)?;
                self.start = self.at;
                self.strokes.push(Stroke::to(self.at));
            }
            'L' => {
                let end = self.rest.point(origin)?;
                self.line(end)?;
            }
            'H' => {
                let x = origin.0 + self.rest.number()?;
                self.line((x, self.at.1))?;
            }
            'V' => {
                let y = origin.1 + self.rest.number()?;
                self.line((self.at.0, y))?;
            }
            'C' => {
                let first = self.rest.point(origin)?;
                self.curve(first, origin)?;
            }
            'S' => {
                let (x, y) = self.at;
                let mirrored = control.map_or(self.at, |control| (2.0 * x - control.0, 2.0 * y - control.1));
                self.curve(mirrored, origin)?;
            }
            'A' => self.arc(origin)?,
            'Z' => self.draw(&[Stroke::Close], self.start)?,
            _ => return None,
        }
        Some(())
    }

    fn line(&mut self, end: Point) -> Option<()> {
        self.draw(&[Stroke::line(end)], end)
    }

    fn curve(&mut self, first: Point, origin: Point) -> Option<()> {
        let second = self.rest.point(origin)?;
        let end = self.rest.point(origin)?;
        self.control = Some(second);
        self.draw(&[Stroke::curve(first, second, end)], end)
    }

    fn arc(&mut self, origin: Point) -> Option<()> {
        let radii = self.rest.point((0.0, 0.0))?;
        self.rest.number().filter(|turned| *turned == 0.0)?;
        let arc = Arc { radii, is_large: self.rest.flag()?, is_clockwise: self.rest.flag()? };
        let end = self.rest.point(origin)?;
        self.draw(&arc.strokes(self.at, end), end)
    }

    /// Every piece begins with a move: nothing comes before the first, and after a piece was closed the next begins where that one did.
    fn draw(&mut self, strokes: &[Stroke], end: Point) -> Option<()> {
        if *self.strokes.last()? == Stroke::Close {
            self.strokes.push(Stroke::to(self.start));
        }
        self.strokes.extend_from_slice(strokes);
        self.at = end;
        Some(())
    }
}

/// Commands and numbers that are not read yet. A number may run into the next: `.8-1.7` are two.
struct Tokens<'a>(&'a str);

impl Tokens<'_> {
    fn is_empty(&mut self) -> bool {
        self.0 = self.0.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == ',');
        self.0.is_empty()
    }

    /// The next letter, if a command comes next.
    fn letter(&mut self) -> Option<char> {
        self.first(|letter| letter.is_ascii_alphabetic())
    }

    /// One digit, which the next number may follow at once.
    fn flag(&mut self) -> Option<bool> {
        self.first(|letter| matches!(letter, '0' | '1')).map(|letter| letter == '1')
    }

    fn first(&mut self, is_wanted: impl Fn(char) -> bool) -> Option<char> {
        if self.is_empty() {
            return None;
        }
        let mut letters = self.0.chars();
        let first = letters.next().filter(|letter| is_wanted(*letter))?;
        self.0 = letters.as_str();
        Some(first)
    }

    fn number(&mut self) -> Option<f32> {
        if self.is_empty() {
            return None;
        }
        let mut has_point = false;
        let is_after = |(place, letter): &(usize, char)| match letter {
            '+' | '-' => *place > 0,
            '.' => std::mem::replace(&mut has_point, true),
            _ => !letter.is_ascii_digit(),
        };
        let end = self.0.char_indices().find(is_after).map_or(self.0.len(), |(place, _)| place);
        let (number, rest) = self.0.split_at_checked(end)?;
        self.0 = rest;
        number.parse().ok().filter(|number: &f32| number.is_finite())
    }

    fn point(&mut self, origin: Point) -> Option<Point> {
        Some((origin.0 + self.number()?, origin.1 + self.number()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(x: f32, y: f32) -> Stroke {
        Stroke::to((x, y))
    }

    fn line(x: f32, y: f32) -> Stroke {
        Stroke::line((x, y))
    }

    #[test]
    fn small_letters_count_from_the_pen() {
        let expected = vec![
            to(1.0, 2.0),
            line(4.0, 2.0),
            line(4.0, 6.0),
            line(5.0, 7.0),
            Stroke::Close,
            to(2.0, 2.0),
            line(3.0, 1.0),
        ];
        assert_eq!(read("M1 2H4V6L5 7ZM2 2 3 1"), Some(expected.clone()));
        assert_eq!(read("m1,2h3v4l1 1zm1 0 1-1"), Some(expected));
    }

    #[test]
    fn numbers_run_into_each_other() {
        assert_eq!(read("M.5-1.5.25+2"), Some(vec![to(0.5, -1.5), line(0.25, 2.0)]));
    }

    #[test]
    fn a_smooth_curve_goes_on_as_the_last_one_ended() {
        let first = Stroke::curve((1.0, 3.0), (3.0, 4.0), (5.0, 2.0));
        let second = Stroke::curve((7.0, 0.0), (8.0, 1.0), (9.0, 2.0));
        assert_eq!(read("M1 2C1 3 3 4 5 2S8 1 9 2"), Some(vec![to(1.0, 2.0), first, second]));
        assert_eq!(read("M1 2c0 1 2 2 4 0s3-1 4 0"), Some(vec![to(1.0, 2.0), first, second]));
        assert_eq!(read("M1 2c0 1 2 2 4 0 2-2 3-1 4 0"), Some(vec![to(1.0, 2.0), first, second]));
        let alone = Stroke::curve((5.0, 2.0), (8.0, 1.0), (9.0, 2.0));
        assert_eq!(read("M1 2H5S8 1 9 2"), Some(vec![to(1.0, 2.0), line(5.0, 2.0), alone]), "no curve came before");
    }

    #[test]
    fn an_arc_ends_where_the_next_stroke_begins() {
        let strokes = read("M7 12a1.5 1.5 0 0 1 3 0v1").unwrap();
        assert_eq!(strokes.len(), 4, "a half is two curves: {strokes:?}");
        assert_eq!(strokes[3], line(10.0, 13.0));
        assert_eq!(read("M7 12A1.5 1.5 0 0110 12v1"), Some(strokes), "flags need nothing between");
    }

    #[test]
    fn a_piece_after_a_closed_one_begins_with_a_move() {
        let expected = vec![to(1.0, 1.0), line(3.0, 1.0), Stroke::Close, to(1.0, 1.0), line(1.0, 2.0)];
        assert_eq!(read("M1 1h2zv1"), Some(expected));
    }

    #[test]
    fn what_is_not_known_is_not_read() {
        for data in [
            "L1 1",
            "1 1",
            "Z",
            "M1",
            "M1 1q1 1 2 2",
            "M1 1z5",
            "M1 1h2;",
            "M1 1a1 1 30 0 1 2 2",
            "M1 1a1 1 0 2 1 2 2",
            "M1 1h1e3",
            "M- 1",
        ] {
            assert_eq!(read(data), None, "{data}");
        }
        assert_eq!(read(" "), Some(Vec::new()));
    }
}
