## A newer card that is handed over as a file: which card this is, what is new in it, and why a file is not taken.

# tier: safety
# Four words that name this edition of the card. $words: four words with commas.
pack-words = Four words: { $words }

# tier: safety
# Below the four words: what they are for.
pack-words-what = The same card shows the same four words on every phone. If someone reads you other words, it is another card.

# tier: safety
# The card that answers is the one that came with the app.
pack-inside = This is the card that came with the app.

# tier: safety
# The card that answers is a newer one that was taken from a file.
pack-newer = This card was taken from a file. It is newer than the one that came with the app.

# tier: safety
# A file from outside answers, for a trial at a desk. Nobody's signature was checked.
pack-unsigned = This card is for a trial. It has no signature.

# tier: safety
# Before the list of those whose signature this copy trusts.
pack-keys = A newer card is taken only when one of these has signed it:

# tier: safety
# One of them. $name: who signs. $key: the number of the key, letters and digits. $date: the last day on which it counts.
pack-key = { $name }. Key { $key }, until { $date }.

# tier: safety
# A key that counts only while somebody tries the card at a desk. $name: the file of the key. $key: its number.
pack-key-trial = { $name }. Key { $key }, only for this trial.

# tier: safety
# This copy trusts nobody's signature.
pack-keys-none = This copy takes no newer card. It trusts nobody's signature.

# tier: safety
# Beside the button that asks for a file.
pack-take-about = Someone may hand you a newer card as a file. This card checks it first and shows you what is new.

# Button: asks for a file.
pack-take = Take a newer card from a file

## The file that was handed over, before it is taken.

# tier: safety
# Title of the screen about the file.
offer-title = A card from a file

# tier: safety
# The signature is known. $name: who signed.
offer-signed = Signed by { $name }.

# tier: safety
# Button: the card of the file answers from now on.
offer-take = Take this card

# Button: nothing is changed.
offer-leave = Leave it

# tier: safety
# Title after it was taken.
offer-taken = The newer card is on this phone

## What is new.

# Title of the screen, and the link to it.
changes-title = What is new

# tier: safety
# With which card it is compared. $number: its number. $date: the day of its newest fact.
changes-since = Compared with card number { $number }, facts of { $date }.

# tier: safety
# Contacts and numbers are the same.
changes-none = The contacts and their numbers are the same. Other words on the card may have changed.

# Heading above contacts that are new.
changes-added = New contacts

# tier: safety
# Heading above contacts that the newer card no longer has.
changes-ended = No longer on the card. Do not use them

# Heading above contacts whose numbers or addresses are different.
changes-numbers = Other numbers or addresses

# tier: safety
# Numbers that are new and numbers that no longer count. $now and $before: one or more numbers or addresses.
changes-number = Now: { $now }. No longer: { $before }.

# tier: safety
# Numbers that are new beside the ones that still count. $now: one or more numbers or addresses.
changes-number-added = New: { $now }.

# tier: safety
# Numbers that no longer count. $before: one or more numbers or addresses.
changes-number-ended = No longer: { $before }.

## Why a file is not taken. One sentence each; after it stands refused-nothing-changed.

# tier: safety
# After each of the sentences below.
refused-nothing-changed = Nothing was changed. Your card works as before.

# tier: safety
# Title of the screen when a file is not taken.
refused-title = This file was not taken

# tier: safety
refused-too-large = The file is too large to be a Help Card.

# tier: safety
refused-not-a-card = The file is not a Help Card.

# tier: safety
# The file holds a card, but no signature.
refused-unsigned = The file has no signature, so nobody can know who made it.

# tier: safety
# The file is shorter or longer than it says.
refused-not-whole = The file did not arrive whole. Ask for it again.

# tier: safety
# The signature does not fit what is in the file.
refused-altered = The file was changed after it was signed, or it is damaged. Ask for it again from someone you trust.

# tier: safety
# The key of the signature is not among those that this copy trusts.
refused-unknown-key = The file is signed by someone this card does not know. It may be a trap.

# tier: safety
# The key counted only until a day. $date: that day.
refused-key-ended = The file is signed with a key that counted only until { $date }. It no longer counts.

# tier: safety
# The file was made for a newer program.
refused-newer-app = The file is for a newer version of this app.

# tier: safety
# The file was made for an older program.
refused-older-app = The file is for an older version of this app.

# tier: safety
# $found: the number of the card in the file. $have: the number of the card on this phone.
refused-older = The card in the file is older: it has number { $found }, and this phone has number { $have }.

# tier: safety
# Signed, but with things inside that a card must not have, or damaged before it was signed.
refused-badly-built = The file is signed, but what is in it is not a proper Help Card.

# tier: safety
# The numbers for danger (police, ambulance) are missing on a screen.
refused-no-emergency = The card in the file lacks the numbers for danger.

# tier: safety
# The phone cannot read the file.
refused-unreadable = The file cannot be read.

# tier: safety
# The storage of the phone is full.
refused-full = The storage is full.

# tier: safety
# Two files at the same moment.
refused-busy = Another card is being taken at this moment. Try again.

# tier: safety
# The phone does not let the card write.
refused-not-writable = The card may not write on this phone.

## The newer card was taken before, and cannot be used now.

# tier: safety
# First sentence on the first screen. After it stands why.
fallback-title = The newer card on this phone cannot be used. The card that came with the app answers.
