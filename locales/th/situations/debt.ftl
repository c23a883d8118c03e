# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-debt = มีคนบอกว่าฉันเป็นหนี้เขา
    .summary = เขาบอกว่าคุณต้องทำงานใช้หนี้ ต่อให้มีหนี้จริง ก็ไม่มีใครมีสิทธิกักขังคุณ ส่วนเงินที่กู้ไว้ในประเทศของคุณ คุณอาจยังต้องใช้คืน

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-paper = เก็บเอกสารและข้อความเรื่องหนี้: เท่าไร เป็นหนี้ใคร ค่าอะไร

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-counted = จดไว้ว่าค่าจ้างถูกหักอะไรไปบ้าง

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-new-debt = อย่าเซ็นหรือพิมพ์ลายนิ้วมือรับหนี้ใหม่ คุณพูดได้ว่า: ขอเวลาก่อน

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-borrowing = อย่ากู้เงินจากที่อื่นมาจ่ายเขา

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-debt-ask = ถามคนที่ช่วยคุณได้ (ดูข้างล่าง) หรือทนายความว่า หนี้ส่วนไหนที่คุณต้องจ่ายจริงๆ

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-debt-keywords =
    หนี้, เป็นหนี้, ติดหนี้, ใช้หนี้, หนี้แท็ค, แท็ค, แทค, แท็ก, หนี้นายหน้า, ค่าหัว, ค่านายหน้า, ค่าเอเจนซี่, เอเจนซี่, เอเย่น,
    บริษัทส่ง, ค่าส่งตัว, ยืมเงิน, กู้เงิน, เงินกู้, กู้นอกระบบ, เงินกู้นอกระบบ, ดอกเบี้ย, ดอกโหด, ทวงหนี้, แก๊งทวงหนี้, แม่แทค,
    มาม่าซัง, หักหนี้, หักเงิน, เบิกล่วงหน้า, ชักกิง, ชักคิน, ยามิคิน, shakkin, ติดเงิน, ใช้หนี้ไม่หมด, ซักกิน, หนี้ค่านายหน้า,
    เป็นหนี้นายหน้า, ติดหนี้นายหน้า, เป็นหนี้นายจ้าง, ติดหนี้เถ้าแก่, หนี้บริษัทส่ง, หนี้สิน, หนี้ท่วม, หนี้ค่าเดินทาง, หนี้ค่าตั๋ว,
    หนี้ที่บ้าน, ทำงานใช้หนี้, บังคับใช้หนี้, บังคับทำงานใช้หนี้, จ่ายหนี้, จ่ายหนี้ไม่ไหว, ไม่มีเงินใช้หนี้, หนี้ไม่หมดสักที,
    ค้ำประกันหนี้, เซ็นค้ำ, เซ็นค้ำประกัน, คนค้ำประกัน, ผู้ค้ำประกัน, พ่อแม่ค้ำ, เป็นคนค้ำให้, โฮโชนิน, จำนองบ้าน, จำนองที่ดิน,
    เอาที่ไปจำนอง, สัญญาเงินกู้, เซ็นกู้, กู้มาญี่ปุ่น, กู้ ธกส, ดอกแพง, ดอกเบี้ยแพง, เจ้าหนี้, นายทุน, ทวงเงิน, นี้สิน, หักค่าหัว,
    หักค่าแท็ค, แทคหนี้, เบิกเงินก่อน, หนี้มาม่า, หนี้แม่แท็ค, หนี้เป็นล้าน, หนี้ห้าล้าน, หนี้ล้าน, ค่าตัว, ไถ่ตัว,
    ใช้หนี้ให้หมดก่อน, แท็คยังไม่หมด, หมดแท็ค, โดนขายต่อ, ตั๋ว, หนี้นายจ้าง
