import Coverage
import Foundation
import Geodesy
import YAMLReading

extension ViewFigures {
  /// All figures, each with its unit, formula and what it rests on.
  var json: JSONValue {
    [
      "at-once": atOnce.json, "within-reach": withinReach.json, "beam": beam.json,
      "cells": .array(cells.map(\.json)), "detection": .array(detection.map(\.json)),
    ]
  }
}

extension ViewFigures.Field {
  fileprivate var json: JSONValue {
    ["solid-angle": solidAngle.json, "beams": beams.json, "search-time": searchTime.json]
  }
}

extension BeamFigures {
  fileprivate var json: JSONValue {
    [
      "width": width.json, "solid-angle": solidAngle.json, "transmit": transmit.json,
      "receive": receive.json, "two-way": twoWay.json,
    ]
  }
}

extension BeamFigures.Section {
  fileprivate var json: JSONValue {
    ["horizontal": horizontal.json, "vertical": vertical.json]
  }
}

extension ResolutionCell {
  fileprivate var json: JSONValue {
    [
      "slant-range-m": .metres(slantRange), "cross-range": crossRange.json,
      "range-resolution": rangeResolution.json, "volume": volume.json,
      "signal-to-noise": signalToNoise.json, "angle-accuracy": angleAccuracy.json,
      "range-accuracy": rangeAccuracy.json,
    ]
  }
}

extension DetectionRange {
  fileprivate var json: JSONValue {
    [
      "radar-cross-section-m2": .number(radarCrossSection.squareMetres), "range": range.json,
      "shortest-range-m": .metres(spread?.lowerBound.rounded),
      "longest-range-m": .metres(spread?.upperBound.rounded),
    ]
  }
}

extension Distance {
  /// To a whole kilometre: more than a range is known to.
  fileprivate var rounded: Distance { .kilometres(kilometres.rounded()) }
}

extension Figure {
  /// Value, unit, text, formula, grade and what it rests on; of one that is not known a null and
  /// the reason.
  fileprivate var json: JSONValue {
    let rests = JSONValue.array(
      basis.map { assumption in
        [
          "parameter": .string(assumption.parameter), "value": .string(assumption.value),
          "grade": .string(assumption.provenance.grade.rawValue),
        ]
      })
    guard let value else {
      return [
        "value": .null, "unit": .string(Value.figureUnit), "why": .text(why),
        "formula": .string(formula), "rests-on": rests,
      ]
    }
    return [
      "value": .sixDigits(value.number), "unit": .string(Value.figureUnit),
      "text": .string(value.figureText), "formula": .string(formula),
      "grade": .string(grade.rawValue), "rests-on": rests,
    ]
  }
}

extension JSONValue {
  /// A number to six significant digits: more than any of the inputs has.
  fileprivate static func sixDigits(_ number: Double) -> JSONValue {
    .number(sixDigitNumber(number))
  }

  /// The same as a number.
  static func sixDigitNumber(_ number: Double) -> Double {
    guard number != 0, number.isFinite else { return number }
    let places = 5 - Int(log10(abs(number)).rounded(.down))
    let scale = pow(10, Double(abs(places)))
    return places >= 0 ? (number * scale).rounded() / scale : (number / scale).rounded() * scale
  }
}
