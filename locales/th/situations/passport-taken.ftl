# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-passport-taken = มีคนเอาพาสปอร์ตหรือเอกสารของฉันไป
    .summary = มีคนเก็บพาสปอร์ต บัตรประจำตัวผู้พำนัก (บัตรไซริว) โทรศัพท์ หรือสมุดบัญชีธนาคารของคุณไว้ คุณขอคืนได้ เรื่องนี้ไม่ใช่ความผิดของคุณ

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-ask-back = ถ้าปลอดภัย ให้ขอคืน

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-copy = เก็บรูปถ่ายของเอกสารทุกใบ หรือจดเลขไว้

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-note = จดไว้ว่าใครเอาไป วันไหน เขาพูดว่าอะไร

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-passport-taken-paper = อย่าเซ็นหรือพิมพ์ลายนิ้วมือในเอกสารที่เขียนว่าเขาเก็บพาสปอร์ตหรือเอกสารของคุณไว้ได้

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-embassy = ถามสถานทูตของคุณว่าทำพาสปอร์ตใหม่อย่างไร

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-say-at-once = ถ้าตำรวจหรือเจ้าหน้าที่ขอดูบัตรของคุณ บอกทันทีว่าบัตรอยู่กับใคร

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-passport-taken-keywords =
    พาสปอร์ต, พาสปอต, พาสปอร์ท, พาสปอท, พาสสปอร์ต, พาสพอร์ต, พาส, พาสโปโต, pasapot, passport, เล่มพาส, หนังสือเดินทาง,
    หนังสือเดินทาน, ยึดพาส, ยึดพาสปอร์ต, โดนยึดพาส, เก็บพาส, ไม่คืนพาส, ยึดเอกสาร, ยึดบัตร, บัตรไซริว, ไซริว, ไซริวการ์ด, ไซริวคาโดะ,
    บัตรต่างด้าว, บัตรผู้พำนัก, ยึดสมุดบัญชี, สมุดแบงค์, บุ๊คแบงค์, บัตรเอทีเอ็ม, มายนัมเบอร์, ยึดมือถือ, ยึดโทรศัพท์, พาสหาย,
    เอาพาสไป, พาสพอต, zairyu, พาสโดนยึด, พาสปอร์ตโดนยึด, พาสปอร์ตหาย, พาสถูกยึด, โดนยึดพาสปอร์ต, นายจ้างยึดพาส, นายจ้างยึดพาสปอร์ต,
    นายจ้างเก็บพาส, หัวหน้ายึดพาส, เถ้าแก่ยึดพาส, บริษัทยึดพาส, บริษัทเก็บพาส, บริษัทเก็บพาสปอร์ต, นายหน้ายึดพาส, แท็คยึดพาส,
    ยึดเล่ม, ยึดเล่มพาส, ยึดหนังสือเดินทาง, ไม่คืนพาสปอร์ต, ไม่ยอมคืนพาส, ขอพาสคืน, เอาพาสคืน, ไม่ให้พาส, เอาพาสปอร์ตไป,
    ไม่มีพาสปอร์ต, ยึดไซริว, ยึดบัตรไซริว, เก็บบัตรไซริว, โดนยึดบัตร, โดนยึดไซริว, บัตรโดนยึด, เอาบัตรไป, ไม่คืนบัตร,
    ยึดบัตรเอทีเอ็ม, ยึดเอทีเอ็ม, ยึดบัญชี, ยึดสมุดธนาคาร, เก็บสมุดบัญชี, โดนยึดเอกสาร, เอกสารโดนยึด, โดนยึดมือถือ, โดนยึดโทรศัพท์,
    พาสปร์อต, พลาสปอร์ต, พาดสปอร์ต, พาสปอด, ใบไซริว, ไซลิว, ไซริวคาด, ซัยริว, ซัยริวการ์ด, มายนัมเบอร์โดนยึด, pasupoto,
    พาสปอร์ตถูกยึด, หนังสือเดินทางถูกยึด, บริษัทยึดพาสปอร์ต, ไม่ยอมคืนพาสปอร์ต
