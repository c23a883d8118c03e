## What the card remembers on this phone, only when she chooses it.

# Title of the list of saved pages, and the link to it on the first screen.
saved-title = รายการที่บันทึกไว้

# The list of saved pages is empty.
saved-none = ไม่มีรายการที่บันทึกไว้

# In place of the title of a saved page that the card no longer has.
saved-gone = หน้านี้ไม่มีในการ์ดแล้ว

# tier: safety
# Question at the end of a page. The two answers stand below it.
save-question = บันทึกหน้านี้ไหม ถ้ามีคนเปิดการ์ดนี้ในโทรศัพท์นี้ เขาเห็นได้ว่าคุณบันทึกหน้านี้ไว้

# Answer: keep the page in the list of saved ones.
save-yes = บันทึก

# Answer: take the page out of the list of saved ones, or leave it out.
save-no = ไม่บันทึก

# tier: safety
# On the settings screen: what the card keeps.
memory-what = การ์ดจำเฉพาะสิ่งที่คุณเลือก: ภาษา พื้นที่ โทรศัพท์ และรายการที่บันทึกไว้ ข้อมูลนี้อยู่ในโทรศัพท์นี้จนกว่าคุณจะลบ การ์ดไม่เก็บคำที่คุณค้นหาเลย

# tier: safety
# Question on the settings screen. One answer stands below it: memory-erase.
memory-question = อาจมีคนอื่นเปิดดูโทรศัพท์นี้ไหม

# tier: safety
# Answer, and button: erases language, place, phone and saved pages. It cannot be undone.
memory-erase = อาจมี ลบทุกอย่างที่การ์ดนี้จำไว้

# tier: safety
# The storage of the phone is full.
memory-full = ตอนนี้การ์ดจำอะไรไว้ไม่ได้ เพราะที่เก็บข้อมูลของโทรศัพท์เต็ม อย่างอื่นใช้ได้ทั้งหมด

# tier: safety
# The phone does not let the card read or write its file.
memory-not-writable = ตอนนี้การ์ดจำอะไรไว้ไม่ได้ เพราะโทรศัพท์ไม่อนุญาตให้การ์ดใช้ไฟล์ที่เก็บข้อมูล อย่างอื่นใช้ได้ทั้งหมด

# tier: safety
# Another program has the file open.
memory-busy = ตอนนี้การ์ดจำอะไรไว้ไม่ได้ เพราะไฟล์ที่เก็บข้อมูลของการ์ดกำลังถูกใช้งานอยู่ รอสักครู่แล้วลองอีกครั้ง อย่างอื่นใช้ได้ทั้งหมด

# tier: safety
# The file was written by a newer version of this card.
memory-newer = ข้อมูลที่การ์ดบันทึกไว้ในโทรศัพท์นี้ มาจากการ์ดเวอร์ชันที่ใหม่กว่า การ์ดเวอร์ชันนี้อ่านข้อมูลนั้นไม่ได้ และจะไม่แก้ไข อย่างอื่นใช้ได้ทั้งหมด

# tier: safety
# The file is damaged. It is put aside, not deleted, when she next sets or saves something.
memory-damaged = อ่านสิ่งที่การ์ดเคยจำไว้ไม่ได้ เพราะไฟล์ที่เก็บข้อมูลเสีย เมื่อคุณเลือกหรือบันทึกอะไร การ์ดจะเก็บไฟล์นั้นแยกไว้ แล้วสร้างไฟล์ใหม่ อย่างอื่นใช้ได้ทั้งหมด

# tier: safety
# A file of another program stands where the card keeps its own.
memory-foreign = การ์ดจำอะไรไว้ไม่ได้ เพราะมีไฟล์ของโปรแกรมอื่นมาอยู่แทนไฟล์ของการ์ด อย่างอื่นใช้ได้ทั้งหมด
