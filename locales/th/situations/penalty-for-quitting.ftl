# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-penalty-for-quitting = เขาบอกว่าถ้าลาออก ฉันต้องจ่ายเงิน
    .summary = คุณอยากออกจากงาน เขาเรียกค่าปรับ เงินประกัน หรือ "ค่าเสียหาย"

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-penalty-for-quitting-do-not-pay = อย่าเพิ่งจ่ายเงิน และอย่าเพิ่งเซ็นหรือพิมพ์ลายนิ้วมือตรงนั้น คุณพูดได้ว่า: ขอเวลาก่อน

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-penalty-for-quitting-contract = เก็บสัญญาและข้อความที่พูดถึงเงินนั้นไว้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-ask-first = ก่อนลาออก ถามคนที่ช่วยคุณได้ (ดูข้างล่าง) เรื่องสัญญาและวีซ่าของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-written = ถ้าจะลาออก ให้เขียนแจ้ง เช่น ใบลาออก และเก็บสำเนาไว้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-report = ถ้ามีวีซ่าทำงาน พอออกจากงานแล้ว รีบแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管)

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-penalty-for-quitting-keywords =
    ลาออก, อยากลาออก, ลาออกไม่ได้, ไม่ให้ออก, ไม่ให้ลาออก, ออกจากงาน, เลิกทำ, หยุดทำงาน, เปลี่ยนงาน, ย้ายงาน, ย้ายบริษัท, ค่าปรับ,
    ปรับเงิน, โดนปรับ, ค่าเสียหาย, ค่าชดใช้, เรียกเงิน, เงินประกัน, เงินค้ำประกัน, คนค้ำ, ผิดสัญญา, ฉีกสัญญา, ยกเลิกสัญญา,
    สัญญายังไม่หมด, ยาเมรุ, ยาเมะ, ยาเมรุไม่ได้, อิยาคุคิน, บักกิน, บักคิน, ใบลาออก, ไทโชคุ, ฟ้องถ้าลาออก, อยากออก, ออกงาน,
    ลาออกต้องจ่าย, yameru, ลาออกโดนปรับ, ลาออกเสียค่าปรับ, ลาออกต้องเสียเงิน, ลาออกต้องจ่ายเงิน, ออกต้องจ่าย, ถ้าออกต้องจ่าย,
    ออกก่อนสัญญา, ออกก่อนกำหนด, ลาออกก่อนหมดสัญญา, ยังไม่ครบสัญญา, ไม่ครบสัญญา, อยากออกจากงาน, อยากเลิกทำ, อยากเปลี่ยนงาน,
    อยากย้ายงาน, อยากย้ายบริษัท, เปลี่ยนงานไม่ได้, ย้ายงานไม่ได้, ไม่ให้ย้ายงาน, ไม่ให้เปลี่ยนงาน, ไม่อยากทำแล้ว, ไม่ยอมให้ออก,
    ไม่ยอมให้ลาออก, หัวหน้าไม่ให้ออก, นายจ้างไม่ให้ออก, นายจ้างเรียกเงิน, บริษัทเรียกเงิน, บริษัทปรับเงิน, เรียกค่าเสียหาย,
    จ่ายค่าปรับ, เสียค่าปรับ, ปรับเพราะลาออก, เงินมัดจำ, ยึดเงินประกัน, ยึดมัดจำ, ไม่คืนเงินประกัน, คนค้ำต้องจ่าย, พ่อแม่ต้องจ่าย,
    ขู่ฟ้อง, โดนฟ้อง, สัญญาปรับ, ลาออกยังไง, เขียนใบลาออก, ยื่นใบลาออก, ลาออค, ราออก, ยาเมไต, ยาเมตะ, เทนโชคุ, ไทโชคุโทโดเกะ,
    เทนเซกิ, เท็นเซกิ, ย้ายที่ฝึกงาน
