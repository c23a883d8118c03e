## What the card remembers on this phone, only when she chooses it.

# Title of the list of saved pages, and the link to it on the first screen.
saved-title = 保存したページ

# The list of saved pages is empty.
saved-none = 保存したページはありません。

# In place of the title of a saved page that the card no longer has.
saved-gone = このページは、もうカードにありません

# tier: safety
# Question at the end of a page. The two answers stand below it.
save-question = このページを保存しますか？　この電話でこのカードを開いた人は、あなたが保存したことを知ることができます。

# Answer: keep the page in the list of saved ones.
save-yes = 保存する

# Answer: take the page out of the list of saved ones, or leave it out.
save-no = 保存しない

# tier: safety
# On the settings screen: what the card keeps.
memory-what = カードが覚えるのは、あなたが選んだことだけです。言語、場所、電話、保存したページです。あなたが消すまで、この電話に残ります。あなたがさがした言葉は、決して残しません。

# tier: safety
# Question on the settings screen. One answer stands below it: memory-erase.
memory-question = だれかに、この電話の中を見られる心配がありますか？

# tier: safety
# Answer, and button: erases language, place, phone and saved pages. It cannot be undone.
memory-erase = はい。このカードが覚えていることを、全部消す

# tier: safety
# The storage of the phone is full.
memory-full = 今、カードは何も覚えられません。電話の容量がいっぱいだからです。ほかは、全部使えます。

# tier: safety
# The phone does not let the card read or write its file.
memory-not-writable = 今、カードは何も覚えられません。カードのファイルを使う許可がないからです。ほかは、全部使えます。

# tier: safety
# Another program has the file open.
memory-busy = 今、カードは何も覚えられません。カードのファイルが、ほかで使われているからです。少し待って、もう一度やってみてください。ほかは、全部使えます。

# tier: safety
# The file was written by a newer version of this card.
memory-newer = 覚えていることは、このカードのもっと新しいバージョンが書きました。このバージョンは、それを読めません。変えることもしません。ほかは、全部使えます。

# tier: safety
# The file is damaged. It is put aside, not deleted, when she next sets or saves something.
memory-damaged = カードが覚えていたことを、読めません。ファイルがこわれているからです。あなたが何かを選んだり保存したりすると、カードはそのファイルを別に残して、新しいファイルを作ります。ほかは、全部使えます。

# tier: safety
# A file of another program stands where the card keeps its own.
memory-foreign = カードは何も覚えられません。カードのファイルの場所に、ほかのプログラムのファイルがあるからです。ほかは、全部使えます。
