import YAMLReading

/// Which property of the data tells features apart, and the classes that it makes.
struct DataClassing {
  /// Nil where all look the same.
  let property: String?
  /// Styles say only what differs from that of the layer.
  let classes: [DataClass]

  /// The class of a feature; nil where none is for it.
  func classIndex(of value: String?) -> Int? {
    let number = value.flatMap { NumberText($0) }.flatMap { $0.unit.isEmpty ? $0.value : nil }
    let index = classes.firstIndex { item in
      switch item.membership {
      case .all: true
      case .value(let text): text == value
      case .numbers(let above, let upTo):
        number.map { $0 > above ?? -.infinity && $0 <= upTo ?? .infinity } ?? false
      case .others: false
      }
    }
    return index ?? classes.firstIndex { $0.membership == .others }
  }
}

extension Reader where Value == DataClassing {
  /// Reads `{property: status, values: {planned: {fill: none}}, other: {color: closed}}`.
  static var dataClassing: Reader {
    .mapping { map in
      let property = map.required("property", .line(), "The property that tells features apart.")
      let values = map.optional(
        "values", .entries(of: .classLook, keys: "^.+$", isKey: { !$0.isEmpty }),
        "A style for each value of the property.")
      let steps = map.optional(
        "classes", .list(of: .dataStep, count: 1...20),
        "A style for each span of numbers, the lowest first: [{up-to: 1000}, {}].")
      let other = map.optional("other", .classLook, "The style of all others.")
      guard let value = map.value else { return nil }
      if map.has("values") == map.has("classes") {
        value.remark("has not one of values and classes")
      }
      var classes = (values ?? []).map { DataClass(.value($0.key), $0.value) }
      classes += self.classes(of: steps ?? [], at: map)
      classes += other.map { [DataClass(.others, $0)] } ?? []
      guard let property, !classes.isEmpty else { return nil }
      return DataClassing(property: property, classes: classes)
    }
  }

  private static func classes(of steps: [DataStep], at map: MappingReader) -> [DataClass] {
    var above: Double?
    return steps.enumerated().map { index, step in
      if step.upTo == nil, index + 1 < steps.count {
        map.fault("classes", "without up-to before the last, which alone may have none")
      }
      if let upTo = step.upTo, let above, upTo <= above {
        map.fault(
          "classes", "not in order: \(NumberText.plain(upTo)) follows \(NumberText.plain(above))")
      }
      defer { above = step.upTo ?? above }
      return DataClass(.numbers(above: above, upTo: step.upTo), step.look)
    }
  }
}

/// How features of one class look, and what the legend calls them.
private struct ClassLook {
  let style: DataStyle
  let legend: String?

  init(_ map: MappingReader) {
    legend = map.optional("legend", .line(), "The words of the legend.")
    style = DataStyle(map)
  }
}

/// The end of a span of numbers, and the look of what falls into it.
private struct DataStep {
  let upTo: Double?
  let look: ClassLook
}

extension DataClass {
  fileprivate init(_ membership: Membership, _ look: ClassLook) {
    self.init(membership, style: look.style, legend: look.legend)
  }
}

extension Reader where Value == ClassLook {
  fileprivate static var classLook: Reader { .mapping { ClassLook($0) } }
}

extension Reader where Value == DataStep {
  fileprivate static var dataStep: Reader {
    .mapping { map in
      let upTo = map.optional("up-to", .number, "The largest number of the class.")
      return DataStep(upTo: upTo, look: ClassLook(map))
    }
  }
}
