# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-forced-sex-work = ฉันถูกบังคับให้ทำงานบริการทางเพศ
    .summary = มีคนหลอก ขู่ ใช้หนี้บีบ หรือใช้กำลังบังคับให้คุณทำ ถึงตอนแรกคุณจะตกลง ตอนนี้คุณปฏิเสธได้ เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-forced-sex-work-danger = ถ้าตอนนี้อยู่ในอันตราย โทรหาตำรวจ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-group-first = ถ้ากังวลเรื่องวีซ่า และตอนนี้คุณปลอดภัย คุยกับกลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือทนายความก่อน

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-forced-sex-work-notes = จดชื่อคน สถานที่ และจำนวนเงินไว้ เก็บข้อความไว้ด้วย ทำเฉพาะเมื่อปลอดภัย

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-forced-sex-work-no-debt-paper = อย่าเซ็นหรือพิมพ์ลายนิ้วมือในเอกสารเรื่องหนี้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-doctor = คุณไปหาหมอได้ หรือขอให้ศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ (One Stop) ช่วยได้ ถามเรื่องตรวจโรคและเรื่องท้อง

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-forced-sex-work-keywords =
    บังคับขาย, บังคับขายบริการ, ขายบริการ, ขายบริการทางเพศ, ค้าประเวณี, ค้ากาม, บังคับรับแขก, รับแขก, เด็กเอ็น, เอ็นเตอร์เทน,
    ไซด์ไลน์, นวด, นวดแฝง, นวดกระปู๋, อาบอบนวด, สแน็ก, สแนค, สแน็คบาร์, บาร์, คลับ, คาราโอเกะ, โฮสเตส, โฮส, เดลิเฮล, เดริเฮรุ,
    ฟูโซกุ, ฟูโซคุ, มาม่าซัง, แม่แทค, แมงดา, แม่เล้า, ค้ามนุษย์, ไบชุน, ขายตัว, บังคับขายตัว, โสเภณี, กะหรี่, ซ่อง, รับงาน, fuzoku,
    บังคับนวด, บังคับให้รับแขก, บังคับให้ขาย, บังคับขายเซ็กส์, บังคับนอนกับแขก, บังคับนอนกับลูกค้า, นอนกับแขก, นอนกับลูกค้า,
    ให้นอนกับลูกค้า, ต้องนอนกับลูกค้า, ออกไปกับแขก, ออฟไปกับแขก, โดนออฟ, นั่งดริ๊งก์, นั่งดริ้ง, นั่งกับแขก, นั่งกับลูกค้า, ชงเหล้า,
    ขายบริการญี่ปุ่น, ไม่อยากขาย, ไม่อยากรับแขก, แขกบังคับ, รับแขกใช้หนี้, ขายตัวใช้หนี้, ขายเซ็กส์, งานกลางคืน, ร้านเหล้า,
    ร้านสแน็ค, บาร์เบียร์, คาบาคุระ, เคียบะคุระ, คาบะเร่ต์, โซปแลนด์, โซปุ, นวดนาบ, นวดมีเซ็กส์, นวดน้ำ, พีอาร์, เด็กนั่งดริ๊งก์,
    มาม่าบังคับ, ขายบริกาน, รับแขค, ขึ้นห้อง, ขึ้นห้องกับแขก, พาแขกขึ้นห้อง, เอสเตะ, เมนเอส, เมนส์เอส, นวดแถม, แถม, แฮปปี้เอนดิ้ง,
    ทำมือ, ใช้มือ, ใช้ปาก, ให้ใช้ปาก, ไม่ใส่ถุง, ถุงยาง, ไม่ใช้ถุง, ปิงซาโล, เดทกับแขก, ไปโรงแรมกับแขก, โรงแรมม่านรูด, เลิฟโฮเทล,
    หมอนวด, บังคับเสพยา, ป้อนยา, เล่นยา, ยาเสพติด, ยาไอซ์, ไลฟ์แชท, ไลฟ์สด, แชทเลดี้, คามิกัง, ฐานทัพอเมริกา, ฐานทัพ, ทหารอเมริกัน
