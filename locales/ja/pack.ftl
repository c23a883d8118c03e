## A newer card that is handed over as a file: which card this is, what is new in it, and why a file is not taken.

# tier: safety
# Four words that name this edition of the card. $words: four words with commas.
pack-words = 四つの言葉：{ $words }

# tier: safety
# Below the four words: what they are for.
pack-words-what = 同じカードなら、どの電話でも、同じ四つの言葉が出ます。だれかがあなたにちがう言葉を読んで聞かせたら、それは別のカードです。

# tier: safety
# The card that answers is the one that came with the app.
pack-inside = これは、アプリにはじめから入っているカードです。

# tier: safety
# The card that answers is a newer one that was taken from a file.
pack-newer = このカードは、ファイルから受け取りました。アプリにはじめから入っているカードより新しいです。

# tier: safety
# A file from outside answers, for a trial at a desk. Nobody's signature was checked.
pack-unsigned = このカードは、試すためのものです。だれが作ったかを示すしるし（署名）はありません。

# tier: safety
# Before the list of those whose signature this copy trusts.
pack-keys = 新しいカードを受け取るのは、次の人のだれか一人が作ったというしるし（署名）があるときだけです：

# tier: safety
# One of them. $name: who signs. $key: the number of the key, letters and digits. $date: the last day on which it counts.
pack-key = { $name }。署名を確かめるための記号（鍵） { $key }。{ $date }まで使えます。

# tier: safety
# A key that counts only while somebody tries the card at a desk. $name: the file of the key. $key: its number.
pack-key-trial = { $name }。署名を確かめるための記号（鍵） { $key }。今回、試すためだけに使います。

# tier: safety
# This copy trusts nobody's signature.
pack-keys-none = このカードは、新しいカードに替えることができません。新しいカードをだれが作ったか（署名）を、確かめられないからです。

# tier: safety
# Beside the button that asks for a file.
pack-take-about = だれかが、新しいカードをファイル（データ）であなたに渡すことがあります。受け取る前に、このカードがファイルを確かめて、新しくなったところを見せます。

# Button: asks for a file.
pack-take = 新しいカードをファイルから受け取る

## The file that was handed over, before it is taken.

# tier: safety
# Title of the screen about the file.
offer-title = ファイルに入っているカード

# tier: safety
# The signature is known. $name: who signed.
offer-signed = だれが作ったかを示すしるし（署名）：{ $name }。

# tier: safety
# Button: the card of the file answers from now on.
offer-take = このカードを受け取る

# Button: nothing is changed.
offer-leave = 受け取らない

# tier: safety
# Title after it was taken.
offer-taken = 新しいカードが、この電話に入りました

## What is new.

# Title of the screen, and the link to it.
changes-title = 新しくなったところ

# tier: safety
# With which card it is compared. $number: its number. $date: the day of its newest fact.
changes-since = 番号 { $number } のカード（{ $date }の情報）とくらべました。

# tier: safety
# Contacts and numbers are the same.
changes-none = 相談できるところと、その番号は、同じです。ほかの文は、新しくなったかもしれません。

# Heading above contacts that are new.
changes-added = 新しく入った、相談できるところ

# tier: safety
# Heading above contacts that the newer card no longer has.
changes-ended = カードからなくなった相談先です。もう使わないでください

# Heading above contacts whose numbers or addresses are different.
changes-numbers = 番号や連絡先が変わったところ

# tier: safety
# Numbers that are new and numbers that no longer count. $now and $before: one or more numbers or addresses.
changes-number = 今：{ $now }。もう使えないもの：{ $before }。

# tier: safety
# Numbers that are new beside the ones that still count. $now: one or more numbers or addresses.
changes-number-added = 新しいもの：{ $now }。

# tier: safety
# Numbers that no longer count. $before: one or more numbers or addresses.
changes-number-ended = もう使えないもの：{ $before }。

## Why a file is not taken. One sentence each; after it stands refused-nothing-changed.

# tier: safety
# After each of the sentences below.
refused-nothing-changed = 何も変わっていません。あなたのカードは、前と同じように使えます。

# tier: safety
# Title of the screen when a file is not taken.
refused-title = このファイルは、受け取れませんでした

# tier: safety
refused-too-large = このファイルは、たすけカードにしては大きすぎます。

# tier: safety
refused-not-a-card = このファイルは、たすけカードではありません。

# tier: safety
# The file holds a card, but no signature.
refused-unsigned = このファイルには、作った人を示すしるし（署名）がないので、だれが作ったのか、だれにもわかりません。

# tier: safety
# The file is shorter or longer than it says.
refused-not-whole = このファイルは、全部は届いていません。もう一度もらってください。

# tier: safety
# The signature does not fit what is in the file.
refused-altered = このファイルは、作った人が署名したあとで変えられたか、こわれています。信頼できる人から、もう一度もらってください。

# tier: safety
# The key of the signature is not among those that this copy trusts.
refused-unknown-key = このファイルに署名した人は、このカードに登録されていない人です。だれかが、あなたをだまそうとしているかもしれません。

# tier: safety
# The key counted only until a day. $date: that day.
refused-key-ended = このファイルが本物かどうかを確かめるための鍵（電子署名）は、{ $date }で期限が切れました。もう使えません。

# tier: safety
# The file was made for a newer program.
refused-newer-app = このファイルは、このアプリのもっと新しいバージョンのためのものです。

# tier: safety
# The file was made for an older program.
refused-older-app = このファイルは、このアプリのもっと古いバージョンのためのものです。

# tier: safety
# $found: the number of the card in the file. $have: the number of the card on this phone.
refused-older = ファイルのカードのほうが古いです。ファイルのカードの番号は { $found }、この電話のカードの番号は { $have } です。

# tier: safety
# Signed, but with things inside that a card must not have, or damaged before it was signed.
refused-badly-built = このファイルには署名がありますが、中に入っているのは、正しいたすけカードではありません。

# tier: safety
# The numbers for danger (police, ambulance) are missing on a screen.
refused-no-emergency = ファイルに入っているカードには、危険なときの番号がありません。

# tier: safety
# The phone cannot read the file.
refused-unreadable = このファイルは読めません。

# tier: safety
# The storage of the phone is full.
refused-full = この電話には、もう保存できる場所がありません（容量がいっぱいです）。

# tier: safety
# Two files at the same moment.
refused-busy = 今、別のカードを受け取っています。もう一度試してください。

# tier: safety
# The phone does not let the card write.
refused-not-writable = この電話では、カードは何も保存できません。

## The newer card was taken before, and cannot be used now.

# tier: safety
# First sentence on the first screen. After it stands why.
fallback-title = この電話の新しいカードは、使えません。今、あなたが見ているのは、アプリにはじめから入っているカードです。
