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
    #expect(board.placed.map { $0.candidate.boxes[0].minX } == [10, 50])
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
    #expect(board.placed[0].candidate.boxes[0].minY == 60)
  }

  @Test func aLineFarOutsideOfTheFrameDoesNoHarm() {
    var board = LabelBoard(frame: Rect(x: 0, y: 0, width: 100, height: 100))
    board.avoid([Point(x: -1e9, y: 14), Point(x: 1e9, y: 14)], weight: 1)
    board.place(Self.label("name", [(10, 10)]))
    #expect(board.placed.count == 1)
  }
}
