import Graphics
import Testing

/// How colours differ, for the eye and by number.
@Suite struct ColorVisionTests {
  /// Ratios as WebAIM's contrast checker gives them, cut to two decimals.
  @Test(arguments: [
    (0x000000, 0xffffff, 21.0), (0x777777, 0xffffff, 4.47), (0x767676, 0xffffff, 4.54),
    (0x0000ff, 0xffffff, 8.59), (0xff0000, 0xffffff, 3.99), (0xffffff, 0xffffff, 1.0),
  ])
  func contrastIsThatOfWCAG(first: UInt32, second: UInt32, ratio: Double) {
    let (one, two) = (Color(hex: first), Color(hex: second))
    #expect(abs(one.contrast(with: two) - ratio) < 0.01)
    #expect(one.contrast(with: two) == two.contrast(with: one))
  }

  @Test func aHalfTransparentColourMixesWithItsGround() {
    let mixed = Color(hex: 0x000000, alpha: 0.5).over(Color(hex: 0xffffff))
    #expect(mixed == Color(red: 0.5, green: 0.5, blue: 0.5))
  }

  /// Black and white are 100 apart in L*, and 7.33 are noticed.
  @Test func lightnessCountsAlikeInEveryVision() {
    for vision in ColorVision.allCases {
      let difference = vision.difference(between: Color(hex: 0), and: Color(hex: 0xffffff))
      #expect(abs(difference - 100 / 7.33) < 0.05, "\(vision)")
    }
  }

  /// The pairs that each deficiency is known to mix up, and others do not (plates of this kind:
  /// red and green for the first two, blue and green for the third).
  @Test func eachDeficiencyMixesUpItsOwnColours() {
    let (red, green) = (Color(hex: 0xa05a2c), Color(hex: 0x6b7a1f))
    #expect(ColorVision.full.difference(between: red, and: green) > 3)
    #expect(ColorVision.deuteranopia.difference(between: red, and: green) < 1.2)
    #expect(ColorVision.tritanopia.difference(between: red, and: green) > 3)
    let (blue, teal) = (Color(hex: 0x3f8fd0), Color(hex: 0x1f9a8f))
    #expect(ColorVision.full.difference(between: blue, and: teal) > 2)
    #expect(ColorVision.tritanopia.difference(between: blue, and: teal) < 1)
  }

  /// Okabe and Ito's blue and vermilion were chosen to differ for all.
  @Test func okabeAndItosColoursDifferForAll() {
    for vision in ColorVision.allCases {
      #expect(
        vision.difference(between: Color(hex: 0x0072b2), and: Color(hex: 0xd55e00)) > 1, "\(vision)"
      )
    }
  }
}
