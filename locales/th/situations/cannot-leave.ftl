# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-cannot-leave = ฉันออกไปไหนไม่ได้
    .summary = มีคนขังคุณ เฝ้าคุณ หรือห้ามคุณออกข้างนอก ห้ามโทร หรือห้ามพบคนอื่น

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-cannot-leave-held-now = ถ้าตอนนี้ถูกกักขัง โทรหาตำรวจ หรือเอาประโยคภาษาญี่ปุ่นให้ใครก็ได้ดู

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-address = หาให้รู้ว่าคุณอยู่ที่ไหน ดูจากจดหมาย ป้าย หรือแผนที่

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-cannot-leave-quiet = อย่าบอกคนที่เฝ้าคุณว่าคุณกำลังหาคนช่วย

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-cannot-leave-take = เก็บพาสปอร์ต โทรศัพท์ และยาไว้ใกล้ตัว ถ้าทำได้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-go-with = ถ้ามีเวลา วางแผนกับคนที่ช่วยคุณได้ (ดูข้างล่าง) ก่อนออกไป

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-cannot-leave-keywords =
    ออกไม่ได้, ออกไปไหนไม่ได้, ไม่ให้ออก, ห้ามออก, ห้ามออกนอกหอ, โดนขัง, ถูกขัง, กักขัง, กักตัว, ขังในห้อง, ขังในหอ, ล็อคห้อง,
    ล็อกห้อง, ล๊อคห้อง, โดนเฝ้า, มีคนเฝ้า, ถูกเฝ้า, หอพัก, หอ, เรียว, ลักพาตัว, โดนจับตัว, จับตัวไว้, หนี, หนีออก, หนียังไง,
    หนีไม่ได้, ยึดโทรศัพท์, ยึดมือถือ, ไม่ให้ใช้มือถือ, ห้ามโทร, เคอร์ฟิว, คังคิน, tojikomeru, ถูกกัก, มงเกน, ออกนอกหอไม่ได้,
    โดนกักตัว, ล็อกประตูห้อง, ล็อคประตู, ล็อกประตู, ใส่กุญแจห้อง, ล็อคหอ, ขังไว้ในห้อง, ขังในบ้าน, โดนขังในห้อง, หัวหน้าขัง,
    นายจ้างขัง, เถ้าแก่ขัง, ออกจากห้องไม่ได้, ออกจากบ้านไม่ได้, ออกจากหอไม่ได้, ออกข้างนอกไม่ได้, ไปไหนไม่ได้, ไม่ให้ไปไหน,
    ไม่ให้ออกไปไหน, ไม่ให้ออกจากห้อง, ไม่ให้ออกจากหอ, ไม่ให้ออกข้างนอก, ไม่ให้ออกบ้าน, นายจ้างไม่ให้ออกไปไหน, ห้ามออกจากหอ,
    ห้ามออกข้างนอก, ห้ามเจอใคร, ไม่ให้เจอเพื่อน, ไม่ให้โทรหาใคร, ไม่ให้ใช้โทรศัพท์, หนีออกจากหอ, หนีออกมายังไง, อยากหนี, คนคุมประตู,
    คนเฝ้าหอ, กล้องจับตา, ติดอยู่ในห้อง, กักขังหน่วงเหนี่ยว, กุญแจห้องโดนยึด, หอบริษัท, โดนจับขัง, กักตัวไว้, หนีนายจ้าง, หนีนายหน้า,
    หนีเถ้าแก่, หนีมาม่า, หนีจากบริษัท, หิว, หิวข้าว, ไม่มีข้าวกิน, ไม่มีอะไรกิน, อดข้าว, ไม่ให้กินข้าว, อดอยาก
