## The app on a phone, which draws what this card says.

# Title of the screen about the app itself, and the link to it.
shell-title = このアプリについて

# Button on every screen: goes to the list of languages. A screen reader says it.
shell-languages = 言語を選ぶ

# Button: turns the large sentence by half, so that the person opposite can read it.
shell-turn = さかさにする

# Button: closes the large sentence.
shell-close = 大きい文字を閉じる

# tier: safety
# Beside a control that is pulled from one side to the other: then everything the card remembers is erased.
shell-slide = 横へ動かして消す

# tier: safety
# After the control was pulled. Below it stands the button shell-stop.
shell-erasing = あと数秒で、このカードに保存されている内容を全部消します。

# tier: safety
# Button: nothing is erased after all.
shell-stop = やめる。消さない

# The phone cannot read this language aloud.
shell-no-voice = この電話では、この言語を音声で聞くことができません。かわりに文字を見せてください。

# The phone has no app for calls, mail, LINE or web pages.
shell-no-app = この電話には、これを開くアプリがありません。

# The file that was to be sent could not be written.
shell-no-file = ファイルを作れませんでした。電話の容量がいっぱいかもしれません。

# tier: safety
# Above a number that the phone does not take from this app.
shell-dial-yourself = 電話をかけるときは、この番号を自分で入れてください：

# tier: safety
# After words were put on the clipboard. $minutes: how long they may stay there. "Leave now" is app-leave.
shell-copied = コピーしました。この電話のほかのアプリも、コピーした言葉を読むことができます。コピーした言葉は、「すぐに閉じる」を押したとき、または{ $minutes }分たったときに消えます。電話によっては、もっと長く残ることがあります。

# tier: safety
# On the page of a contact or a sentence. A picture of the screen (screenshot). Below it stands the button shell-picture-allow.
shell-picture = このページのスクリーンショット（画面の写真）は、撮れないようにしてあります。撮れるようにすることもできます。撮った写真は電話に残ります。ほかの人が見つけるかもしれません。

# tier: safety
# Button: lets the phone take a picture of this page until she leaves it, or a minute has passed, or something else lies over it.
shell-picture-allow = このページを開いている間、少しの時間だけ、スクリーンショットを撮れるようにする

# tier: safety
# On an iPhone, on the page of a contact or a sentence. A picture of the screen is a screenshot. Below it stands the button shell-picture-allow-ios.
shell-picture-ios = このページのスクリーンショット（画面の写真）を撮ると、その写真がこの電話の中に残ります。ほかの人に見つかるかもしれません。画面を録画している間や、ほかの人と共有している（見せている）間は、このアプリがこのページを隠します。

# tier: safety
# On an iPhone, in place of a page while the screen is recorded or shared. Below it stands the button shell-picture-allow-ios.
shell-covered-ios = 今、この電話の画面が録画されているか、ほかの人と共有されています（見られています）。そのため、このアプリがこのページを隠しています。

# tier: safety
# Button, on an iPhone: while the screen is recorded or shared, this page is seen until she leaves it.
shell-picture-allow-ios = このページを開いている間は、隠さない

# tier: safety
# Question: the name and the picture that the app has among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes.
shell-name = 電話の画面に出るこのアプリの名前とマーク（アイコン）を、どれにしますか？

# tier: safety
# Question, on an iPhone: the picture of the app among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes. "Dictionary" is shell-name-dictionary.
shell-name-ios = 電話の画面に出るこのアプリのマーク（アイコン）を、どれにしますか？　名前は「辞書」のままです。選ぶと、「マークが変わった」というお知らせが画面に出ます。

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-notes = メモ

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-dictionary = 辞書

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-recipes = レシピ

# tier: safety
# What the button app-leave does.
shell-leave = 「すぐに閉じる」ボタンは、どのページにもあります。押すと、アプリがすぐに閉じます。

# tier: safety
# What the app hides by itself.
shell-hides = このアプリは、最近使ったアプリの一覧に出ません。ただし、何も書いていない画面が出ることがあります。スクリーンショット（画面の写真）は、撮れないようにしてあります。

# tier: safety
# On an iPhone: what the app hides by itself.
shell-hides-ios = 最近使ったアプリの一覧では、このアプリは何も書いていない画面に見えます。でも、アプリの名前とマークは見えます。画面を録画している間や、ほかの人と共有している（見せている）間は、このアプリがページを隠します。

# tier: safety
# First sentence of a warning. The next messages follow it.
shell-hides-not = でも、このアプリでは隠せないものもあります。

# tier: safety
# What is not hidden, on an iPhone. A picture of the screen is a screenshot.
shell-hides-picture-ios = スクリーンショット（画面の写真）は、いつでも撮ることができます。このアプリでは止められません。

# tier: safety
# What is not hidden: the phone's own list of all apps.
shell-hides-list = この電話に入っているアプリ全部の一覧には、このアプリもまだ出ます。

# tier: safety
# What is not hidden, on Android: the phone's settings know the app by one name. "Reader" is that name; it stands so in every language.
shell-hides-settings = 電話の「設定」では、このアプリの名前はいつも「Reader」です。選んだ名前にはなりません。

# tier: safety
# What is not hidden: the phone counts how long each app was open.
shell-hides-time = 電話の「画面を見た時間」や「電池を使った量」の一覧で、このアプリを開いていた時間がわかることがあります。

# tier: safety
# What is not hidden: the app itself, when somebody opens it.
shell-hides-open = だれかがこのアプリを開くと、何のアプリか、わかります。

# tier: safety
# What is not hidden: traces outside the app.
shell-hides-traces = 電話をかけた記録、メッセージの記録、見たウェブページの記録は、このアプリの外に残ります。

# tier: safety
# What is not hidden: a program that watches the phone.
shell-hides-spy = だれかが、あなたを見張るアプリをこの電話に入れていたら、あなたがこのアプリですることも見えるかもしれません。

# tier: safety
# Above the button shell-send-file.
shell-send = このカードを、一つのファイル（データ）にして、ほかの電話に送ることができます。ブラウザー（ウェブページを見るアプリ）で開きます。インターネットがなくても使えます。送ったメッセージの記録は残ります。

# Button: hands the card as one file to another app of the phone.
shell-send-file = カードをファイルで送る
