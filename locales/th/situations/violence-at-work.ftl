# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-violence-at-work = มีคนในที่ทำงานตีหรือทำร้ายฉัน
    .summary = หัวหน้า นายหน้า หรือเพื่อนร่วมงาน ตี เตะ ขว้างของใส่ หรือทำร้ายคุณ เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-violence-at-work-danger = ถ้าอยู่ในอันตราย ออกจากตรงนั้นถ้าทำได้ และโทรหาตำรวจ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-doctor = ไปหาหมอ บอกว่าเกิดอะไรขึ้น ขอใบรับรองแพทย์

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-violence-at-work-photos = เก็บรูปแผลหรือรอยช้ำไว้ และจดวันที่ สถานที่ ชื่อคน และคนที่เห็นไว้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-violence-at-work-not-alone = อย่าไปคุยตามลำพังกับคนที่ทำร้ายคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-visa = ถ้าวีซ่าหมดอายุ และตอนนี้คุณปลอดภัย ปรึกษากลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือทนายความก่อน

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-violence-at-work-keywords = โดนตี, ถูกตี, ตบ, โดนตบ, ตบหัว, ต่อย, โดนต่อย, เตะ, โดนเตะ, โดนซ้อม, กระทืบ, ทำร้าย, ทำร้ายร่างกาย,
    ทำล้าย, โดนทำร้าย, หัวหน้าตี, หัวหน้าทำร้าย, เถ้าแก่ตี, นายจ้างตี, เพื่อนร่วมงานตี, ขว้างของ, ปาของใส่, ด่า, โดนด่า, ตะคอก, รังแก,
    กลั่นแกล้ง, แกล้ง, บูลลี่, บุลลี่, พาวาฮาระ, พาวะฮาระ, อิจิเมะ, โบเรียวคุ, pawahara, โดนทำล้าย, ชาโจตี, โดนกระทืบ, หัวหน้าตบ,
    หัวหน้าต่อย, หัวหน้าเตะ, หัวหน้าด่า, หัวหน้าโกรธ, หัวหน้าโหด, หัวหน้าซ้อม, หัวหน้าปาของ, หัวหน้าตะคอก, โดนหัวหน้าตี, โดนหัวหน้าด่า,
    เจ้านายตี, เจ้านายด่า, เจ้านายตบ, เจ้านายทำร้าย, เจ้านายโกรธ, เจ้านายโหด, บอสตี, บอสด่า, นายจ้างตบ, นายจ้างด่า, นายจ้างทำร้าย,
    นายจ้างโหด, นายจ้างโกรธ, เถ้าแก่ด่า, เถ้าแก่ตบ, เถ้าแก่ทำร้าย, เถ้าแก่โกรธ, เฒ่าแก่ตี, รุ่นพี่ตี, เซมไปตี, คนญี่ปุ่นตี,
    เพื่อนที่ทำงานตี, เพื่อนร่วมงานทำร้าย, เพื่อนร่วมงานแกล้ง, นายหน้าตี, ตีหัว, ทุบหัว, ทุบตี, โดนทุบ, เอาไม้ตี, เอาประแจตี, เอาของตี,
    โดนถีบ, ถีบ, โดนผลัก, บีบคอ, ดึงผม, โดนตบหน้า, ชก, โดนชก, โดนด่าทุกวัน, ตะโกนใส่, โดนตะคอก, โดนรังแก, โดนแกล้ง, โดนบูลลี่, รุมตี,
    โดนรุม, ฟกช้ำ, ทำร้ายในที่ทำงาน, โดนตีที่ทำงาน, ทำล้ายร่างกาย, ปาวาฮาระ, พาวเวอร์ฮาราส, โมราฮาระ
