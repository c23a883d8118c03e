# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-adult-video = มีคนถ่ายคลิปฉัน หรืออยากให้ฉันเล่นหนังผู้ใหญ่ (AV)
    .summary = เขากดดันให้คุณเซ็น หรือถ่ายคลิปคุณไปแล้ว คุณปฏิเสธได้ แม้ในวันถ่าย เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-refuse = คุณปฏิเสธได้ทุกอย่างที่เขาให้ทำ ถึงจะเขียนไว้ในสัญญาก็ตาม

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-adult-video-papers = เก็บสัญญาและข้อความไว้ จดชื่อคนและวันที่เซ็นไว้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-adult-video-no-signature = อย่าเซ็นหรือพิมพ์ลายนิ้วมือในเอกสารที่คุณอ่านไม่ออก

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-write = ถ้าจะเลิกสัญญา ส่งจดหมายหรือข้อความถึงคนหรือบริษัทที่ทำหนัง แล้วเก็บสำเนาไว้ ศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ (One Stop) ช่วยเรื่องนี้ได้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-young = ถ้าตอนนั้นคุณอายุต่ำกว่า 18 ปี บอกคนที่ช่วยคุณได้ (ดูข้างล่าง) หรือตำรวจ อย่าส่งคลิปนั้นให้ใคร

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-adult-video-keywords =
    หนังผู้ใหญ่, วิดีโอผู้ใหญ่, คลิปผู้ใหญ่, หนังโป๊, หนังโป้, หนังโป, หนังเอวี, เอวี, AV, เอวีญี่ปุ่น, ถ่ายเอวี, ถ่ายหนัง, ถ่ายคลิป,
    ถ่ายวิดีโอ, ถ่ายวีดีโอ, ถ่ายแบบ, ถ่ายนู้ด, นู้ด, นางแบบ, นายแบบ, โมเดล, โมเดลลิ่ง, ไอดอล, กราเวียร์, กราเบีย, แมวมอง, สเกาต์,
    แคสงาน, สัญญาถ่ายหนัง, ยกเลิกสัญญา, ไลฟ์สด, ไลฟ์โป๊, แชทเลดี้, porn, idol, โอนลี่แฟน, โอลี่แฟน, เลิกสัญญา, หนังเอ็กซ์,
    บังคับถ่าย, บังคับถ่ายคลิป, บังคับถ่ายเอวี, บังคับถ่ายหนังโป๊, บังคับแก้ผ้าถ่าย, ให้แก้ผ้า, แก้ผ้า, ถอดเสื้อผ้าถ่าย, ถ่ายโป๊,
    ถ่ายเปลือย, ถ่ายหนังโป๊, ถ่ายหนังผู้ใหญ่, หลอกถ่ายคลิป, หลอกถ่ายหนัง, หลอกถ่ายแบบ, หลอกไปถ่าย, โดนหลอกถ่าย, ไม่อยากถ่าย,
    เซ็นสัญญาถ่าย, สัญญาเอวี, ค่าปรับไม่ถ่าย, ดาราเอวี, ดาราหนังโป๊, นางเอกเอวี, วีดีโอโป๊, วิดิโอโป๊, หนังx, แคสติ้ง, คาเมร่าเทสต์,
    เอเจนซี่โมเดลลิ่ง, ไลฟ์แก้ผ้า, แชตเลดี้, แคมเกิร์ล, กลุ่มลับ, onlyfans, สเกาโต, adaruto, ลิขสิทธิ์, สิทธิในภาพ, ไลฟ์แชท
