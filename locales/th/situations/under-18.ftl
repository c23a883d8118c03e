# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-under-18 = ฉันอายุต่ำกว่า 18 ปี
    .summary = ผู้ใหญ่ต้องไม่ให้คุณทำเรื่องทางเพศ ต้องไม่ถ่ายรูปหรือคลิปทางเพศของคุณ และต้องไม่ให้คุณทำงานหนัก คุณคือคนที่กฎหมายต้องการคุ้มครอง

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-under-18-adult = บอกผู้ใหญ่ที่คุณไว้ใจ หรือบอกคนที่ช่วยคุณได้ (ดูข้างล่าง) บางที่เริ่มคุยได้โดยไม่บอกชื่อ ถามก่อนได้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-no-pictures = อย่าส่งรูปหรือคลิปร่างกายของคุณ ถ้าส่งไปแล้ว ก็ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-under-18-messages = เก็บข้อความของผู้ใหญ่คนนั้นไว้ อย่าส่งต่อรูปหรือคลิปให้ใคร

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-meet = อย่าไปเจอคนที่รู้จักทางอินเทอร์เน็ตตามลำพัง

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-under-18-danger = ถ้าตอนนี้อยู่ในอันตราย โทรหาตำรวจ

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-under-18-keywords =
    ต่ำกว่า 18, ไม่ถึง 18, อายุไม่ถึง, อายุน้อย, อายุ 17, อายุ 16, อายุ 15, เด็ก, เด้ก, วัยรุ่น, เยาวชน, ผู้เยาว์, นักเรียน, มัธยม,
    ม ปลาย, โรงเรียน, เด็กผู้หญิง, เด็กผู้ชาย, ยังไม่บรรลุ, เจเค, JK, โคโคเซ, ปาปะคัตสึ, ปาปาคัตสึ, ปะปะคัตสึ, เสี่ยเลี้ยง, ป๋า,
    ป๋าเลี้ยง, ชูการ์แด๊ดดี้, เลี้ยงต้อย, เอ็นโจโคไซ, นัดเจอ, หลอกเด็ก, นิติภาวะ, อายุ 14, papakatsu, อายุไม่ถึงสิบแปด, สิบเจ็ด,
    อายุสิบเจ็ด, อายุสิบหก, อายุสิบห้า, 17 ปี, 16 ปี, 15 ปี, ฉันเป็นเด็ก, ยังเป็นเด็ก, เป็นเด็กอยู่, ยังไม่โต, ยังเรียนอยู่,
    ยังเรียนมัธยม, นักเรียนมัธยม, เด็กนักเรียน, เด็กมัธยม, ม ต้น, มอปลาย, มอต้น, ไม่บรรลุนิติภาวะ, ยังไม่บรรลุนิติภาวะ, เด็กสาว,
    เด็กหญิง, เด็กชาย, แรงงานเด็ก, ใช้แรงงานเด็ก, ค้ามนุษย์เด็ก, บังคับเด็ก, ถ่ายคลิปเด็ก, รูปโป๊เด็ก, ผู้ใหญ่หลอก, ผู้ใหญ่ทำไม่ดี,
    ลุงให้เงิน, ไปกินข้าวได้เงิน, เดตได้เงิน, รับงานเด็ก, เด็กเลี้ยง, ป๋าเปย์, แด๊ดดี้, เจเคบิซิเนส, เจเคเรฟุเระ, โจชิโคเซ,
    ปาปาคัทสึ, เอ็นโค, จิโซ, มิเซเน็น, นักเรียน ม ปลาย, แม่ทิ้ง, แม่ทิ้งหนู, แม่ทิ้งหนูไว้ที่ญี่ปุ่น, พ่อแม่ทิ้ง, โดนทิ้งไว้,
    ทิ้งไว้ที่ญี่ปุ่น, ทิ้งลูก, อยู่คนเดียวที่ญี่ปุ่น, ไม่มีพ่อแม่, หนีออกจากบ้าน, 14 ปี, รับงานเดท, เดทรับเงิน
