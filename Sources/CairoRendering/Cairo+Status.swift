private import CCairo

/// Throws for every status of cairo but success, also for those we do not know.
func check(_ status: UInt32, doing action: @autoclosure () -> String) throws(RenderingError) {
  guard status != 0 else { return }
  let message = String(cString: cairo_status_to_string(cairo_status_t(rawValue: status)))
  throw .cairo(message: message, doing: action())
}
