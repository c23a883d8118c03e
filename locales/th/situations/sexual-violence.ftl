# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sexual-violence = มีคนลวนลามหรือบังคับฉันทางเพศ
    .summary = ไม่ใช่ความผิดของคุณ เรื่องแบบนี้เกิดกับทั้งผู้หญิง ผู้ชาย และคนอายุน้อย คุณเป็นคนตัดสินใจว่าจะบอกใคร คุณหยุดอ่านเมื่อไรก็ได้

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-sexual-violence-danger = ถ้าตอนนี้อยู่ในอันตราย โทรหาตำรวจ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-centre = ศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ (One Stop) ช่วยเรื่องหมอ เรื่องตรวจโรค และให้คำปรึกษาได้ คุณขอให้ช่วยได้โดยไม่ต้องไปหาตำรวจ

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sexual-violence-clothes = ถ้าทำได้ ให้เก็บเสื้อผ้าชุดนั้นไว้ และอย่าเพิ่งอาบน้ำหรือล้างตัว ถ้าล้างไปแล้ว ก็ยังขอความช่วยเหลือได้

# tier: safety
# Something to do. Stands in the numbered list of the card. $hours: a number of hours, such as 72.
step-sexual-violence-pill = ถ้ามีโอกาสท้อง รีบขอยาคุมฉุกเฉิน ภายใน { $hours } ชั่วโมงหลังเกิดเหตุ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-who = คุณขอคุยกับผู้หญิงหรือผู้ชายได้ และขอล่ามได้

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sexual-violence-keywords =
    ข่มขืน, โดนข่มขืน, ถูกข่มขืน, ขืนใจ, ปล้ำ, โดนปล้ำ, ลวนลาม, โดนลวนลาม, อนาจาร, จับหน้าอก, จับนม, จับก้น, แต๊ะอั๋ง, ล่วงละเมิด,
    ล่วงละเมิดทางเพศ, คุกคามทางเพศ, มีอะไรด้วย, โดนมอมเหล้า, มอมยา, วางยา, ยาคุมฉุกเฉิน, ยาคุม, กลัวท้อง, ท้อง, ตรวจเอดส์, จิคัง,
    ชิคัง, เซคุฮาระ, เซกุฮาระ, วันสต็อป, เซโบเรียวคุ, rape, ขมขืน, โพสตินอร์, โดนเย็ด, อาฟเตอร์พิล, หัวหน้าข่มขืน, นายจ้างข่มขืน,
    เพื่อนร่วมงานข่มขืน, แฟนข่มขืน, พยายามข่มขืน, จะข่มขืน, รุมข่มขืน, โดนรุมโทรม, บังคับมีเซ็กส์, บังคับมีอะไร, บังคับให้นอนด้วย,
    บังคับหลับนอน, ขอมีอะไรด้วย, โดนล่วงละเมิด, ถูกล่วงละเมิด, ล่วงเกิน, โดนล่วงเกิน, หัวหน้าลวนลาม, หัวหน้าจับตัว, หัวหน้าจับก้น,
    หัวหน้าจับนม, นายจ้างลวนลาม, เถ้าแก่ลวนลาม, ถูกลวนลาม, ลวนราม, ลูบ, โดนลูบ, ลูบตัว, ลูบก้น, คลำ, โดนคลำ, ล้วง, โดนล้วง, กอดจูบ,
    โดนกอด, โดนจูบ, บังคับจูบ, จับตัวไม่เหมาะสม, แตะเนื้อต้องตัว, จับเนื้อต้องตัว, จับของลับ, โดนจับนม, โดนจับก้น, โดนจับหน้าอก,
    แทะโลม, พูดลามก, แอบดูอาบน้ำ, โดนวางยา, โดนมอมยา, ตื่นมาไม่รู้ตัว, ยาคุมหลังมีอะไร, ยาป้องกันท้อง, ท้องเพราะโดนข่มขืน, ถูกอนาจาร,
    ทำอนาจาร, ล่วงละเมิดทางเพด, ข่มขืม, โกคัน, เรป, เซคฮาระ, sekuhara, ทำแท้ง, เอาเด็กออก, ยาทำแท้ง, ท้องไม่พร้อม, ตั้งครรภ์,
    เมนส์ไม่มา, ประจำเดือนไม่มา, ที่ตรวจครรภ์, ถุงยางแตก, โรคติดต่อทางเพศ, กามโรค, หนองใน, ซิฟิลิส, เอชไอวี, HIV, ตรวจเลือด, ตกขาว,
    อาย, อับอาย
