import Graphics
import Testing

@testable import MapLayout

@Suite struct LabelBoardTests {
  static func label(_ text: String, _ places: [(Double, Double)]) -> Label {
    Label(
      text: text, kind: "test",
      candidates: places.enumerated().map { index, place in
        LabelCandidate(
          runs: [], boxes: [Rect(x: place.0, y: place.1, width: 20, height: 8)], leader: nil,
          cost: Double(index))
      })
  }

  @Test func theSecondOfTwoLabelsGivesWay() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.place(Self.label("first", [(10, 10)]))
    board.place(Self.label("second", [(12, 12), (50, 50)]))
    #expect(board.placed.map { $0.candidate.boxes[0].bounds.minX } == [10, 50])
    #expect(board.dropped.isEmpty)
  }

  @Test func aLabelThatFindsNoPlaceIsListed() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.reserve(Rect(x: 0, y: 0, width: 100, height: 50))
    board.place(Self.label("inside", [(10, 10)]))
    board.place(Self.label("outside of the frame", [(90, 60)]))
    board.place(Self.label("free", [(10, 60)]))
    #expect(board.dropped.map(\.text) == ["inside", "outside of the frame"])
    #expect(board.placed.map(\.label.text) == ["free"])
  }

  @Test func aLabelStaysOffALineWhereItCan() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.avoid([Point(x: 0, y: 14), Point(x: 100, y: 14)], weight: 1)
    board.place(Self.label("name", [(10, 10), (10, 60)]))
    #expect(board.placed[0].candidate.boxes[0].bounds.minY == 60)
  }

  @Test func aLineFarOutsideOfTheFrameDoesNoHarm() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.avoid([Point(x: -1e9, y: 14), Point(x: 1e9, y: 14)], weight: 1)
    board.place(Self.label("name", [(10, 10)]))
    #expect(board.placed.count == 1)
  }

  @Test func aLabelStepsAsideForOneThatHasNoOtherPlace() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.place(Self.label("first", [(10, 10), (10, 40)]))
    board.place(Self.label("second", [(12, 12)]))
    #expect(board.dropped.isEmpty)
    #expect(board.placed.map(\.label.text) == ["first", "second"])
    #expect(board.placed.map { $0.candidate.boxes[0].bounds.minY } == [40, 12])
    // The room that the first one left is taken by the second.
    board.place(Self.label("third", [(14, 14)]))
    #expect(board.dropped.map(\.text) == ["third"])
  }

  @Test func aLabelDoesNotStepFarAside() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    let far = Self.label("first", [(10, 10), (10, 40)]).candidates
    board.place(Label(text: "first", kind: "test", candidates: [far[0], far[1].costing(more: 9)]))
    board.place(Self.label("second", [(12, 12)]))
    #expect(board.dropped.map(\.text) == ["second"])
    #expect(board.placed.map { $0.candidate.boxes[0].bounds.minY } == [10])
  }

  @Test func aLeaderCrossesNoLabelAndEndsAtItsOwnSymbolOnly() {
    func label(_ anchor: Point) -> Label {
      Label(
        text: "named", kind: "test",
        candidates: [
          LabelCandidate(
            runs: [], boxes: [Rect(x: 60, y: 46, width: 20, height: 8)],
            leader: .init(
              anchor: anchor, start: anchor + Point(x: 3, y: 0), end: Point(x: 59, y: 50)),
            cost: 0)
        ])
    }
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.reserve(discAt: Point(x: 20, y: 50), radius: 5)
    let isSet = board.place(label(Point(x: 20, y: 50)))
    #expect(isSet)
    // Nothing stands on the leader.
    #expect(!board.isFree(Rect(x: 40, y: 49, width: 4, height: 2)))

    board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.reserve(discAt: Point(x: 20, y: 50), radius: 5)
    board.place(Self.label("between", [(30, 46)]))
    let crosses = board.place(label(Point(x: 20, y: 50)))
    #expect(!crosses)
  }

  @Test func tenThousandLabelsFindTheirPlaces() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 1600, height: 1000))
    var random = SplitMix(state: 7)
    for number in 0..<10_000 {
      let x = Double.random(in: 0...1600, using: &random)
      let y = Double.random(in: 0...1000, using: &random)
      board.place(Self.label("\(number)", [(x, y), (x - 20, y), (x, y - 8), (x - 20, y - 8)]))
    }
    #expect(board.placed.count + board.dropped.count == 10_000)
    #expect(board.placed.count > 3000)
    // Each keeps a point of room around it.
    let taken = board.placed.map { $0.candidate.boxes[0] }
    let first = taken.prefix(300)
    #expect(
      first.enumerated().allSatisfy { index, box in
        taken.enumerated().allSatisfy { $0 == index || !$1.intersects(box) }
      })
  }
}
