# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sent-home = เขาบอกว่าจะส่งฉันกลับประเทศ
    .summary = หัวหน้าหรือนายหน้าอยากส่งคุณกลับประเทศ คุณบอกได้ว่าคุณอยากอยู่หรืออยากกลับ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-say-no = ถ้าไม่อยากกลับ พูดให้ชัด เอาประโยคภาษาญี่ปุ่นให้เขาดู

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-sent-home-no-signature = ถ้าคุณไม่อยากกลับประเทศ อย่าเซ็นหรือพิมพ์ลายนิ้วมือในเอกสารที่เขียนว่าคุณอยากกลับ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-tell-someone = บอกคนที่ช่วยคุณได้ (ดูข้างล่าง) เพื่อน หรือสถานทูตของคุณภายในวันนี้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-airport = ที่สนามบิน คุณบอกตำรวจ เจ้าหน้าที่ ตม.ญี่ปุ่น (นิวคัง 入管) หรือพนักงานสายการบินได้

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sent-home-keep-papers = เก็บสัญญา ตั๋ว และข้อความไว้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-visa = ถ้าวีซ่าหมดอายุ ปรึกษาทนายความหรือกลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ก่อน

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sent-home-keywords =
    ส่งกลับ, ส่งกลับไทย, ส่งกลับบ้าน, ส่งกลับประเทศ, โดนส่งกลับ, ถูกส่งกลับ, บังคับกลับ, บังคับกลับไทย, ให้กลับไทย, ไล่กลับ,
    ไล่กลับไทย, ไล่ออก, โดนไล่ออก, เลิกจ้าง, ไม่อยากกลับ, กลับไทย, กลับบ้าน, เนรเทศ, สนามบิน, สนามบินนาริตะ, พาไปสนามบิน,
    ซื้อตั๋วให้กลับ, ตั๋วกลับ, ตั๋วเครื่องบิน, ไฟลท์, ยกเลิกวีซ่า, ตัดวีซ่า, คุมิไอ, คุมิอาย, คิโคคุ, คิโกกุ, เคียวเซคิโคคุ, kikoku,
    คุบิ, จับขึ้นเครื่อง, กลับประเทศ, deport, นายจ้างส่งกลับ, นายจ้างให้กลับ, หัวหน้าให้กลับไทย, หัวหน้าไล่กลับ, บริษัทส่งกลับ,
    บริษัทให้กลับ, บริษัทบังคับกลับ, คุมิไอส่งกลับ, คุมิไอให้กลับ, จะส่งกลับ, จะโดนส่งกลับ, ขู่ส่งกลับ, ขู่ส่งกลับไทย, โดนไล่กลับ,
    โดนบังคับกลับ, โดนพาไปสนามบิน, ลากไปสนามบิน, บังคับขึ้นเครื่อง, ขึ้นเครื่องบิน, อยู่สนามบิน, จองตั๋วให้กลับ, โดนให้ออก,
    ถูกไล่ออก, ถูกเลิกจ้าง, โดนเลิกจ้าง, ให้ออกจากงาน, ปลดออก, ไม่จ้างต่อ, ไม่ต่อสัญญา, ไล่ออกจากหอ, ไล่ออกจากหอพัก, ท้องโดนไล่ออก,
    ท้องโดนส่งกลับ, ท้องแล้วให้กลับ, ตั้งครรภ์โดนไล่ออก, ป่วยโดนส่งกลับ, เจ็บโดนส่งกลับ, อยากกลับบ้าน, อยากกลับไทย, ไม่อยากกลับบ้าน,
    ยังไม่อยากกลับ, อยากอยู่ต่อ, อยู่ญี่ปุ่นต่อ, เซ็นใบกลับ, เซ็นยอมกลับ, ส่งตัวกลับ, ส่งกับ, โดนส่งกับ, คิโกคุ, สุวรรณภูมิ, คันไซ,
    ฮาเนดะ, คูบิ, ไคโกะ, คันริดันไต, ท้องแล้วโดนส่งกลับ, ตั้งครรภ์, คูมิไอ, เซ็นใบกลับบ้าน
