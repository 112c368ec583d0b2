import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a parsed XML document.
public final class XMLNode {
  public let name: String
  public let attributes: [String: String]
  public private(set) var children: [XMLNode] = []
  public private(set) var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  struct NotWellFormed: Error {}

  /// The root of a document.
  public static func parse(_ bytes: [UInt8]) throws -> XMLNode {
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else { throw NotWellFormed() }
    return root
  }

  /// The node and all below it, in document order.
  public var all: [XMLNode] { [self] + children.flatMap(\.all) }

  public func all(named name: String) -> [XMLNode] { all.filter { $0.name == name } }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: XMLNode?
    var open: [XMLNode] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let node = XMLNode(name: name, attributes: attributes)
      open.last?.children.append(node)
      if root == nil { root = node }
      open.append(node)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }

    func parser(
      _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
