/// Co-building, or a service.
/// fragment
CO_BUILDS_WITH|SERVES
