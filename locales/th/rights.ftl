## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## The first sentence is what everybody sees, so it must be true alone: an exception that changes what she does stands in it. At most 45 words in
## English. What else she may want to know stands in ".more", in the same languages. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) กฎหมายห้ามนายจ้างและองค์กรที่กำกับดูแล (คุมิไอ) เก็บพาสปอร์ตหรือบัตรประจำตัวผู้พำนัก (บัตรไซริว) ของคุณ
    .more = ถ้าเก็บไว้โดยที่คุณไม่เต็มใจ คนที่เก็บมีความผิดอาญา โทษจำคุกไม่เกิน { $months } เดือน หรือปรับไม่เกิน { $yen } เยน

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-passport-intern-later = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) อยู่แล้วก่อน { $start } กฎเดิมห้ามนายจ้างเก็บพาสปอร์ตหรือบัตรประจำตัวผู้พำนัก (บัตรไซริว) ของคุณ เราคิดว่ากฎเดิมยังใช้อยู่ แต่เราไม่รู้แน่ชัด ถามคนที่ช่วยคุณได้
    .more = ตามกฎเดิม ถ้าเก็บไว้โดยที่คุณไม่เต็มใจ คนที่เก็บมีความผิดอาญา

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117.
right-passport-guideline = คนทำงานอื่นๆ: รัฐบาลญี่ปุ่นมีแนวทางบอกนายจ้างทุกรายว่าไม่ให้เก็บพาสปอร์ตหรือบัตรประจำตัวผู้พำนัก (บัตรไซริว) แต่แนวทางนี้ไม่มีบทลงโทษ
    .more = การเก็บเอกสารไว้เพื่อบังคับให้คุณทำงาน อาจเป็นความผิดอาญา

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = เมื่อคุณออกจากงานและขอคืน นายจ้างต้องคืนของของคุณภายใน { $days } วัน ทั้งเงิน สมุดบัญชีธนาคาร และเอกสาร
    .more = ถ้าคุณกับนายจ้างคิดจำนวนเงินไม่ตรงกัน นายจ้างต้องคืนส่วนที่ตกลงกันได้

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = ตอนรับเข้าทำงาน นายจ้างต้องบอกค่าจ้าง ชั่วโมงการทำงาน และเงื่อนไขอื่นๆ ถ้าของจริงไม่ตรงกับที่บอก คุณออกได้ทันที แต่การออกจากงานอาจมีผลกับวีซ่า
    .more = ถ้าคุณย้ายที่อยู่มาเพื่องานนี้ และกลับบ้านเดิมภายใน { $days } วันหลังออกจากงาน นายจ้างต้องจ่ายค่าเดินทางกลับ

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = คนที่ใช้ประกาศหลอกลวงหรือเงื่อนไขที่ไม่จริงหาคนมาทำงาน มีความผิดอาญาในญี่ปุ่น
    .more = โทษจำคุกไม่เกิน { $months } เดือน หรือปรับไม่เกิน { $yen } เยน

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 225, Penal Code 226-2, Penal Code 227.
right-trafficking-consent = ถ้ามีคนหลอก บังคับ ขาย หรือซื้อคุณ เพื่อหาประโยชน์จากคุณ นี่อาจเป็นการค้ามนุษย์ ถึงตอนแรกคุณจะยอมก็ตาม แต่มีแต่ทางการที่ตัดสินเรื่องนี้ได้
    .more = การค้ามนุษย์เป็นความผิดอาญา ปรึกษาคนที่ช่วยคุณได้

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = สำหรับชาวต่างชาติ การมีเพศสัมพันธ์แลกเงิน หรืองานที่เกี่ยวกับเรื่องนี้โดยตรง อาจเป็นเหตุให้ถูกส่งกลับประเทศ (เนรเทศ) แต่ข้อนี้ไม่ใช้กับคนที่ถูกคนค้ามนุษย์ควบคุม ตม.ญี่ปุ่น (นิวคัง 入管) เป็นคนตัดสินว่าใครถูกควบคุมแบบนั้น
    .more = ปรึกษากลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือทนายความก่อน

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = คนที่ทางการรับรองว่าถูกค้ามนุษย์ อาจได้รับอนุญาตให้อยู่ต่อ แต่ ตม.ญี่ปุ่น (นิวคัง 入管) เป็นคนตัดสิน และแต่ละปีมีคนได้รับการรับรองน้อย
    .more = แค่ค่าจ้างต่ำหรือถูกทำร้ายอย่างเดียว ยังไม่พอที่ทางการจะรับรอง

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = ไม่ว่าหัวหน้า นายหน้า หรือแฟน ถ้าใครขังคุณไว้ หรือจับคุณไว้ไม่ให้ออกไป คนนั้นมีความผิดอาญา
    .more = โทษจำคุก { $months } เดือน ถึง { $years } ปี

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = ถ้าอยู่หอพักของบริษัท คุณออกไปข้างนอกหรือไปค้างที่อื่นได้ ไม่ต้องขออนุญาต แต่กฎนี้ไม่ใช้กับห้องเช่าธรรมดาที่บริษัทเช่าให้
    .more = หอจะจำกัดคนมาเยี่ยมได้ เฉพาะเวลาและที่ที่รบกวนคนอื่น

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) นอกเวลาฝึกงาน คุณโทรศัพท์ พบคนอื่น และออกไปข้างนอกได้ กฎหมายห้ามนายจ้างและองค์กรที่กำกับดูแล (คุมิไอ) จำกัดเรื่องนี้อย่างไม่เป็นธรรม
    .more = ถ้าใครสั่งห้ามโดยขู่ว่าจะไล่ออก ปรับเงิน หรือทำให้คุณเสียประโยชน์ คนนั้นมีความผิดอาญา

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-outing-later = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) อยู่แล้วก่อน { $start } กฎเดิมห้ามนายจ้างจำกัดการโทรศัพท์ การพบคนอื่น หรือการออกไปข้างนอกของคุณอย่างไม่เป็นธรรม เราคิดว่ากฎเดิมยังใช้อยู่ แต่เราไม่รู้แน่ชัด ถามคนที่ช่วยคุณได้
    .more = ตามกฎเดิม ถ้าใครสั่งห้ามโดยขู่ว่าจะไล่ออก ปรับเงิน หรือทำให้คุณเสียประโยชน์ คนนั้นมีความผิดอาญา

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = หัวหน้า นายหน้า หรือองค์กรที่กำกับดูแล (คุมิไอ) ไม่มีอำนาจส่งคุณกลับประเทศ (เนรเทศ) มีแต่ ตม.ญี่ปุ่น (นิวคัง 入管) ที่สั่งให้คนออกจากญี่ปุ่นได้ และต้องทำตามขั้นตอนกฎหมายเท่านั้น

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = ถ้าใครขู่ ทำร้าย หรือกักขังคุณ เพื่อให้คุณออกจากญี่ปุ่น คนนั้นมีความผิดอาญา
    .more = โทษของการบังคับคน คือจำคุกไม่เกิน { $years } ปี

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1).
right-intern-return = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) และฝึกงานต่อที่เดิมไม่ได้ แต่คุณอยากทำต่อ นายจ้างและองค์กรที่กำกับดูแล (คุมิไอ) ต้องช่วยคุณหาที่ใหม่
    .more = คู่มือของทางการบอกว่า การกลับประเทศก่อนกำหนดต้องมาจากความต้องการของคุณเอง

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-return-later = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) อยู่แล้วก่อน { $start } ตามกฎเดิม ถ้าฝึกงานต่อที่เดิมไม่ได้ นายจ้างต้องช่วยคุณหาที่ใหม่ เราคิดว่ากฎเดิมยังใช้อยู่ แต่เราไม่รู้แน่ชัด ถามคนที่ช่วยคุณได้
    .more = กฎนี้ใช้กับคนที่อยากฝึกงานต่อ

# tier: safety
# Labor Standards Act 24.
right-wages-full = ค่าจ้างต้องจ่ายให้คุณโดยตรง อย่างน้อยเดือนละครั้ง ในวันที่กำหนดแน่นอน จะหักเงินได้เฉพาะเมื่อกฎหมายให้หัก หรือมีข้อตกลงที่เขียนไว้กับตัวแทนลูกจ้าง
    .more = กฎหมายให้หักภาษีและประกัน กระดาษที่คุณเซ็นคนเดียวไม่ใช่ข้อตกลงแบบนี้

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = นายจ้างที่จ่ายต่ำกว่าค่าแรงขั้นต่ำของจังหวัด ทำผิดกฎหมาย ถึงคุณจะตกลงไว้ก็ตาม มีนายจ้างส่วนน้อยเท่านั้นที่ทางการอนุญาตให้จ่ายน้อยกว่านี้
    .more = ส่วนที่ขาดคือเงินที่นายจ้างค้างคุณ ค่าแรงขั้นต่ำเปลี่ยนทุกปี ให้ถามว่าตอนนี้ชั่วโมงละเท่าไร

# tier: safety
# Labor Standards Act 32, Labor Standards Act 37, Labor Standards Act 41, Labor Standards Act 116(2), Ordinance to the Labor Standards Act 25-2(1). $day-hours, $week-hours, $small-week-hours, $few, $percent: numbers or dates that the card fills in.
right-overtime-pay = ถ้าทำงานเกินวันละ { $day-hours } ชั่วโมง หรือสัปดาห์ละ { $week-hours } ชั่วโมง (ร้านหรือบาร์เล็กๆ { $small-week-hours } ชั่วโมง) ชั่วโมงที่เกิน (โอที) ต้องได้ค่าจ้างเพิ่มอย่างน้อย { $percent }% ส่วนงานเกษตร งานประมง ผู้จัดการที่มีอำนาจจริง และคนที่ครอบครัวจ้างทำงานในบ้าน ใช้กฎอื่น
    .more = { $small-week-hours } ชั่วโมงใช้กับร้านค้า โรงหนัง งานสุขภาพ งานเสริมสวย โรงแรม ร้านอาหาร และบาร์ ที่มีลูกจ้างน้อยกว่า { $few } คน บางที่นับชั่วโมงแบบอื่น

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years, $retirement-years: numbers or dates that the card fills in.
right-wage-claim-time = ตามกฎตอนนี้ คุณเรียกค่าจ้างค้างจ่ายได้ภายใน { $years } ปี นับจากวันที่เขาต้องจ่าย
    .more = เงินตอนออกจากงาน (ไทโชคุคิน 退職金): ทวงได้ภายใน { $retirement-years } ปี

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = ถ้าเขาให้ยืมเงินโดยมีเงื่อนไขว่าคุณต้องทำงาน นายจ้างไม่มีสิทธิหักหนี้นั้นจากค่าจ้าง
    .more = ค่าจ้างต้องจ่ายเต็ม ส่วนหนี้เป็นอีกเรื่องหนึ่ง

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = ต่อให้คุณมีหนี้จริง ก็ไม่มีใครมีสิทธิบังคับคุณทำงาน กักขังคุณ หรือเอาเอกสารของคุณไป
    .more = ถ้าใครทำร้าย ขู่ หรือขัง เพื่อให้คุณทำงาน คนนั้นมีความผิดอาญา โทษจำคุก { $low } ถึง { $high } ปี หรือปรับ

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = ในญี่ปุ่น กฎหมายห้ามบริษัทจัดหางานเก็บค่าธรรมเนียมหางานจากคุณ มีข้อยกเว้นไม่กี่อย่าง เช่น นักแสดง นักร้อง นักเต้น นางแบบ นายแบบ
    .more = ค่าธรรมเนียมที่จ่ายในประเทศของคุณ เป็นไปตามกฎหมายที่นั่น

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = หนี้ที่ผูกกับสัญญาให้มีเพศสัมพันธ์แลกเงิน ไม่มีผลตามกฎหมายญี่ปุ่น (เป็นโมฆะ) ใครให้ยืมเงินหรือทำสัญญา เพื่อทำให้คนอื่นมีเพศสัมพันธ์แลกเงิน คนนั้นมีความผิดอาญา
    .more = หนี้อื่น เช่น เงินกู้ที่บ้านเกิด คุณอาจยังต้องใช้คืน

# tier: safety
# Labor Standards Act 16.
right-no-penalty = กฎหมายห้ามเขียนในสัญญาว่าถ้าลาออกต้องจ่ายค่าปรับหรือค่าเสียหายเท่าไร แต่ถ้าคุณทำให้เสียหายจริง โดยตั้งใจหรือประมาทร้ายแรง นายจ้างยังฟ้องศาลเรียกค่าเสียหายนั้นได้

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = ถ้าสัญญาไม่มีวันหมด คุณแจ้งลาออกเมื่อไรก็ได้ งานจะจบหลังจากนั้น { $weeks } สัปดาห์ แต่การออกจากงานอาจมีผลกับวีซ่า
    .more = ไม่ต้องให้ใครอนุญาต

# tier: safety
# Civil Code 628, Labor Standards Act suppl. 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = ถ้าสัญญามีวันหมด คุณออกได้เมื่อมีเหตุที่เลี่ยงไม่ได้ ถ้าสัญญายาวกว่า { $years } ปี เมื่อครบ { $years } ปีแล้วก็ออกได้ ถ้าไม่ใช่แบบนี้ นายจ้างอาจเรียกค่าเสียหายจริงได้ และการออกจากงานอาจมีผลกับวีซ่า
    .more = ถ้ามีเหตุที่เลี่ยงไม่ได้ คุณออกได้ทันที

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = ถ้าคุณมีวีซ่าทำงาน (在留資格 ไซริวชิกากุ) คุณต้องแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) ภายใน { $days } วันหลังออกจากงาน ถ้าไม่ได้ทำงานแบบนั้นนาน { $months } เดือน โดยไม่มีเหตุผลสมควร วีซ่านั้นอาจถูกยกเลิก

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = ใครทุบตีคุณ คนนั้นมีความผิดอาญา ถึงคุณจะไม่บาดเจ็บก็ตาม
    .more = ถ้าทำให้บาดเจ็บ โทษจำคุกไม่เกิน { $years } ปี

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = ใครทำร้าย ขู่ ขัง หรือกดดันคุณอย่างไม่เป็นธรรม เพื่อให้คุณทำงาน คนนั้นมีความผิดอาญา
    .more = โทษจำคุก { $low } ถึง { $high } ปี หรือปรับ

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii).
right-intern-move = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) และคุณหรือเพื่อนผู้ฝึกงานถูกทำร้าย ถูกขู่ หรือถูกคุกคาม นั่นเป็นเหตุผลที่ใช้ขอเปลี่ยนนายจ้างได้ หน่วยงานที่ดูแลเป็นคนตัดสิน
    .more = คุณแจ้งหน่วยงานนั้นได้ว่ามีคนทำผิดกฎหมายการฝึกงาน ถ้าใครลงโทษคุณเพราะคุณแจ้ง คนนั้นมีความผิดอาญา แต่ถ้าคุณแค่ขอเปลี่ยนนายจ้าง กฎหมายไม่ได้เขียนไว้แบบนี้

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-move-later = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) อยู่แล้วก่อน { $start } ตามกฎเดิม การถูกทำร้าย ถูกขู่ หรือถูกคุกคาม เป็นเหตุผลที่ใช้ขอเปลี่ยนนายจ้างได้ เราคิดว่ากฎเดิมยังใช้อยู่ แต่เราไม่รู้แน่ชัด ถามคนที่ช่วยคุณได้
    .more = หน่วยงานที่ดูแลเป็นคนตัดสิน ตามกฎเดิม ถ้าใครลงโทษคุณเพราะคุณแจ้งหน่วยงานนั้น คนนั้นมีความผิดอาญา

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = ถ้าคุณปฏิเสธเรื่องทางเพศไม่ได้ เพราะถูกทำร้าย ตกใจจนตัวแข็ง หลับ เมา กลัว หรือเพราะเขามีอำนาจเหนืองานหรือเงินของคุณ คนที่ทำกับคุณมีความผิดอาญา
    .more = ถึงเป็นสามีภรรยากัน คนที่ทำก็มีความผิด ถึงคุณไม่ได้ขัดขืน คนที่ทำก็มีความผิด รวมถึงเมื่อคุณถูกวางยา ป่วย เคยถูกทารุณ ไม่มีเวลาปฏิเสธ หรือถูกโกหกว่าจะทำอะไร

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233(1).
right-police-report = ตำรวจต้องรับแจ้งความ แต่ถ้าวีซ่าหมดอายุ ก่อนไปหาตำรวจ ให้ปรึกษากลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือทนายความก่อน
    .more = ตอนตำรวจสอบถามคุณ ถ้าคุณไม่เข้าใจภาษาญี่ปุ่น ตำรวจจะใช้ล่าม ยกเว้นเมื่อหาล่ามทันทีไม่ได้ คุณขอคุยกับตำรวจผู้หญิงได้

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = ถ้าคุณถูกทำร้ายทางเพศหรือถูกค้ามนุษย์ คุณขอให้ศาลสั่งไม่ให้พูดชื่อคุณต่อหน้าคนที่มาฟังคดีได้ ศาลจะตัดสินว่าให้ตามที่ขอหรือไม่

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = ใครหลอก กดดัน ขู่ หรือทำร้าย เพื่อทำให้คนอื่นมีเพศสัมพันธ์แลกเงิน คนนั้นมีความผิดอาญา
    .more = ถ้าใครกำหนดที่ให้คนอื่นอยู่ แล้วให้คนเหล่านั้นมีเพศสัมพันธ์แลกเงิน โดยทำเป็นธุรกิจ คนนั้นก็มีความผิดอาญา โทษจำคุกไม่เกิน { $years } ปี

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23, DV Prevention Act 28-2, Immigration Control and Refugee Recognition Act 70(1)(v).
right-partner-violence = กฎหมายเรื่องความรุนแรงจากสามี ภรรยา หรือแฟนที่อยู่กินด้วยกัน ใช้กับคนทุกสัญชาติ ศาลสั่งห้ามเขาเข้าใกล้คุณได้
    .more = เจ้าหน้าที่ต้องคำนึงถึงความปลอดภัยและความลับของคุณ กฎหมายนี้ไม่ใช้กับหัวหน้างาน ถ้าวีซ่าหมดอายุ ตำรวจหรือ ตม.ญี่ปุ่น (นิวคัง 入管) ก็ยังกักตัวคุณได้

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = ใครขู่หรือทำร้ายเพื่อบังคับให้คนทำอะไรก็ตาม คนนั้นมีความผิดอาญา ไม่ว่าเป็นใคร
    .more = โทษจำคุกไม่เกิน { $years } ปี

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = ทุกจังหวัดต้องมีศูนย์สำหรับผู้หญิงที่เดือดร้อน ผู้หญิงไปพักชั่วคราวในที่ปลอดภัยของศูนย์ได้ แต่ไม่ใช่ทุกคนจะได้พัก
    .more = กฎหมายนี้ไม่รวมผู้ชาย แต่ผู้ชายก็ถามได้ว่ามีที่พักปลอดภัยไหม

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = ใครขู่คุณหรือญาติของคุณ คนนั้นมีความผิดอาญา ขู่ทางข้อความก็ผิด
    .more = โทษจำคุกไม่เกิน { $years } ปี หรือปรับไม่เกิน { $yen } เยน ถ้าคนขู่อยู่ต่างประเทศ ตำรวจญี่ปุ่นฝ่ายเดียวทำอะไรได้น้อย

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = ใครขู่เพื่อให้คุณทำอะไรบางอย่าง หรือขู่เพื่อเอาเงินจากคุณ คนนั้นมีความผิดอาญา
    .more = ขู่ให้ทำอะไรบางอย่าง โทษจำคุกไม่เกิน { $force-years } ปี ขู่เอาเงิน โทษจำคุกไม่เกิน { $money-years } ปี

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = กฎหมายห้ามบริษัทปล่อยกู้และคนทวงหนี้ขู่คุณ เขาไม่มีสิทธิบอกคนอื่นเรื่องหนี้ และไม่มีสิทธิขอให้ครอบครัวของคุณจ่าย
    .more = กฎหมายห้ามเขามาหาหรือโทรหาคุณตอนกลางคืนหรือที่ทำงาน ถ้าไม่มีเหตุผลสมควร

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10. $law-from: numbers or dates that the card fills in.
right-av-written = สัญญาถ่ายหนังผู้ใหญ่ (AV) ต้องเขียนบนกระดาษหรือทำเป็นไฟล์ แยกสัญญาหนังทีละเรื่อง และเขาต้องอธิบายก่อนคุณเซ็น สัญญาที่ไม่ได้เขียนไว้ไม่มีผลตามกฎหมาย
    .more = ค่าปรับเพราะเลิกถ่ายไม่มีผลตามกฎหมาย (เป็นโมฆะ) กฎนี้ใช้กับสัญญาที่ทำตั้งแต่ { $law-from }

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = ในวันถ่าย ไม่ว่าเขาจะให้ทำอะไร คุณปฏิเสธได้ ถึงจะเขียนไว้ในสัญญาก็ตาม และไม่มีใครมีสิทธิเรียกเงินจากคุณเพราะคุณปฏิเสธ
    .more = กฎหมายห้ามเขาถ่ายก่อนครบ { $filming-months } เดือนหลังคุณได้เอกสาร และห้ามเขาเอาหนังออกเผยแพร่ก่อนครบ { $release-months } เดือนหลังถ่ายเสร็จทั้งหมด

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = สัญญา AV ที่ทำตั้งแต่ { $signed-from }: คุณเลิกสัญญาได้โดยไม่เสียเงิน ไม่ว่าด้วยเหตุผลใด จนครบ { $years } ปีหลังหนังออกเผยแพร่ ส่วนไลฟ์สด (ไลฟ์แชต) ยังไม่แน่ชัดว่าใช้กฎนี้ได้ไหม
    .more = ให้บอกเลิกเป็นตัวหนังสือ จะเป็นจดหมายหรือส่งข้อความก็ได้ คุณอาจต้องคืนเงินที่ได้มา

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = สัญญา AV ที่ทำตั้งแต่ { $second-from } ถึง { $second-until }: คุณเลิกสัญญาได้โดยไม่เสียเงิน จนถึง { $last-day } หรือจนครบ { $second-years } ปีหลังหนังออกเผยแพร่ วันไหนช้ากว่า ให้ใช้วันนั้น
    .more = สัญญาที่ทำตั้งแต่ { $first-from } ถึง { $first-until }: คุณเลิกสัญญาได้โดยไม่เสียเงิน จนครบ { $first-years } ปีหลังหนังออกเผยแพร่ สัญญาที่เก่ากว่านั้น ให้ถามคนที่ช่วยคุณได้

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = สัญญา AV ที่ทำตั้งแต่ { $second-from } ถึง { $second-until }: คุณเลิกสัญญาได้โดยไม่เสียเงิน จนครบ { $second-years } ปีหลังหนังออกเผยแพร่
    .more = สัญญาที่ทำตั้งแต่ { $first-from } ถึง { $first-until }: คุณเลิกสัญญาได้โดยไม่เสียเงิน จนครบ { $first-years } ปีหลังหนังออกเผยแพร่ สัญญาที่เก่ากว่านั้น ให้ถามคนที่ช่วยคุณได้

# tier: safety
# Private Sexual Images Act 2(1), Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = ใครเอารูปหรือคลิปลับทางเพศที่ดูออกว่าเป็นคุณ ให้คนจำนวนมากดู คนนั้นมีความผิดอาญา แต่กฎหมายนี้ไม่รวมรูปหรือคลิปที่ถ่ายไว้เพื่อให้คนอื่นดู
    .more = โทษจำคุกไม่เกิน { $years } ปี หรือปรับไม่เกิน { $yen } เยน คดีนี้คุณต้องแจ้งความกับตำรวจเอง

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = ใครถ่ายรูปหรือคลิปทางเพศของคุณ โดยแอบถ่าย บังคับ หรือโกหกว่าถ่ายอะไรหรือใครจะได้ดู คนนั้นมีความผิดอาญา
    .more = โทษจำคุกไม่เกิน { $years } ปี หรือปรับไม่เกิน { $yen } เยน

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = คุณขอให้เว็บไซต์ลบรูปหรือคลิปได้ แต่ไม่มีใครสัญญาได้ว่าจะหายไปทุกที่
    .more = เว็บไซต์จะถามคนที่โพสต์ก่อน ถ้าคนนั้นไม่ค้านภายใน { $days } วัน เว็บไซต์อาจลบได้

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = ผู้ใหญ่ที่จ่าย หรือสัญญาว่าจะจ่าย เพื่อมีเพศสัมพันธ์กับคนอายุต่ำกว่า { $age } ปี ทำผิดกฎหมาย แต่ตำรวจอาจยังสอบถามคุณ
    .more = ผู้ใหญ่ที่ทำมีโทษจำคุกไม่เกิน { $years } ปี หรือปรับ

# tier: safety
# Child Prostitution and Child Pornography Act 7, Penal Code 182(3). $age, $ask-age, $low, $high, $gap: numbers or dates that the card fills in.
right-child-pictures = ถ้าคุณอายุต่ำกว่า { $age } ปี: ใครทำหรือส่งต่อรูปหรือคลิปทางเพศของคุณ เอาให้คนดู หรือเก็บไว้เพื่อความใคร่ คนนั้นมีความผิดอาญา ถึงคุณจะถ่ายเองก็ตาม
    .more = ถ้าคุณอายุต่ำกว่า { $ask-age } ปี คนที่ขอรูปหรือคลิปแบบนี้จากคุณมีความผิดอาญา ถ้าคุณอายุ { $low } ถึง { $high } ปี ข้อนี้ใช้เฉพาะเมื่อคนขออายุมากกว่าคุณ { $gap } ปีขึ้นไป

# tier: safety
# Penal Code 176(3), Penal Code 177(3). $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = ถ้าอายุต่ำกว่า { $age } ปี ถึงคุณจะตกลงเรื่องทางเพศ กฎหมายก็ไม่ถือว่าคุณยินยอม ถ้าคุณอายุ { $low } ถึง { $high } ปี ข้อนี้ใช้เมื่ออีกฝ่ายอายุมากกว่าคุณ { $gap } ปีขึ้นไป

# tier: safety
# Labor Standards Act 59, Labor Standards Act 60, Labor Standards Act 61, Labor Standards Act 62. $age, $from-hour, $until-hour, $shift-age: numbers or dates that the card fills in.
right-child-work = ถ้าคุณอายุต่ำกว่า { $age } ปี โดยทั่วไป กฎหมายห้ามนายจ้างให้คุณทำงานตั้งแต่เวลา { $from-hour } ถึง { $until-hour } น. และนายจ้างไม่มีสิทธิให้คุณทำงานล่วงเวลา (โอที) หรืองานอันตราย
    .more = งานกลางคืนบางอย่างทำได้ คืองานฟาร์ม งานประมง งานโรงพยาบาล และงานกะของผู้ชายอายุ { $shift-age } ปีขึ้นไป ค่าจ้างของคุณต้องจ่ายให้คุณ ไม่ใช่ให้คนอื่น

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = ประกันอุบัติเหตุจากการทำงาน (โรไซ 労災) คุ้มครองคนงาน ไม่ว่าสัญชาติไหนหรือวีซ่าอะไร ถึงนายจ้างไม่เคยเข้าประกันก็ตาม แต่ไม่รวมคนที่ครอบครัวจ้างทำงานในบ้าน
    .more = กิจการเล็กๆ ที่ทำฟาร์ม ป่าไม้ หรือประมง อาจไม่อยู่ในประกันนี้ แต่นายจ้างยังต้องจ่ายค่าชดเชย

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14, Labor Standards Act 76. $day, $percent: numbers or dates that the card fills in.
right-accident-care = ถ้าบาดเจ็บจากการทำงาน รักษาฟรี ถ้าต้องหยุดงานหลายวัน ให้นับวันแรกที่หยุดเป็นวันที่หนึ่ง พอถึงวันที่ { $day } ที่หยุดงาน คุณจะเริ่มได้เงิน อย่างน้อย { $percent }% ของค่าจ้างปกติ
    .more = ส่วนวันก่อนหน้านั้น นายจ้างต้องจ่าย { $percent }%

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = กฎหมายห้ามนายจ้างเลิกจ้างคุณในช่วงที่คุณหยุดงานเพราะบาดเจ็บจากการทำงาน และอีก { $days } วันหลังจากนั้น มีข้อยกเว้นน้อยมาก

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = ต้องขอเงินภายใน { $years } ปี ถ้าพิการถาวร ภายใน { $disability-years } ปี

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = กฎหมายแรงงาน กฎความปลอดภัย และประกันอุบัติเหตุจากการทำงาน (โรไซ 労災) ใช้กับงานที่ทำในญี่ปุ่น ไม่ว่าวีซ่าของคุณเป็นแบบไหน
    .more = หนังสือแจ้งของทางการบอกไว้แบบนี้ การทวงค่าจ้างของคุณไม่ใช่ความผิด

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = แค่อยู่ต่อหลังวีซ่าหมดอายุ ก็ผิดกฎหมายแล้ว ตำรวจและ ตม.ญี่ปุ่น (นิวคัง 入管) จับหรือกักตัวคุณได้
    .more = ตามกฎหมาย ถ้าเจ้าหน้าที่รัฐรู้ว่าใครวีซ่าหมดอายุ ต้องแจ้ง ตม.ญี่ปุ่น ไม่ใช่ทุกแห่งที่แจ้ง แต่บางแห่งก็แจ้ง

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = ถ้าคุณอยากกลับประเทศและไม่มีปัญหาอื่น คุณไปหา ตม.ญี่ปุ่น (นิวคัง 入管) เองได้ แต่มีเงื่อนไข ให้ปรึกษาทนายความก่อน
    .more = ปกติจะกลับมาญี่ปุ่นไม่ได้เป็นเวลา { $short-years } ปี ไม่ใช่ { $long-years } ปี

# tier: safety
# Act 60 of the year Reiwa 6 (the new scheme) suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = ตั้งแต่ { $start } มีระบบใหม่ชื่อ "อิคุเซชูโร" (育成就労 การจ้างงานเพื่อพัฒนาทักษะ) แทนการฝึกงานด้านเทคนิค คนที่เป็นผู้ฝึกงานอยู่ก่อนแล้ว ฝึกงานต่อแบบเดิม
    .more = หน่วยงานเดิมปิดไปแล้ว และมีหน่วยงานใหม่ทำแทน ถ้าคุณเข้ามาในระบบใหม่ เราไม่รู้แน่ชัดว่ากฎเดิมข้อไหนใช้กับคุณ ถามคนที่ช่วยคุณได้
