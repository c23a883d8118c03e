# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-false-job = งานไม่ตรงกับที่เขาสัญญาไว้
    .summary = ก่อนมาเขาพูดอย่างหนึ่ง ตอนนี้เป็นอีกอย่าง ถึงตอนแรกคุณจะตกลง ก็ขอความช่วยเหลือได้ เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-promises = เก็บหลักฐานว่าเขาสัญญาอะไรไว้: ประกาศงาน ข้อความ สัญญา ถ้าปลอดภัย ถ่ายรูปไว้

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-real-work = จดไว้ว่างานจริงคืออะไร ค่าจ้างเท่าไร ทำกี่ชั่วโมง ทำที่ไหน

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-false-job-no-signature = อย่าเซ็นหรือพิมพ์ลายนิ้วมือในเอกสารใหม่ที่คุณอ่านไม่ออก

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-before-leaving = ก่อนออกจากงาน ถามคนที่ช่วยคุณได้ (ดูข้างล่าง) ว่าจะมีผลกับวีซ่าของคุณอย่างไร

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-short-visit = ถ้าคุณเข้าญี่ปุ่นแบบระยะสั้น เช่น มาเที่ยว แล้วถูกบังคับให้ทำงาน คุยกับกลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือสถานทูตของคุณก่อน

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-false-job-danger = ถ้าปฏิเสธไม่ได้หรือออกไปไม่ได้ โทรหาตำรวจ

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-false-job-keywords =
    โดนหลอก, ถูกหลอก, หลอกมา, หลอกทำงาน, หลอกลวง, โดนโกง, โกหก, ต้มตุ๋น, มิจฉาชีพ, มิดฉาชีพ, สแกมเมอร์, งานไม่ตรง, งานไม่ตรงปก,
    ไม่ตรงปก, ไม่ตรงสัญญา, สัญญาไม่ตรง, คนละงาน, งานปลอม, งานหลอก, นายหน้าหลอก, นายหน้าโกง, เอเจนซี่หลอก, นวด, งานนวด, ร้านนวด,
    เด็กเสิร์ฟ, เด็กเสริฟ, สแน็ก, วีซ่าท่องเที่ยว, เที่ยวแล้วทำงาน, หางานเฟส, งานเฟสบุ๊ค, ค้ามนุษย์, ค้ามนุด, ดามะซะเระตะ,
    โดนหลอกมาทำงาน, ไม่เหมือนที่คุย, คอลเซ็นเตอร์, scam, โดนหลอกมาญี่ปุ่น, หลอกมาญี่ปุ่น, หลอกมาขาย, หลอกให้มา, หลอกให้ทำงาน,
    นายจ้างหลอก, นายจ้างโกหก, เถ้าแก่โกหก, บริษัทหลอก, บริษัทโกหก, เพื่อนหลอกมา, คนไทยหลอก, นายหน้าโกหก, ไม่ตรงที่ตกลง, ไม่ตรงที่คุย,
    ไม่เหมือนที่บอก, ไม่เหมือนที่ตกลง, ไม่เหมือนสัญญา, ไม่เป็นตามสัญญา, ผิดจากที่ตกลง, ผิดคำพูด, งานไม่เหมือนที่บอก, งานไม่ตรงสัญญา,
    สัญญาปลอม, สัญญาหลอก, เงินเดือนไม่ตรง, เงินเดือนไม่เหมือนที่บอก, เปลี่ยนสัญญา, ให้ทำงานอื่น, ทำคนละอย่าง, งานต่างประเทศหลอก,
    โฆษณาหลอก, ประกาศงานหลอก, หลอกผ่านเฟส, ติ๊กต็อกหลอก, โดนต้ม, โดนตุ๋น, โดนหรอก, โดนโกหก, แก๊งคอล, ดามะสะเรตะ, human trafficking,
    โดนลอยแพ, ลอยแพ, ถูกลอยแพ, นายหน้าทิ้ง, โดนทิ้ง, นายหน้าหนี, แม่บ้าน, งานดูแลคนแก่, ไคโกะ, งานฟาร์ม, สปา
