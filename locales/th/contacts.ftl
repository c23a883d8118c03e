## Names of people and offices who help, and one line that says what each does.
## Name: the name people know there. No number in it: the number stands beside it.
## .about: who they are and what they do, in one or two short sentences. $age: an age in years.

## Emergency numbers. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-110 = ตำรวจ
    .about = ตำรวจ สำหรับเหตุอันตรายและอาชญากรรม ทั้งวันทั้งคืน อาจมีล่าม
    .keywords = ตำรวจ, แจ้งตำรวจ, โทรตำรวจ, ตำรวด, ตำหรวจ, ตำลวด

contact-fire-ambulance-119 = ดับเพลิงและรถพยาบาล
    .about = สำหรับไฟไหม้ บาดเจ็บ และป่วยกะทันหัน ทั้งวันทั้งคืน อาจมีล่าม
    .keywords = รถพยาบาล, ดับเพลิง, ไฟไหม้, เรียกรถพยาบาล

contact-coast-guard-118 = หน่วยยามฝั่ง
    .about = สำหรับเหตุฉุกเฉินในทะเล

## Police and crime. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-consultation-9110 = สายปรึกษาตำรวจ
    .about = ปรึกษาตำรวจเรื่องที่ไม่ฉุกเฉิน สายไปถึงตำรวจในจังหวัดที่คุณอยู่ตอนโทร

contact-police-sexual-crime-8103 = สายตำรวจเรื่องอาชญากรรมทางเพศ
    .about = สายของตำรวจ สำหรับคนที่ถูกทำร้ายจากอาชญากรรมทางเพศ ทุกเพศ

contact-anonymous-tip-line = สายแจ้งเบาะแสแบบไม่บอกชื่อ
    .about = คุณแจ้งเรื่องการค้ามนุษย์ได้โดยไม่บอกชื่อ สายนี้ทำงานให้ตำรวจ ไม่ใช่ผู้ช่วยเหลือของคุณ

contact-boryokudan-removal-centres = ศูนย์ต้านองค์กรอาชญากรรม
    .about = ให้คำปรึกษาเรื่องยากูซ่าและการข่มขู่ ฟรี และเป็นความลับตามกฎหมาย ทำงานใกล้ชิดกับตำรวจ

## Work, pay, training. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-posse-migrant = POSSE ช่วยแรงงานต่างชาติ
    .about = กลุ่มช่วยเหลืออิสระ (NGO) ช่วยเรื่องพาสปอร์ต ค่าจ้าง บาดเจ็บ และเอกสาร เขียนอีเมลได้ทุกภาษา
    .keywords = POSSE, พอสเซ, สหภาพแรงงาน

contact-rink-osaka = RINK โอซากะ เครือข่ายช่วยแรงงานต่างชาติ
    .about = กลุ่มช่วยเหลืออิสระ (NGO) ในโอซากะ ติดต่อได้จากทั่วญี่ปุ่น ช่วยเรื่องงาน ค่าจ้าง และวีซ่า ไปสำนักงานกับคุณได้
    .keywords = RINK, ริงค์, เครือข่ายคันไซ, ปรึกษาออนไลน์

contact-labour-standards-hotline = สายปรึกษามาตรฐานแรงงาน
    .about = ตอบเรื่องค่าจ้าง ชั่วโมงการทำงาน และกฎการทำงาน ตอนเย็นและวันเสาร์อาทิตย์ ไม่ต้องบอกชื่อก็ได้
    .keywords = กรมแรงงานญี่ปุ่น, โรกิ, สำนักงานแรงงาน

contact-otit-sos = OTIT ช่องทางฉุกเฉินสำหรับผู้ฝึกงาน
    .about = สำหรับผู้ฝึกงานด้านเทคนิค: ถูกทำร้าย ถูกข่มขู่ ถูกบังคับให้กลับประเทศ เบอร์โทรอยู่ในหน้าเว็บของ OTIT
    .keywords = OTIT, โอทิต, องค์การฝึกงาน, ผู้ฝึกงาน

contact-otit-native-language = สาย OTIT ภาษาของผู้ฝึกงาน
    .about = หน่วยงานที่คอยตรวจดูการฝึกงานด้านเทคนิค ให้คำปรึกษาเรื่องงานและชีวิต
    .keywords = OTIT, สายผู้ฝึกงาน

contact-mhlw-foreign-workers-telephone = สายกระทรวงแรงงานญี่ปุ่นสำหรับแรงงานต่างชาติ
    .about = กระทรวงแรงงานญี่ปุ่นตอบเรื่องค่าจ้าง ชั่วโมงการทำงาน และการเลิกจ้าง การ์ดนี้ไม่รู้เบอร์ภาษาไทยหรือเขมร

contact-fresc-labour-tokyo = ห้องปรึกษาชาวต่างชาติ สำนักแรงงานโตเกียว
    .about = จุดปรึกษาของสำนักแรงงานในโตเกียว: ค่าจ้าง ชั่วโมงการทำงาน อุบัติเหตุ อยู่ตึกเดียวกับศูนย์ช่วยเหลือของ ตม.

contact-tokyo-labour-foreigners = ศูนย์ปรึกษาเรื่องงาน โตเกียว
    .about = โตเกียวให้คำปรึกษาเรื่องงานและค่าจ้างฟรี ที่ศูนย์มีล่ามทางวิดีโอภาษาไทยและภาษาอื่น แต่ไม่มีภาษาเขมร
    .keywords = ศูนย์แรงงานโตเกียว, ปรึกษาแรงงานโตเกียว

contact-rengo-hotline = สายปรึกษาสหภาพเร็งโก (Rengo)
    .about = สมาพันธ์สหภาพแรงงานให้คำปรึกษาปัญหาการทำงานทุกเรื่อง

contact-ssw-construction-fits = JAC และ FITS คนงานก่อสร้าง
    .about = สำหรับแรงงานทักษะเฉพาะทางในงานก่อสร้าง ที่นี่บอกว่าตอบเป็นภาษาแม่ เบอร์โทรอยู่ในหน้าเว็บ

## Embassies, consulates and ministries at home. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-cambodia-embassy-tokyo = สถานทูตกัมพูชา กรุงโตเกียว
    .about = สถานทูตกัมพูชา เรื่องพาสปอร์ตและการช่วยเหลือคนกัมพูชา
    .keywords = สถานทูตกัมพูชา, สถานทูตเขมร, ทูตเขมร

contact-thai-embassy-tokyo = สถานทูตไทย กรุงโตเกียว
    .about = สถานทูตไทย เรื่องพาสปอร์ตและการช่วยเหลือคนไทย
    .keywords = สถานทูตไทย, สถานทูต, สถานเอกอัครราชทูต, ทูตไทย, สถานฑูตไทย

contact-thai-labour-office-tokyo = สำนักงานแรงงานไทย กรุงโตเกียว
    .about = สำนักงานของกระทรวงแรงงานไทยในสถานทูต เรื่องสัญญาและค่าจ้างของแรงงานไทย
    .keywords = สนร, แรงงานไทย, ทูตแรงงาน, กรมแรงงาน

contact-thai-consulate-osaka = สถานกงสุลใหญ่ไทย นครโอซากา
    .about = สถานกงสุลไทย สำหรับคนในคันไซ

contact-thai-consulate-fukuoka = สถานกงสุลใหญ่ไทย เมืองฟูกูโอกะ
    .about = สถานกงสุลไทย สำหรับคนทางตะวันตกของญี่ปุ่น

contact-thai-mfa-consular = กรมการกงสุลไทย ช่วยคนไทยในต่างประเทศ
    .about = หน่วยงานในประเทศไทย ช่วยคนไทยในต่างประเทศ เมื่อมีคนยึดพาสปอร์ตหรือไม่ยอมจ่ายค่าจ้าง

contact-cambodia-hon-consulate-nagoya = สถานกงสุลกิตติมศักดิ์กัมพูชา นาโงยะ
    .about = กงสุลกิตติมศักดิ์ของกัมพูชา ตอบเป็นภาษาญี่ปุ่น

contact-central-cambodia = CENTRAL พนมเปญ
    .about = กลุ่มช่วยเหลืออิสระ (NGO) ในกัมพูชา ช่วยคนงานกัมพูชาในต่างประเทศ: กฎหมาย การร้องเรียน การกลับบ้าน
    .keywords = CENTRAL, เซ็นทรัล กัมพูชา, พนมเปญ

## Violence and shelters. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-one-stop-8891 = ศูนย์ช่วยเหลือครบวงจรเรื่องความรุนแรงทางเพศ
    .about = ช่วยหลังเกิดความรุนแรงทางเพศ: หมอ การตรวจ คำปรึกษา สายไปถึงศูนย์ในพื้นที่ที่คุณอยู่ตอนโทร ทุกเพศ
    .keywords = ศูนย์วันสต็อป, ศูนย์ช่วยเหลือผู้ถูกข่มขืน

contact-dv-soudan-plus = สายปรึกษา DV พลัส
    .about = ให้คำปรึกษาเรื่องความรุนแรงจากคู่ครอง โทรศัพท์มีแค่ภาษาญี่ปุ่น แชตมีภาษาอื่น

contact-womens-consultation-8778 = ศูนย์ให้คำปรึกษาและช่วยเหลือผู้หญิง
    .about = ให้คำปรึกษาผู้หญิงที่เดือดร้อน มีทุกจังหวัด อาจให้ที่พักปลอดภัยได้

contact-dv-navi-8008 = สายปรึกษา DV ศูนย์ใกล้ที่สุด
    .about = ต่อสายให้คุณไปยังศูนย์ใกล้ที่สุดเรื่องความรุนแรงจากคู่ครอง

contact-women-house-help = HELP บ้านพักฉุกเฉินผู้หญิง
    .about = บ้านพักฉุกเฉินสำหรับผู้หญิงทุกสัญชาติ ไม่ว่าวีซ่าแบบไหน พาลูกมาได้ ปกติเข้าผ่านสำนักงานสวัสดิการ และต้องจ่ายเงิน โทรก่อนไป

contact-saalaa = Saalaa บ้านของผู้หญิง
    .about = กลุ่มช่วยเหลืออิสระ (NGO) สำหรับผู้หญิงในคานางาวะ เริ่มจากการช่วยผู้หญิงไทย

contact-ccw = CCW ให้คำปรึกษาผู้หญิง
    .about = กลุ่มช่วยเหลืออิสระ (NGO) รับฟังผู้หญิงต่างชาติ ไม่ต้องบอกชื่อก็ได้ เบอร์โทรอยู่ในหน้าเว็บ

contact-womens-net-kobe = เครือข่ายผู้หญิงโกเบ (Women's Net Kobe)
    .about = กลุ่มช่วยเหลืออิสระ (NGO) ในเฮียวโงะ ช่วยผู้หญิงและเด็ก มีบ้านพักฉุกเฉิน

# $until: the day on which the other languages ended.
contact-tokyo-womens-plaza = โตเกียววีเมนส์พลาซา (Tokyo Women's Plaza)
    .about = ที่ปรึกษาของทางการโตเกียวสำหรับผู้หญิง ภาษาอื่นเป็นการทดลอง เลิกเมื่อ { $until }

contact-victim-support-tokyo = ศูนย์ช่วยเหลือผู้เสียหายโตเกียว
    .about = ช่วยคนที่เดือดร้อนจากอาชญากรรมในโตเกียว มีคนพูดญี่ปุ่นได้อยู่ด้วยจะดีที่สุด

contact-one-stop-jp-04 = ศูนย์ช่วยเหลือเรื่องความรุนแรงทางเพศ มิยางิ
    .about = ช่วยหลังเกิดความรุนแรงทางเพศในมิยางิ เรื่องวิดีโอสำหรับผู้ใหญ่ (AV) ด้วย ไม่ต้องบอกชื่อก็ได้

contact-one-stop-jp-47 = ศูนย์ช่วยเหลือครบวงจรเรื่องความรุนแรงทางเพศ โอกินาวะ
    .about = ช่วยหลังเกิดความรุนแรงทางเพศในโอกินาวะ: หมอ การตรวจ คำปรึกษา

contact-kanagawa-men-sexual-violence = สายคานางาวะสำหรับผู้ชายและ LGBT
    .about = สำหรับผู้ชายและ LGBT หลังเกิดความรุนแรงทางเพศ เบอร์ที่สองสำหรับทุกเพศ

contact-tokushima-men-sexual-violence = สายโทกูชิมะสำหรับผู้ชาย
    .about = สำหรับผู้ชายหลังเกิดความรุนแรงทางเพศ

contact-shimane-men-sexual-violence = สายชิมาเนะสำหรับผู้ชายและเด็กผู้ชาย
    .about = สำหรับผู้ชายและเด็กผู้ชายหลังเกิดความรุนแรงทางเพศ ครอบครัวก็โทรได้

## Pictures and adult videos. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-paps = PAPS
    .about = กลุ่มช่วยเหลืออิสระ (NGO) ช่วยเรื่องวิดีโอสำหรับผู้ใหญ่ (AV) รูปส่วนตัว และการถูกบังคับให้ทำงานบริการทางเพศ ขอให้เว็บลบรูป

contact-av-act-consultation = คำปรึกษาทางการเรื่องวิดีโอสำหรับผู้ใหญ่ (AV)
    .about = หน่วยงานรัฐให้คำปรึกษาเรื่องการหยุดสัญญา หยุดขาย หรือหยุดวิดีโอ เบอร์เดียวกับศูนย์ช่วยเหลือครบวงจร

contact-safe-line = Safe-Line
    .about = ขอให้เว็บลบรูปส่วนตัว เว็บต่างประเทศด้วย ฟรี แต่รับปากไม่ได้ว่าจะลบหมด

contact-internet-hotline-center = ศูนย์แจ้งเว็บผิดกฎหมาย (Internet Hotline Center)
    .about = คุณแจ้งหน้าเว็บผิดกฎหมายได้โดยไม่บอกชื่อ ที่นี่ไม่ให้คำปรึกษา

contact-illegal-harmful-info-center = ศูนย์ปรึกษาเรื่องโพสต์ผิดกฎหมายและอันตราย
    .about = บอกวิธีขอลบโพสต์ด้วยตัวเอง

## People under 18. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-child-189 = สายคุ้มครองเด็ก
    .about = สำหรับคนอายุต่ำกว่า { $age } ปีที่ถูกทำร้ายหรืออยู่ในอันตราย สายไปถึงศูนย์ให้คำปรึกษาเด็กใกล้ที่สุด
    .keywords = สายด่วนเด็ก, ศูนย์เด็ก

contact-child-human-rights-110 = สายสิทธิมนุษยชนเด็ก
    .about = กระทรวงยุติธรรมรับฟังเด็กและวัยรุ่นเรื่องการถูกแกล้งและถูกทำร้าย

contact-childline = Childline สายเด็ก
    .about = สายรับฟังสำหรับคนอายุไม่เกิน { $age } ปี

contact-colabo = Colabo
    .about = กลุ่มช่วยเหลืออิสระ (NGO) สำหรับเด็กสาววัยรุ่น: อาหาร เสื้อผ้า ที่นอน ไปเป็นเพื่อน

## Any trouble, law, community. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-yorisoi-hotline = สายโยริโซอิ (Yorisoi)
    .about = รับฟังปัญหาทุกเรื่อง ภาษาญี่ปุ่นทั้งวันทั้งคืน ภาษาอื่นบางวัน
    .keywords = โยริโซอิ, ฆ่าตัวตาย, อยากตาย

contact-ijuren-smj = อิจูเร็น (Ijuren) เครือข่ายเพื่อแรงงานข้ามชาติ
    .about = เครือข่ายของกลุ่มช่วยเหลืออิสระ (NGO) บอกชื่อกลุ่มใกล้คุณได้ สำหรับคนไม่มีวีซ่าด้วย

contact-apfs = APFS สมาคมมิตรภาพชาวเอเชีย
    .about = กลุ่มช่วยเหลืออิสระ (NGO) และสหภาพแรงงานในโตเกียว ช่วยชาวต่างชาติ เรื่องวีซ่าด้วย

contact-iom-japan = IOM องค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน
    .about = ช่วยคนที่ทางการรับรองว่าเป็นผู้เสียหายจากการค้ามนุษย์ให้กลับบ้าน ขอผ่านตำรวจ ตม. หรือศูนย์สำหรับผู้หญิง
    .keywords = IOM, องค์การโยกย้ายถิ่นฐาน

contact-houterasu-multilingual = ข้อมูลกฎหมาย โฮเทอราสุ (Houterasu)
    .about = ข้อมูลเรื่องกฎหมายและที่ที่ถามได้ สำหรับทุกคน ทนายความฟรีมีเงื่อนไข: มีที่อยู่ พำนักถูกกฎหมาย และรายได้น้อย
    .keywords = โฮเทราสึ, ทนาย, ทนายฟรี, ปรึกษากฎหมาย

contact-human-rights-foreign = สายสิทธิมนุษยชนสำหรับชาวต่างชาติ
    .about = กระทรวงยุติธรรมรับฟังเรื่องการปฏิบัติไม่เป็นธรรม ขอให้คนอื่นหยุดได้ แต่สั่งไม่ได้

contact-human-rights-110 = สายสิทธิมนุษยชน (ภาษาญี่ปุ่น)
    .about = กระทรวงยุติธรรมรับฟังเรื่องการปฏิบัติไม่เป็นธรรม ขอให้เว็บลบรูปได้ด้วย

contact-tokyo-bar-foreigners = สมาคมทนายความโตเกียว ปรึกษาสำหรับชาวต่างชาติ
    .about = ทนายความในโตเกียวให้คำปรึกษาชาวต่างชาติ ถามราคาก่อน

contact-thai-network-japan = เครือข่ายคนไทยในญี่ปุ่น
    .about = อาสาสมัครคนไทยในญี่ปุ่น ช่วยเรื่องชีวิตประจำวัน สุขภาพ และการค้ามนุษย์

contact-cambodian-community-japan = ชุมชนคนกัมพูชาในญี่ปุ่น
    .about = กลุ่มคนกัมพูชาในญี่ปุ่น: ชีวิตประจำวัน เอกสาร การแปล โรงพยาบาล

contact-cambodia-support-gifu = สมาคมช่วยเหลือคนกัมพูชา กิฟุ
    .about = ช่วยผู้ฝึกงานกัมพูชาเป็นภาษาเขมร แต่ทำงานให้นายจ้างด้วย จึงไม่อิสระเสมอไป

contact-jnto-visitor-hotline = สายนักท่องเที่ยวญี่ปุ่น (Japan Visitor Hotline)
    .about = สำหรับนักท่องเที่ยว: ป่วย อุบัติเหตุ ภัยพิบัติ

contact-tell-lifeline = TELL Lifeline
    .about = สายรับฟังภาษาอังกฤษสำหรับคนที่ทุกข์ใจมาก
    .keywords = ฆ่าตัวตาย, อยากฆ่าตัวตาย, คิดสั้น, อยากตาย, ไม่อยากอยู่, ซึมเศร้า, เครียด, ท้อแท้, หมดหวัง, เหงา

contact-inochi-sos = อิโนจิ SOS (Inochi SOS)
    .about = สายรับฟังสำหรับคนที่อยากตายหรือทุกข์ใจมาก
    .keywords = ฆ่าตัวตาย, อยากฆ่าตัวตาย, คิดสั้น, อยากตาย, ไม่อยากอยู่, ซึมเศร้า, เครียด, ท้อแท้, หมดหวัง, เหงา

contact-inochi-no-denwa = อิโนจิ โนะ เด็นวะ (Inochi no Denwa)
    .about = สายรับฟังสำหรับคนที่อยากตายหรือทุกข์ใจมาก
    .keywords = ฆ่าตัวตาย, อยากฆ่าตัวตาย, คิดสั้น, อยากตาย, ไม่อยากอยู่, ซึมเศร้า, เครียด, ท้อแท้, หมดหวัง, เหงา

## Health. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-amda-medical = AMDA ข้อมูลทางการแพทย์
    .about = หาโรงพยาบาลที่คุยกับคุณรู้เรื่อง และอธิบายระบบ ไม่ใช่คำแนะนำของหมอ
    .keywords = AMDA, ล่ามแพทย์, โรงพยาบาลที่พูดไทย

contact-himawari-medical = ฮิมาวาริ ข้อมูลทางการแพทย์โตเกียว
    .about = หาคลินิกในโตเกียวที่พูดภาษาของคุณ

contact-share-medical = SHARE สุขภาพชาวต่างชาติ
    .about = กลุ่มช่วยเหลืออิสระ (NGO) ให้คำปรึกษาสุขภาพชาวต่างชาติ ไม่มีประกันก็ได้

contact-tawan-thai-health = ตะวัน
    .about = อาสาสมัครคนไทย ให้คำปรึกษาสุขภาพทางโทรศัพท์และออนไลน์

## Local offices for foreign residents. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-tokyo-tmc-navi = ศูนย์ปรึกษาหลายภาษาโตเกียว (TMC Navi)
    .about = จุดปรึกษาของโตเกียวสำหรับชาวต่างชาติ: ชีวิตประจำวัน วีซ่า ควรไปหน่วยงานไหน เป็นล่ามคุยกับหน่วยงานรัฐได้

contact-tokyo-foreign-residents-advisory = จุดปรึกษาชาวต่างชาติ โตเกียว
    .about = จุดปรึกษาของโตเกียวสำหรับชาวต่างชาติ: ชีวิตประจำวันและวีซ่า

contact-center-jp-01 = ศูนย์ปรึกษาชาวต่างชาติ ฮอกไกโด

contact-center-jp-07 = ศูนย์ปรึกษาชาวต่างชาติ ฟูกูชิมะ

contact-center-jp-08 = ศูนย์ปรึกษาชาวต่างชาติ อิบารากิ

contact-center-jp-10 = ศูนย์ปรึกษาชาวต่างชาติ กุมมะ

contact-center-jp-11 = ศูนย์ปรึกษาชาวต่างชาติ ไซตามะ

contact-center-jp-12 = ศูนย์ปรึกษาชาวต่างชาติ ชิบะ

contact-center-jp-13-chuo = สายปรึกษาชาวต่างชาติ เขตชูโอ โตเกียว

contact-center-jp-14 = ศูนย์ปรึกษาชาวต่างชาติ คานางาวะ

contact-center-jp-14-hiratsuka = จุดปรึกษาชาวต่างชาติ ฮิรัตสึกะ

contact-center-jp-20 = ศูนย์ปรึกษาชาวต่างชาติ นางาโนะ

contact-center-jp-22-shizuoka-city = ศูนย์ปรึกษาชาวต่างชาติ เมืองชิซูโอกะ

contact-center-jp-23 = ศูนย์ปรึกษาชาวต่างชาติ ไอจิ

contact-center-jp-27 = ศูนย์ปรึกษาชาวต่างชาติ โอซากะ

contact-center-jp-30 = ศูนย์ปรึกษาชาวต่างชาติ วากายามะ

contact-center-jp-33-kurashiki = จุดปรึกษาชาวต่างชาติ คูราชิกิ

contact-center-jp-34 = ศูนย์ปรึกษาชาวต่างชาติ ฮิโรชิมะ

contact-center-jp-34-hatsukaichi = ศูนย์ปรึกษาชาวต่างชาติ ฮัตสึกาอิจิ

# tier: safety
# A local office where the immigration authority comes too: name, and what it is.
contact-center-jp-40 = FUKUOKA IS OPEN ศูนย์ปรึกษาชาวต่างชาติ ฟูกูโอกะ
    .about = สำนักงานของฟูกูโอกะสำหรับชาวต่างชาติ: งาน บ้าน หมอ โรงเรียน ทนายและสำนักแรงงานมาที่นี่ ตม. ก็มาด้วย

contact-center-jp-43 = ศูนย์ปรึกษาชาวต่างชาติ คูมาโมโตะ

contact-center-jp-44 = ศูนย์ปรึกษาชาวต่างชาติ โออิตะ

contact-center-jp-46 = ศูนย์ปรึกษาชาวต่างชาติ คาโงชิมะ

## The immigration authority. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

# tier: safety
contact-fresc-helpdesk = สายปรึกษา FRESC
    .about = ที่นี่เป็นของสำนักงานตรวจคนเข้าเมือง (ตม.) เจ้าหน้าที่ของที่นี่ตอบเรื่องวีซ่าและชีวิตประจำวัน

# tier: safety
contact-immigration-information-center = ศูนย์ข้อมูลของ ตม.
    .about = ที่นี่คือสำนักงานตรวจคนเข้าเมือง (ตม.) เอง ตอบเรื่องวีซ่าและขั้นตอน
    .keywords = ตม, ตมญี่ปุ่น, กองตรวจคนเข้าเมือง, นิวคัง

# tier: safety
contact-fresc = FRESC ศูนย์ช่วยเหลือของ ตม.
    .about = ที่นี่เป็นของสำนักงานตรวจคนเข้าเมือง (ตม.) ถามเรื่องวีซ่า งาน และชีวิตประจำวัน

# tier: safety
contact-immigration-trafficking = หน้าเว็บของ ตม. สำหรับคนที่ถูกค้ามนุษย์
    .about = ที่นี่คือสำนักงานตรวจคนเข้าเมือง (ตม.) เอง เป็นหน้าเว็บเรื่องการคุ้มครองคนที่ถูกค้ามนุษย์

# What a local office for foreign residents is. Stands under its name.
about-local-centre = สำนักงานท้องถิ่นสำหรับชาวต่างชาติ: ชีวิตประจำวัน งาน วีซ่า ควรไปหน่วยงานไหน
