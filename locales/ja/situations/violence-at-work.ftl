# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-violence-at-work = 職場でなぐられたり、傷つけられたりします
    .summary = 社長、ブローカー、同僚が、なぐったり、けったり、物を投げたり、あなたを傷つけたりします。あなたは悪くありません。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-violence-at-work-danger = 危険なら、できればその場を離れて、警察に電話してください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-doctor = 医者に診てもらってください。何があってけがをしたか、言ってください。診断書を頼んでください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-violence-at-work-photos = けがの写真を撮って、とっておいてください。日付、場所、名前、見た人をメモしてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-violence-at-work-not-alone = その人と話しに、一人で行かないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-visa = ビザの期限が過ぎていて、今は安全なら、まず支援団体か弁護士に聞いてください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-violence-at-work-keywords =
    暴力, ぼうりょく, なぐる, 殴る, 殴られた, なぐられた, ボコられた, たたく, 叩かれた, ける, 蹴られた, けられた, 物を投げる, 暴行, ぼうこう, けが, 怪我, いじめ, いじめられる, パワハラ, ぱわはら, ハラスメント, 怒鳴る,
    どなる, 社長がなぐる, 上司の暴力, 虐待, ぎゃくたい, 体罰, 診断書, bouryoku, nagurareta, keru, pawahara, ijime, 社長に殴られた, 社長になぐられた, 社長がなぐった, 社長にけられた,
    上司に殴られた, 上司になぐられた, 先輩に殴られた, 先輩になぐられた, 店長に殴られた, 職場で殴られた, 会社で殴られた, 会社でなぐられた, 仕事で殴られる, ぶたれた, ビンタ, 平手打ち, ひらてうち, つきとばされた, 突き飛ばされた,
    首をしめられた, 押された, 物をなげられた, 工具で殴られた, こうぐでなぐられた, ハンマー, 棒で殴られた, ぼうでたたかれた, 血が出た, ちがでた, あざ, あざができた, 傷, きず, 骨が折れた, 怒られる, おこられる, おこる社長,
    社長が怒る, どなられる, 怒鳴られた, 暴言, ぼうげん, バカと言われた, ばか, 死ねと言われた, 悪口, わるくち, いじめられた, 無視される, 先輩のいじめ, 外国人いじめ, しごき, 体罰を受けた, なぐられる, たたかれる, けられる,
    殴られました, 叩かれました, 殴ってくる
