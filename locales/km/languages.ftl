## Names of languages. Stand beside a contact ("Speaks Khmer") and in the sentence "I need an interpreter for Khmer".

language-bn = បេងហ្គាលី (បង់ក្លាដែស)
language-de = អាល្លឺម៉ង់
language-en = អង់គ្លេស
language-es = អេស្ប៉ាញ
language-fr = បារាំង
language-hi = ហិណ្ឌី
language-id = ឥណ្ឌូណេស៊ី
language-it = អ៊ីតាលី
language-ja = ជប៉ុន
language-km = ខ្មែរ
language-ko = កូរ៉េ
language-mn = ម៉ុងហ្គោលី
language-ms = ម៉ាឡេ
language-my = ភូមា
language-ne = នេប៉ាល់
language-pt = ព័រទុយហ្គាល់
language-ru = រុស្ស៊ី
language-si = ស៊ីនហាឡា (ស្រីលង្កា)
language-th = ថៃ
language-tl = តាហ្គាឡុក (ហ្វីលីពីន)
language-uk = អ៊ុយក្រែន
language-ur = អ៊ូរឌូ
language-vi = វៀតណាម
language-zh = ចិន

# In place of a language, in the sentence that asks for an interpreter, when the card is in Japanese.
language-own = របស់ប្រទេសខ្ញុំ

## Names of countries whose citizens an embassy serves.

country-KH = កម្ពុជា
country-TH = ថៃ
