# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-someone-controls-me = มีคนควบคุมชีวิตฉัน
    .summary = แฟน คู่ครอง หัวหน้า หรือนายหน้า เป็นคนกำหนดว่าคุณไปไหน โทรหาใคร และเงินของคุณใช้อย่างไร เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-someone-controls-me-danger = ถ้าตอนนี้อยู่ในอันตราย โทรหาตำรวจ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-one-person = เมื่อปลอดภัย บอกคนที่คุณไว้ใจหนึ่งคน หรือผู้ช่วยเหลือ

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-someone-controls-me-bag = เก็บพาสปอร์ต บัตรประจำตัวผู้พำนัก (บัตรไซริว) เงิน ยา และเบอร์โทรหนึ่งเบอร์ไว้ที่เดียวกัน ถ้าปลอดภัย

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-someone-controls-me-phone = อย่าเก็บข้อความเรื่องขอความช่วยเหลือไว้ในโทรศัพท์ที่เขาตรวจ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-place = ถามว่ามีที่พักปลอดภัยไหม ผู้ชายก็ถามได้

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-someone-controls-me-keywords = ควบคุม, โดนคุม, ถูกควบคุม, บงการ, บังคับ, สามี, ผัว, แฟน, เมีย, ภรรยา, กิ๊ก, ผัวญี่ปุ่น, สามีญี่ปุ่น, แฟนตี, ผัวตี, ผัวซ้อม, สามีทำร้าย, โดนซ้อม, ทำร้ายร่างกาย, ความรุนแรงในครอบครัว, ดีวี, DV, หึง, หึงโหด, ขี้หึง, เช็คมือถือ, เช็กโทรศัพท์, ยึดเงิน, เอาเงินไป, ไม่ให้เงิน, กลัวสามี, กลัวแฟน, อยากหย่า, หย่า, ตามตัว, แฟนคุม, โดนแฟนตี, โดนผัวตี
