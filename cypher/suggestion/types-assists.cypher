/// Co-building, or a standing duty.
/// fragment
CO_BUILDS_WITH|ASSISTS
