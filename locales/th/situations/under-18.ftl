# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-under-18 = ฉันอายุต่ำกว่า 18 ปี
    .summary = ผู้ใหญ่ต้องไม่ใช้คุณทำเรื่องทางเพศ ถ่ายรูปทางเพศ หรือทำงานหนัก คุณคือคนที่กฎหมายต้องการคุ้มครอง

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-under-18-adult = บอกผู้ใหญ่ที่คุณไว้ใจ หรือผู้ช่วยเหลือด้านล่าง เริ่มคุยโดยไม่บอกชื่อก็ได้

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-no-pictures = อย่าส่งรูปถ่ายร่างกายของคุณ ถ้าส่งไปแล้ว ก็ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-under-18-messages = เก็บข้อความของผู้ใหญ่คนนั้นไว้ อย่าส่งต่อรูป

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-meet = อย่าไปเจอคนที่รู้จักทางอินเทอร์เน็ตตามลำพัง

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-under-18-danger = ถ้าตอนนี้อยู่ในอันตราย โทรหาตำรวจ

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-under-18-keywords = ต่ำกว่า 18, ไม่ถึง 18, อายุไม่ถึง, อายุน้อย, อายุ 17, อายุ 16, อายุ 15, เด็ก, เด้ก, วัยรุ่น, เยาวชน, ผู้เยาว์, นักเรียน, มัธยม, ม ปลาย, โรงเรียน, เด็กผู้หญิง, เด็กผู้ชาย, ยังไม่บรรลุ, เจเค, JK, โคโคเซ, ปาปะคัตสึ, ปาปาคัตสึ, ปะปะคัตสึ, เสี่ยเลี้ยง, ป๋า, ป๋าเลี้ยง, ชูการ์แด๊ดดี้, เลี้ยงต้อย, เอ็นโจโคไซ, นัดเจอ, หลอกเด็ก, นิติภาวะ, อายุ 14, papakatsu
