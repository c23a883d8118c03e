# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-threats = มีคนขู่ฉันหรือครอบครัวของฉัน
    .summary = เขาบอกว่าจะทำร้ายคุณหรือครอบครัวที่บ้าน หรือจะทำให้คุณเสียชื่อ ขู่ทางข้อความก็ถือว่าขู่

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-threats-danger = ถ้าตอนนี้อยู่ในอันตราย โทรหาตำรวจ

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-threats-messages = เก็บข้อความไว้ ให้เห็นคำพูด ชื่อ เบอร์ และวันที่

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-now = อย่าเพิ่งตกลง อย่าเพิ่งจ่ายเงิน และอย่าเพิ่งเซ็นหรือพิมพ์ลายนิ้วมือตรงนั้น

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-alone = อย่าไปพบเขาคนเดียว

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-family = ถ้าครอบครัวอยู่นอกญี่ปุ่น ครอบครัวแจ้งตำรวจที่นั่นได้ คุณบอกสถานทูตของคุณได้ด้วย

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-visa = ถ้าวีซ่าหมดอายุ และตอนนี้คุณปลอดภัย ปรึกษากลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือทนายความก่อน

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-threats-keywords = ขู่, โดนขู่, ถูกขู่, ข่มขู่, ขุ่, ขู่ฆ่า, ขู่ทำร้าย, ขู่เอาชีวิต, ขู่ครอบครัว, ขู่พ่อแม่, ขู่ที่บ้าน,
    ขู่แจ้งตม, ขู่แจ้งตำรวจ, ขู่ส่งกลับ, รีดไถ, ไถเงิน, กรรโชก, กันโชก, แบล็คเมล์, ทวงหนี้โหด, แก๊งทวงหนี้, ยากูซ่า, ยากูซา, ยากุซ่า, แก๊ง,
    มาเฟีย, นักเลง, นายหน้าขู่, แก้แค้น, กลัว, โดนตามล่า, โอโดสุ, เคียวฮาคุ, odosu, โดนขู, เจ้าหนี้ขู่, สตอล์กเกอร์, ขู่ฉัน, โดนขู่ฆ่า,
    ถูกข่มขู่, โดนข่มขู่, ขู่จะฆ่า, ขู่ฆ่าครอบครัว, ขู่ฆ่าพ่อแม่, ขู่ลูก, ขู่แม่, ขู่คนที่บ้าน, ขู่คนในครอบครัว, จะทำร้ายครอบครัว,
    จะทำร้ายพ่อแม่, ไปหาที่บ้าน, ไปข่มขู่ที่บ้าน, ส่งคนไปที่บ้าน, นายจ้างขู่, หัวหน้าขู่, เถ้าแก่ขู่, บริษัทขู่, แท็คขู่, แม่แทคขู่,
    คนไทยขู่, ขู่ทางไลน์, ขู่ทางเฟส, ข้อความขู่, โทรมาขู่, ขู่ทางโทรศัพท์, ขู่จะแจ้งตำรวจ, ขู่จะแจ้งตม, ขู่เรียกตำรวจ, ขู่จับ, ขู่ติดคุก,
    ขู่ฟ้องตม, ขู่ทวงหนี้, ขู่เอาหนี้, ตามทวงหนี้, ขู่กรรโชก, กรรโชกทรัพย์, เอาปืนขู่, เอามีดขู่, โดนตามตัว, ตามฆ่า, ตามล่า, กลัวโดนฆ่า,
    กลัวโดนทำร้าย, ขู่ทำลายชื่อเสียง, ใส่ร้าย, ล้างแค้น, แก๊งค์, ข่มขุ่, โดนข่มขุ่, เคียวฮะกุ, สตอล์คเกอร์, สตอกเกอร์
