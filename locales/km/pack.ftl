## A newer card that is handed over as a file: which card this is, what is new in it, and why a file is not taken.

# tier: safety
# Four words that name this edition of the card. $words: four words with commas.
pack-words = ពាក្យទាំងបួន៖ { $words }

# tier: safety
# Below the four words: what they are for.
pack-words-what = បើជាកាតដូចគ្នា ទូរសព្ទទាំងអស់បង្ហាញពាក្យបួនដូចគ្នា។ បើមានគេអានពាក្យផ្សេងឱ្យអ្នកស្តាប់ នោះជាកាតផ្សេង។

# tier: safety
# The card that answers is the one that came with the app.
pack-inside = នេះជាកាតដែលមកជាមួយកម្មវិធី (app)។

# tier: safety
# The card that answers is a newer one that was taken from a file.
pack-newer = កាតនេះមកពីឯកសារ (file)។ វាថ្មីជាងកាតដែលមកជាមួយកម្មវិធី (app)។

# tier: safety
# A file from outside answers, for a trial at a desk. Nobody's signature was checked.
pack-unsigned = កាតនេះសម្រាប់សាកល្បង។ វាគ្មានហត្ថលេខារបស់អ្នកចេញកាតទេ។

# tier: safety
# Before the list of those whose signature this copy trusts.
pack-keys = កាតនេះទទួលយកកាតថ្មី តែពេលមានហត្ថលេខារបស់អ្នកណាម្នាក់ក្នុងបញ្ជីនេះប៉ុណ្ណោះ៖

# tier: safety
# One of them. $name: who signs. $key: the number of the key, letters and digits. $date: the last day on which it counts.
pack-key = { $name }។ លេខសម្គាល់អ្នកចេញកាត៖ { $key } ប្រើបានដល់{ $date }។

# tier: safety
# A key that counts only while somebody tries the card at a desk. $name: the file of the key. $key: its number.
pack-key-trial = { $name }។ លេខសម្គាល់អ្នកចេញកាត៖ { $key } (សម្រាប់តែការសាកល្បងនេះ)។

# tier: safety
# This copy trusts nobody's signature.
pack-keys-none = កាតនេះទទួលយកកាតថ្មីមិនបានទេ ព្រោះវាគ្មានវិធីពិនិត្យថា អ្នកណាបានចុះហត្ថលេខាលើកាតថ្មីនោះទេ។

# tier: safety
# Beside the button that asks for a file.
pack-take-about = អាចមានគេយកកាតថ្មីមកឱ្យអ្នក ជាឯកសារ (file)។ កាតនេះពិនិត្យវាមុន ហើយបង្ហាញអ្នកថាមានអ្វីថ្មី។

# Button: asks for a file.
pack-take = ទទួលយកកាតថ្មីពីឯកសារ (file)

## The file that was handed over, before it is taken.

# tier: safety
# Title of the screen about the file.
offer-title = កាតពីឯកសារ (file) ក្នុងទូរសព្ទ

# tier: safety
# The signature is known. $name: who signed.
offer-signed = { $name } បានចុះហត្ថលេខាលើកាតនេះ។

# tier: safety
# Button: the card of the file answers from now on.
offer-take = ទទួលយកកាតនេះ

# Button: nothing is changed.
offer-leave = មិនទទួលយកទេ

# tier: safety
# Title after it was taken.
offer-taken = កាតថ្មីបានចូលក្នុងទូរសព្ទនេះហើយ

## What is new.

# Title of the screen, and the link to it.
changes-title = មានអ្វីថ្មី

# tier: safety
# With which card it is compared. $number: its number. $date: the day of its newest fact.
changes-since = ធៀបនឹងកាតលេខ { $number } ព័ត៌មានត្រឹម{ $date }។

# tier: safety
# Contacts and numbers are the same.
changes-none = កន្លែងសុំជំនួយ និងលេខទាក់ទង នៅដដែល។ អត្ថបទផ្សេងទៀតក្នុងកាត អាចបានប្តូរហើយ។

# Heading above contacts that are new.
changes-added = កន្លែងសុំជំនួយថ្មី

# tier: safety
# Heading above contacts that the newer card no longer has.
changes-ended = លែងមានក្នុងកាតហើយ។ កុំប្រើ

# Heading above contacts whose numbers or addresses are different.
changes-numbers = លេខ ឬអាសយដ្ឋានទាក់ទង ដែលបានប្តូរ

# tier: safety
# Numbers that are new and numbers that no longer count. $now and $before: one or more numbers or addresses.
changes-number = ឥឡូវនេះ៖ { $now }។ លែងប្រើហើយ៖ { $before }។

# tier: safety
# Numbers that are new beside the ones that still count. $now: one or more numbers or addresses.
changes-number-added = ថ្មី៖ { $now }។

# tier: safety
# Numbers that no longer count. $before: one or more numbers or addresses.
changes-number-ended = លែងប្រើហើយ៖ { $before }។

## Why a file is not taken. One sentence each; after it stands refused-nothing-changed.

# tier: safety
# After each of the sentences below.
refused-nothing-changed = គ្មានអ្វីប្តូរទេ។ កាតរបស់អ្នកប្រើបានដូចមុន។

# tier: safety
# Title of the screen when a file is not taken.
refused-title = កាតមិនទទួលយកឯកសារ (file) នេះទេ

# tier: safety
refused-too-large = ឯកសារ (file) នេះធំពេក មិនអាចជាកាតសុំជំនួយទេ។

# tier: safety
refused-not-a-card = ឯកសារ (file) នេះមិនមែនជាកាតសុំជំនួយទេ។

# tier: safety
# The file holds a card, but no signature.
refused-unsigned = ឯកសារ (file) នេះគ្មានហត្ថលេខាទេ។ ដូច្នេះ គ្មានអ្នកណាអាចដឹងថា អ្នកណាធ្វើវាទេ។

# tier: safety
# The file is shorter or longer than it says.
refused-not-whole = ឯកសារ (file) នេះមកមិនគ្រប់ទេ។ សូមសុំម្តងទៀត។

# tier: safety
# The signature does not fit what is in the file.
refused-altered = ក្រោយមានហត្ថលេខាហើយ មានគេបានកែឯកសារ (file) នេះ ឬវាខូច។ សូមសុំម្តងទៀត ពីមនុស្សដែលអ្នកទុកចិត្ត។

# tier: safety
# The key of the signature is not among those that this copy trusts.
refused-unknown-key = ឯកសារ (file) នេះមានហត្ថលេខារបស់មនុស្ស ដែលគ្មានក្នុងបញ្ជីរបស់កាតនេះ។ អាចមានគេកំពុងបោកអ្នក។

# tier: safety
# The key counted only until a day. $date: that day.
refused-key-ended = ហត្ថលេខាក្នុងឯកសារ (file) នេះ ប្រើបានត្រឹម{ $date } ប៉ុណ្ណោះ។ ឥឡូវនេះវាលែងប្រើបានហើយ។

# tier: safety
# The file was made for a newer program.
refused-newer-app = ឯកសារ (file) នេះសម្រាប់កម្មវិធី (app) ជំនាន់ថ្មីជាងនេះ។

# tier: safety
# The file was made for an older program.
refused-older-app = ឯកសារ (file) នេះសម្រាប់កម្មវិធី (app) ជំនាន់ចាស់ជាងនេះ។

# tier: safety
# $found: the number of the card in the file. $have: the number of the card on this phone.
refused-older = កាតក្នុងឯកសារ (file) នេះចាស់ជាង៖ វាជាកាតលេខ { $found } តែកាតក្នុងទូរសព្ទនេះជាកាតលេខ { $have }។

# tier: safety
# Signed, but with things inside that a card must not have, or damaged before it was signed.
refused-badly-built = ឯកសារ (file) នេះមានហត្ថលេខា តែកាតនៅក្នុងនោះធ្វើមិនត្រឹមត្រូវ ដូច្នេះប្រើមិនបានទេ។

# tier: safety
# The numbers for danger (police, ambulance) are missing on a screen.
refused-no-emergency = កាតក្នុងឯកសារ (file) នេះគ្មានលេខទូរសព្ទសម្រាប់ពេលមានគ្រោះថ្នាក់ទេ។

# tier: safety
# The phone cannot read the file.
refused-unreadable = អានឯកសារ (file) នេះមិនបានទេ។

# tier: safety
# The storage of the phone is full.
refused-full = កន្លែងផ្ទុកក្នុងទូរសព្ទពេញហើយ។

# tier: safety
# Two files at the same moment.
refused-busy = ឥឡូវនេះ ទូរសព្ទកំពុងទទួលកាតមួយទៀត។ សូមសាកម្តងទៀត។

# tier: safety
# The phone does not let the card write.
refused-not-writable = ទូរសព្ទនេះមិនឱ្យកាតរក្សាទុកអ្វីទេ។

## The newer card was taken before, and cannot be used now.

# tier: safety
# First sentence on the first screen. After it stands why.
fallback-title = កាតថ្មីក្នុងទូរសព្ទនេះ ប្រើមិនបានទេ។ ឥឡូវនេះ អ្នកកំពុងមើលកាតដែលមកជាមួយកម្មវិធី (app)។
