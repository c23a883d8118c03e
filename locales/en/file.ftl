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
file-unknown = We do not know everything. Where nothing is said about hours, cost, your name, or phones without a call plan, we do not know. It does not mean no.

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = This is one file. It works without internet. It is not an app. You can send it, print it and delete it.

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = "Leave now" shows a harmless page. The Back button then does not show this card again. If you opened this file more than once, the Back button may still show the card. Close the browser tab too. The file stays on the phone, and the browser's history can show that it was opened.

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = "Leave now" shows a harmless page. But here the Back button can still show what you read. Close the browser tab too.

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = What follows is about some of the people above, not about all of them.

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = This counts until { $date }.

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = This counts only from { $date }.

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
