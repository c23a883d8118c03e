# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-work-injury = ฉันบาดเจ็บหรือป่วยจากการทำงาน
    .summary = คุณบาดเจ็บ มีแผลไหม้ หรือป่วยเพราะงาน เรื่องนี้มีประกันอุบัติเหตุจากการทำงาน (โรไซ 労災) ไม่ว่าวีซ่าของคุณเป็นแบบไหน

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-work-injury-ambulance = ถ้าอาการหนัก เรียกรถพยาบาล

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-tell-hospital = ก่อนจ่ายเงิน บอกโรงพยาบาลว่าเกิดจากการทำงาน

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-work-injury-proof = เก็บรูปถ่ายและใบเสร็จทุกใบ จดชื่อคนที่เห็นไว้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-labour-office = ขอแบบฟอร์มประกันอุบัติเหตุจากการทำงาน (โรไซ 労災) ได้ที่สำนักงานแรงงานญี่ปุ่น (โรกิ 労働基準監督署) ในแบบฟอร์มต้องกรอกชื่อและที่อยู่ของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-visa = ถ้าวีซ่าหมดอายุ ปรึกษากลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ก่อน เพราะเมื่อบริษัทแจ้งอุบัติเหตุ ทางการอาจรู้เรื่องวีซ่าของคุณ

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-work-injury-keywords = บาดเจ็บ, เจ็บ, อุบัติเหตุ, อุบัติเหต, เจ็บตอนทำงาน, แขนหัก, ขาหัก, กระดูกหัก, นิ้วขาด, นิ้วโดนเครื่อง,
    เครื่องหนีบ, เครื่องจักร, มีดบาด, เลือดออก, ไฟไหม้, น้ำร้อนลวก, โดนลวก, ตกจากที่สูง, ลื่นล้ม, ปวดหลัง, ป่วย, ไม่สบาย, สารเคมี,
    แพ้สารเคมี, โรงพยาบาล, หาหมอ, ค่ารักษา, ประกัน, โรไซ, โรซัย, เคกะ, เคงะ, คิวคิวฉะ, รถพยาบาล, rosai, ไฟดูด, ตกนั่งร้าน, มือโดนเครื่อง,
    โรไซโฮเก็น, บาดเจ็บจากงาน, บาดเจ็บตอนทำงาน, เจ็บจากงาน, เจ็บจากการทำงาน, เจ็บที่ทำงาน, อุบัติเหตุในงาน, อุบัติเหตุที่ทำงาน,
    อุบัติเหตุจากงาน, นิ้วโดนตัด, นิ้วโดนบด, โดนเครื่องตัด, โดนเครื่องหนีบ, โดนเครื่องบด, เครื่องบดมือ, เครื่องตัดนิ้ว, เครื่องตัดมือ,
    มือเข้าเครื่อง, มือขาด, แขนขาด, มือโดนบาด, มีดบาดมือ, โดนบาด, โดนของทับ, ของหล่นใส่, โดนทับ, ตกบันได, ตกหลังคา, ตกตึก, ล้มตอนทำงาน,
    ไฟลวก, น้ำมันลวก, โดนไฟช็อต, ไฟช็อต, สารเคมีเข้าตา, เคมีโดนตัว, ตาบอด, พิการ, เลือดไหล, แผล, เป็นแผล, เย็บแผล, มือชา, ปวดหลังจากงาน,
    ปวดเอว, ฮีทสโตรก, ลมแดด, เป็นลม, ป่วยจากงาน, ป่วยเพราะงาน, ไม่ให้ไปหาหมอ, ไม่พาไปหาหมอ, ไม่ให้ไปโรงพยาบาล, หัวหน้าไม่ให้หาหมอ,
    ไม่จ่ายค่ารักษา, ค่าหมอ, ค่ารักษาพยาบาล, โรงบาล, หยุดงานเพราะเจ็บ, ประกันอุบัติเหตุ, ประกันโรไซ, บาทเจ็บ, อุบัตเหตุ, โรไซโฮเคน,
    โรซัยโฮเคน, เน็ตชูโช
