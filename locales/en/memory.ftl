## What the card remembers on this phone, only when she chooses it.

# Title of the list of saved pages, and the link to it on the first screen.
saved-title = Saved pages

# The list of saved pages is empty.
saved-none = No page is saved.

# In place of the title of a saved page that the card no longer has.
saved-gone = This page is no longer on the card

# tier: safety
# Question at the end of a page. The two answers stand below it.
save-question = Save this page? Someone who opens this card on this phone can see that you saved it.

# Answer: keep the page in the list of saved ones.
save-yes = Save it

# Answer: take the page out of the list of saved ones, or leave it out.
save-no = Do not save it

# tier: safety
# On the settings screen: what the card keeps.
memory-what = The card remembers only what you choose: language, place, phone and saved pages. It stays on this phone until you erase it. Your searches are never kept.

# tier: safety
# Question on the settings screen. One answer stands below it: memory-erase.
memory-question = Could someone look through this phone?

# tier: safety
# Answer, and button: erases language, place, phone and saved pages. It cannot be undone.
memory-erase = Yes. Erase everything this card remembers

# tier: safety
# The storage of the phone is full.
memory-full = The card cannot remember anything now: the storage is full. Everything else works.

# tier: safety
# The phone does not let the card read or write its file.
memory-not-writable = The card cannot remember anything now: it may not use its file. Everything else works.

# tier: safety
# Another program has the file open.
memory-busy = The card cannot remember anything now: its file is in use. Try again in a moment. Everything else works.

# tier: safety
# The file was written by a newer version of this card.
memory-newer = A newer version of this card wrote what is remembered. This version cannot read it and does not change it. Everything else works.

# tier: safety
# The file is damaged. It is put aside, not deleted, when she next sets or saves something.
memory-damaged = What the card remembered cannot be read: the file is damaged. When you set or save something, the card puts that file aside and starts a new one. Everything else works.

# tier: safety
# A file of another program stands where the card keeps its own.
memory-foreign = The card cannot remember anything: a file of another program is in its place. Everything else works.
