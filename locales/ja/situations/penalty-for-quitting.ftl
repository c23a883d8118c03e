# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-penalty-for-quitting = やめるならお金を払えと言われています
    .summary = 仕事をやめたいのに、罰金（違約金）、保証金、「損害賠償」（弁償のお金）を払えと言われています。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-penalty-for-quitting-do-not-pay = その場で、お金を払ったり、サインしたり、指で印を押したりしないでください。「時間をください」と言えます。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-penalty-for-quitting-contract = 契約書と、金額が書いてあるメッセージを、とっておいてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-ask-first = やめる前に、契約とビザのことを支援者に聞いてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-written = やめるときは、手紙やメッセージに書いて伝えて、コピーをとっておいてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-report = 働くためのビザの人は、仕事をやめたら、早く入管に届け出てください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-penalty-for-quitting-keywords =
    やめたい, 辞めたい, 仕事をやめる, 退職, たいしょく, 退職届, やめさせてくれない, やめられない, 辞めれない, 賠償金, 辞めさせてもらえない, 転職,
    てんしょく, 転籍, 罰金, ばっきん, 違約金, いやくきん, 損害賠償, そんがいばいしょう, 弁償, べんしょう, 保証金, ほしょうきん, 契約違反,
    途中でやめる, バックレ, 退職代行, yametai, yameru, bakkin, iyakukin, hoshoukin, taishoku, tenshoku, やめたら罰金, 辞めたら罰金, 辞めたらお金,
    やめたらお金, やめるなら払え, 仕事をやめたい, しごとをやめたい, 会社をやめたい, 会社を辞めたい, 辞められない, 辞めさせない, やめさせない,
    やめれない, 退職できない, 退職したい, 退職届を受けない, たいしょくとどけ, やめるとお金, お金を払えと言われた, 辞めるなら損害賠償,
    やめたら弁償, 罰金を払え, ばっきんをはらう, 違約金を払え, いやくきんをはらう, 保証金を返して, 保証金がもどらない, 契約期間, 契約の途中,
    契約の途中でやめる, 期間満了前, 研修費, けんしゅうひ, 研修費を払え, 転職したい, 転籍したい, 会社を変えたい, かいしゃをかえたい, 職場を変える,
    別の会社, 引き止め, ひきとめ, ばいしょうきん, 出ていくならお金, 退職の罰金
