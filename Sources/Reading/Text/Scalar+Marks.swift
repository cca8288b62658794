extension Unicode.Scalar {
  /// Whether this is punctuation at which a phrase begins or ends.
  var isMark: Bool {
    switch self {
    case ",", "。", ";", ":", "!", "?", "、", "(", ")", " ", "\n", "\t", "\r": true
    default: false
    }
  }

  /// Whether the name of a county, town or the like ends with this; provinces split no cases.
  var endsPlace: Bool {
    switch self {
    case "区", "县", "市", "州", "镇", "乡", "旗": true
    default: false
    }
  }
}
