## Names of people and offices who help, and one line that says what each does.
## Name: the name people know there. No number in it: the number stands beside it.
## .about: who they are and what they do, in one or two short sentences. $age: an age in years.

## Emergency numbers. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-110 = ตำรวจ
    .about = ตำรวจ แจ้งเหตุด่วนเหตุร้ายได้ทั้งวันทั้งคืน อาจมีล่าม
    .keywords = ตำรวจ, แจ้งตำรวจ, โทรตำรวจ, ตำรวด, ตำหรวจ, ตำลวด

contact-fire-ambulance-119 = ดับเพลิงและรถพยาบาล
    .about = โทรได้ทั้งวันทั้งคืน เมื่อไฟไหม้ บาดเจ็บ หรือป่วยกะทันหัน อาจมีล่าม
    .keywords = รถพยาบาล, ดับเพลิง, ไฟไหม้, เรียกรถพยาบาล

contact-coast-guard-118 = หน่วยยามฝั่ง
    .about = สำหรับเหตุฉุกเฉินในทะเล

## Police and crime. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-consultation-9110 = สายปรึกษาตำรวจ
    .about = ปรึกษาตำรวจเรื่องที่ไม่ฉุกเฉิน สายจะไปถึงตำรวจในจังหวัดที่คุณอยู่ตอนโทร

contact-police-sexual-crime-8103 = สายตำรวจสำหรับคนที่ถูกล่วงละเมิดทางเพศ
    .about = สายของตำรวจ สำหรับคนที่ถูกล่วงละเมิดหรือถูกทำร้ายทางเพศ ไม่ว่าหญิง ชาย หรือเพศไหนก็โทรได้

contact-anonymous-tip-line = สายแจ้งเบาะแสแบบไม่บอกชื่อ
    .about = แจ้งตำรวจเรื่องการค้ามนุษย์ได้โดยไม่ต้องบอกชื่อ สายนี้รับแจ้งแทนตำรวจ ไม่ใช่สายที่ช่วยคุณ

contact-boryokudan-removal-centres = ศูนย์ต่อต้านแก๊งยากูซ่า
    .about = ให้คำปรึกษาเรื่องยากูซ่าและการข่มขู่ ฟรี กฎหมายกำหนดให้เก็บเรื่องของคุณเป็นความลับ แต่ศูนย์นี้ทำงานใกล้ชิดกับตำรวจ

## Work, pay, training. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-posse-migrant = POSSE ช่วยแรงงานต่างชาติ
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ช่วยเรื่องพาสปอร์ต ค่าจ้าง การบาดเจ็บ และเอกสาร เขียนอีเมลได้ทุกภาษา
    .keywords = POSSE, พอสเซ, สหภาพแรงงาน

contact-labour-standards-hotline = สายปรึกษากฎหมายแรงงานญี่ปุ่น
    .about = ตอบเรื่องค่าจ้าง ชั่วโมงทำงาน และกฎเรื่องการทำงาน ตอนเย็นและวันเสาร์อาทิตย์ ไม่ต้องบอกชื่อก็ได้
    .keywords = กรมแรงงานญี่ปุ่น, โรกิ, สำนักงานแรงงาน

contact-otit-sos = OTIT ติดต่อฉุกเฉินสำหรับผู้ฝึกงาน
    .about = สำหรับผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習) ที่ถูกทำร้าย ถูกข่มขู่ หรือถูกบังคับให้กลับประเทศ เบอร์โทรอยู่ในหน้าเว็บของ OTIT
    .keywords = OTIT, โอทิต, องค์การฝึกงาน, ผู้ฝึกงาน

contact-otit-native-language = สาย OTIT พูดภาษาของผู้ฝึกงาน
    .about = หน่วยงานที่คอยตรวจดูการฝึกงานด้านเทคนิค (กิโนจิชชู 技能実習) ให้คำปรึกษาเรื่องงานและชีวิตประจำวัน
    .keywords = OTIT, สายผู้ฝึกงาน

contact-mhlw-foreign-workers-telephone = สายกระทรวงแรงงานญี่ปุ่นสำหรับแรงงานต่างชาติ
    .about = กระทรวงแรงงานญี่ปุ่นตอบเรื่องค่าจ้าง ชั่วโมงทำงาน และการถูกให้ออกจากงาน เราไม่รู้เบอร์ภาษาไทยและภาษาเขมรของสายนี้

contact-fresc-labour-tokyo = ห้องปรึกษาชาวต่างชาติ สำนักแรงงานโตเกียว
    .about = จุดปรึกษาของสำนักแรงงานในโตเกียว: ค่าจ้าง ชั่วโมงทำงาน อุบัติเหตุ อยู่ตึกเดียวกับศูนย์ช่วยเหลือของ ตม.ญี่ปุ่น

contact-rengo-hotline = สายปรึกษาสหภาพเร็งโก (Rengo)
    .about = สมาพันธ์สหภาพแรงงานให้คำปรึกษาปัญหาการทำงานทุกเรื่อง

contact-ssw-construction-fits = JAC และ FITS คนงานก่อสร้าง
    .about = สำหรับแรงงานทักษะเฉพาะทาง (โทคุเตกิโน 特定技能) ในงานก่อสร้าง ที่นี่บอกว่าตอบเป็นภาษาแม่ของคนงานได้ เบอร์โทรอยู่ในหน้าเว็บ

## Embassies, consulates and ministries at home. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-cambodia-embassy-tokyo = สถานทูตกัมพูชา กรุงโตเกียว
    .about = สถานทูตกัมพูชา ทำพาสปอร์ต และช่วยคนกัมพูชาที่เดือดร้อน
    .keywords = สถานทูตกัมพูชา, สถานทูตเขมร, ทูตเขมร

contact-thai-embassy-tokyo = สถานทูตไทย กรุงโตเกียว
    .about = สถานทูตไทย ทำพาสปอร์ต และช่วยคนไทยที่เดือดร้อน
    .keywords = สถานทูตไทย, สถานทูต, สถานเอกอัครราชทูต, ทูตไทย, สถานฑูตไทย

contact-thai-labour-office-tokyo = สำนักงานแรงงานไทย กรุงโตเกียว
    .about = สำนักงานของกระทรวงแรงงานไทยในสถานทูต ช่วยเรื่องสัญญาและค่าจ้างของแรงงานไทย
    .keywords = สนร, แรงงานไทย, ทูตแรงงาน, กรมแรงงาน

contact-thai-consulate-fukuoka = สถานกงสุลใหญ่ไทย เมืองฟูกูโอกะ
    .about = สถานกงสุลไทย สำหรับคนทางตะวันตกของญี่ปุ่น

contact-thai-mfa-consular = กรมการกงสุลไทย ช่วยคนไทยในต่างประเทศ
    .about = หน่วยงานในประเทศไทย ช่วยคนไทยในต่างประเทศ เมื่อมีคนยึดพาสปอร์ตหรือไม่ยอมจ่ายค่าจ้าง

contact-cambodia-hon-consulate-nagoya = สถานกงสุลกิตติมศักดิ์กัมพูชา นาโงยะ
    .about = กงสุลกิตติมศักดิ์ของกัมพูชา ตอบเป็นภาษาญี่ปุ่น

## Violence and shelters. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-one-stop-8891 = ศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ (One Stop)
    .about = ช่วยคนที่ถูกล่วงละเมิดทางเพศ เรื่องหมอ เรื่องตรวจโรค และให้คำปรึกษา สายจะไปถึงศูนย์ในพื้นที่ที่คุณอยู่ตอนโทร ทุกเพศโทรได้
    .keywords = ศูนย์วันสต็อป, ศูนย์ช่วยเหลือผู้ถูกข่มขืน

contact-dv-soudan-plus = สายปรึกษาความรุนแรงในครอบครัวและจากแฟน (DV Plus)
    .about = ให้คำปรึกษาเรื่องความรุนแรงจากแฟน สามีภรรยา หรือคนที่อยู่กินด้วยกัน โทรศัพท์มีแค่ภาษาญี่ปุ่น แชตมีภาษาอื่น

contact-womens-consultation-8778 = ศูนย์ให้คำปรึกษาและช่วยเหลือผู้หญิง
    .about = ให้คำปรึกษาผู้หญิงที่เดือดร้อน มีทุกจังหวัด อาจหาที่พักปลอดภัยให้ได้

contact-dv-navi-8008 = สายความรุนแรงในครอบครัว (DV) ศูนย์ใกล้ที่สุด
    .about = ต่อสายให้คุณไปยังศูนย์ที่ใกล้ที่สุด ที่ให้คำปรึกษาเรื่องความรุนแรงจากแฟน สามีภรรยา หรือคนที่อยู่กินด้วยกัน

contact-women-house-help = HELP บ้านพักฉุกเฉินผู้หญิง
    .about = บ้านพักฉุกเฉินสำหรับผู้หญิงทุกสัญชาติ ไม่ว่าวีซ่าแบบไหน พาลูกมาได้ โทรก่อนไป

contact-saalaa = บ้านผู้หญิง ศาลา (Saalaa)
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) สำหรับผู้หญิงในคานางาวะ เริ่มจากการช่วยผู้หญิงไทย

contact-ccw = CCW ให้คำปรึกษาผู้หญิง
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) รับฟังผู้หญิงต่างชาติ ไม่ต้องบอกชื่อก็ได้ เบอร์โทรอยู่ในหน้าเว็บ

contact-womens-net-kobe = เครือข่ายผู้หญิงโกเบ (Women's Net Kobe)
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ในเฮียวโงะ ช่วยผู้หญิงและเด็ก มีบ้านพักฉุกเฉิน

contact-tokyo-womens-plaza = โตเกียววีเมนส์พลาซา (Tokyo Women's Plaza)
    .about = ที่ปรึกษาของทางการโตเกียวสำหรับผู้หญิง มีล่ามช่วยคุย สามคนในสายเดียวกัน

contact-victim-support-tokyo = ศูนย์ช่วยเหลือผู้เสียหายโตเกียว
    .about = ช่วยผู้เสียหายจากอาชญากรรมในโตเกียว ถ้ามีคนพูดภาษาญี่ปุ่นได้อยู่ด้วย จะดีที่สุด

contact-one-stop-jp-04 = ศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ มิยางิ
    .about = ช่วยคนที่ถูกล่วงละเมิดทางเพศในมิยางิ เรื่องหนังผู้ใหญ่ (AV) ก็ช่วย ไม่ต้องบอกชื่อก็ได้

contact-one-stop-jp-47 = ศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ (One Stop) โอกินาวะ
    .about = ช่วยคนที่ถูกล่วงละเมิดทางเพศในโอกินาวะ เรื่องหมอ เรื่องตรวจโรค และให้คำปรึกษา

contact-kanagawa-men-sexual-violence = สายคานางาวะ สำหรับผู้ชายและคนหลากหลายทางเพศ (LGBT)
    .about = สำหรับผู้ชายและคนหลากหลายทางเพศ (LGBT) ที่ถูกล่วงละเมิดทางเพศ ส่วนเบอร์ที่สอง ทุกเพศโทรได้

contact-tokushima-men-sexual-violence = สายโทกูชิมะสำหรับผู้ชาย
    .about = สำหรับผู้ชายที่ถูกล่วงละเมิดทางเพศ

contact-shimane-men-sexual-violence = สายชิมาเนะสำหรับผู้ชายและเด็กผู้ชาย
    .about = สำหรับผู้ชายและเด็กผู้ชายที่ถูกล่วงละเมิดทางเพศ ครอบครัวก็โทรได้

## Pictures and adult videos. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-paps = PAPS
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ช่วยเรื่องหนังผู้ใหญ่ (AV) รูปหรือคลิปลับ และการถูกบังคับให้ทำงานบริการทางเพศ ขอให้เว็บลบรูปหรือคลิปให้ด้วย

contact-av-act-consultation = หน่วยงานรัฐ ปรึกษาเรื่องหนังผู้ใหญ่ (AV)
    .about = หน่วยงานรัฐให้คำปรึกษาเรื่องการเลิกสัญญา และการให้หยุดขายหรือหยุดเผยแพร่วิดีโอ เบอร์เดียวกับศูนย์ช่วยเหลือผู้ถูกล่วงละเมิดทางเพศ (One Stop)

contact-safe-line = Safe-Line
    .about = ขอให้เว็บลบรูปหรือคลิปลับ เว็บต่างประเทศก็ขอให้ ฟรี แต่รับปากไม่ได้ว่าจะลบได้หมด

contact-internet-hotline-center = ศูนย์แจ้งเว็บผิดกฎหมาย (Internet Hotline Center)
    .about = แจ้งหน้าเว็บผิดกฎหมายได้โดยไม่ต้องบอกชื่อ แต่ที่นี่ไม่ให้คำปรึกษา

contact-illegal-harmful-info-center = ศูนย์ปรึกษาเรื่องโพสต์ผิดกฎหมายและอันตราย
    .about = บอกวิธีขอให้เว็บลบโพสต์ด้วยตัวคุณเอง

## People under 18. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-child-189 = สายคุ้มครองเด็ก
    .about = สำหรับคนอายุต่ำกว่า { $age } ปีที่ถูกทำร้ายหรืออยู่ในอันตราย สายจะไปถึงศูนย์ให้คำปรึกษาเด็กที่ใกล้ที่สุด
    .keywords = สายด่วนเด็ก, ศูนย์เด็ก

contact-child-human-rights-110 = สายสิทธิมนุษยชนเด็ก
    .about = กระทรวงยุติธรรมญี่ปุ่นรับฟังเด็กและวัยรุ่นที่ถูกแกล้งหรือถูกทำร้าย

contact-childline = สายรับฟังเด็ก (Childline)
    .about = สายรับฟังสำหรับคนอายุไม่เกิน { $age } ปี

contact-colabo = Colabo
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) สำหรับเด็กสาววัยรุ่น มีอาหาร เสื้อผ้า และที่นอนให้ และไปที่ต่างๆ เป็นเพื่อน

## Any trouble, law, community. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-yorisoi-hotline = สายโยริโซอิ (Yorisoi)
    .about = รับฟังปัญหาทุกเรื่อง ภาษาญี่ปุ่นโทรได้ทั้งวันทั้งคืน ภาษาอื่นมีบางวัน
    .keywords = โยริโซอิ, ฆ่าตัวตาย, อยากตาย

contact-ijuren-smj = อิจูเร็น (Ijuren) เครือข่ายเพื่อแรงงานข้ามชาติ
    .about = เครือข่ายของกลุ่มช่วยเหลือ (เอ็นจีโอ NGO) บอกชื่อกลุ่มใกล้คุณได้ คนไม่มีวีซ่าก็ถามได้

contact-apfs = APFS สมาคมมิตรภาพชาวเอเชีย
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) และสหภาพแรงงานในโตเกียว ช่วยชาวต่างชาติ เรื่องวีซ่าก็ช่วย

contact-iom-japan = IOM องค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน
    .about = ช่วยคนที่ทางการรับรองว่าเป็นผู้เสียหายจากการค้ามนุษย์ให้ได้กลับประเทศ ต้องขอผ่านตำรวจ ตม.ญี่ปุ่น หรือศูนย์ให้คำปรึกษาและช่วยเหลือผู้หญิง
    .keywords = IOM, องค์การโยกย้ายถิ่นฐาน

contact-houterasu-multilingual = ข้อมูลกฎหมาย โฮเทอราสุ (Houterasu)
    .about = ข้อมูลเรื่องกฎหมายและบอกว่าถามที่ไหนได้ สำหรับทุกคน ทนายความฟรีมีเงื่อนไข: มีที่อยู่ วีซ่ายังไม่หมดอายุ และรายได้น้อย
    .keywords = โฮเทราสึ, ทนาย, ทนายฟรี, ปรึกษากฎหมาย

contact-human-rights-foreign = สายสิทธิมนุษยชนสำหรับชาวต่างชาติ
    .about = กระทรวงยุติธรรมญี่ปุ่นรับฟังคนที่ถูกเอาเปรียบหรือถูกปฏิบัติไม่เป็นธรรม ขอให้คนที่ทำหยุดได้ แต่สั่งไม่ได้

contact-human-rights-110 = สายสิทธิมนุษยชน (ภาษาญี่ปุ่น)
    .about = กระทรวงยุติธรรมญี่ปุ่นรับฟังคนที่ถูกเอาเปรียบหรือถูกปฏิบัติไม่เป็นธรรม ขอให้เว็บลบรูปหรือคลิปได้ด้วย

contact-tokyo-bar-foreigners = สมาคมทนายความโตเกียว ให้คำปรึกษาชาวต่างชาติ
    .about = ทนายความในโตเกียวให้คำปรึกษาชาวต่างชาติ ถามราคาก่อน

contact-thai-network-japan = เครือข่ายคนไทยในญี่ปุ่น
    .about = อาสาสมัครคนไทยในญี่ปุ่น ติดต่อผ่านสถานทูตไทยหรือสำนักงานแรงงานไทย

contact-cambodian-community-japan = ชุมชนคนกัมพูชาในญี่ปุ่น
    .about = กลุ่มคนกัมพูชาในญี่ปุ่น ช่วยเรื่องชีวิตประจำวัน เอกสาร การแปล และโรงพยาบาล

contact-cambodia-support-gifu = สมาคมช่วยเหลือคนกัมพูชา กิฟุ
    .about = ช่วยผู้ฝึกงานกัมพูชาเป็นภาษาเขมร แต่ทำงานให้นายจ้างด้วย จึงไม่ได้เป็นกลางเสมอไป

contact-jnto-visitor-hotline = สายช่วยนักท่องเที่ยวในญี่ปุ่น (Japan Visitor Hotline)
    .about = สำหรับนักท่องเที่ยวที่ป่วย เจออุบัติเหตุ หรือเจอภัยพิบัติ

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
    .about = ช่วยหาโรงพยาบาลที่พูดภาษาของคุณได้ และอธิบายว่าไปหาหมอในญี่ปุ่นอย่างไร แต่ไม่ได้ให้คำแนะนำเรื่องโรค
    .keywords = AMDA, ล่ามแพทย์, โรงพยาบาลที่พูดไทย

contact-himawari-medical = ฮิมาวาริ ข้อมูลทางการแพทย์โตเกียว
    .about = ช่วยหาคลินิกในโตเกียวที่พูดภาษาของคุณได้

contact-share-medical = SHARE สุขภาพชาวต่างชาติ
    .about = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) ให้ชาวต่างชาติปรึกษาเรื่องสุขภาพ ไม่มีประกันก็ปรึกษาได้

contact-tawan-thai-health = ตะวัน
    .about = อาสาสมัครคนไทย ให้คำปรึกษาเรื่องสุขภาพทางโทรศัพท์และออนไลน์

## Local offices for foreign residents. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-tokyo-tmc-navi = ศูนย์ปรึกษาหลายภาษาโตเกียว (TMC Navi)
    .about = จุดปรึกษาของโตเกียวสำหรับชาวต่างชาติ: ชีวิตประจำวัน วีซ่า ควรไปหน่วยงานไหน ช่วยแปลเวลาคุยกับหน่วยงานรัฐได้

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

contact-center-jp-40 = ศูนย์ปรึกษาชาวต่างชาติ ฟูกูโอกะ

contact-center-jp-43 = ศูนย์ปรึกษาชาวต่างชาติ คูมาโมโตะ

contact-center-jp-44 = ศูนย์ปรึกษาชาวต่างชาติ โออิตะ

contact-center-jp-46 = ศูนย์ปรึกษาชาวต่างชาติ คาโงชิมะ

## The immigration authority. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

# tier: safety
contact-fresc-helpdesk = สายปรึกษา FRESC
    .about = ที่นี่เป็นของ ตม.ญี่ปุ่น (นิวคัง 入管) เจ้าหน้าที่ของที่นี่ตอบเรื่องวีซ่าและชีวิตประจำวัน

# tier: safety
contact-immigration-information-center = ศูนย์ข้อมูลของ ตม.ญี่ปุ่น
    .about = ที่นี่คือ ตม.ญี่ปุ่น (นิวคัง 入管) เอง ตอบเรื่องวีซ่าและขั้นตอนการยื่นเรื่อง
    .keywords = ตม, ตมญี่ปุ่น, กองตรวจคนเข้าเมือง, นิวคัง

# tier: safety
contact-fresc = FRESC ศูนย์ช่วยเหลือของ ตม.ญี่ปุ่น
    .about = ที่นี่เป็นของ ตม.ญี่ปุ่น (นิวคัง 入管) ถามเรื่องวีซ่า งาน และชีวิตประจำวันได้

# tier: safety
contact-immigration-trafficking = หน้าเว็บของ ตม.ญี่ปุ่น สำหรับคนที่ถูกค้ามนุษย์
    .about = ที่นี่คือ ตม.ญี่ปุ่น (นิวคัง 入管) เอง เป็นหน้าเว็บเรื่องการคุ้มครองคนที่ถูกค้ามนุษย์

# What a local office for foreign residents is. Stands under its name.
about-local-centre = สำนักงานท้องถิ่นสำหรับชาวต่างชาติ: ชีวิตประจำวัน งาน วีซ่า และควรไปหน่วยงานไหน
