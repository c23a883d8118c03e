# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-false-job = 仕事が約束とちがいます
    .summary = 日本に来る前に聞いた話と、今の仕事や生活がちがいます。はじめに「はい」と言っていても、助けを求めることができます。あなたは悪くありません。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-promises = 約束がわかるものを、とっておいてください。広告、メッセージ、契約書です。安全なら、写真を撮ってください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-real-work = 実際の仕事、給料、時間、場所を、メモしてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-false-job-no-signature = 読めない新しい紙に、サインしたり、指で印を押したりしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-before-leaving = 仕事をやめる前に、ビザがどうなるか、支援者に聞いてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-short-visit = 短期滞在（旅行など）で来て働かされたなら、まず支援団体か大使館に相談してください。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-false-job-danger = 断れない、または出られないなら、警察に電話してください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-false-job-keywords =
    約束とちがう, 約束と違う, やくそく, だまされた, 騙された, だまし, うそ, 嘘, 嘘の求人, 詐欺, さぎ, 話がちがう, 話が違う, 仕事がちがう, 条件がちがう, 契約とちがう, ブローカー, 求人, きゅうじん, マッサージ, ホステス,
    ウェイトレス, 観光ビザで仕事, 短期滞在, 人身取引, じんしんとりひき, 人身売買, フェイスブックの求人, hanashi ga chigau, damasareta, uso, sagi, shigoto ga chigau, yakusoku,
    burookaa, 約束とちがいます, 約束がちがう, やくそくとちがう, 聞いた話とちがう, きいたはなしとちがう, はなしがちがう, しごとがちがう, 仕事が約束と違う, 仕事の内容がちがう, 仕事内容, 契約と違う, けいやくとちがう,
    契約書とちがう, 契約書がちがう, 契約がかわった, 給料が約束とちがう, 給料が話とちがう, うそをつかれた, 嘘をつかれた, だまして連れてきた, ブローカーにだまされた, だまされて来た, 会社にだまされた, 別の仕事, べつのしごと, ちがう仕事,
    ちがう会社, 偽の求人, にせの求人, 闇バイト, やみばいと, 人身売買された, 売られた, うられた, 詐欺の求人, 仕事がない, 広告とちがう, 求人とちがう, ラインの求人, 仕事の条件, ちがう店, 置き去り, ブローカーがいなくなった,
    見捨てられた, メイド, 介護, 農業, エステの仕事
