import Facts

extension Period {
  /// The same months of the year before.
  var yearBefore: Period {
    Period(firstMonth: firstMonth - 12, lastMonth: lastMonth - 12)
  }
}
