## Names of languages. Stand beside a contact ("Speaks Khmer") and in the sentence "I need an interpreter for Khmer".

language-bn = Bengali
language-de = German
language-en = English
language-es = Spanish
language-fr = French
language-hi = Hindi
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-km = Khmer
language-ko = Korean
language-mn = Mongolian
language-ms = Malay
language-my = Burmese
language-ne = Nepali
language-pt = Portuguese
language-ru = Russian
language-si = Sinhala
language-th = Thai
language-tl = Tagalog (Filipino)
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese

# In place of a language, in the sentence that asks for an interpreter, when the card is in Japanese.
language-own = the language of my country

## Names of countries whose citizens an embassy serves.

country-KH = Cambodia
country-TH = Thailand
