## The card as one file that can be sent to any phone, opened in a browser and printed.

# Title of the file in a browser's tab and history, and of the harmless page that "Leave now" opens. It must say nothing about help, work or law.
file-title = นับเลขภาษาญี่ปุ่น

# tier: safety
# On the page about the card. $date: the day the file was made.
file-made = ไฟล์นี้ทำเมื่อ { $date } สิ่งที่เปลี่ยนหลังจากนั้นไม่มีในไฟล์นี้

# tier: safety
# The file cannot know what time it is.
file-hours = ไฟล์นี้บอกไม่ได้ว่าตอนนี้ที่ไหนเปิดอยู่ ให้ดูเวลาเปิดปิดเอง เวลาที่เขียนไว้เป็นเวลาญี่ปุ่น

# tier: safety
# Above the list of contacts. The file leaves out what is not known.
file-unknown = เราไม่ได้รู้ทุกอย่าง เรื่องการถามชื่อและโทรศัพท์ที่ไม่มีแพ็กเกจโทร ถ้าตรงไหนไม่ได้เขียนไว้ แปลว่าเราไม่รู้ ไม่ได้แปลว่า "ไม่"

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = ทั้งหมดนี้เป็นไฟล์เดียว ใช้ได้โดยไม่ต้องมีอินเทอร์เน็ต ไม่ใช่แอป คุณส่งต่อได้ พิมพ์ลงกระดาษได้ และลบได้

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = "ออกด่วน" จะเปิดหน้าธรรมดาเรื่องอื่น หลังจากนั้น ถ้ากดปุ่มย้อนกลับ จะไม่เห็นการ์ดนี้อีก แต่ถ้าคุณเปิดไฟล์นี้มาแล้วมากกว่าหนึ่งครั้ง พอกดปุ่มย้อนกลับ อาจยังเห็นการ์ด ให้ปิดแท็บ (หน้าที่เปิดอยู่) ในเบราว์เซอร์ (แอปที่ใช้ดูเว็บ) ด้วย ไฟล์ยังอยู่ในโทรศัพท์ และประวัติของเบราว์เซอร์อาจแสดงว่ามีการเปิดไฟล์นี้

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = "ออกด่วน" จะเปิดหน้าธรรมดาเรื่องอื่น แต่ถ้าเปิดการ์ดจากไฟล์นี้ เมื่อมีคนกดปุ่มย้อนกลับหรือเปิดหน้านี้ใหม่ เขาอาจยังเห็นสิ่งที่คุณอ่าน ให้ปิดแท็บ (หน้าที่เปิดอยู่) ในเบราว์เซอร์ (แอปที่ใช้ดูเว็บ) ด้วย

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = ข้อความต่อไปนี้เกี่ยวกับบางแห่งข้างบน ไม่ใช่ทุกแห่ง

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = กฎข้อนี้ใช้ถึงวันที่ { $date }

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = กฎข้อนี้เริ่มใช้วันที่ { $date } ก่อนหน้านั้นยังไม่ใช้

# tier: safety
# On the page about the card. Nothing in a file can show that nobody changed it. $police, $ambulance: the two numbers.
file-forged = ไฟล์แบบนี้ใครก็แก้ได้ และใส่เบอร์อื่นลงไปได้ ให้รับจากคนที่คุณไว้ใจเท่านั้น เบอร์ตอนอยู่ในอันตรายคือ { $police } (ตำรวจ) และ { $ambulance } (รถพยาบาลและดับเพลิง) เสมอ

# tier: safety
# On the page about the card, in a file that was made for one prefecture. $place: its name.
file-place = ไฟล์นี้ทำสำหรับ{ $place } ที่ที่ช่วยเฉพาะคนในพื้นที่อื่น ไม่อยู่ในไฟล์นี้

# tier: safety
# At the top, where the file runs no script: some programs that show a file do not follow a link inside it.
file-nothing-happens = ถ้ากดแล้วไม่มีอะไรเกิดขึ้น ให้เลื่อนหน้าจอลง ทุกอย่างอยู่ข้างล่าง

# Heading above everything that follows the first page.
file-whole = การ์ดทั้งใบ

# tier: safety
# Beside a number with a number sign. An iPhone dials none of them and says nothing. The number follows.
file-dial-yourself = ใน iPhone ให้กดเบอร์นี้เอง:

# A link below every page, and the title of the page that it opens: all pages of one language, one below the other.
file-print-all = พิมพ์ทั้งหมดลงกระดาษ

# On that page. $language: the name of the language.
file-print-how = หน้านี้แสดงทุกอย่างในภาษา{ $language } ยาวมาก ถ้าจะพิมพ์ลงกระดาษ ให้กดพิมพ์ในเมนูของเบราว์เซอร์ (แอปที่ใช้ดูเว็บ) ถ้าอยากพิมพ์แค่หน้าเดียว ให้เปิดหน้านั้นก่อน

# On that page, where the browser prints only what is open.
file-print-open = ข้อความที่ต้องกดลูกศรเปิดดู จะไม่ออกมาบนกระดาษ ให้กดลูกศรเปิดก่อน แล้วค่อยพิมพ์ลงกระดาษ

## Who answers in her language: on each situation, for whoever reads it at any time.

# tier: safety
# Title of the box. $language: the name of the language.
file-who = ใครตอบเป็นภาษา{ $language }

# tier: safety
# $name: someone whose telephone speaks the language. The hours follow.
file-speaks = พูดภาษา{ $language }ได้: { $name }

# tier: safety
# $name: someone to whom she can write in her language: a mail, a message, a chat.
file-writes = เขียนและอ่านภาษา{ $language }ได้: { $name }

# tier: safety
# Where nobody on the card speaks the language for this trouble.
file-nobody-speaks = การ์ดนี้ไม่มีสายที่พูดภาษา{ $language }สำหรับเรื่องนี้

# tier: safety
# $name: someone who answers in Japanese day and night. A Japanese sentence stands below; in Japanese nothing needs to be said of it.
file-day-and-night = โทรได้ทั้งวันทั้งคืน เป็นภาษาญี่ปุ่น: { $name } ให้พูดประโยคภาษาญี่ปุ่นข้างล่าง

## Numbers on the harmless page.

count-1 = หนึ่ง
count-2 = สอง
count-3 = สาม
count-4 = สี่
count-5 = ห้า
count-6 = หก
count-7 = เจ็ด
count-8 = แปด
count-9 = เก้า
count-10 = สิบ

# tier: safety
# In the file, above the people of a page. What each of them tells stands once, below the law. Never write that nobody reports.
file-immigration = ถ้าวีซ่าหมดอายุ: บางหน่วยงานจะแจ้ง ตม.ญี่ปุ่น ส่วนตำรวจก็จับคุณได้ ให้ถามกลุ่มช่วยเหลือหรือทนายความก่อนว่าควรไปที่ไหน

# In the file, below the articles of a right: which text of the law was read. $date: a day like 2025-06-01.
file-law-text = ตัวบท: { $date }

# In the file, beside a contact: when its newest source was published. $date: a day, a month or a year, like 2024-01.
file-published = เผยแพร่: { $date }
