# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-no-visa = วีซ่าของฉันหมดอายุแล้ว
    .summary = คุณกลัว เพราะวีซ่าหมดอายุหรือไม่มีวีซ่า แต่คุณยังมีสิทธิตามกฎหมาย บางอย่างต้องปรึกษาก่อนทำ

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-no-visa-life = ถ้าอันตรายถึงชีวิต โทรหาตำรวจหรือเรียกรถพยาบาล

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-group-first = ถ้าไม่อันตรายขนาดนั้น คุยกับกลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ทนายความ หรือสหภาพแรงงานก่อน

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-with-someone = ถ้าจะไปหน่วยงานรัฐ ให้มีคนไปด้วย ถ้าทำได้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-no-visa-choose = อย่าตัดสินใจคนเดียวว่าจะกลับประเทศหรือขออยู่ต่อ เลือกแล้วเปลี่ยนทีหลังยาก

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-no-visa-papers = เก็บเอกสาร วีซ่าเก่า สัญญา และบันทึกค่าจ้างไว้

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-no-visa-keywords =
    วีซ่าหมด, วีซ่าหมดอายุ, วีซ่าขาด, วีซาหมด, ไม่มีวีซ่า, ต่อวีซ่า, ต่อวีซ่าไม่ได้, โดดวีซ่า, โดด, อยู่โดด, โอเวอร์สเตย์,
    โอเวอร์สเต, โอเวอสเตย์, overstay, อยู่เกิน, อยู่เกินกำหนด, ผีน้อย, โรบินฮู้ด, เถื่อน, ผิดกฎหมาย, กลัวตำรวจ, กลัวโดนจับ, ตม, ตม.,
    นิวกัง, นิวคัง, อิมมิ, ด่านตม, มอบตัว, กลับไทย, บัตรไซริว, ไซริวการ์ด, ไซริวชิกากุ, ฟุโฮ, วีซ่าปลอม, โดนจับ, ไม่มีบัตร, visa,
    วีซ่าหมดแล้ว, วีซ่าใกล้หมด, วีซ่าจะหมด, วีซ่าโดนยกเลิก, ต่อวีซ่าไม่ผ่าน, วีซ่าไม่ผ่าน, วีซ่าหมดทำไง, วีซ่าหมดทำงาน, ไม่มีเอกสาร,
    ไม่มีไซริว, ไซริวหมด, ไซริวหมดอายุ, บัตรหมดอายุ, บัตรไซริวปลอม, ไซริวปลอม, อยู่ญี่ปุ่นเกิน, อยู่เถื่อน, อยู่ผิดกฎหมาย, ผิดกดหมาย,
    ทำงานผิดกฎหมาย, ทำงานเถื่อน, แรงงานผิดกฎหมาย, แรงงานเถื่อน, คนโดด, เป็นโดด, หนีวีซ่า, หนีบริษัท, หนีจากบริษัท, กลัวโดนส่งกลับ,
    กลัวตม, กลัวตำรวจจับ, ตมจับ, โดนตมจับ, ตำรวจตรวจบัตร, ห้องกัก, กักตม, อยากมอบตัว, มอบตัวกลับไทย, ชุกโกคุเมเร, โอเวอร์,
    วีซ่าขาดอายุ, วีช่า, วีช่าหมด, วิซ่า, วิซ่าหมด, วีซ่าท่องเที่ยวหมด, ฟุโฮไทซัย, บิซ่า, ไม่มีใบอนุญาต, ไม่มีใบอนุญาตทำงาน, ลี้ภัย,
    ขอลี้ภัย, ผู้ลี้ภัย, นันมิน, แต่งงานปลอม, แต่งงานหลอก, จ้างแต่งงาน, คาริโฮเมน, ใบคาริโฮ, โดดร่ม, หนีนายจ้าง, หนีงาน,
    ลูกไม่มีสัญชาติ, ใบเกิด
