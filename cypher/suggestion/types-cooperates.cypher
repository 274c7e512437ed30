/// Co-building, or cooperation.
/// fragment
CO_BUILDS_WITH|COOPERATES_WITH
