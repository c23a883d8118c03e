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
file-unknown = 全部わかっているわけではありません。時間、料金、名前を聞かれるか、通話の契約がない電話でかけられるかについて、何も書いていないときは、わからないという意味です。「いいえ」という意味ではありません。

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = これは、一つのファイルです。インターネットがなくても使えます。アプリではありません。送ることも、印刷することも、消すこともできます。

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = 「すぐに閉じる」は、関係のない、ふつうのページを出します。そのあと「戻る」ボタンを押しても、このカードはもう出ません。このファイルを2回以上開いたときは、「戻る」でカードが出るかもしれません。ブラウザーのタブも閉じてください。ファイルは、電話に残ります。ファイルを開いたことが、ブラウザーの履歴からわかることがあります。

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = 「すぐに閉じる」は、関係のない、ふつうのページを出します。でも、ここでは「戻る」ボタンを押すと、あなたが読んだものがまた出ることがあります。ブラウザーのタブも閉じてください。

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = この下に書いてあることは、上の相談先の一部についてです。全部についてではありません。

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = このきまりが使われるのは、{ $date }までです。

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = このきまりは、{ $date }から使われます。その前は、まだ使われません。

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
