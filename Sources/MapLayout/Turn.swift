#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A turn on the page, clockwise as y runs downwards, by its sine and cosine.
struct Turn {
  let sine: Double
  let cosine: Double

  init(degrees: Double) {
    sine = sin(degrees * .pi / 180)
    cosine = cos(degrees * .pi / 180)
  }
}
