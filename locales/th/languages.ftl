## Names of languages. Stand beside a contact ("Speaks Khmer") and in the sentence "I need an interpreter for Khmer".

language-bn = เบงกาลี
language-de = เยอรมัน
language-en = อังกฤษ
language-es = สเปน
language-fr = ฝรั่งเศส
language-hi = ฮินดี
language-id = อินโดนีเซีย
language-it = อิตาลี
language-ja = ญี่ปุ่น
language-km = เขมร
language-ko = เกาหลี
language-mn = มองโกเลีย
language-ms = มลายู
language-my = พม่า
language-ne = เนปาล
language-pt = โปรตุเกส
language-ru = รัสเซีย
language-si = สิงหล
language-th = ไทย
language-tl = ตากาล็อก (ฟิลิปปินส์)
language-uk = ยูเครน
language-ur = อูรดู
language-vi = เวียดนาม
language-zh = จีน

# In place of a language, in the sentence that asks for an interpreter, when the card is in Japanese.
language-own = ของประเทศฉัน

## Names of countries whose citizens an embassy serves.

country-KH = กัมพูชา
country-TH = ไทย
