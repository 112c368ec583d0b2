// What a program says its wishes in: one import is enough for it.
@_exported public import Coverage
@_exported public import GeoData
@_exported public import Geodesy
@_exported public import MapLayout
@_exported public import Scenarios
