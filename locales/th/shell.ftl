## The app on a phone, which draws what this card says.

# Title of the screen about the app itself, and the link to it.
shell-title = แอปนี้ในโทรศัพท์ของคุณ

# Button on every screen: goes to the list of languages. A screen reader says it.
shell-languages = เลือกภาษา

# Button: turns the large sentence by half, so that the person opposite can read it.
shell-turn = หมุนกลับหัว

# Button: closes the large sentence.
shell-close = ปิดตัวหนังสือใหญ่

# tier: safety
# Beside a control that is pulled from one side to the other: then everything the card remembers is erased.
shell-slide = เลื่อนเพื่อลบ

# tier: safety
# After the control was pulled. Below it stands the button shell-stop.
shell-erasing = อีกไม่กี่วินาที ทุกอย่างที่การ์ดนี้จำไว้จะถูกลบ

# tier: safety
# Button: nothing is erased after all.
shell-stop = หยุด ไม่ต้องลบ

# The phone cannot read this language aloud.
shell-no-voice = โทรศัพท์นี้อ่านภาษานี้ออกเสียงไม่ได้ ให้เขาดูตัวหนังสือแทน

# The phone has no app for calls, mail, LINE or web pages.
shell-no-app = โทรศัพท์นี้ไม่มีแอปที่เปิดสิ่งนี้ได้

# The file that was to be sent could not be written.
shell-no-file = สร้างไฟล์ไม่ได้ พื้นที่ในโทรศัพท์อาจเต็มแล้ว

# tier: safety
# Above a number that the phone does not take from this app.
shell-dial-yourself = ถ้าจะโทร ให้กดเบอร์นี้ด้วยตัวเอง:

# tier: safety
# After words were put on the clipboard. $minutes: how long they may stay there. "Leave now" is app-leave.
shell-copied = คัดลอกแล้ว แอปอื่นในโทรศัพท์นี้อ่านสิ่งที่คัดลอกได้ สิ่งที่คัดลอกจะหายไปเมื่อคุณกด "ออกด่วน" หรือหลังจาก { $minutes } นาที ในโทรศัพท์บางเครื่องอาจอยู่นานกว่านั้น

# tier: safety
# On the page of a contact or a sentence. A picture of the screen (screenshot). Below it stands the button shell-picture-allow.
shell-picture = หน้านี้ปิดไม่ให้แคปหน้าจอ คุณอนุญาตให้แคปเฉพาะหน้านี้ได้ รูปจะอยู่ในโทรศัพท์ และคนอื่นอาจเจอได้

# tier: safety
# Button: lets the phone take a picture of this page until she leaves it, or a minute has passed, or something else lies over it.
shell-picture-allow = อนุญาตให้แคปหน้าจอได้ครู่เดียว เฉพาะตอนที่ฉันเปิดหน้านี้อยู่

# tier: safety
# On an iPhone, on the page of a contact or a sentence. A picture of the screen is a screenshot. Below it stands the button shell-picture-allow-ios.
shell-picture-ios = ถ้าคุณแคปหน้าจอหน้านี้ รูปจะยังอยู่ในโทรศัพท์ และคนอื่นอาจเจอได้ ส่วนตอนที่มีการอัดวิดีโอหน้าจอหรือแชร์หน้าจออยู่ แอปนี้จะซ่อนหน้านี้ไว้

# tier: safety
# On an iPhone, in place of a page while the screen is recorded or shared. Below it stands the button shell-picture-allow-ios.
shell-covered-ios = ตอนนี้มีการอัดวิดีโอหน้าจอหรือแชร์หน้าจออยู่ แอปนี้จึงซ่อนหน้านี้ไว้

# tier: safety
# Button, on an iPhone: while the screen is recorded or shared, this page is seen until she leaves it.
shell-picture-allow-ios = ไม่ต้องซ่อนหน้านี้ ตอนที่ฉันยังเปิดดูอยู่

# tier: safety
# Question: the name and the picture that the app has among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes.
shell-name = อยากให้แอปนี้ใช้ชื่อและรูปไหนในโทรศัพท์

# tier: safety
# Question, on an iPhone: the picture of the app among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes. "Dictionary" is shell-name-dictionary.
shell-name-ios = อยากให้ไอคอนของแอปนี้บนหน้าจอโทรศัพท์เป็นรูปไหน ชื่อยังเป็น "พจนานุกรม" เหมือนเดิม พอเลือกแล้ว จะมีข้อความขึ้นบนหน้าจอว่าเปลี่ยนไอคอนแล้ว

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-notes = สมุดจด

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-dictionary = พจนานุกรม

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-recipes = สูตรอาหาร

# tier: safety
# What the button app-leave does.
shell-leave = ปุ่ม "ออกด่วน" มีทุกหน้า กดแล้วแอปจะปิดทันที

# tier: safety
# What the app hides by itself.
shell-hides = แอปนี้ไม่อยู่ในรายการแอปที่เพิ่งใช้ แต่ในรายการนั้น โทรศัพท์อาจยังแสดงรูปเปล่าๆ ของแอปนี้ แอปนี้ปิดไม่ให้แคปหน้าจอ

# tier: safety
# On an iPhone: what the app hides by itself.
shell-hides-ios = ในรายการแอปที่เพิ่งใช้ จะเห็นแอปนี้เป็นแค่หน้าว่าง แต่ยังเห็นชื่อและไอคอนของแอป และตอนที่มีการอัดวิดีโอหน้าจอหรือแชร์หน้าจออยู่ แอปนี้จะซ่อนหน้าของแอปไว้

# tier: safety
# First sentence of a warning. The next messages follow it.
shell-hides-not = แต่มีบางอย่างที่แอปนี้ไม่ได้ซ่อน

# tier: safety
# What is not hidden, on an iPhone. A picture of the screen is a screenshot.
shell-hides-picture-ios = ยังแคปหน้าจอได้ทุกเมื่อ แอปนี้ห้ามการแคปหน้าจอไม่ได้

# tier: safety
# What is not hidden: the phone's own list of all apps.
shell-hides-list = แอปนี้ยังอยู่ในรายการแอปทั้งหมดของโทรศัพท์

# tier: safety
# What is not hidden, on Android: the phone's settings know the app by one name. "Reader" is that name; it stands so in every language.
shell-hides-settings = ในการตั้งค่าของโทรศัพท์ แอปนี้ใช้ชื่อ "Reader" เสมอ ไม่ใช่ชื่อที่คุณเลือก

# tier: safety
# What is not hidden: the phone counts how long each app was open.
shell-hides-time = รายการเวลาหน้าจอและรายการการใช้แบตเตอรี่ของโทรศัพท์อาจแสดงว่าเปิดแอปนี้นานเท่าไร

# tier: safety
# What is not hidden: the app itself, when somebody opens it.
shell-hides-open = ถ้ามีคนเปิดแอปนี้ เขาเห็นได้ว่าเป็นแอปอะไร

# tier: safety
# What is not hidden: traces outside the app.
shell-hides-traces = ถ้าโทร ส่งข้อความ หรือเปิดหน้าเว็บ จะมีประวัติค้างอยู่นอกแอปนี้

# tier: safety
# What is not hidden: a program that watches the phone.
shell-hides-spy = ถ้ามีคนลงแอปแอบดูคุณไว้ในโทรศัพท์นี้ แอปนั้นอาจเห็นสิ่งที่คุณทำในแอปนี้

# tier: safety
# Above the button shell-send-file.
shell-send = คุณส่งการ์ดนี้เป็นไฟล์เดียวไปที่โทรศัพท์อื่นได้ เปิดไฟล์ในเบราว์เซอร์ (แอปที่ใช้ดูเว็บ) ได้โดยไม่ต้องมีอินเทอร์เน็ต ข้อความที่คุณส่งจะมีประวัติค้างอยู่

# Button: hands the card as one file to another app of the phone.
shell-send-file = ส่งการ์ดเป็นไฟล์
