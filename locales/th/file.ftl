## The card as one file that can be sent to any phone, opened in a browser and printed.

# Title of the file in a browser's tab and history, and of the harmless page that "Leave now" opens. It must say nothing about help, work or law.
file-title = นับเลขภาษาญี่ปุ่น

# tier: safety
# On the page about the card. $date: the day the file was made.
file-made = ไฟล์นี้ทำเมื่อ { $date } สิ่งที่เปลี่ยนหลังจากนั้นไม่มีในไฟล์นี้

# tier: safety
# The file cannot know what time it is.
file-hours = ไฟล์นี้ไม่รู้ว่าตอนนี้สายเปิดหรือไม่ ให้ดูเวลาเปิดปิด เวลาที่เขียนเป็นเวลาญี่ปุ่น

# tier: safety
# Above the list of contacts. The file leaves out what is not known.
file-unknown = เราไม่ได้รู้ทุกอย่าง เรื่องการถามชื่อและโทรศัพท์ที่ไม่มีแพ็กเกจโทร ถ้าตรงไหนไม่ได้เขียนไว้ แปลว่าเราไม่รู้ ไม่ได้แปลว่า "ไม่"

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = ทั้งหมดนี้เป็นไฟล์เดียว ใช้ได้โดยไม่ต้องมีอินเทอร์เน็ต ไม่ใช่แอป คุณส่งต่อได้ พิมพ์ออกมาได้ และลบได้

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = "ออกด่วน" จะเปิดหน้าธรรมดาเรื่องอื่น หลังจากนั้น ถ้ากดปุ่มย้อนกลับ จะไม่เห็นการ์ดนี้อีก ถ้าคุณเปิดไฟล์นี้มาแล้วมากกว่าหนึ่งครั้ง ปุ่มย้อนกลับอาจยังแสดงการ์ด ให้ปิดแท็บของเบราว์เซอร์ด้วย แต่ไฟล์ยังอยู่ในโทรศัพท์ และประวัติของเบราว์เซอร์อาจแสดงว่ามีการเปิดไฟล์นี้

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = "ออกด่วน" จะเปิดหน้าธรรมดาเรื่องอื่น แต่ในเบราว์เซอร์นี้ ถ้ากดปุ่มย้อนกลับ อาจยังเห็นสิ่งที่คุณอ่าน ให้ปิดแท็บของเบราว์เซอร์ด้วย

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = ข้อความต่อไปนี้เกี่ยวกับบางแห่งข้างบน ไม่ใช่ทุกแห่ง

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = กฎข้อนี้ใช้ถึงวันที่ { $date }

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = กฎข้อนี้เริ่มใช้วันที่ { $date } ก่อนหน้านั้นยังไม่ใช้

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
