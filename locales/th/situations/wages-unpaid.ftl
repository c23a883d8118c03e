# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-wages-unpaid = เขาไม่จ่ายค่าจ้างฉัน หรือจ่ายน้อยเกินไป
    .summary = ค่าจ้างของคุณมาช้า ไม่มา หรือน้อยเกินไป คุณขอค่าจ้างนั้นได้ ไม่ว่าวีซ่าของคุณเป็นแบบไหน

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-hours = จดไว้ทุกวัน: เริ่มกี่โมง เลิกกี่โมง พักเท่าไร ทำงานอะไร

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-proof = เก็บสลิปเงินเดือน สัญญา ข้อความ และรายการธนาคาร ถ่ายรูปไว้ก็ได้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-wages-unpaid-no-receipt = อย่าเซ็นว่าได้เงินแล้ว ถ้ายังไม่ได้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-office = ถามสำนักงานตรวจสอบมาตรฐานแรงงาน ไม่เสียเงิน แต่อาจต้องใช้ชื่อของคุณเพื่อตามค่าจ้าง

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-soon = รีบถาม พอผ่านไปไม่กี่ปี คุณจะเรียกค่าจ้างนั้นไม่ได้แล้ว

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-wages-unpaid-keywords = เงินเดือน, เงินเดือนไม่ออก, เงินไม่ออก, เงินไม่เข้า, ไม่ได้เงิน, ไม่จ่ายเงิน, ไม่จ่ายเงินเดือน, ค่าจ้าง, ค่าแรง, ค่าแรงไม่ได้, ค้างค่าแรง, ค้างจ่าย, โกงค่าแรง, โกงเงิน, โกงโอที, เบี้ยวค่าแรง, จ่ายช้า, จ่ายไม่ครบ, ได้เงินน้อย, ค่าแรงขั้นต่ำ, ขั้นต่ำ, โอที, ไม่ได้โอที, OT, ซังเงียว, ซันเกียว, หักเงิน, หักเงินเดือน, สลิป, สลิปเงินเดือน, คิวเรียว, กิวเรียว, จิคิว, ไซเทจิงกิน, โบนัส, ค่าแรงไม่ออก, เงินเดือนน้อย, ไม่จ่ายโอที, zangyo
