/// Co-building, or supply.
/// fragment
CO_BUILDS_WITH|SUPPLIES
