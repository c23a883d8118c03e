## The people who help: for whom they are, what they tell immigration, which of their numbers speaks her language.

# tier: safety
# Once above a list of people. Many offices help, some report, the police can act. Never write that nobody reports.
immigration-note = ถ้าวีซ่าหมดอายุ: หลายหน่วยงานไม่แจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) เรื่องคนที่มาขอความช่วยเหลือ แต่บางที่ก็แจ้ง และตำรวจจับคนที่วีซ่าหมดอายุได้ ให้ถามกลุ่มช่วยเหลือ (เอ็นจีโอ NGO) หรือทนายความก่อนว่าควรไปที่ไหน

# Below the sentence above, once for each group. $names: who they are. $said: one of the sentences tells-immigration-….
immigration-of = { $names }: { $said }

# tier: safety
# Below the groups, where the police or the ambulance stand among the people.
immigration-danger = ถ้าอันตรายถึงชีวิต ให้โทรก่อน

# Where the list is long, instead of their names: groups, unions, lawyers and lines that are not of the state.
immigration-who-need-not = กลุ่มช่วยเหลือ (เอ็นจีโอ NGO) สหภาพแรงงาน ทนายความ และสายของเอกชน

# The same: labour offices.
immigration-who-must-helps-first = สำนักงานแรงงาน

# The same: other offices and lines of the state or a city.
immigration-who-must = หน่วยงานและสายอื่นๆ ของรัฐ

# The same: the police.
immigration-who-acts = ตำรวจ

# The same: embassies, and others of whom it is not known.
immigration-who-unknown = สถานทูตและที่อื่นบางแห่ง

# Heading at the end of the list: people who are there for citizens of another country than the reader's.
contacts-for-others = สำหรับคนของประเทศอื่น

# Beside one number or page: it speaks her language. $language: name of a language.
channel-speaks = ใช้ภาษา{ $language }ได้

# Beside one number or page.
channel-japanese-only = ภาษาญี่ปุ่นเท่านั้น

# Not the number that stands first, but another way to the same people is in her language. $kind: which way. $language: name of a language.
why-language-elsewhere = { $kind ->
    [phone] เบอร์ภาษา{ $language }
    [sms] ข้อความ SMS ภาษา{ $language }
    [email] อีเมลภาษา{ $language }
    [line] LINE ภาษา{ $language }
    [chat] แชตภาษา{ $language }
    [web] หน้าเว็บภาษา{ $language }
    [walk-in] ถ้าไปถึงที่ ใช้ภาษา{ $language }ได้
   *[other] มีทางอื่นที่ใช้ภาษา{ $language }ได้
 }

# Whom a contact is made for. $people: a list of the names serves-….
why-serves = สำหรับ{ $people }

# After "for".
serves-women = ผู้หญิง

# After "for".
serves-men = ผู้ชาย

# After "for".
serves-lgbt = คนหลากหลายทางเพศ (LGBT)

# After "for".
serves-children = เด็กและวัยรุ่น

# After "for".
serves-trainees = ผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習)

# After "for": people on a short visit.
serves-visitors = นักท่องเที่ยว

# tier: safety
# For a phone without a SIM, above the people of a page.
phone-wifi = ถ้าไม่มีซิม โทรศัพท์ของคุณต้องต่อไวไฟ (Wi-Fi) ถึงจะส่งข้อความหรืออ่านข้อความได้ ถ้าจะโทรหาตำรวจหรือเรียกรถพยาบาล ให้ใช้โทรศัพท์ของคนอื่น
