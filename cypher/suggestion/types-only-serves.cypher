/// A service.
/// fragment
SERVES
