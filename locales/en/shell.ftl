## The app on a phone, which draws what this card says.

# Title of the screen about the app itself, and the link to it.
shell-title = This app on your phone

# Button on every screen: goes to the list of languages. A screen reader says it.
shell-languages = Languages

# Button: turns the large sentence by half, so that the person opposite can read it.
shell-turn = Turn it around

# Button: closes the large sentence.
shell-close = Close the large sentence

# tier: safety
# Beside a control that is pulled from one side to the other: then everything the card remembers is erased.
shell-slide = Slide to erase

# tier: safety
# After the control was pulled. Below it stands the button shell-stop.
shell-erasing = Everything this card remembers will be erased in a few seconds.

# tier: safety
# Button: nothing is erased after all.
shell-stop = Stop. Do not erase

# The phone cannot read this language aloud.
shell-no-voice = This phone cannot read this language aloud. Show the words instead.

# The phone has no app for calls, mail, LINE or web pages.
shell-no-app = This phone has no app that can open this.

# The file that was to be sent could not be written.
shell-no-file = The file could not be made. The phone may be full.

# tier: safety
# Above a number that the phone does not take from this app.
shell-dial-yourself = To call, type this number yourself:

# tier: safety
# After words were put on the clipboard. $minutes: how long they may stay there. "Leave now" is app-leave.
shell-copied = Copied. Other apps on this phone can read what you copied. It goes away when you touch "Leave now", or after { $minutes } minutes. On some phones it may stay longer.

# tier: safety
# On the page of a contact or a sentence. A picture of the screen (screenshot). Below it stands the button shell-picture-allow.
shell-picture = Pictures of this page are switched off. You can allow one. It stays on the phone, and others may find it there.

# tier: safety
# Button: lets the phone take a picture of this page until she leaves it, or a minute has passed, or something else lies over it.
shell-picture-allow = Allow a picture for a short time, only while I am on this page

# tier: safety
# On an iPhone, on the page of a contact or a sentence. A picture of the screen is a screenshot. Below it stands the button shell-picture-allow-ios.
shell-picture-ios = If you take a picture of this page, it stays on the phone, and others may find it there. While the screen is recorded or shared, this page is covered.

# tier: safety
# On an iPhone, in place of a page while the screen is recorded or shared. Below it stands the button shell-picture-allow-ios.
shell-covered-ios = The screen is being recorded or shared. So this page is covered.

# tier: safety
# Button, on an iPhone: while the screen is recorded or shared, this page is seen until she leaves it.
shell-picture-allow-ios = Do not cover this page while I am on it

# tier: safety
# Question: the name and the picture that the app has among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes.
shell-name = Which name and picture should this app have on the phone?

# tier: safety
# Question, on an iPhone: the picture of the app among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes. "Dictionary" is shell-name-dictionary.
shell-name-ios = Which picture (icon) should this app have on the screen of the phone? The name stays "Dictionary". The phone then says that the icon was changed.

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-notes = Notes

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-dictionary = Dictionary

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-recipes = Recipes

# tier: safety
# What the button app-leave does.
shell-leave = "Leave now" is on every screen. It closes this app at once.

# tier: safety
# What the app hides by itself.
shell-hides = This app keeps out of the list of recently used apps. The phone may still show an empty picture of it there. Pictures of its screen are switched off.

# tier: safety
# On an iPhone: what the app hides by itself.
shell-hides-ios = In the list of recently used apps, this app shows an empty page. Its name and icon are still seen there. While the screen is recorded or shared, this app covers its pages.

# tier: safety
# First sentence of a warning. The next messages follow it.
shell-hides-not = But some things it does not hide.

# tier: safety
# What is not hidden, on an iPhone. A picture of the screen is a screenshot.
shell-hides-picture-ios = A picture of the screen can always be taken. This app cannot stop it.

# tier: safety
# What is not hidden: the phone's own list of all apps.
shell-hides-list = The app is still in the phone's list of all apps.

# tier: safety
# What is not hidden, on Android: the phone's settings know the app by one name. "Reader" is that name; it stands so in every language.
shell-hides-settings = The phone's settings always call this app "Reader". They do not use the name that you choose.

# tier: safety
# What is not hidden: the phone counts how long each app was open.
shell-hides-time = The phone's lists of screen time and battery use may show how long this app was open.

# tier: safety
# What is not hidden: the app itself, when somebody opens it.
shell-hides-open = If someone opens this app, they can see what it is.

# tier: safety
# What is not hidden: traces outside the app.
shell-hides-traces = Calls, messages and web pages leave traces outside this app.

# tier: safety
# What is not hidden: a program that watches the phone.
shell-hides-spy = If someone put an app on this phone to watch you, it may see what you do in this app.

# tier: safety
# Above the button shell-send-file.
shell-send = You can send this card to another phone, as one file. It opens in a browser and works without internet. The message that you send leaves a trace.

# Button: hands the card as one file to another app of the phone.
shell-send-file = Send the card as a file
