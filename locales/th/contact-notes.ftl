## What is said beside one number of a contact, and above the list of its numbers.

# tier: safety
# After the opening hours on a page of an earlier year. $date: a year.
hours-as-of = เวลาเปิดปิดของปี { $date } โทรถามก่อน

# tier: safety
# After opening hours that hold for most days or most weeks, not for all.
hours-mostly = ส่วนใหญ่เปิดเวลานี้ บางวันอาจไม่ตรง

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet. Prepaid: paid before use, without a contract.
channel-note-ip-or-prepaid = สำหรับโทรศัพท์ผ่านอินเทอร์เน็ต (IP) และโทรศัพท์เติมเงิน

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet.
channel-note-ip-or-abroad = สำหรับโทรศัพท์ผ่านอินเทอร์เน็ต (IP) และโทรจากต่างประเทศ

# tier: safety
# Beside a number: an interpreter joins the call.
channel-note-three-way = มีล่ามช่วยคุยได้ สามคนในสายเดียวกัน บอกชื่อภาษาของคุณ

# tier: safety
# Beside a web page: she can write to them there.
channel-note-mail-form = เขียนถึงเขาจากหน้านี้ได้ ทั้งวันทั้งคืน

# tier: safety
# Beside a web page: advice over the internet, made for phones that cannot call.
channel-note-online-advice = ปรึกษาทางอินเทอร์เน็ตได้ ใช้โทรศัพท์ที่โทรออกไม่ได้ก็ได้ นัดจากหน้านี้

# tier: safety
# Beside a place to go to: she must book first by phone, and they answer in Japanese only.
channel-note-book-in-japanese = ต้องโทรนัดก่อนเป็นภาษาญี่ปุ่น

# tier: safety
# Beside a mail address that only an older page gives.
channel-note-older-page = ที่อยู่นี้มาจากหน้าเว็บเก่า อาจเปลี่ยนแล้ว

# tier: safety
# Caution on a contact: a number for all of Japan where each prefecture has its own hours.
caution-hours-differ = เวลาเปิดไม่เหมือนกันในแต่ละจังหวัด

# tier: safety
# Caution on a contact: only with an appointment.
caution-book-first = นัดก่อนไป

# tier: safety
# Caution on a contact: write or call before going there.
caution-write-or-call-first = เขียนหรือโทรไปก่อน แล้วค่อยไป

## Groups and lines that have ended. Search finds them, so that nobody waits for an answer. Never in a list.

# tier: safety
# Above everything on the page of a group or line that has ended. $name: the group. $date: the year. $instead: whom to ask now.
ended-notice = { $name } เลิกไปแล้วในปี { $date } ไม่มีใครตอบแล้ว ให้ถาม { $instead }

# tier: safety
# The same when the card knows nobody who does it now. $name: the group. $date: the year.
ended-notice-alone = { $name } เลิกไปแล้วในปี { $date } ไม่มีใครตอบแล้ว

# Name of a group that has ended.
ended-lighthouse = Lighthouse (ไลต์เฮาส์)
    .keywords = Lighthouse, ไลต์เฮาส์, ไลท์เฮาส์, ไลท์เฮ้าส์, Polaris, โพลาริส

# Name of a line that has ended.
ended-tocos = TOCOS สายช่วยชาวต่างชาติช่วงโควิด โตเกียว
    .keywords = TOCOS, โทคอส, โทโคส, สายโควิดโตเกียว

# Name of a line that has ended.
ended-mens-hotline = สายทดลองของรัฐสำหรับผู้ชายและเด็กผู้ชาย
