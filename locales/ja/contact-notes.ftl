## What is said beside one number of a contact, and above the list of its numbers.

# tier: safety
# After the opening hours on a page of an earlier year. $date: a year.
hours-as-of = { $date }のページに書いてある時間です。先に電話で確かめてください。

# tier: safety
# After opening hours that hold for most days or most weeks, not for all.
hours-mostly = だいたいこの時間です。ちがう日もあります。

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet. Prepaid: paid before use, without a contract.
channel-note-ip-or-prepaid = IP電話（インターネットの電話）とプリペイド携帯電話（先にお金を払う電話）のための番号

# tier: safety
# Beside a number: for whom it is. IP phone: a phone that calls through the internet.
channel-note-ip-or-abroad = IP電話（インターネットの電話）と海外からのための番号

# tier: safety
# Beside a number: an interpreter joins the call.
channel-note-three-way = 通訳を入れて三人で話せます。あなたの言葉の名前を言ってください。

# tier: safety
# Beside a web page: she can write to them there.
channel-note-mail-form = このページから、昼も夜も、メールを送れます。

# tier: safety
# Beside a web page: advice over the internet, made for phones that cannot call.
channel-note-online-advice = 電話ができないスマホでも、オンラインで相談できます。このページで申しこみます。

# tier: safety
# Beside a place to go to: she must book first by phone, and they answer in Japanese only.
channel-note-book-in-japanese = 先に電話で予約してください。電話は日本語です。

# tier: safety
# Beside a mail address that only an older page gives.
channel-note-older-page = 古いページにのっているあて先です。変わっているかもしれません。

# tier: safety
# Caution on a contact: a number for all of Japan where each prefecture has its own hours.
caution-hours-differ = 開いている時間は、都道府県によってちがいます。

# tier: safety
# Caution on a contact: only with an appointment.
caution-book-first = 行く前に予約してください。

# tier: safety
# Caution on a contact: write or call before going there.
caution-write-or-call-first = 行く前に、メールやメッセージを送るか、電話をしてください。

## Groups and lines that have ended. Search finds them, so that nobody waits for an answer. Never in a list.

# tier: safety
# Above everything on the page of a group or line that has ended. $name: the group. $date: the year. $instead: whom to ask now.
ended-notice = { $name }は、{ $date }に終わりました。連絡しても、もうだれも出ません。{ $instead }に聞いてください。

# tier: safety
# The same when the card knows nobody who does it now. $name: the group. $date: the year.
ended-notice-alone = { $name }は、{ $date }に終わりました。もう、だれも答えません。

# Name of a group that has ended.
ended-lighthouse = NPO法人 人身取引被害者サポートセンター ライトハウス
    .keywords = ライトハウス, らいとはうす, ポラリス, ポラリスプロジェクト, ポラリスプロジェクトジャパン, 人身取引被害者サポートセンター

# Name of a line that has ended.
ended-tocos = 東京都外国人新型コロナ生活相談センター（TOCOS）
    .keywords = TOCOS, トコス, 新型コロナ生活相談センター

# Name of a line that has ended.
ended-mens-hotline = 男性・男児のための性暴力被害ホットライン
