## What is said beside one number of a contact, and above the list of its numbers.

# tier: safety
# After the opening hours on a page of an earlier year. $date: a year.
hours-as-of = នេះជាម៉ោងបើកកាលពី{ $date }។ សូមទូរសព្ទសួរមុន។

# tier: safety
# After opening hours that hold for most days or most weeks, not for all.
hours-mostly = ភាគច្រើនបើកម៉ោងនេះ។ ថ្ងៃខ្លះអាចមិនដូចនេះទេ។

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet. Prepaid: paid before use, without a contract.
channel-note-ip-or-prepaid = សម្រាប់ទូរសព្ទតាមអ៊ីនធឺណិត (IP) និងទូរសព្ទបង់លុយមុន (prepaid)

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet.
channel-note-ip-or-abroad = សម្រាប់ទូរសព្ទតាមអ៊ីនធឺណិត (IP) និងការហៅពីបរទេស

# tier: safety
# Beside a number: an interpreter joins the call.
channel-note-three-way = អាចមានអ្នកបកប្រែនិយាយជាមួយ ក្នុងទូរសព្ទតែមួយ។ សូមប្រាប់ថា អ្នកនិយាយភាសាអ្វី។

# tier: safety
# Beside a web page: she can write to them there.
channel-note-mail-form = អ្នកអាចសរសេរទៅទីនេះ តាមគេហទំព័រនេះ ទាំងយប់ទាំងថ្ងៃ។

# tier: safety
# Beside a web page: advice over the internet, made for phones that cannot call.
channel-note-online-advice = ទោះទូរសព្ទហៅចេញមិនបាន អ្នកក៏អាចសួរយោបល់តាមអ៊ីនធឺណិតបាន។ សូមណាត់ពេលលើគេហទំព័រនេះ។

# tier: safety
# Beside a place to go to: she must book first by phone, and they answer in Japanese only.
channel-note-book-in-japanese = សូមទូរសព្ទណាត់ពេលមុន ជាភាសាជប៉ុន។

# tier: safety
# Beside a mail address that only an older page gives.
channel-note-older-page = អាសយដ្ឋាននេះមកពីទំព័រចាស់។ ប្រហែលជាប្តូរហើយ។

# tier: safety
# Caution on a contact: a number for all of Japan where each prefecture has its own hours.
caution-hours-differ = ម៉ោងបើក ខុសគ្នាតាមខេត្ត។

# tier: safety
# Caution on a contact: only with an appointment.
caution-book-first = សូមណាត់ពេលមុនទៅ។

# tier: safety
# Caution on a contact: write or call before going there.
caution-write-or-call-first = សូមផ្ញើសារ ឬទូរសព្ទទៅសួរ មុនពេលទៅ។

## Groups and lines that have ended. Search finds them, so that nobody waits for an answer. Never in a list.

# tier: safety
# Above everything on the page of a group or line that has ended. $name: the group. $date: the year. $instead: whom to ask now.
ended-notice = { $name } ឈប់ធ្វើការតាំងពី{ $date }។ លែងមានគេឆ្លើយហើយ។ សូមសួរ { $instead }។

# tier: safety
# The same when the card knows nobody who does it now. $name: the group. $date: the year.
ended-notice-alone = { $name } ឈប់ធ្វើការតាំងពី{ $date }។ លែងមានគេឆ្លើយហើយ។

# Name of a group that has ended.
ended-lighthouse = ឡៃហោស៍ (Lighthouse)
    .keywords = Lighthouse, ឡៃហោស៍, ឡាយហោស៍, ឡាយហៅស៍, Polaris, ប៉ូឡារីស

# Name of a line that has ended.
ended-tocos = តូកូស (TOCOS) លេខជួយជនបរទេសពេលកូវីដ នៅតូក្យូ
    .keywords = TOCOS, តូកូស, លេខកូវីដតូក្យូ

# Name of a line that has ended.
ended-mens-hotline = លេខសាកល្បងរបស់រដ្ឋ សម្រាប់បុរស និងក្មេងប្រុស
