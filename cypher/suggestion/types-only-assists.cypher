/// A standing duty.
/// fragment
ASSISTS
