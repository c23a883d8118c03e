## The app on a phone, which draws what this card says.

# Title of the screen about the app itself, and the link to it.
shell-title = កម្មវិធីនេះក្នុងទូរសព្ទរបស់អ្នក

# Button on every screen: goes to the list of languages. A screen reader says it.
shell-languages = ជ្រើសរើសភាសា

# Button: turns the large sentence by half, so that the person opposite can read it.
shell-turn = បង្វិលអក្សរឱ្យគេអាន

# Button: closes the large sentence.
shell-close = បិទអក្សរធំ

# tier: safety
# Beside a control that is pulled from one side to the other: then everything the card remembers is erased.
shell-slide = អូសដើម្បីលុប

# tier: safety
# After the control was pulled. Below it stands the button shell-stop.
shell-erasing = ក្នុងពេលប៉ុន្មានវិនាទីទៀត កាតនេះនឹងលុបអ្វីៗ ទាំងអស់ដែលវាបានរក្សាទុក។

# tier: safety
# Button: nothing is erased after all.
shell-stop = ឈប់។ កុំលុប

# The phone cannot read this language aloud.
shell-no-voice = ទូរសព្ទនេះមិនអាចអានភាសានេះឱ្យឮបានទេ។ សូមបង្ហាញអក្សរជំនួសវិញ។

# The phone has no app for calls, mail, LINE or web pages.
shell-no-app = ទូរសព្ទនេះគ្មានកម្មវិធី (app) សម្រាប់បើកវាទេ។

# The file that was to be sent could not be written.
shell-no-file = មិនអាចបង្កើតឯកសារ (file) បានទេ។ កន្លែងផ្ទុកក្នុងទូរសព្ទ អាចនឹងពេញហើយ។

# tier: safety
# Above a number that the phone does not take from this app.
shell-dial-yourself = ដើម្បីហៅ សូមវាយលេខនេះដោយខ្លួនឯង៖

# tier: safety
# After words were put on the clipboard. $minutes: how long they may stay there. "Leave now" is app-leave.
shell-copied = បានចម្លងហើយ។ កម្មវិធី (app) ផ្សេងក្នុងទូរសព្ទនេះ អាចអានពាក្យដែលអ្នកបានចម្លង។ ពាក្យនោះនឹងបាត់ទៅ ពេលអ្នកចុច «បិទភ្លាម» ឬក្រោយ { $minutes } នាទី។ ទូរសព្ទខ្លះ ពាក្យនោះអាចនៅយូរជាងនេះ។

# tier: safety
# On the page of a contact or a sentence. A picture of the screen (screenshot). Below it stands the button shell-picture-allow.
shell-picture = ទំព័រនេះមិនឱ្យថតអេក្រង់ទេ។ អ្នកអាចអនុញ្ញាតឱ្យថតបាន។ រូបនោះនឹងនៅក្នុងទូរសព្ទ ហើយអ្នកដទៃអាចរកឃើញវា។

# tier: safety
# Button: lets the phone take a picture of this page until she leaves it, or a minute has passed, or something else lies over it.
shell-picture-allow = អនុញ្ញាតឱ្យថតអេក្រង់មួយភ្លែត តែពេលខ្ញុំនៅក្នុងទំព័រនេះ

# tier: safety
# On an iPhone, on the page of a contact or a sentence. A picture of the screen is a screenshot. Below it stands the button shell-picture-allow-ios.
shell-picture-ios = បើអ្នកថតរូបអេក្រង់ (screenshot) ទំព័រនេះ រូបនោះនឹងនៅក្នុងទូរសព្ទ ហើយអ្នកដទៃអាចរកឃើញ។ ពេលទូរសព្ទកំពុងថតវីដេអូអេក្រង់ ឬកំពុងចែករំលែកអេក្រង់ (share) នោះ កម្មវិធីនេះនឹងបាំងទំព័រនេះ។

# tier: safety
# On an iPhone, in place of a page while the screen is recorded or shared. Below it stands the button shell-picture-allow-ios.
shell-covered-ios = ឥឡូវនេះ ទូរសព្ទកំពុងថតវីដេអូអេក្រង់ ឬកំពុងចែករំលែកអេក្រង់ (share)។ ដូច្នេះ កម្មវិធីនេះកំពុងបាំងទំព័រនេះ។

# tier: safety
# Button, on an iPhone: while the screen is recorded or shared, this page is seen until she leaves it.
shell-picture-allow-ios = កុំបាំងទំព័រនេះ ពេលខ្ញុំនៅក្នុងទំព័រនេះ

# tier: safety
# Question: the name and the picture that the app has among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes.
shell-name = តើអ្នកចង់ឱ្យកម្មវិធីនេះ បង្ហាញឈ្មោះ និងរូបមួយណា ក្នុងទូរសព្ទ?

# tier: safety
# Question, on an iPhone: the picture of the app among the other apps. The answers are shell-name-notes, shell-name-dictionary, shell-name-recipes. "Dictionary" is shell-name-dictionary.
shell-name-ios = តើអ្នកចង់ឱ្យរូបតំណាង (icon) របស់កម្មវិធីនេះ នៅលើអេក្រង់ទូរសព្ទ ជារូបមួយណា? ឈ្មោះនៅតែជា «វចនានុក្រម» ដដែល។ ពេលអ្នកជ្រើសរើសហើយ ទូរសព្ទនឹងបង្ហាញសារលើអេក្រង់ថា បានប្តូររូបតំណាងហើយ។

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-notes = កំណត់ចំណាំ

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-dictionary = វចនានុក្រម

# A harmless name for the app. The same words stand under its picture on the phone.
shell-name-recipes = រូបមន្តម្ហូប

# tier: safety
# What the button app-leave does.
shell-leave = ប៊ូតុង «បិទភ្លាម» មាននៅគ្រប់ទំព័រ។ ពេលអ្នកចុចវា កម្មវិធីនេះបិទភ្លាម។

# tier: safety
# What the app hides by itself.
shell-hides = កម្មវិធីនេះមិនបង្ហាញក្នុងបញ្ជីកម្មវិធីដែលទើបតែប្រើទេ។ ប៉ុន្តែទូរសព្ទអាចបង្ហាញរូបទទេរបស់វានៅទីនោះ។ កម្មវិធីនេះមិនឱ្យថតអេក្រង់ទេ។

# tier: safety
# On an iPhone: what the app hides by itself.
shell-hides-ios = ក្នុងបញ្ជីកម្មវិធីដែលទើបតែប្រើ កម្មវិធីនេះបង្ហាញតែទំព័រទទេ។ ប៉ុន្តែ ឈ្មោះ និងរូបតំណាង (icon) របស់វា នៅតែមើលឃើញនៅទីនោះ។ ពេលទូរសព្ទកំពុងថតវីដេអូអេក្រង់ ឬកំពុងចែករំលែកអេក្រង់ (share) នោះ កម្មវិធីនេះនឹងបាំងទំព័ររបស់ខ្លួន។

# tier: safety
# First sentence of a warning. The next messages follow it.
shell-hides-not = ប៉ុន្តែមានរឿងខ្លះ ដែលកម្មវិធីនេះមិនលាក់ទេ។

# tier: safety
# What is not hidden, on an iPhone. A picture of the screen is a screenshot.
shell-hides-picture-ios = គេនៅតែអាចថតរូបអេក្រង់ (screenshot) បានគ្រប់ពេល។ កម្មវិធីនេះឃាត់មិនបានទេ។

# tier: safety
# What is not hidden: the phone's own list of all apps.
shell-hides-list = កម្មវិធីនេះនៅតែមានក្នុងបញ្ជីកម្មវិធីទាំងអស់របស់ទូរសព្ទ។

# tier: safety
# What is not hidden, on Android: the phone's settings know the app by one name. "Reader" is that name; it stands so in every language.
shell-hides-settings = ក្នុងការកំណត់ (settings) របស់ទូរសព្ទ កម្មវិធីនេះមានឈ្មោះថា "Reader" ជានិច្ច មិនមែនឈ្មោះដែលអ្នកជ្រើសរើសទេ។

# tier: safety
# What is not hidden: the phone counts how long each app was open.
shell-hides-time = ក្នុងបញ្ជីរយៈពេលប្រើអេក្រង់ និងបញ្ជីប្រើថ្មរបស់ទូរសព្ទ គេអាចឃើញថាកម្មវិធីនេះបានបើកយូរប៉ុណ្ណា។

# tier: safety
# What is not hidden: the app itself, when somebody opens it.
shell-hides-open = បើមានគេបើកកម្មវិធីនេះ គេអាចឃើញថាវាជាអ្វី។

# tier: safety
# What is not hidden: traces outside the app.
shell-hides-traces = ការហៅទូរសព្ទ សារ និងគេហទំព័រដែលអ្នកបើក នៅជាប់ក្នុងទូរសព្ទ ហើយគេអាចឃើញ។

# tier: safety
# What is not hidden: a program that watches the phone.
shell-hides-spy = បើមានគេដាក់កម្មវិធីសម្រាប់តាមដានអ្នក ក្នុងទូរសព្ទនេះ កម្មវិធីនោះអាចឃើញអ្វីដែលអ្នកធ្វើក្នុងកម្មវិធីនេះ។

# tier: safety
# Above the button shell-send-file.
shell-send = អ្នកអាចផ្ញើកាតនេះ ជាឯកសារ (file) តែមួយ ទៅទូរសព្ទផ្សេង។ ឯកសារនោះបើកក្នុងកម្មវិធីមើលគេហទំព័រ (browser ដូចជា Chrome) ហើយប្រើបានដោយគ្មានអ៊ីនធឺណិត។ សារដែលអ្នកផ្ញើ នៅជាប់ក្នុងទូរសព្ទ ហើយគេអាចឃើញ។

# Button: hands the card as one file to another app of the phone.
shell-send-file = ផ្ញើកាតជាឯកសារ (file)
