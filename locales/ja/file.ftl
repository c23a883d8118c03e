## The card as one file that can be sent to any phone, opened in a browser and printed.

# Title of the file in a browser's tab and history, and of the harmless page that "Leave now" opens. It must say nothing about help, work or law.
file-title = 日本語の数え方

# tier: safety
# On the page about the card. $date: the day the file was made.
file-made = このファイルは、{ $date }に作られました。そのあとに変わったことは、入っていません。

# tier: safety
# The file cannot know what time it is.
file-hours = このファイルでは、窓口が今開いているかは、わかりません。開いている時間を見てください。日本の時間です。

# tier: safety
# Above the list of contacts. The file leaves out what is not known.
file-unknown = 私たちは、全部を知っているわけではありません。「名前を聞かれるか」「通話の契約がない電話でかけられるか」について何も書いていないときは、「わからない」という意味です。「いいえ」という意味ではありません。

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = これは、一つのファイル（データ）です。インターネットがなくても使えます。アプリではありません。送ることも、印刷することも、消すこともできます。

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = 「すぐに閉じる」を押すと、関係のない、ふつうのページが出ます。そのあと「戻る」ボタンを押しても、このカードはもう出ません。このファイルを2回以上開いたときは、「戻る」でカードが出るかもしれません。ブラウザー（ウェブページを見るアプリ）のタブ（開いているページ）も閉じてください。ファイルは、電話に残ります。ファイルを開いたことが、ブラウザーの履歴（見た記録）からわかることがあります。

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = 「すぐに閉じる」を押すと、関係のない、ふつうのページが出ます。でも、ここでは「戻る」ボタンを押したり、ページをもう一度開いたりすると、あなたが読んだものがまた出ることがあります。ブラウザー（ウェブページを見るアプリ）のタブ（開いているページ）も閉じてください。

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = この下に書いてあることは、上の相談先の一部だけについてです。全部についてではありません。

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = このきまりが使われるのは、{ $date }までです。

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = このきまりは、{ $date }から使われます。その前は、まだ使われません。

# tier: safety
# On the page about the card. Nothing in a file can show that nobody changed it. $police, $ambulance: the two numbers.
file-forged = このようなファイルは、だれでも書きかえて、ちがう番号を入れることができます。信頼できる人からもらったものだけを使ってください。危険なときの番号は、いつも{ $police }（警察）と{ $ambulance }（救急車と消防）です。

# tier: safety
# On the page about the card, in a file that was made for one prefecture. $place: its name.
file-place = このファイルは、{ $place }のためのものです。ほかの場所の人だけを助ける相談先は、入っていません。

# tier: safety
# At the top, where the file runs no script: some programs that show a file do not follow a link inside it.
file-nothing-happens = 押しても何も出ないときは、画面を下に動かしてください。全部、下にあります。

# Heading above everything that follows the first page.
file-whole = カードの全部

# tier: safety
# Beside a number with a number sign. An iPhone dials none of them and says nothing. The number follows.
file-dial-yourself = iPhoneでは、この番号を自分で押してください：

# A link below every page, and the title of the page that it opens: all pages of one language, one below the other.
file-print-all = 全部を印刷する

# On that page. $language: the name of the language.
file-print-how = このページには、カードの全部が{ $language }で出ています。とても長いです。ブラウザーのメニューから印刷してください。一つのページだけを印刷したいときは、先にそのページを開いてください。

# On that page, where the browser prints only what is open.
file-print-open = 矢印を押すと出る文は、開いていないと、紙には出ません。印刷する前に開いてください。

## Who answers in her language: on each situation, for whoever reads it at any time.

# tier: safety
# Title of the box. $language: the name of the language.
file-who = { $language }で答えるところ

# tier: safety
# $name: someone whose telephone speaks the language. The hours follow.
file-speaks = { $language }で話せるところ：{ $name }

# tier: safety
# $name: someone to whom she can write in her language: a mail, a message, a chat.
file-writes = { $language }で書いて相談できるところ：{ $name }

# tier: safety
# Where nobody on the card speaks the language for this trouble.
file-nobody-speaks = このことについて{ $language }で話せる電話は、このカードにのっていません。

# tier: safety
# $name: someone who answers in Japanese day and night. A Japanese sentence stands below; in Japanese nothing needs to be said of it.
file-day-and-night = 昼も夜も、日本語で：{ $name }

## Numbers on the harmless page.

count-1 = 一
    .kana = いち
count-2 = 二
    .kana = に
count-3 = 三
    .kana = さん
count-4 = 四
    .kana = よん
count-5 = 五
    .kana = ご
count-6 = 六
    .kana = ろく
count-7 = 七
    .kana = なな
count-8 = 八
    .kana = はち
count-9 = 九
    .kana = きゅう
count-10 = 十
    .kana = じゅう

# tier: safety
# In the file, above the people of a page. What each of them tells stands once, below the law. Never write that nobody reports.
file-immigration = ビザの期限が過ぎているとき：入管に知らせるところもあり、警察に捕まることもあります。先に、どこに行けばいいかを、支援団体か弁護士に聞いてください。

# In the file, below the articles of a right: which text of the law was read. $date: a day like 2025-06-01.
file-law-text = 条文：{ $date }

# In the file, beside a contact: when its newest source was published. $date: a day, a month or a year, like 2024-01.
file-published = 公開：{ $date }
