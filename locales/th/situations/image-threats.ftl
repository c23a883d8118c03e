# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-image-threats = มีคนขู่ว่าจะปล่อยรูปหรือคลิปของฉัน
    .summary = มีคนขู่จะส่งรูปหรือคลิปลับของคุณให้ครอบครัว หรือส่งไปแล้ว เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-money = อย่าจ่ายเงิน และอย่าส่งรูปหรือคลิปเพิ่ม ถ้าจ่าย เขามักจะเรียกเงินอีก

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-image-threats-screens = เก็บหลักฐาน: แคปหน้าจอข้อความ ให้เห็นวันที่ ลิงก์หน้าเว็บ และชื่อของเขาในเฟซบุ๊ก ไลน์ หรือแอปที่ใช้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-delete = อย่าลบข้อความ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-stop = พอมีหลักฐานแล้ว หยุดตอบ แล้วขอความช่วยเหลือ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-down = ถามคนที่ช่วยคุณได้ (ดูข้างล่าง) เรื่องการขอให้เว็บลบรูปหรือคลิป ไม่เสียเงิน

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-young = ถ้าคุณอายุต่ำกว่า 18 ปี อย่าส่งรูปหรือคลิปนั้นให้ใคร แม้แต่คนที่ช่วยคุณ

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-image-threats-keywords = แบล็คเมล์, แบล็กเมล์, แบล็คเมล, แบลคเมล, ขู่ปล่อยคลิป, ปล่อยคลิป, ขู่ปล่อยรูป, ปล่อยรูป, คลิปหลุด,
    รูปหลุด, หลุด, รูปโป๊, รูปโป้, คลิปโป๊, รูปนู้ด, รูปเปลือย, คลิปลับ, รูปส่วนตัว, แอบถ่าย, กล้องแอบถ่าย, ประจาน, โพสต์ประจาน, แฉ,
    ส่งให้ที่บ้าน, ส่งให้ครอบครัว, วิดีโอคอล, เสียวคอล, ลบคลิป, ลบรูป, ขู่เอาเงิน, โทซัตสึ, tousatsu, ขู่ในเฟส, ขู่ในไลน์, ขู่แฉ, คอลเสียว,
    blackmail, ขู่ปล่อยภาพ, ขู่ลงรูป, ขู่ลงคลิป, ขู่แฉรูป, ขู่แฉคลิป, ขู่โพสต์รูป, ขู่โพสรูป, ขู่ส่งรูป, ขู่ส่งคลิป, ขู่ส่งให้แม่,
    ขู่ด้วยรูป, ขู่ด้วยคลิป, เอารูปไปขู่, เอาคลิปไปขู่, รูปแก้ผ้า, ภาพแก้ผ้า, ภาพโป๊, ภาพเปลือย, ภาพหลุด, ภาพลับ, รูปลับ, คลิปฉาว,
    คลิปมีอะไรกัน, คลิปแก้ผ้า, คลิปตอนมีอะไร, แฟนเก่าขู่, แฟนเก่าปล่อยคลิป, แฟนขู่ปล่อยรูป, โดนถ่ายคลิป, โดนแอบถ่าย, แอบถ่ายในห้องน้ำ,
    กล้องซ่อน, โดนแบล็คเมล์, แบคเมล์, โดนแบล็ค, จ่ายเงินแลกคลิป, ขอลบคลิป, คลิปถูกโพสต์, คลิปในกลุ่มลับ, ปล่อยคริป, ขู่ปล่อยคริป, คริปหลุด,
    คริป, sextortion, ลงรูปในเฟส
