import GeoData
import Geodesy
import YAMLReading

/// Finds the sites that a scenario names: its own first, then those of the catalogue.
///
/// It lives while one scenario is read, and reads each file once.
final class Gazetteer {
  private let catalogue: Catalogue
  private let membershipFolder: MembershipFolder
  /// The scenario's own sites; `nil` for one that is faulty, which was said where it stands.
  private var own: [String: MarkedSite?] = [:]
  private var known: [String: Site] = [:]
  private var knownMemberships: [String: Membership] = [:]
  private var knownMissiles: [Missile]?
  /// The files beside the scenario that were read for it.
  private(set) var files: [String] = []
  /// What kept the catalogue itself from being read: no fault of the scenario.
  private(set) var failure: (any Error)?

  init(catalogue: Catalogue, memberships: MembershipFolder) {
    self.catalogue = catalogue
    membershipFolder = memberships
  }

  /// Takes a site of the scenario; `false` when it has one of this id already.
  func add(_ site: MarkedSite?, id: String) -> Bool {
    guard own[id] == nil else { return false }
    own[id] = .some(site)
    return true
  }

  /// Finds a site, or says at the value that names it that there is none.
  func site(_ id: String, for value: YAMLValue) -> Site? { markedSite(id, for: value)?.site }

  /// Finds a site with what the scenario says of it.
  func markedSite(_ id: String, for value: YAMLValue) -> MarkedSite? {
    if let site = own[id] { return site }
    return catalogueSite(id, for: value).map { MarkedSite($0) }
  }

  /// Finds a site of the catalogue, whatever the scenario says about it.
  func catalogueSite(_ id: String, for value: YAMLValue) -> Site? {
    if let site = known[id] { return site }
    do {
      let site = try catalogue.site(id)
      known[id] = site
      return site
    } catch CatalogueError.unknownSite(_, let ids) {
      let meant = (try? catalogue.findSite(id))?.id
      let advice =
        meant.map { "did you mean \($0)?" }
        ?? Suggestion.text(for: id, among: Set(own.keys).union(ids).sorted(), noun: "sites")
      value.fault("neither a site of this file nor of the catalogue; \(advice)")
    } catch {
      note(error, for: value)
    }
    return nil
  }

  /// Notes that a file was read for the scenario.
  func note(file: String) { if !files.contains(file) { files.append(file) } }

  /// Whether the catalogue has a site of this id.
  func catalogueHas(_ id: String) -> Bool { catalogue.hasSite(id) }

  /// The id of the catalogue that is nearest to a word.
  func nearest(to id: String) -> String? {
    Suggestion.nearest(to: id, among: (try? catalogue.siteIDs()) ?? [])
  }

  /// Finds a type of radar.
  func radar(_ type: String) throws -> RadarRecord { try catalogue.radar(type) }

  /// Finds an alliance or a treaty, or says at the value that names it that there is none.
  func membership(_ id: String, for value: YAMLValue) -> Membership? {
    if let membership = knownMemberships[id] { return membership }
    do {
      let membership = try membershipFolder.membership(id)
      knownMemberships[id] = membership
      return membership
    } catch let error as MembershipError {
      if case .unknown(_, let ids) = error {
        value.fault(
          "not a membership; \(Suggestion.text(for: id, among: ids, noun: "memberships"))")
      } else {
        failure = failure ?? error
      }
    } catch {
      note(error, for: value)
    }
    return nil
  }

  /// The missiles whose range lies between two bounds.
  func missiles(reaching bounds: ClosedRange<Distance>, for value: YAMLValue) -> [Missile] {
    do {
      let missiles = try knownMissiles ?? catalogue.missiles()
      knownMissiles = missiles
      return missiles.filter { $0.reaches(between: bounds) }
    } catch {
      note(error, for: value)
      return []
    }
  }

  private func note(_ error: any Error, for value: YAMLValue) {
    if let faults = error as? Faults { value.adopt(faults) } else { failure = failure ?? error }
  }
}
