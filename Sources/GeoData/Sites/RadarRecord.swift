import Geodesy

/// What is known of a radar, each value with its source. Every value may be missing.
public struct RadarRecord: Hashable, Sendable {
  /// The id of the type, the name of its file in the catalogue; empty for one that the scenario
  /// describes by itself.
  public var type: String
  /// The name of the type.
  public var name: String
  /// Other names of the type.
  public var aliases: [String] = []
  /// The letter or name of its frequency band.
  public var band: String?
  /// The azimuths that it can watch.
  public var sector: Sourced<Sector>?
  /// The azimuth of the antenna's axis, clockwise from true north.
  public var boresightAzimuth: Sourced<Angle>?
  /// The elevation angle of the antenna's axis above the local horizontal.
  public var boresightElevation: Sourced<Angle>?
  /// The lowest and highest elevation angle of the beam.
  public var elevationAngle = Limits<Angle>()
  /// The shortest and longest slant range that it is made for.
  public var slantRange = Limits<Distance>()
  /// The full cone that it can steer its beam in from one pointing.
  public var fieldOfView: Sourced<Angle>?
  /// How far it can steer its beam in azimuth from one pointing, where that is not a cone.
  public var fieldWidth: Sourced<Angle>?
  /// How far it can steer its beam in elevation from one pointing, where that is not a cone.
  public var fieldHeight: Sourced<Angle>?
  /// How far the mount turns, for an antenna that is moved as a whole.
  public var mount = Mount()
  /// The frequency that it works at.
  public var frequency: Sourced<Frequency>?
  /// The bandwidth of its waveform.
  public var bandwidth: Sourced<Frequency>?
  /// The power while it transmits.
  public var peakPower: Sourced<Power>?
  /// The power averaged over pulses and pauses.
  public var averagePower: Sourced<Power>?
  /// Which part of the time it transmits, 0 to 1.
  public var dutyCycle: Sourced<Double>?
  /// The length of a pulse.
  public var pulse: Sourced<TimeSpan>?
  /// How long it looks in one direction.
  public var dwell: Sourced<TimeSpan>?
  /// The number of transmitting modules.
  public var modules: Sourced<Double>?
  /// The antenna that transmits and receives.
  public var antenna = Antenna()
  /// The antenna that transmits, where there are two.
  public var transmitAntenna = Antenna()
  /// The antenna that receives, where there are two.
  public var receiveAntenna = Antenna()
  /// The full width of the beam between its half-power points.
  public var beamwidth: Sourced<Angle>?
  /// The noise temperature of the receiving system.
  public var noiseTemperature: Sourced<Temperature>?
  /// All losses together.
  public var losses: Sourced<Decibels>?
  /// The least ratio of signal to noise at which a target counts as seen.
  public var signalToNoise: Sourced<Decibels>?
  /// What differs when the radar is used in a mode, by its name: `search`, `track` or `focus`.
  public var modes: [String: Mode] = [:]
  /// Statements in words.
  public var facts: [Fact] = []

  /// A radar of which nothing is known but its name.
  public init(type: String = "", name: String = "") {
    self.type = type
    self.name = name
  }

  /// The lowest and the highest of something, each with its own source.
  public struct Limits<Value: CatalogueValue>: Hashable, Sendable {
    public var minimum: Sourced<Value>?
    public var maximum: Sourced<Value>?

    public init(minimum: Sourced<Value>? = nil, maximum: Sourced<Value>? = nil) {
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// What a radar's view is in one mode, where that is not what it is in all.
  public struct Mode: Hashable, Sendable {
    public var sector: Sourced<Sector>?
    public var elevationAngle = Limits<Angle>()
    public var slantRange = Limits<Distance>()
    public var dwell: Sourced<TimeSpan>?
    public var signalToNoise: Sourced<Decibels>?

    public init() {}
  }

  /// The travel of a mount that turns the whole antenna.
  public struct Mount: Hashable, Sendable {
    /// How far it turns in azimuth; 360° for all the way round.
    public var azimuth: Sourced<Angle>?
    /// How far the antenna's axis tilts.
    public var elevationAngle = Limits<Angle>()

    public init() {}
  }

  /// One antenna.
  public struct Antenna: Hashable, Sendable {
    public var width: Sourced<Distance>?
    public var height: Sourced<Distance>?
    public var diameter: Sourced<Distance>?
    public var area: Sourced<Area>?
    /// The effective over the geometric area, 0 to 1.
    public var efficiency: Sourced<Double>?
    public var gain: Sourced<Decibels>?

    public init() {}
  }
}
