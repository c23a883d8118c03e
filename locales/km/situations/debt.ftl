# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-debt = គេថា ខ្ញុំជំពាក់លុយគេ
    .summary = គេថា អ្នកត្រូវធ្វើការសងបំណុល។ ទោះអ្នកជំពាក់លុយ ក៏គ្មានអ្នកណាមានសិទ្ធិបង្ខាំងអ្នកទេ។ លុយដែលអ្នកបានខ្ចីនៅស្រុកខ្មែរ ប្រហែលជាអ្នកនៅតែត្រូវសង។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-paper = រក្សាទុកក្រដាស និងសារអំពីបំណុល៖ ប៉ុន្មាន ជំពាក់អ្នកណា ជំពាក់ថ្លៃអ្វី។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-counted = កត់ទុកថា គេបានកាត់លុយអ្វីខ្លះពីប្រាក់ខែអ្នក។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-new-debt = កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសបំណុលថ្មី។ អ្នកអាចនិយាយថា «ខ្ញុំសុំពេលគិតសិន»។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-borrowing = កុំខ្ចីលុយចងការពីអ្នកផ្សេង មកសងគេ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-debt-ask = សូមសួរកន្លែងសុំជំនួយ ឬមេធាវីថា បំណុលណាខ្លះដែលអ្នកពិតជាជំពាក់។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-debt-keywords = បំណុល, បំនុល, ជំពាក់, ជំពាក់លុយ, ជំពាក់បំណុល, ជំពាក់គេ, សងលុយ, សងបំណុល, សងគេ, សងមិនរួច, ខ្ចីលុយ, ខ្ចីប្រាក់,
    ប្រាក់កម្ចី, កម្ចី, ចងការ, ការលុយ, ការខ្ពស់, ថ្លៃមេខ្យល់, លុយមេខ្យល់, ថ្លៃសេវា, ក្រុមហ៊ុនបញ្ជូន, បើកលុយមុន, កាត់លុយសងបំណុល, គេទារលុយ,
    ទារបំណុល, ធ្វើការសងបំណុល, សាក់គីន, សាគីន, យ៉ាមីគីន, shakkin, ជំពាក់ធនាគារ, តុងទីន, លុយមីក្រូ, ជុំពាក់, chompeak luy, ជំពាក់ថៅកែ,
    ជំពាក់មេខ្យល់, ជំពាក់លុយមេខ្យល់, ជំពាក់លុយថៅកែ, ជំពាក់ក្រុមហ៊ុន, ជំពាក់ប្រាក់, ជំពាក់មីក្រូ, បំណុលមេខ្យល់, បំណុលថៅកែ, បំណុលមីក្រូ,
    បំណុលធនាគារ, បំណុលនៅស្រុក, គេថាខ្ញុំជំពាក់, លុយកម្ចី, ការប្រាក់, ការប្រាក់ខ្ពស់, ប្រាក់ការ, អ្នកធានា, អ្នកធានាបំណុល, ធានាបំណុល,
    ធានាឲ្យគេ, ធានាអោយគេ, ឪពុកម្តាយធានា, ម៉ែឪធានា, ហូស្យូនីន, ដាក់បញ្ចាំ, បញ្ចាំដី, បញ្ចាំផ្ទះ, បញ្ចាំប្លង់ដី, កម្ចីធនាគារ, សងអត់រួច,
    សងមិនអស់, សងអត់អស់, អត់មានលុយសង, គ្មានលុយសង, សងប្រាក់, ថ្លៃរត់ការ, លុយរត់ការ, លុយមកជប៉ុន, ថ្លៃមកជប៉ុន, កាត់ប្រាក់ខែសងបំណុល, បុលលុយ,
    ម្ចាស់បំណុល, ធើការសងបំណុល, បង្ខំធ្វើការសងបំណុល, ចុំពាក់, បំណុលវ័ណ្ឌក
