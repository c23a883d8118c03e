## What the card remembers on this phone, only when she chooses it.

# Title of the list of saved pages, and the link to it on the first screen.
saved-title = 保存したページ

# The list of saved pages is empty.
saved-none = 保存したページはありません。

# In place of the title of a saved page that the card no longer has.
saved-gone = このページは、もうカードにありません

# tier: safety
# Question at the end of a page. The two answers stand below it.
save-question = このページを保存しますか？　保存すると、この電話でこのカードを開いた人に、保存したことがわかります。

# Answer: keep the page in the list of saved ones.
save-yes = 保存する

# Answer: take the page out of the list of saved ones, or leave it out.
save-no = 保存しない

# tier: safety
# On the settings screen: what the card keeps.
memory-what = カードに保存されるのは、あなたが選んだことだけです。言語、場所、電話、保存したページです。あなたが消すまで、この電話に残ります。あなたがさがした言葉は、決して保存しません。

# tier: safety
# Question on the settings screen. One answer stands below it: memory-erase.
memory-question = だれかに、この電話の中を見られる心配がありますか？

# tier: safety
# Answer, and button: erases language, place, phone and saved pages. It cannot be undone.
memory-erase = はい。このカードに保存されている内容を、全部消す

# tier: safety
# The storage of the phone is full.
memory-full = 今、カードには何も保存できません。電話の容量（保存できる場所）がいっぱいだからです。ほかは、全部使えます。

# tier: safety
# The phone does not let the card read or write its file.
memory-not-writable = 今、カードには何も保存できません。保存のためのファイルを使う許可がないからです。ほかは、全部使えます。

# tier: safety
# Another program has the file open.
memory-busy = 今、カードには何も保存できません。保存のためのファイルが、ほかで使われているからです。少し待って、もう一度やってみてください。ほかは、全部使えます。

# tier: safety
# The file was written by a newer version of this card.
memory-newer = 保存されている内容は、このカードのもっと新しいバージョンで作られました。このバージョンでは読めません。内容は変えないで、そのままにします。ほかは、全部使えます。

# tier: safety
# The file is damaged. It is put aside, not deleted, when she next sets or saves something.
memory-damaged = カードに保存されていた内容を、読めません。ファイルがこわれているからです。あなたが何かを選んだり保存したりすると、カードは、そのファイルを消さないで別のところに移し、新しいファイルを作ります。ほかは、全部使えます。

# tier: safety
# A file of another program stands where the card keeps its own.
memory-foreign = カードには何も保存できません。保存のためのファイルの場所に、ほかのプログラムのファイルがあるからです。ほかは、全部使えます。
