//! What a contact is, whom it serves, and what follows from that about immigration.

/// What a contact is. From it follow whether it is shown, and what is said about immigration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// The police, and lines that belong to them.
    Police,
    /// Fire brigade and ambulance.
    Rescue,
    /// Another office of the state, of a prefecture or a city.
    Official,
    /// The labour ministry's and the prefectures' labour offices.
    LabourOffice,
    /// The immigration authority itself.
    Immigration,
    /// An embassy, a consulate, or another office of her own country.
    Embassy,
    /// Lawyers.
    Lawyer,
    /// A private group that belongs to nobody else.
    Independent,
    /// A trade union.
    Union,
    /// Doctors and nurses, and lines about them.
    Medical,
    /// A line to talk to when it is hard to go on.
    CrisisLine,
}

impl Nature {
    /// Every nature.
    pub const ALL: [Self; 11] = [
        Self::Police,
        Self::Rescue,
        Self::Official,
        Self::LabourOffice,
        Self::Immigration,
        Self::Embassy,
        Self::Lawyer,
        Self::Independent,
        Self::Union,
        Self::Medical,
        Self::CrisisLine,
    ];

    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Rescue => "rescue",
            Self::Official => "official",
            Self::LabourOffice => "labour-office",
            Self::Immigration => "immigration",
            Self::Embassy => "embassy",
            Self::Lawyer => "lawyer",
            Self::Independent => "independent",
            Self::Union => "union",
            Self::Medical => "medical",
            Self::CrisisLine => "crisis-line",
        }
    }

    /// The nature of a name. None is one that this program does not know, and is never taken for one that it knows.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nature| nature.name() == name)
    }
}

/// Whom a contact is made for, where the card cannot know whether she is one of them: it is said, and hides nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Serves {
    /// Women.
    Women,
    /// Men.
    Men,
    /// LGBT people.
    Lgbt,
    /// Children.
    Children,
    /// Technical interns.
    Trainees,
    /// Visitors.
    Visitors,
}

impl Serves {
    /// Everyone whom a contact can be made for.
    pub const ALL: [Self; 6] = [Self::Women, Self::Men, Self::Lgbt, Self::Children, Self::Trainees, Self::Visitors];

    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Women => "women",
            Self::Men => "men",
            Self::Lgbt => "lgbt",
            Self::Children => "children",
            Self::Trainees => "trainees",
            Self::Visitors => "visitors",
        }
    }

    /// Those of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|serves| serves.name() == name)
    }

    /// The kind of help that is for them alone: a situation that names it is theirs.
    #[must_use]
    pub fn help(self) -> Option<&'static str> {
        match self {
            Self::Women => Some("women"),
            Self::Children => Some("children"),
            Self::Trainees => Some("technical-intern"),
            Self::Men | Self::Lgbt | Self::Visitors => None,
        }
    }
}

/// Who runs a line that can be the state's or private.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// The state, a prefecture or a city.
    Public,
    /// Anyone else.
    Private,
}

impl Operator {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Public, Self::Private];

    /// The name in content.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }

    /// The operator of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operator| operator.name() == name)
    }
}

/// What is known about whether a contact tells immigration. Unknown is a value, never "no", and nobody is said never to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TellsImmigration {
    /// It is the immigration authority itself.
    IsImmigration,
    /// It acts on an expired visa: the police.
    Acts,
    /// By law it must report, and it may weigh that against its task.
    Must,
    /// The same, and its own ministry's notices say that helping comes first.
    MustHelpsFirst,
    /// No law makes it report. It may.
    NeedNot,
    /// Not known.
    Unknown,
}

impl TellsImmigration {
    /// Every answer.
    pub const ALL: [Self; 6] =
        [Self::IsImmigration, Self::Acts, Self::Must, Self::MustHelpsFirst, Self::NeedNot, Self::Unknown];

    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::IsImmigration => "is-immigration",
            Self::Acts => "acts",
            Self::Must => "must",
            Self::MustHelpsFirst => "must-helps-first",
            Self::NeedNot => "need-not",
            Self::Unknown => "unknown",
        }
    }

    /// The answer of a name; anything else is unknown.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|answer| answer.name() == name).unwrap_or(Self::Unknown)
    }

    /// What follows from what a contact is. Immigration Control Act, Article 62(2): officials of the state, a prefecture or a city must report, others
    /// may; the justice ministry's notice of 2003-11-17 lets officials weigh it; the labour ministry's notices put help first. An embassy is under other law.
    #[must_use]
    pub fn following(nature: Nature, operator: Option<Operator>) -> Self {
        match (nature, operator) {
            (Nature::Immigration, _) => Self::IsImmigration,
            (Nature::Police, _) => Self::Acts,
            (Nature::LabourOffice, _) => Self::MustHelpsFirst,
            (Nature::Official | Nature::Rescue, _) | (Nature::Medical | Nature::CrisisLine, Some(Operator::Public)) => {
                Self::Must
            }
            (Nature::Lawyer | Nature::Independent | Nature::Union, _)
            | (Nature::Medical | Nature::CrisisLine, Some(Operator::Private)) => Self::NeedNot,
            (Nature::Embassy, _) | (Nature::Medical | Nature::CrisisLine, None) => Self::Unknown,
        }
    }
}
