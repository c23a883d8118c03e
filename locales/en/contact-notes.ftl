## What is said beside one number of a contact, and above the list of its numbers.

# tier: safety
# After the opening hours on a page of an earlier year. $date: a year.
hours-as-of = Hours of { $date }. Call first.

# tier: safety
# After opening hours that hold for most days or most weeks, not for all.
hours-mostly = Mostly these hours. They may differ.

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet. Prepaid: paid before use, without a contract.
channel-note-ip-or-prepaid = For internet (IP) phones and prepaid phones

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet.
channel-note-ip-or-abroad = For internet (IP) phones and calls from abroad

# tier: safety
# Beside a number: an interpreter joins the call.
channel-note-three-way = An interpreter can join the call. Say the name of your language.

# tier: safety
# Beside a web page: she can write to them there.
channel-note-mail-form = You can write to them on this page, day and night.

# tier: safety
# Beside a web page: advice over the internet, made for phones that cannot call.
channel-note-online-advice = Online advice, also for phones that cannot call. Book it on this page.

# tier: safety
# Beside a place to go to: she must book first by phone, and they answer in Japanese only.
channel-note-book-in-japanese = Book first by phone, in Japanese.

# tier: safety
# Beside a mail address that only an older page gives.
channel-note-older-page = This address is on an older page. It may have changed.

# tier: safety
# Caution on a contact: a number for all of Japan where each prefecture has its own hours.
caution-hours-differ = Its hours differ from prefecture to prefecture.

# tier: safety
# Caution on a contact: only with an appointment.
caution-book-first = Make an appointment before you go.

# tier: safety
# Caution on a contact: write or call before going there.
caution-write-or-call-first = Write or call before you go.

## Groups and lines that have ended. Search finds them, so that nobody waits for an answer. Never in a list.

# tier: safety
# Above everything on the page of a group or line that has ended. $name: the group. $date: the year. $instead: whom to ask now.
ended-notice = { $name } ended in { $date }. Nobody answers there any more. Ask { $instead }.

# tier: safety
# The same when the card knows nobody who does it now. $name: the group. $date: the year.
ended-notice-alone = { $name } ended in { $date }. Nobody answers there any more.

# Name of a group that has ended.
ended-lighthouse = Lighthouse
    .keywords = Lighthouse, Light house, Polaris, Polaris Project, Polaris Project Japan, lhj, Center for Human Trafficking Victims

# Name of a line that has ended.
ended-tocos = TOCOS, Tokyo coronavirus line for foreigners
    .keywords = TOCOS, corona line Tokyo, covid line for foreigners

# Name of a line that has ended.
ended-mens-hotline = The Cabinet Office's trial line for men and boys
