## A newer card that is handed over as a file: which card this is, what is new in it, and why a file is not taken.

# tier: safety
# Four words that name this edition of the card. $words: four words with commas.
pack-words = สี่คำ: { $words }

# tier: safety
# Below the four words: what they are for.
pack-words-what = ถ้าเป็นการ์ดเดียวกัน โทรศัพท์ทุกเครื่องจะแสดงสี่คำนี้เหมือนกัน ถ้ามีคนอ่านให้คุณฟังแล้วคำไม่ตรงกัน แปลว่าเป็นการ์ดคนละใบ

# tier: safety
# The card that answers is the one that came with the app.
pack-inside = นี่คือการ์ดที่มากับแอป

# tier: safety
# The card that answers is a newer one that was taken from a file.
pack-newer = การ์ดนี้รับมาจากไฟล์ และใหม่กว่าการ์ดที่มากับแอป

# tier: safety
# A file from outside answers, for a trial at a desk. Nobody's signature was checked.
pack-unsigned = การ์ดนี้เป็นการ์ดทดลอง ไม่มีลายเซ็น

# tier: safety
# Before the list of those whose signature this copy trusts.
pack-keys = การ์ดนี้จะรับการ์ดใหม่เฉพาะเมื่อมีลายเซ็นของใครคนหนึ่งในรายชื่อนี้:

# tier: safety
# One of them. $name: who signs. $key: the number of the key, letters and digits. $date: the last day on which it counts.
pack-key = { $name }: รหัสลายเซ็น { $key } ใช้ได้ถึง { $date }

# tier: safety
# A key that counts only while somebody tries the card at a desk. $name: the file of the key. $key: its number.
pack-key-trial = { $name }: รหัสลายเซ็น { $key } สำหรับทดลองครั้งนี้เท่านั้น

# tier: safety
# This copy trusts nobody's signature.
pack-keys-none = การ์ดนี้ไม่รับการ์ดใหม่เลย และไม่ไว้ใจลายเซ็นของใครเลย

# tier: safety
# Beside the button that asks for a file.
pack-take-about = อาจมีคนเอาการ์ดใหม่มาให้คุณเป็นไฟล์ การ์ดนี้จะตรวจก่อน แล้วแสดงให้คุณดูว่ามีอะไรใหม่

# Button: asks for a file.
pack-take = รับการ์ดใหม่จากไฟล์

## The file that was handed over, before it is taken.

# tier: safety
# Title of the screen about the file.
offer-title = การ์ดจากไฟล์

# tier: safety
# The signature is known. $name: who signed.
offer-signed = มีลายเซ็นของ { $name }

# tier: safety
# Button: the card of the file answers from now on.
offer-take = รับการ์ดนี้

# Button: nothing is changed.
offer-leave = ไม่รับ

# tier: safety
# Title after it was taken.
offer-taken = รับการ์ดใหม่ไว้ในโทรศัพท์นี้แล้ว

## What is new.

# Title of the screen, and the link to it.
changes-title = มีอะไรใหม่

# tier: safety
# With which card it is compared. $number: its number. $date: the day of its newest fact.
changes-since = เทียบกับการ์ดหมายเลข { $number } ข้อมูลวันที่ { $date }

# tier: safety
# Contacts and numbers are the same.
changes-none = คนที่ช่วยคุณได้และเบอร์เหมือนเดิม ข้อความอื่นๆ ในการ์ดอาจเปลี่ยนไปแล้ว

# Heading above contacts that are new.
changes-added = คนที่ช่วยคุณได้ (เพิ่มใหม่)

# tier: safety
# Heading above contacts that the newer card no longer has.
changes-ended = ไม่มีในการ์ดแล้ว อย่าใช้

# Heading above contacts whose numbers or addresses are different.
changes-numbers = เบอร์หรือที่อยู่ติดต่อที่เปลี่ยนไป

# tier: safety
# Numbers that are new and numbers that no longer count. $now and $before: one or more numbers or addresses.
changes-number = ตอนนี้: { $now } / ไม่ใช้แล้ว: { $before }

# tier: safety
# Numbers that are new beside the ones that still count. $now: one or more numbers or addresses.
changes-number-added = ใหม่: { $now }

# tier: safety
# Numbers that no longer count. $before: one or more numbers or addresses.
changes-number-ended = ไม่ใช้แล้ว: { $before }

## Why a file is not taken. One sentence each; after it stands refused-nothing-changed.

# tier: safety
# After each of the sentences below.
refused-nothing-changed = ไม่มีอะไรเปลี่ยน การ์ดของคุณใช้ได้เหมือนเดิม

# tier: safety
# Title of the screen when a file is not taken.
refused-title = การ์ดช่วยเหลือไม่รับไฟล์นี้

# tier: safety
refused-too-large = ไฟล์นี้ใหญ่เกินกว่าจะเป็นการ์ดช่วยเหลือ

# tier: safety
refused-not-a-card = ไฟล์นี้ไม่ใช่การ์ดช่วยเหลือ

# tier: safety
# The file holds a card, but no signature.
refused-unsigned = ไฟล์นี้ไม่มีลายเซ็น เลยไม่มีใครรู้ได้ว่าใครทำไฟล์นี้

# tier: safety
# The file is shorter or longer than it says.
refused-not-whole = ไฟล์นี้มาไม่ครบ ให้ขอไฟล์อีกครั้ง

# tier: safety
# The signature does not fit what is in the file.
refused-altered = มีคนเปลี่ยนเนื้อหาในไฟล์นี้หลังจากเซ็นแล้ว หรือไฟล์เสีย ให้ขอไฟล์อีกครั้งจากคนที่คุณไว้ใจ

# tier: safety
# The key of the signature is not among those that this copy trusts.
refused-unknown-key = การ์ดนี้ไม่รู้จักคนที่เซ็นไฟล์นี้ อาจมีคนกำลังหลอกคุณ

# tier: safety
# The key counted only until a day. $date: that day.
refused-key-ended = ไฟล์นี้เซ็นด้วยรหัสลายเซ็นที่ใช้ได้ถึง { $date } เท่านั้น ตอนนี้ใช้รหัสนี้ไม่ได้แล้ว

# tier: safety
# The file was made for a newer program.
refused-newer-app = ไฟล์นี้สำหรับแอปนี้เวอร์ชันที่ใหม่กว่า

# tier: safety
# The file was made for an older program.
refused-older-app = ไฟล์นี้สำหรับแอปนี้เวอร์ชันที่เก่ากว่า

# tier: safety
# $found: the number of the card in the file. $have: the number of the card on this phone.
refused-older = การ์ดในไฟล์เก่ากว่า: การ์ดในไฟล์หมายเลข { $found } การ์ดในโทรศัพท์นี้หมายเลข { $have }

# tier: safety
# Signed, but with things inside that a card must not have, or damaged before it was signed.
refused-badly-built = ไฟล์นี้มีลายเซ็น แต่ข้างในไม่ใช่การ์ดช่วยเหลือที่ถูกต้อง

# tier: safety
# The numbers for danger (police, ambulance) are missing on a screen.
refused-no-emergency = การ์ดในไฟล์ไม่มีเบอร์สำหรับตอนอยู่ในอันตราย

# tier: safety
# The phone cannot read the file.
refused-unreadable = อ่านไฟล์นี้ไม่ได้

# tier: safety
# The storage of the phone is full.
refused-full = ที่เก็บข้อมูลของโทรศัพท์เต็ม

# tier: safety
# Two files at the same moment.
refused-busy = ตอนนี้กำลังรับการ์ดอื่นอยู่ ให้ลองอีกครั้ง

# tier: safety
# The phone does not let the card write.
refused-not-writable = โทรศัพท์นี้ไม่อนุญาตให้การ์ดบันทึกข้อมูล

## The newer card was taken before, and cannot be used now.

# tier: safety
# First sentence on the first screen. After it stands why.
fallback-title = การ์ดใหม่ในโทรศัพท์นี้ใช้ไม่ได้ ตอนนี้คุณกำลังดูการ์ดที่มากับแอป
