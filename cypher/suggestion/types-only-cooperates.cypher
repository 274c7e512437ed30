/// Cooperation.
/// fragment
COOPERATES_WITH
