## Search: what it says, and words that it must know. Titles and search words of situations, sentences and people stand with these.

# tier: safety
# Above a list of situations, when the card cannot tell what was meant.
search-unsure = កាតមិនប្រាកដថា អ្នកចង់និយាយអ្វីទេ។ សូមជ្រើសរើសរឿងដែលដូចរឿងអ្នក៖

# tier: safety
# She typed a telephone number that is not on the card. Do not call it false.
search-number-unknown = លេខនេះគ្មានក្នុងកាតនេះទេ។ តែនេះមិនមែនមានន័យថា វាជាលេខក្លែងក្លាយទេ។

# tier: safety
# Below: how to find out safely. A link to the people on the card follows. Keep the "not".
search-number-check = កុំហៅទៅលេខដែលអ្នកមិនស្គាល់។ សូមសួរកន្លែងសុំជំនួយក្នុងកាតនេះសិនថា លេខនោះជាលេខពិតឬអត់។

# tier: safety
# She typed a number of a line that has ended. Keep the "not".
search-number-ended = លេខនេះលែងប្រើហើយ។ កន្លែងនោះបានឈប់ហើយ។ កុំហៅលេខនេះ។

# tier: safety
# She typed a number that an office had before and has given up. Keep the "not".
search-number-old = នេះជាលេខចាស់។ ឥឡូវនេះ លេខនេះអាចជារបស់មនុស្សផ្សេង។ កុំហៅលេខនេះ។

# tier: safety
# She typed a number that was printed wrongly somewhere. Keep the "not".
search-number-misprint = មានគេបោះពុម្ពលេខនេះខុស។ កុំហៅលេខនេះ។

# tier: safety
# She typed a number that is known to be wrong. Keep the "not".
search-number-wrong = យើងដឹងថា លេខនេះខុស។ កុំហៅលេខនេះ។

# tier: safety
# She typed a number that is given for an office to which it does not belong.
search-number-other = មានគេច្រើនប្រាប់លេខនេះច្រឡំ៖ វាជាលេខរបស់ការិយាល័យផ្សេង។

# tier: safety
# Above what is found for live chat and the like. "May not": it is not settled; keep it open.
search-live = វីដេអូផ្សាយផ្ទាល់ (live chat) មិនដូចវីដេអូដែលថតទុកទេ។ ច្បាប់អំពីវីដេអូផ្លូវភេទ (AV) ប្រហែលជាមិនប្រើចំពោះវាទេ៖ រឿងនេះមិនទាន់ច្បាស់ទេ។ បើគេបង្ខំ ឬបោកឱ្យអ្នកធ្វើ គេធ្វើបទល្មើស។ តែប៉ូលិសក៏អាចចាប់មនុស្សដែលនៅមុខកាមេរ៉ាដែរ។ សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវីជាមុនសិន។

# Search words, with commas between them: who types one reads the sentence above. Never shown.
search-live-keywords = ឡាយឆាត, ផ្សាយផ្ទាល់, ឡាយសិច, live chat

# Words that stand after a number and say how long, how often, how much, with commas between them. Search leaves them out. Never shown.
search-count-keywords = ឆ្នាំ, ឆ្នាំហើយ, ឆ្នាំមុន, ខែ, ខែហើយ, ខែមុន, ថ្ងៃ, ថ្ងៃហើយ, សប្តាហ៍, អាទិត្យ, ម៉ោង, នាទី, ដង, យេន, យ៉េន, រៀល, បាត, ដុល្លារ, ដុល្លា, ម៉ឺន, លាន, ពាន់, នាក់, ភាគរយ

# Greetings, thanks and the like, with commas between them. Search leaves them out beside other words. Never shown.
search-quiet-keywords = ជំរាបសួរ, ជម្រាបសួរ, សួស្តី, តើ, តើខ្ញុំត្រូវធ្វើយ៉ាងម៉េច, ខ្ញុំត្រូវធ្វើយ៉ាងម៉េច, ត្រូវធ្វើយ៉ាងម៉េច, ធ្វើយ៉ាងម៉េច, ធ្វើម៉េច, ត្រូវធ្វើម៉េច, ហើយ, ផង, អរគុណ, សូមទោស, ឥឡូវនេះ, ថ្ងៃនេះ, ម្សិលមិញ, បងប្អូន

# Heading on the screen of a sentence, above the situations in which it helps.
search-leads = ពេលនិយាយប្រយោគនេះ អ្នកក៏អាច៖
