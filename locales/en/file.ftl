## The card as one file that can be sent to any phone, opened in a browser and printed.

# Title of the file in a browser's tab and history, and of the harmless page that "Leave now" opens. It must say nothing about help, work or law.
file-title = Counting in Japanese

# tier: safety
# On the page about the card. $date: the day the file was made.
file-made = This file was made on { $date }. Later changes are not in it.

# tier: safety
# The file cannot know what time it is.
file-hours = This file does not know if a line is open now. Look at the hours. They are Japan time.

# tier: safety
# Above the list of contacts. The file leaves out what is not known.
file-unknown = We do not know everything. Where nothing is said about your name, or about phones without a call plan, we do not know. It does not mean no.

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = This is one file. It works without internet. It is not an app. You can send it, print it and delete it.

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = "Leave now" shows a harmless page. The Back button then does not show this card again. If you opened this file more than once, the Back button may still show the card. Close the browser tab too. The file stays on the phone, and the browser's history can show that it was opened.

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = "Leave now" shows a harmless page. But here the Back button, or loading the page again, can still show what you read. Close the browser tab too.

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = What follows is about some of the people above, not about all of them.

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = This counts until { $date }.

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = This counts only from { $date }.

# tier: safety
# On the page about the card. Nothing in a file can show that nobody changed it. $police, $ambulance: the two numbers.
file-forged = Anybody can change a file like this one, and put other numbers into it. Take it only from someone you trust. The numbers for danger are always { $police } (police) and { $ambulance } (ambulance and fire).

# tier: safety
# On the page about the card, in a file that was made for one prefecture. $place: its name.
file-place = This file is for { $place }. Whoever helps only in other places is not in it.

# tier: safety
# At the top, where the file runs no script: some programs that show a file do not follow a link inside it.
file-nothing-happens = If nothing happens when you tap a line, scroll down. Everything stands below.

# Heading above everything that follows the first page.
file-whole = The whole card

# tier: safety
# Beside a number with a number sign. An iPhone dials none of them and says nothing. The number follows.
file-dial-yourself = iPhone: type this number yourself:

# A link below every page, and the title of the page that it opens: all pages of one language, one below the other.
file-print-all = Print everything

# On that page. $language: the name of the language.
file-print-how = This page shows everything in { $language }. It is very long. Print it with the menu of your browser. To print one page only, open that page first.

# On that page, where the browser prints only what is open.
file-print-open = What is behind an arrow is not on paper. Open it before you print.

## Who answers in her language: on each situation, for whoever reads it at any time.

# tier: safety
# Title of the box. $language: the name of the language.
file-who = Who answers in { $language }

# tier: safety
# $name: someone whose telephone speaks the language. The hours follow.
file-speaks = Speaks { $language }: { $name }

# tier: safety
# $name: someone to whom she can write in her language: a mail, a message, a chat.
file-writes = Reads and writes { $language }: { $name }

# tier: safety
# Where nobody on the card speaks the language for this trouble.
file-nobody-speaks = For this, the card knows no line that speaks { $language }.

# tier: safety
# $name: someone who answers in Japanese day and night. A Japanese sentence stands below; in Japanese nothing needs to be said of it.
file-day-and-night = Day and night, in Japanese: { $name }. Say the Japanese sentence below.

## Numbers on the harmless page.

count-1 = one
count-2 = two
count-3 = three
count-4 = four
count-5 = five
count-6 = six
count-7 = seven
count-8 = eight
count-9 = nine
count-10 = ten

# tier: safety
# In the file, above the people of a page. What each of them tells stands once, below the law. Never write that nobody reports.
file-immigration = If your visa has ended: some offices report it, and the police can act. Ask a helper group or a lawyer first which office to go to.

# In the file, below the articles of a right: which text of the law was read. $date: a day like 2025-06-01.
file-law-text = Text: { $date }

# In the file, beside a contact: when its newest source was published. $date: a day, a month or a year, like 2024-01.
file-published = Published: { $date }
