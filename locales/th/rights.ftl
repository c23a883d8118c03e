## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## At most 45 words in English. Say what the law says and its limits. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค นายจ้างและองค์กรที่กำกับดูแล (คุมิไอ) ห้ามเก็บพาสปอร์ตหรือบัตรประจำตัวผู้พำนัก (บัตรไซริว) ของคุณ ถ้าเก็บไว้โดยที่คุณไม่เต็มใจ เป็นความผิดอาญา โทษจำคุกไม่เกิน { $months } เดือน หรือปรับไม่เกิน { $yen } เยน

# tier: safety
# Labor Standards Act 5.
right-passport-guideline = คนทำงานอื่นๆ: รัฐบาลมีแนวทางบอกนายจ้างทุกรายว่าไม่ให้เก็บพาสปอร์ตหรือบัตรประจำตัวผู้พำนัก (บัตรไซริว) แนวทางนี้ไม่มีบทลงโทษ แต่การเก็บเอกสารไว้เพื่อบังคับให้คุณทำงาน อาจเป็นความผิดอาญา

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = เมื่อคุณออกจากงานและขอคืน นายจ้างต้องคืนของของคุณภายใน { $days } วัน ทั้งเงิน สมุดบัญชีธนาคาร และเอกสาร

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = ตอนรับเข้าทำงาน นายจ้างต้องบอกค่าจ้าง ชั่วโมงการทำงาน และเงื่อนไขอื่นๆ ถ้าของจริงไม่ตรงกับที่บอก คุณออกได้ทันที ถ้าคุณย้ายที่อยู่มาเพื่องานนี้ และกลับบ้านเกิดภายใน { $days } วันหลังออกจากงาน นายจ้างต้องจ่ายค่าเดินทางกลับ

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = การใช้ประกาศเท็จหรือเงื่อนไขเท็จหาคนมาทำงาน เป็นความผิดอาญา โทษจำคุกไม่เกิน { $months } เดือน หรือปรับไม่เกิน { $yen } เยน

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 226-2.
right-trafficking-consent = ถ้ามีคนหลอก บังคับ ขาย หรือซื้อคุณ เพื่อหาประโยชน์จากคุณ นี่อาจเป็นความผิดอาญาฐานค้ามนุษย์ ถึงตอนแรกคุณจะยอมก็ตาม แต่มีแต่ทางการที่ตัดสินเรื่องนี้ได้ ปรึกษาผู้ช่วยเหลือ

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = สำหรับชาวต่างชาติ งานบริการทางเพศอาจเป็นเหตุให้ถูกเนรเทศ แต่ข้อนี้ไม่ใช้กับคนที่ถูกคนค้ามนุษย์ควบคุมอยู่ สำนักงานตรวจคนเข้าเมือง (ตม.) เป็นคนตัดสินว่าใครเข้าข่าย ปรึกษากลุ่มช่วยเหลืออิสระ (NGO) หรือทนายความก่อน

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = คนที่ทางการรับรองว่าเป็นผู้เสียหายจากการค้ามนุษย์ อาจได้รับอนุญาตให้อยู่ต่อ สำนักงานตรวจคนเข้าเมือง (ตม.) เป็นคนตัดสิน แต่ละปีมีคนได้รับการรับรองน้อย แค่ค่าจ้างไม่ดีหรือถูกทำร้ายอย่างเดียวยังไม่พอ

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = การขังคนไว้ หรือไม่ให้เขาออกไป เป็นความผิดอาญา ไม่ว่าใครทำ โทษจำคุก { $months } เดือน ถึง { $years } ปี

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = ถ้าอยู่หอพักของบริษัท คุณออกไปข้างนอกหรือไปค้างที่อื่นได้ ไม่ต้องขออนุญาต การจำกัดคนมาเยี่ยม ทำได้เฉพาะด้วยกฎที่เป็นธรรม เรื่องนี้ไม่ใช้กับห้องเช่าธรรมดาที่บริษัทเช่าให้

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค การขู่ว่าจะไล่ออก ปรับเงิน หรือทำให้คุณเสียประโยชน์อย่างอื่น เพื่อไม่ให้คุณโทรศัพท์ พบคนอื่น หรือออกไปข้างนอกในเวลาที่ไม่ได้ฝึกงาน เป็นความผิดอาญา

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = หัวหน้า นายหน้า หรือองค์กรที่กำกับดูแล (คุมิไอ) เนรเทศคุณไม่ได้ มีแต่สำนักงานตรวจคนเข้าเมือง (ตม.) ที่สั่งให้คนออกจากประเทศได้ และต้องทำตามขั้นตอนกฎหมายเท่านั้น

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = การขู่ ทำร้าย หรือกักขังคุณ เพื่อให้คุณออกจากประเทศ เป็นความผิดอาญา โทษของการบังคับคน คือจำคุกไม่เกิน { $years } ปี

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51.
right-intern-return = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค และฝึกงานต่อที่เดิมไม่ได้ แต่คุณอยากทำต่อ นายจ้างและองค์กรที่กำกับดูแล (คุมิไอ) ต้องช่วยคุณหาที่ใหม่ การกลับประเทศก่อนกำหนดต้องมาจากความต้องการของคุณเอง

# tier: safety
# Labor Standards Act 24.
right-wages-full = ค่าจ้างต้องจ่ายเต็มจำนวน จ่ายให้คุณโดยตรง อย่างน้อยเดือนละครั้ง ในวันที่กำหนดแน่นอน จะหักเงินได้เฉพาะเมื่อกฎหมายให้หัก หรือมีข้อตกลงเป็นหนังสือกับฝ่ายลูกจ้าง

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = จ่ายต่ำกว่าค่าแรงขั้นต่ำของจังหวัด ผิดกฎหมาย ถึงคุณจะตกลงไว้ก็ตาม ส่วนที่ขาดคือเงินที่นายจ้างค้างคุณ ค่าแรงขั้นต่ำเปลี่ยนทุกปี ให้ถามว่าตอนนี้เท่าไร มีนายจ้างส่วนน้อยที่ทางการอนุญาตให้จ่ายน้อยกว่านี้

# tier: safety
# Labor Standards Act 37. $day-hours, $week-hours, $percent: numbers or dates that the card fills in.
right-overtime-pay = งานส่วนใหญ่ ถ้าทำเกินวันละ { $day-hours } ชั่วโมง หรือสัปดาห์ละ { $week-hours } ชั่วโมง ชั่วโมงที่เกิน (โอที) ต้องได้ค่าจ้างเพิ่มอย่างน้อย { $percent }% งานเกษตร งานประมง ผู้จัดการที่มีอำนาจจริง และคนที่ครอบครัวจ้างทำงานในบ้าน ใช้กฎอื่น

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years: numbers or dates that the card fills in.
right-wage-claim-time = คุณเรียกค่าจ้างค้างจ่ายย้อนหลังได้ { $years } ปี นี่คือกฎที่ใช้อยู่ตอนนี้

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = ถ้าเขาให้ยืมเงินโดยมีเงื่อนไขว่าคุณต้องทำงาน นายจ้างไม่มีสิทธิหักหนี้นั้นจากค่าจ้าง ค่าจ้างต้องจ่ายเต็ม ส่วนหนี้เป็นอีกเรื่องหนึ่ง

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = ต่อให้คุณมีหนี้ ก็ไม่มีใครมีสิทธิบังคับคุณทำงาน กักตัวคุณ หรือเอาเอกสารของคุณไป การทำร้าย ขู่ หรือขัง เพื่อให้คุณทำงาน เป็นความผิดอาญา โทษจำคุก { $low } ถึง { $high } ปี หรือปรับ

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = ในญี่ปุ่น บริษัทจัดหางานห้ามเก็บค่าธรรมเนียมหางานจากคุณ มีข้อยกเว้นไม่กี่อย่าง เช่น นักแสดง นางแบบ นายแบบ ส่วนค่าธรรมเนียมที่จ่ายในประเทศของคุณ เป็นไปตามกฎหมายที่นั่น

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = การให้ยืมเงินหรือใช้สัญญา เพื่อทำให้คนอื่นมีเพศสัมพันธ์แลกเงิน เป็นความผิดอาญา หนี้ที่ผูกกับสัญญาแบบนี้เป็นโมฆะในญี่ปุ่น

# tier: safety
# Labor Standards Act 16.
right-no-penalty = ห้ามเขียนในสัญญาว่าถ้าลาออกต้องจ่ายค่าปรับหรือค่าเสียหายเท่าไร แต่ถ้าคุณทำให้เสียหายจริง โดยตั้งใจหรือประมาทร้ายแรง นายจ้างยังฟ้องศาลเรียกค่าเสียหายนั้นได้

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = ถ้าสัญญาไม่มีวันหมด คุณแจ้งลาออกเมื่อไรก็ได้ งานจะจบหลังจากนั้น { $weeks } สัปดาห์ ไม่ต้องให้ใครอนุญาต

# tier: safety
# Civil Code 628, Labor Standards Act 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = ถ้าสัญญามีวันหมด คุณออกได้ทันทีเมื่อมีเหตุที่เลี่ยงไม่ได้ ถ้าสัญญายาวกว่า { $years } ปี พอครบ { $years } ปีแล้ว จะออกเมื่อไรก็ได้ ถ้าไม่ใช่สองกรณีนี้ นายจ้างอาจเรียกค่าเสียหายจริงได้

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = ถ้าคุณมีวีซ่าทำงาน (สถานภาพการพำนัก) คุณต้องแจ้งสำนักงานตรวจคนเข้าเมือง (ตม.) ภายใน { $days } วันหลังออกจากงาน ถ้าไม่ได้ทำงานแบบนั้นนาน { $months } เดือน โดยไม่มีเหตุผลสมควร สถานภาพนั้นอาจถูกยกเลิกได้

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = การทุบตีคนเป็นความผิดอาญา ถึงจะไม่บาดเจ็บก็ตาม ถ้าทำให้บาดเจ็บ โทษจำคุกไม่เกิน { $years } ปี

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = การทำร้าย ขู่ ขัง หรือกดดันอย่างไม่เป็นธรรม เพื่อให้คนทำงาน เป็นความผิดอาญา โทษจำคุก { $low } ถึง { $high } ปี หรือปรับ

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51.
right-intern-move = ถ้าคุณเป็นผู้ฝึกงานด้านเทคนิค และคุณหรือเพื่อนผู้ฝึกงานถูกทำร้าย ถูกขู่ หรือถูกคุกคาม นั่นเป็นเหตุผลที่ใช้ขอเปลี่ยนนายจ้างได้ การลงโทษคุณเพราะคุณขอ เป็นความผิดอาญา หน่วยงานที่ดูแลเป็นคนตัดสิน

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = การกระทำทางเพศที่คุณไม่ได้เต็มใจ เป็นความผิดอาญา แม้เป็นสามีภรรยากันก็ตาม รวมถึงตอนที่คุณตกใจจนตัวแข็ง หลับ ดื่มเหล้า กลัว หรือกลัวคนที่มีอำนาจเรื่องงานหรือเงินของคุณ ถึงคุณไม่ได้ขัดขืน ก็นับ

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233.
right-police-report = ตำรวจต้องรับแจ้งความ ถ้าคุณไม่เข้าใจภาษาญี่ปุ่น ตำรวจต้องใช้ล่าม คุณขอเจ้าหน้าที่ผู้หญิงได้ ถ้าวีซ่าหมดอายุ ขอคำปรึกษาก่อน

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = คนที่ถูกทำร้ายทางเพศหรือถูกค้ามนุษย์ ขอได้ว่าไม่ให้พูดชื่อของตัวเองในศาลที่มีคนอื่นฟัง ศาลเป็นคนตัดสิน

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = การหลอก กดดัน ขู่ หรือทำร้าย เพื่อทำให้คนอื่นมีเพศสัมพันธ์แลกเงิน เป็นความผิดอาญา การทำธุรกิจนี้โดยให้คุณต้องอยู่ในที่ที่เขากำหนด ก็เป็นความผิดอาญา โทษจำคุกไม่เกิน { $years } ปี

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23.
right-partner-violence = กฎหมายเรื่องความรุนแรงจากสามี ภรรยา หรือคนที่อยู่กินด้วยกัน ใช้กับคนทุกสัญชาติ เจ้าหน้าที่ต้องคำนึงถึงความปลอดภัยและความลับของคุณ ศาลสั่งไม่ให้คู่ครองเข้าใกล้คุณได้ กฎหมายนี้ไม่ใช้กับหัวหน้า ถ้าวีซ่าหมดอายุ ก็ยังอาจถูกกักตัวได้

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = การขู่หรือทำร้ายเพื่อบังคับให้คนทำอะไรก็ตาม เป็นความผิดอาญา ไม่ว่าใครทำ โทษจำคุกไม่เกิน { $years } ปี

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = ทุกจังหวัดต้องมีศูนย์สำหรับผู้หญิงที่เดือดร้อน ศูนย์ให้ที่พักปลอดภัยชั่วคราวได้ แต่ไม่ใช่ทุกคนจะได้ กฎหมายนี้ไม่รวมผู้ชาย ถามว่ามีที่ว่างไหม

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = การขู่คุณหรือญาติของคุณเป็นความผิดอาญา โทษจำคุกไม่เกิน { $years } ปี หรือปรับไม่เกิน { $yen } เยน ขู่ทางข้อความก็นับ ถ้าคนขู่อยู่ต่างประเทศ ตำรวจที่นี่ฝ่ายเดียวทำอะไรได้น้อย

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = ขู่เพื่อให้คุณทำอะไรบางอย่าง โทษจำคุกไม่เกิน { $force-years } ปี ขู่เพื่อเอาเงิน โทษจำคุกไม่เกิน { $money-years } ปี

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = คนปล่อยกู้หรือคนทวงหนี้ ห้ามขู่คุณ ห้ามมาหาหรือโทรมาตอนกลางคืนหรือที่ทำงาน โดยไม่มีเหตุผลสมควร ห้ามบอกคนอื่นเรื่องหนี้ และห้ามขอให้ครอบครัวของคุณจ่าย

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10.
right-av-written = สัญญาถ่ายวิดีโอสำหรับผู้ใหญ่ (AV) ต้องเป็นกระดาษหรือไฟล์อิเล็กทรอนิกส์ แยกสัญญาทีละเรื่อง และอธิบายก่อนคุณเซ็น สัญญาที่ไม่ได้เขียนไว้ไม่มีผล ค่าปรับเพราะเลิกถ่ายเป็นโมฆะ

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = ห้ามถ่ายก่อนครบ { $filming-months } เดือนหลังคุณได้เอกสาร ในวันถ่าย ไม่ว่าให้ทำอะไร คุณปฏิเสธได้ และห้ามใครเรียกเงินเพราะเรื่องนั้น ห้ามเผยแพร่ก่อนครบ { $release-months } เดือนหลังถ่ายเสร็จทั้งหมด

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = สัญญาตั้งแต่ { $signed-from }: คุณเลิกสัญญาได้โดยไม่เสียเงิน ไม่ว่าด้วยเหตุผลใด เป็นหนังสือหรือทางข้อความ จนถึง { $years } ปีหลังเผยแพร่ คุณอาจต้องคืนเงินที่ได้มา

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = สัญญาตั้งแต่ { $second-from } ถึง { $second-until }: คุณเลิกสัญญาได้โดยไม่เสียเงิน จนถึง { $last-day } หรือ { $second-years } ปีหลังเผยแพร่ แล้วแต่ว่าอันไหนช้ากว่า สัญญาตั้งแต่ { $first-from } ถึง { $first-until }: จนถึง { $first-years } ปีหลังเผยแพร่ สัญญาเก่ากว่านั้น: ให้สอบถาม

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = สัญญาตั้งแต่ { $second-from } ถึง { $second-until }: คุณเลิกสัญญาได้โดยไม่เสียเงิน จนถึง { $second-years } ปีหลังเผยแพร่ สัญญาตั้งแต่ { $first-from } ถึง { $first-until }: จนถึง { $first-years } ปีหลังเผยแพร่ สัญญาเก่ากว่านั้น: ให้สอบถาม

# tier: safety
# Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = การเอารูปทางเพศส่วนตัวของคุณให้คนจำนวนมากดู เป็นความผิดอาญา โทษจำคุกไม่เกิน { $years } ปี หรือปรับไม่เกิน { $yen } เยน คดีนี้คุณต้องแจ้งความกับตำรวจเอง กฎหมายนี้ไม่รวมรูปที่ถ่ายไว้เพื่อให้คนอื่นดู

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = การถ่ายรูปหรือวิดีโอทางเพศของคุณ โดยแอบถ่าย บังคับ หรือโกหกว่าใครจะได้ดู เป็นความผิดอาญา โทษจำคุกไม่เกิน { $years } ปี หรือปรับไม่เกิน { $yen } เยน

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = คุณขอให้เว็บไซต์ลบรูปได้ เว็บไซต์ถามคนที่โพสต์ก่อน และอาจลบรูปหลังจาก { $days } วัน ไม่มีใครสัญญาได้ว่ารูปจะหายไปทุกที่

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = ผู้ใหญ่ที่จ่าย หรือสัญญาว่าจะจ่าย เพื่อมีเพศสัมพันธ์กับคนอายุต่ำกว่า { $age } ปี ทำผิดกฎหมาย โทษจำคุกไม่เกิน { $years } ปี แต่ตำรวจอาจยังสอบถามคุณ

# tier: safety
# Child Prostitution and Child Pornography Act 7. $age: numbers or dates that the card fills in.
right-child-pictures = รูปทางเพศของคนอายุต่ำกว่า { $age } ปี ผิดกฎหมาย ไม่ว่าใครถ่าย คนที่ขอ จ่ายเงิน เก็บไว้ หรือเผยแพร่ มีความผิดอาญา

# tier: safety
# Penal Code 176, Penal Code 177. $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = ถ้าอายุต่ำกว่า { $age } ปี ถึงคุณจะตกลงเรื่องทางเพศ กฎหมายก็ไม่ถือว่าคุณยินยอม ถ้าคุณอายุ { $low } ถึง { $high } ปี ข้อนี้ใช้เมื่ออีกฝ่ายอายุมากกว่าคุณ { $gap } ปีขึ้นไป

# tier: safety
# Labor Standards Act 60, Labor Standards Act 61. $age, $from-hour, $until-hour: numbers or dates that the card fills in.
right-child-work = อายุต่ำกว่า { $age } ปี: โดยทั่วไป ห้ามทำงานตั้งแต่เวลา { $from-hour } ถึง { $until-hour } น. ห้ามทำงานล่วงเวลา ห้ามทำงานอันตราย ค่าจ้างของคุณต้องจ่ายให้คุณ ไม่ใช่ให้คนอื่น

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = ประกันอุบัติเหตุจากการทำงานคุ้มครองคนงาน ไม่ว่าสัญชาติไหนหรือวีซ่าอะไร ถึงนายจ้างไม่เคยเข้าประกันก็ตาม ไม่รวมคนที่ครอบครัวจ้างทำงานในบ้าน ฟาร์มและกิจการประมงเล็กๆ อาจไม่รวม แต่นายจ้างยังต้องจ่ายค่าชดเชย

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14. $day, $percent: numbers or dates that the card fills in.
right-accident-care = ถ้าบาดเจ็บจากการทำงาน รักษาฟรี ตั้งแต่หยุดงานวันที่ { $day } เป็นต้นไป คุณได้เงินอย่างน้อย { $percent }% ของค่าจ้างปกติ

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = นายจ้างห้ามเลิกจ้างคุณในช่วงที่คุณหยุดงานเพราะบาดเจ็บจากการทำงาน และอีก { $days } วันหลังจากนั้น

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = ต้องขอเงินภายใน { $years } ปี ถ้าพิการถาวร ภายใน { $disability-years } ปี

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = กฎหมายแรงงาน กฎความปลอดภัย และประกันอุบัติเหตุจากการทำงาน ใช้กับงานที่ทำในญี่ปุ่น ไม่ว่าวีซ่าของคุณเป็นแบบไหน การขอค่าจ้างของคุณไม่ใช่ความผิด

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = การอยู่ต่อหลังวีซ่าหมดอายุ เป็นความผิดในตัวเอง ตำรวจและสำนักงานตรวจคนเข้าเมือง (ตม.) จับหรือกักตัวได้ หลายหน่วยงานไม่แจ้งเรื่องคนที่มาขอความช่วยเหลือ แต่บางแห่งแจ้ง ถามกลุ่มช่วยเหลืออิสระ (NGO) หรือทนายความว่าควรไปหน่วยงานไหน

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = ถ้าคุณอยากกลับประเทศและไม่มีปัญหาอื่น คุณไปหาสำนักงานตรวจคนเข้าเมือง (ตม.) เองได้ ปกติจะกลับมาญี่ปุ่นไม่ได้ { $short-years } ปี ไม่ใช่ { $long-years } ปี เรื่องนี้มีเงื่อนไข ไปปรึกษาทนายความก่อน

# tier: safety
# Act 60 of the year Reiwa 6 suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = ตั้งแต่ { $start } มีระบบใหม่ชื่อ "การจ้างงานเพื่อพัฒนาทักษะ" แทนการฝึกงานด้านเทคนิค หน่วยงานเดิมปิดไปแล้ว และมีหน่วยงานใหม่ทำแทน ถามผู้ช่วยเหลือว่ากฎไหนใช้กับคุณ
