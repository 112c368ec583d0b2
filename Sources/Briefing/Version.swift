/// The version of briefmap, as files name it.
public enum Version {
  public static let current = "0.1.0"
}
