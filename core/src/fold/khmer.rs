//! Khmer signs in one order, however they were typed.

const COENG: char = '\u{17d2}';
const RO: char = '\u{179a}';

/// Puts the signs of each cluster in order: base, subscripts (RO last), vowels, signs. Other letters stay where they are.
pub(super) fn in_order(letters: &[char]) -> Vec<char> {
    let mut ordered = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let Some((base, after)) = rest.split_first() {
        ordered.push(*base);
        rest = after;
        if is_base(*base) {
            let signs = cluster(after);
            write(&mut ordered, after.get(..signs).unwrap_or_default());
            rest = after.get(signs..).unwrap_or_default();
        }
    }
    ordered
}

fn is_base(letter: char) -> bool {
    matches!(letter, '\u{1780}'..='\u{17b3}')
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{17b6}'..='\u{17c8}')
}

/// How many letters after a base belong to it.
fn cluster(letters: &[char]) -> usize {
    let mut count = 0;
    loop {
        match (letters.get(count), letters.get(count + 1)) {
            (Some(&COENG), Some(subscript)) if is_base(*subscript) => count += 2,
            (Some(sign), _) if is_sign(*sign) || *sign == COENG => count += 1,
            _ => return count,
        }
    }
}

fn write(ordered: &mut Vec<char>, signs: &[char]) {
    let (mut subscripts, mut vowels) = (Vec::new(), Vec::new());
    let mut signs = signs.iter().copied().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            COENG => subscripts.extend(signs.next_if(|next| is_base(*next))),
            _ => vowels.push(sign),
        }
    }
    // Subscript DA and TA look the same.
    for subscript in &mut subscripts {
        if *subscript == '\u{178a}' {
            *subscript = '\u{178f}';
        }
    }
    subscripts.sort_by_key(|subscript| *subscript == RO);
    for subscript in subscripts {
        ordered.extend([COENG, subscript]);
    }
    vowels.sort_unstable();
    vowels.dedup();
    for (pair, one) in [(['\u{17b8}', '\u{17c1}'], '\u{17be}'), (['\u{17b6}', '\u{17c1}'], '\u{17c4}')] {
        if pair.iter().all(|half| vowels.contains(half)) {
            vowels.retain(|vowel| !pair.contains(vowel));
            vowels.insert(0, one);
        }
    }
    vowels.sort_unstable();
    vowels.dedup();
    ordered.extend(vowels);
}
