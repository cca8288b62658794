import Facts
import Testing

struct CoordinatesTests {
  @Test func `a dimension holds what was set last, in first order`() {
    var place: Coordinates = Coordinates(["channel": "letter", "scope": "市本级"])
    place["channel"] = ["phone"]
    place["includes"] = ["fax", "online"]
    #expect(place.dimensions == ["channel", "scope", "includes"])
    #expect(place["channel"] == ["phone"])
    #expect(place["includes"] == ["fax", "online"])
    #expect(place["topic"].isEmpty)
  }

  @Test func `setting nothing takes a dimension away`() {
    var place = Coordinates(["channel": "phone"])
    place["topic"] = []
    #expect(place.dimensions == ["channel"])
    place["channel"] = []
    #expect(place.isEmpty)
  }

  @Test func `the order of dimensions makes no difference, that of values does`() {
    let one = Coordinates(["channel": "phone", "topic": "噪声"])
    let other = Coordinates(["topic": "噪声", "channel": "phone"])
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
    #expect(one != Coordinates(["channel": "phone"]))
    var joined = Coordinates()
    joined["includes"] = ["fax", "online"]
    var turned = Coordinates()
    turned["includes"] = ["online", "fax"]
    #expect(joined != turned)
  }
}
