/// Co-building, or people sent.
/// fragment
CO_BUILDS_WITH|DISPATCHES_TO
