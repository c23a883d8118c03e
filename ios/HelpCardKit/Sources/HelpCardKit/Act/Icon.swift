import HelpCardFFI

/// The pictures of the app in its asset catalogue. The system knows the first one by no name.
public let primaryLook = Look.dictionary

/// The name of the picture for a look. None: the first one.
public func iconName(of look: Look) -> String? {
    switch look {
    case .dictionary: nil
    case .notes: "Notes"
    case .recipes: "Recipes"
    }
}

/// The look that a picture belongs to.
public func look(ofIcon name: String?) -> Look {
    let others: [Look] = [.notes, .recipes]
    return others.first { iconName(of: $0) == name } ?? primaryLook
}
