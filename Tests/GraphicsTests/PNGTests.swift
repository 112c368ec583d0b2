import CairoRendering
import Graphics
import FileReading
import Testing

struct PNGTests {
  private func file(_ drawing: Drawing, scale: Double = 1) throws -> [UInt8] {
    try CairoRenderer(typesetter: makeTypesetter()).png(drawing, pixelsPerPoint: scale)
  }

  private func picture(_ drawing: Drawing, scale: Double = 1) throws -> PNGPicture {
    try PNGPicture(file(drawing, scale: scale))
  }

  /// The data of the first chunk of this type (PNG specification, section 5.3).
  private func chunk(_ type: String, of file: [UInt8]) -> [UInt8]? {
    var index = 8
    while index + 12 <= file.count {
      let length = file[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
      if Array(file[index + 4..<index + 8]) == Array(type.utf8) {
        return Array(file[index + 8..<index + 8 + length])
      }
      index += 12 + length
    }
    return nil
  }

  @Test func anOpaquePageHasNoAlpha() throws {
    let bytes = try file(page([]), scale: 2)
    #expect(bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    // 200 × 160 pixels, eight bits, colour type 3: a palette.
    #expect(chunk("IHDR", of: bytes) == [0, 0, 0, 200, 0, 0, 0, 160, 8, 3, 0, 0, 0])
    #expect(chunk("PLTE", of: bytes) == [255, 255, 255])
  }

  /// Steps of a colour side by side, each a pixel wide and as high as the page: in several bands.
  private func steps(_ count: Int) -> Drawing {
    let columns = (0..<count).map { index in
      Element.shape(
        Shape(
          Path(rect: Rect(x: Double(index), y: 0, width: 1, height: 700)),
          fill: .solid(Color(hex: UInt32(index * 37)))))
    }
    return Drawing(
      size: Size(width: Double(count), height: 700), background: white,
      record: PageRecord(title: "Steps"), elements: columns)
  }

  @Test(arguments: [(256, 3), (257, 2)] as [(Int, UInt8)])
  func fewColoursMakeAPalette(count: Int, colorType: UInt8) throws {
    let bytes = try file(steps(count))
    #expect(chunk("IHDR", of: bytes)?[9] == colorType)
    #expect((chunk("PLTE", of: bytes)?.count ?? 0) == (colorType == 3 ? 3 * count : 0))
    let picture = try PNGPicture(bytes)
    for x in 0..<count {
      let color = UInt32(x * 37)
      let expected = [16, 8, 0].map { UInt8(truncatingIfNeeded: color >> $0) } + [255]
      #expect(picture[x, 3] == expected && picture[x, 699] == expected)
    }
  }

  /// One band has few colours, the other many.
  @Test func aPictureWithManyColoursInOnePartHasNoPalette() throws {
    var drawing = steps(400)
    drawing.elements.append(
      .shape(
        Shape(Path(rect: Rect(x: 0, y: 250, width: 400, height: 450)), fill: .solid(white))))
    let bytes = try file(drawing)
    #expect(chunk("IHDR", of: bytes)?[9] == 2)
    let picture = try PNGPicture(bytes)
    #expect(picture[1, 0] == [0, 0, 37, 255] && picture[1, 699] == [255, 255, 255, 255])
  }

  /// 300 dots per inch are 11 811 per metre (0x2e23).
  @Test func theFileTellsItsResolution() throws {
    let bytes = try file(page([]), scale: 300.0 / 72)
    #expect(chunk("pHYs", of: bytes) == [0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])
  }

  /// PNG specification, 11.3.4.5: a keyword, then three bytes and two empty strings, then the text.
  @Test func theFileTellsWhatElseThePageSays() throws {
    var drawing = specimen()
    drawing.record.facts = [
      .init("worldview", "un"), .init("borders", "jak uznává OSN – žluťoučká"),
    ]
    let text = String(decoding: try file(drawing), as: UTF8.self)
    for datum in [.init("Title", drawing.record.title)] + drawing.record.facts {
      #expect(text.contains("iTXt\(datum.name)\0\0\0\0\0\(datum.value)"), "\(datum.name)")
    }
  }

  @Test func fillsStandWhereTheyBelong() throws {
    let square = Path(rect: Rect(x: 10, y: 20, width: 30, height: 40))
    let picture = try picture(page([.shape(Shape(square, fill: .solid(vermilion)))]))
    #expect(picture[10, 20] == [0xd5, 0x5e, 0x00, 255])
    #expect(picture[39, 59] == [0xd5, 0x5e, 0x00, 255])
    #expect(picture[9, 20] == [255, 255, 255, 255])
    #expect(picture[40, 59] == [255, 255, 255, 255])
  }

  @Test func coloursOfATransparentPageAreWhole() throws {
    let square = Path(rect: Rect(x: 10, y: 20, width: 30, height: 40))
    var drawing = page([.shape(Shape(square, fill: .solid(vermilion.withAlpha(0.5))))])
    drawing.background = nil
    let pixel = try picture(drawing)[20, 30]
    #expect(pixel[3] == 128)
    for (part, expected) in zip(pixel, [0xd5, 0x5e, 0x00] as [UInt8]) {
      // Half of the steps that cairo's multiplied colours leave at this alpha.
      #expect(abs(Int(part) - Int(expected)) <= 2)
    }
    #expect(try picture(drawing)[0, 0] == [0, 0, 0, 0])
    #expect(chunk("IHDR", of: try file(drawing))?[9] == 6)
  }

  @Test func aHoleStaysOpen() throws {
    var ring = Path(circleAt: Point(x: 50, y: 40), radius: 30)
    ring.append(Path(circleAt: Point(x: 50, y: 40), radius: 10))
    let open = try picture(page([.shape(Shape(ring, fill: .solid(black)))]))
    #expect(open[50, 40] == [255, 255, 255, 255] && open[70, 40] == [0, 0, 0, 255])
    let filled = try picture(
      page([.shape(Shape(ring, fill: .solid(black), fillRule: .nonzero))]))
    #expect(filled[50, 40] == [0, 0, 0, 255])
  }

  @Test func aClipHoldsItsGroupOnly() throws {
    let all = Element.shape(
      Shape(Path(rect: Rect(x: 0, y: 0, width: 100, height: 40)), fill: .solid(black)))
    let after = Element.shape(
      Shape(Path(rect: Rect(x: 0, y: 60, width: 100, height: 20)), fill: .solid(black)))
    let clip = Path(rect: Rect(x: 20, y: 0, width: 10, height: 80))
    let picture = try picture(
      page([.group(Group(kind: "layer", clip: clip, elements: [all])), after]))
    #expect(picture[25, 20] == [0, 0, 0, 255] && picture[35, 20] == [255, 255, 255, 255])
    #expect(picture[90, 70] == [0, 0, 0, 255])
  }

  @Test func hatchesOfNeighboursContinueEachOther() throws {
    func hatched(_ rects: [Rect]) throws -> [UInt8] {
      let paint = Paint.hatch(
        Stroke(black, width: 1, dash: [3, 2]), spacing: 5, degrees: 30)
      return try file(page(rects.map { .shape(Shape(Path(rect: $0), fill: paint)) }))
    }
    let whole = try hatched([Rect(x: 10, y: 10, width: 80, height: 60)])
    let halves = try hatched([
      Rect(x: 10, y: 10, width: 37, height: 60), Rect(x: 47, y: 10, width: 43, height: 60),
    ])
    let (a, b) = (try PNGPicture(whole), try PNGPicture(halves))
    for x in 0..<100 {
      for y in 0..<80 { #expect(abs(Int(a[x, y][0]) - Int(b[x, y][0])) <= 2) }
    }
    #expect(try a.darkBox().size.width > 70)
  }

  @Test(arguments: ["Redzikowo", "تهران", "평양"], [TextRun.Anchor.start, .middle, .end])
  func textStandsWhereItWasMeasured(text: String, anchor: TextRun.Anchor) throws {
    let typesetter = try makeTypesetter()
    let run = TextRun(text, style: style(9), at: Point(x: 50, y: 40), anchor: anchor)
    let extents = try typesetter.measure(text, style: run.style)
    let scale = 8.0
    let file = try CairoRenderer(typesetter: typesetter)
      .png(page([.text(run)]), pixelsPerPoint: scale)
    let box = try PNGPicture(file).darkBox()
    let left = 50 + extents.leftEnd(for: anchor) + extents.ink.minX
    #expect(abs(box.minX / scale - left) < 0.2)
    #expect(abs(box.maxX / scale - (left + extents.ink.size.width)) < 0.2)
    #expect(abs(box.minY / scale - (40 + extents.ink.minY)) < 0.2)
    #expect(abs(box.maxY / scale - (40 + extents.ink.maxY)) < 0.2)
  }

  @Test func aHaloLiesBelowItsLetters() throws {
    let plain = TextRun("Brdy", style: style(20), at: Point(x: 20, y: 50))
    var haloed = plain
    haloed.style.halo = Stroke(vermilion, width: 4)
    let (a, b) = (try picture(page([.text(plain)])), try picture(page([.text(haloed)])))
    var haloPixels = 0
    for x in 0..<100 {
      for y in 0..<80 {
        if a[x, y] == [0, 0, 0, 255] { #expect(b[x, y] == [0, 0, 0, 255]) }
        if b[x, y] == [0xd5, 0x5e, 0, 255] { haloPixels += 1 }
      }
    }
    #expect(haloPixels > 100)
  }

  @Test func aPictureTooLargeIsRefused() {
    #expect(
      throws: RenderingError.pictureTooLarge(
        width: 100_000, height: 80_000, limit: "at most 32767 pixels on a side")
    ) { try file(page([]), scale: 1000) }
    #expect(throws: RenderingError.self) { try file(page([]), scale: 300) }
    #expect(throws: RenderingError.self) { try file(page([]), scale: 1e300) }
    #expect(throws: RenderingError.scaleInvalid(0)) { try file(page([]), scale: 0) }
  }

  /// A picture is drawn in bands of 250 rows: a hundred rows higher up the same things lie
  /// elsewhere in them.
  @Test func bandsOfAPictureMeetWithoutASeam() throws {
    func picture(higherBy rise: Double) throws -> PNGPicture {
      let line = Path(polyline: [Point(x: 5, y: 180 - rise), Point(x: 95, y: 320 - rise)])
      let disc = Path(circleAt: Point(x: 50, y: 250 - rise), radius: 30)
      var name = TextRun("Brdy", style: style(20), at: Point(x: 20, y: 255 - rise))
      name.style.halo = Stroke(vermilion, width: 4)
      var drawing = page([
        .shape(Shape(disc, fill: .solid(vermilion.withAlpha(0.5)))),
        .shape(Shape(line, stroke: Stroke(black, width: 3, dash: [7, 3]))), .text(name),
      ])
      drawing.size = Size(width: 100, height: 600)
      return try self.picture(drawing)
    }
    let (low, high) = (try picture(higherBy: 0), try picture(higherBy: 100))
    let differences = (100..<500).reduce(0) { sum, y in
      sum + (0..<100).count { low[$0, y] != high[$0, y - 100] }
    }
    #expect(differences == 0)
    #expect(try low.darkBox().size.height > 130)
  }

  @Test func theSameDrawingGivesTheSameBytes() throws {
    #expect(try file(specimen(), scale: 2) == file(specimen(), scale: 2))
  }
}
