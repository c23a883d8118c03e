## Search: what it says, and words that it must know. Titles and search words of situations, sentences and people stand with these.

# tier: safety
# Above a list of situations, when the card cannot tell what was meant.
search-unsure = การ์ดไม่แน่ใจว่าคุณหมายถึงอะไร เลือกเรื่องที่ตรงกับคุณ:

# tier: safety
# She typed a telephone number that is not on the card. Do not call it false.
search-number-unknown = เบอร์นี้ไม่มีในการ์ดนี้ แต่ไม่ได้แปลว่าเป็นเบอร์ปลอม

# tier: safety
# Below: how to find out safely. A link to the people on the card follows. Keep the "not".
search-number-check = อย่าโทรกลับเบอร์ที่คุณไม่รู้จัก ถามคนในการ์ดนี้ก่อนว่าเบอร์นั้นจริงไหม

# tier: safety
# She typed a number of a line that has ended. Keep the "not".
search-number-ended = เบอร์นี้ใช้ไม่ได้แล้ว สายนี้ปิดไปแล้ว อย่าโทรเบอร์นี้

# tier: safety
# She typed a number that an office had before and has given up. Keep the "not".
search-number-old = นี่เป็นเบอร์เก่า ตอนนี้อาจเป็นเบอร์ของคนอื่น อย่าโทรเบอร์นี้

# tier: safety
# She typed a number that was printed wrongly somewhere. Keep the "not".
search-number-misprint = เบอร์นี้มีคนพิมพ์ผิด อย่าโทรเบอร์นี้

# tier: safety
# She typed a number that is known to be wrong. Keep the "not".
search-number-wrong = รู้กันแล้วว่าเบอร์นี้ผิด อย่าโทรเบอร์นี้

# tier: safety
# She typed a number that is given for an office to which it does not belong.
search-number-other = เบอร์นี้มีคนบอกต่อกันผิดบ่อย เป็นเบอร์ของหน่วยงานอื่น

# tier: safety
# Above what is found for live chat and the like. "May not": it is not settled; keep it open.
search-live = ไลฟ์สด (live chat) ไม่เหมือนวิดีโอที่อัดไว้ กฎหมายเรื่องวิดีโอผู้ใหญ่อาจใช้กับไลฟ์สดไม่ได้ เรื่องนี้ยังไม่ชัดเจน ใครบังคับหรือหลอกให้คุณทำ คนนั้นทำผิดกฎหมาย แต่คนที่อยู่หน้ากล้องก็อาจโดนจับได้ด้วย ปรึกษากลุ่มช่วยเหลือหรือทนายก่อน

# Search words, with commas between them: who types one reads the sentence above. Never shown.
search-live-keywords = ไลฟ์แชท, ไลฟ์สด, แชทเลดี้, ไลฟ์โป๊, คามิกัง, ถ่ายทอดสด

# Words that stand after a number and say how long, how often, how much, with commas between them. Search leaves them out. Never shown.
search-count-keywords = ปี, ปีแล้ว, ปีก่อน, ปีกว่า, เดือน, เดือนแล้ว, เดือนก่อน, เดือนกว่า, วัน, วันแล้ว, อาทิตย์, อาทิตย์แล้ว, สัปดาห์, ชั่วโมง, ชม, นาที, ครั้ง, ครั้งแล้ว, หน, เยน, บาท, ดอลลาร์, ดอลล่าร์, ดอล, ล้าน, ล้านเยน, ล้านบาท, แสน, หมื่น, หมื่นเยน, พัน, คน, ใบ, เปอร์เซ็นต์

# Greetings, thanks and the like, with commas between them. Search leaves them out beside other words. Never shown.
search-quiet-keywords = สวัสดี, สวัสดีค่ะ, สวัสดีครับ, หวัดดี, ค่ะ, คะ, ครับ, นะคะ, นะครับ, จ้า, จ้ะ, หน่อย, หน่อยค่ะ, หน่อยครับ, เลย, แล้ว, ต้องทำยังไง, ต้องทำยังไงดี, ทำยังไงดี, ทำยังไง, ต้องทำอย่างไร, ทำไงดี, ขอโทษ, ขอโทษค่ะ, ขอถาม, ขอสอบถาม, รบกวน, สอบถาม, ขอบคุณ, พี่คะ, พี่ครับ, แอดมิน, ตอนนี้, วันนี้, เมื่อวาน

# Heading on the screen of a sentence, above the situations in which it helps.
search-leads = เรื่องนี้คุณทำอะไรได้บ้าง:
