## Sentences that a person shows or says in Japanese. Here: what the Japanese says, in plain words.
## .keywords: search words with commas between them. Never shown.

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-help-me = กรุณาช่วยฉันด้วย
    .keywords = ช่วยด้วย, ช่วยฉันด้วย, ขอความช่วยเหลือ, ชวยดวย, ทัสเคเต, ทาสึเกเตะ, ทาสุเกเตะ, tasukete, sos, ช่วยที, ช่วยหน่อย, ช่วยดวย, ช้วยด้วย, chuai duai, help

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-in-danger = ตอนนี้ฉันอยู่ในอันตราย
    .keywords = อันตราย, อันตะราย, ไม่ปลอดภัย, แย่แล้ว, อาบูไน, อะบุไน, คิเคน, abunai, kiken, อันตลาย, ตกอยู่ในอันตราย, โดนไล่ตาม, อบุไน

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-police = กรุณาเรียกตำรวจ
    .keywords = ตำรวจ, ตำหรวด, ตำรวด, เรียกตำรวจ, แจ้งตำรวจ, เคซัตสึ, เคซัทสึ, โคบัง, keisatsu, ตำหนวด, โปลิศ, โปลิส, แจ้งความ, เคซัตซึ, tamruat

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-ambulance = กรุณาเรียกรถพยาบาล
    .keywords = รถพยาบาล, รถพยาบาน, รถฉุกเฉิน, รถโรงพยาบาล, กู้ชีพ, คิวคิวชะ, คิวคิวฉะ, kyukyusha, รถพยาบาร, รถโรงบาล, เรียกรถพยาบาล, หมดสติ, คิวคิวฉ่ะ

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-my-employer = กรุณาอย่าโทรไปที่ทำงานของฉัน
    .keywords = อย่าโทรหานายจ้าง, อย่าบอกบริษัท, อย่าบอกหัวหน้า, อย่าโทรหาเถ้าแก่, นายจ้าง, บริษัท, ที่ทำงาน, ไคฉะ, ไคชะ, kaisha, อย่าโทรไปที่ทำงาน, เถ้าแก่, หัวหน้า, ชาโช, ชะโช, เทนโจ

# tier: safety
# Meaning of the sentence shown in Japanese. $language: the name of a language.
phrase-need-interpreter = ฉันต้องการล่ามภาษา{ $language }
    .keywords = ล่าม, ลาม, แปลภาษา, คนแปล, พูดญี่ปุ่นไม่ได้, ไม่เข้าใจภาษาญี่ปุ่น, ฟังไม่รู้เรื่อง, ซือยากุ, สึยาคุ, tsuyaku, หล่าม, ล่ามไทย, คนแปลภาษา, ซึยากุ, ทสึยาคุ

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-passport-was-taken = พาสปอร์ตของฉันถูกยึดไป
    .keywords = พาสปอร์ต, พาสปอต, พาสปอร์ท, หนังสือเดินทาง, ยึดพาสปอร์ต, ยึดเล่ม, โดนยึด, เอกสารถูกยึด, ปาสึโปโตะ, pasapot, พาส, ยึดพาส, โดนยึดพาส, พาสโปโต, passport

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-hurt = มีคนทำร้ายฉัน
    .keywords = ทำร้าย, ถูกทำร้าย, โดนตี, โดนตบ, โดนต่อย, โดนซ้อม, ทุบตี, ทำราย, โบเรียวคุ, โบเรียวกุ, โดนทำร้าย, โดนกระทืบ, โดนตบตี, โดนเตะ, boryoku

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-forced = ฉันถูกบังคับให้ทำสิ่งที่ไม่เต็มใจ
    .keywords = ถูกบังคับ, โดนบังคับ, บังคับ, ฝืนใจ, ไม่เต็มใจ, ไม่ยอม, บังคัป, มูริยาริ, muriyari, ข่มขืน, โดนข่มขืน, มุริยาริ

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-woman-please = ฉันอยากคุยกับผู้หญิง
    .keywords = ผู้หญิง, คุยกับผู้หญิง, เจ้าหน้าที่ผู้หญิง, ตำรวจหญิง, หมอผู้หญิง, ล่ามผู้หญิง, อนนะ, onna, ขอคุยกับผู้หญิง, ไม่เอาผู้ชาย, ตำรวจผู้หญิง, อนนะโนะฮิโตะ, โจเซ

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-wait-here = ขอฉันรอที่นี่หน่อย
    .keywords = ขอรอที่นี่, รอ, หลบ, ซ่อน, ขออยู่ที่นี่, ขอพักก่อน, มัตเตะ, มัดเตะ, matte, ขอหลบ, ขอซ่อนตัว, ขออยู่ด้วย, มาเตะ

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-use-phone = ขอยืมโทรศัพท์หน่อย
    .keywords = ยืมโทรศัพท์, ขอใช้โทรศัพท์, โทรศัพท์, โทรสับ, มือถือ, ขอโทร, เดนวะ, เด็นวะ, denwa, โทรศัพ, ยืมโทสับ, ยืมมือถือ, เคไต, เคไท

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-this-number-for-me = กรุณาโทรเบอร์นี้แทนฉัน
    .keywords = โทรให้หน่อย, โทรเบอร์นี้, โทรแทน, ช่วยโทร, เบอร์โทร, โทรสับ, เดนวะ, บังโง, denwa, ช่วยโทรให้, โทรให้ที, บังโก

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-to-embassy = ฉันอยากไปสถานทูตประเทศของฉัน
    .keywords = สถานทูต, สถานฑูต, ทูต, ไปสถานทูต, กงสุล, สถานกงสุล, ไทชิคัง, ไทชิกัง, taishikan, สถานทูตไทย, ทูตไทย, สถานทุต, ไทชิคาน

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-need-doctor = ฉันอยากให้หมอตรวจ
    .keywords = หมอ, หาหมอ, โรงพยาบาล, โรงบาล, ป่วย, ไม่สบาย, ปวด, อิชะ, เบียวอิน, byoin, โรงพยาบาน, เจ็บ, บาดเจ็บ, เบียวอิง, isha

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-paid = ฉันไม่ได้รับค่าจ้าง
    .keywords = ไม่ได้เงินเดือน, เงินเดือนไม่ออก, ไม่จ่ายเงิน, ค้างค่าแรง, ค่าจ้าง, โกงค่าแรง, เบี้ยวเงินเดือน, คิวเรียว, kyuryo, ไม่ได้ค่าแรง, เงินไม่ออก, ยังไม่ได้เงิน, ไม่จ่ายเงินเดือน

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-leave-japan = ฉันไม่อยากออกจากญี่ปุ่น
    .keywords = ไม่อยากกลับไทย, ไม่อยากกลับประเทศ, โดนส่งกลับ, ส่งกลับ, สนามบิน, อยู่ญี่ปุ่นต่อ, คิโคคุ, คิโกกุ, kikoku, ไม่อยากกลับ, บังคับกลับ, ไล่กลับไทย, คิโคกุ

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-sign = ฉันไม่อยากเซ็นชื่อในนี้
    .keywords = ไม่เซ็น, ไม่อยากเซ็น, เซ็นชื่อ, เซ็นต์ชื่อ, ลายเซ็น, ลงนาม, เซ็นสัญญา, เซ็นเอกสาร, ซาอิน, ฮันโกะ, เซน, บังคับเซ็น, ไม่อยากลงชื่อ, sain, hanko

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-cannot-go-out = เขาไม่ให้ฉันออกไปข้างนอก
    .keywords = ออกไปไม่ได้, ห้ามออก, ไม่ให้ออกไปไหน, โดนขัง, ขังไว้, ล็อกประตู, กักตัว, หอพัก, เรียว, ออกไม่ได้, ไม่ให้ออก, ล๊อคห้อง, โดนกักตัว, derarenai

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-safe-place-tonight = คืนนี้ฉันต้องการที่พักปลอดภัย
    .keywords = ที่พัก, ที่นอน, บ้านพักฉุกเฉิน, ไม่มีที่นอน, ไม่มีที่ไป, ที่ปลอดภัย, คืนนี้, เชลเตอร์, shelter, หาที่นอน, ที่พักฉุกเฉิน, ไม่มีที่พัก, หนีออกมา, นอนที่ไหน

# tier: safety
# Meaning of the sentence shown in Japanese. $age: an age in years.
phrase-i-am-under-18 = ฉันอายุต่ำกว่า { $age } ปี
    .keywords = อายุไม่ถึง 18, ต่ำกว่า 18, เด็ก, ยังเด็ก, วัยรุ่น, ไม่บรรลุนิติภาวะ, ผู้เยาว์, โคโดโมะ, ไม่ถึง 18, อายุน้อย, อายุ 17, มิเซเน็น, kodomo

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-afraid-of-someone-here = ฉันกลัวใครบางคนที่นี่
    .keywords = กลัว, กัว, น่ากลัว, กลัวคนนี้, กลัวเขา, โควาย, โคไว, kowai, กลัวคนที่นี่, กลัวมาก, กลัวแฟน, กลัวหัวหน้า

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-tell-anyone = กรุณาอย่าบอกใครว่าฉันอยู่ที่นี่
    .keywords = อย่าบอกใคร, อย่าบอก, ความลับ, ซ่อน, หลบ, ปิดเป็นความลับ, ฮิมิตสึ, himitsu, ห้ามบอกใคร, อย่าบอกที่อยู่, ไนโช

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-write-it-down = กรุณาเขียนให้ด้วย
    .keywords = เขียน, เขียนให้หน่อย, จดให้หน่อย, เขียนลงกระดาษ, ไคเตะ, คาอิเตะ, kaite, เขียนไห้, จด, ขอเขียน, เมโม

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-speak-slowly = กรุณาพูดช้าๆ
    .keywords = พูดช้า, ช้าๆ, ช้าหน่อย, พูดอีกที, ฟังไม่ทัน, ยุกคุริ, ยุคคูริ, yukkuri, พูดเร็วไป, พูดใหม่, อีกครั้ง, โมอิจิโด
