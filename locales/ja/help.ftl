## What a contact helps with. Stands in a list after "Helps with:" and as the name of a list of contacts. Short, lower case.

help-emergency = 今、危険なこと
help-police = 警察
help-trafficking = 人身取引
help-sexual-violence = 性暴力
help-domestic-violence = 夫・妻・恋人からの暴力（DV）
help-medical = 医者・病院
help-injury = 仕事のけが
help-general = 困っていること何でも
help-image-abuse = 人に見せたくない写真や動画
help-women = 女性の困りごと
help-adult-video = アダルトビデオ（AV）
help-children = 子ども・10代の人のこと
help-shelter = 安全に泊まれる場所
help-human-rights = 差別・ひどい扱い
help-mental-health = とてもつらい気持ち
help-interpretation = 通訳
help-labour = 仕事
help-wages = 給料
help-technical-intern = 技能実習生
help-specified-skilled = 特定技能
help-immigration-status = ビザ（在留資格）
help-legal-aid = 法律・弁護士
help-embassy = パスポート・大使館
